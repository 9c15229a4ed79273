import type { Counted } from './figures';

/** Rows counted, with their keys in table order. */
export function countedOf(rows: readonly { readonly key: string }[]): Counted {
  return { count: rows.length, keys: rows.map(({ key }) => key) };
}
