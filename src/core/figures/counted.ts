import type { Counted } from './figures';

/** Rows counted, with their keys in table order. */
export function countedOf(rows: readonly { readonly key: string }[]): Counted {
  return countedKeys(rows.map(({ key }) => key));
}

export function countedKeys(keys: readonly string[]): Counted {
  return { count: keys.length, keys };
}
