import { rememberingTextKey } from '../kernel/text-key';

/** Rows that name the same thing. */
export interface NamedGroup<T> {
  /** The first spelling in the table; empty for the rows that name nothing. */
  readonly name: string;
  readonly rows: readonly T[];
}

/**
 * Groups rows by a name that is compared like a heading (workbook.md): groups in order of first appearance, each under
 * its first spelling, the rows without a name last.
 */
export function groupByName<T>(rows: readonly T[], nameOf: (row: T) => string | null): readonly NamedGroup<T>[] {
  const keyOf = rememberingTextKey();
  const groups = new Map<string, { readonly name: string; readonly rows: T[] }>();
  for (const row of rows) {
    const name = nameOf(row) ?? '';
    const key = keyOf(name);
    const group = groups.get(key);
    if (group) group.rows.push(row);
    else groups.set(key, { name, rows: [row] });
  }
  const blank = groups.get('');
  groups.delete('');
  return blank ? [...groups.values(), { ...blank, name: '' }] : [...groups.values()];
}

/** Rows by a key of theirs, each list in table order; rows without a key (`null`) are in none. */
export function groupByKey<T, K>(rows: readonly T[], keyOf: (row: T) => K | null): ReadonlyMap<K, readonly T[]> {
  const groups = new Map<K, T[]>();
  for (const row of rows) {
    const key = keyOf(row);
    if (key === null) continue;
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}

/** The distinct years of several lists, ascending. */
export function ascendingYears(...lists: readonly Iterable<number>[]): readonly number[] {
  return [...new Set(lists.flatMap((list) => [...list]))].sort((a, b) => a - b);
}
