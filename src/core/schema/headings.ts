import { textKey } from '../kernel/text-key';
import type { TableDefinition } from './define-table';

/** Which column of a sheet holds which field, and what did not match. */
export interface HeadingMatch {
  /** Column of the table (from 0) by field. */
  readonly columns: ReadonlyMap<string, number>;
  /** Headings that match a column which another heading has already. */
  readonly twice: readonly { readonly field: string; readonly column: number; readonly first: number }[];
  /** Columns that match nothing; they are kept and ignored. */
  readonly unknown: readonly number[];
}

/**
 * Matches headings to columns: the contract's own names first, then whatever claims a heading next (`claimed`: the
 * themes of a tender calendar), then aliases. A heading that is only an alias of a column that is there by its own
 * name is an unknown column: people keep a "Naam" beside an "Aanbesteding".
 */
export function matchHeadings(
  definition: TableDefinition,
  headings: readonly string[],
  claimed: (key: string) => boolean = () => false,
): HeadingMatch {
  const { names, aliases } = headingIndex(definition);
  const columns = new Map<string, number>();
  const twice: { field: string; column: number; first: number }[] = [];
  const keys = headings.map(textKey);
  const rest: number[] = [];
  const claim = (field: string, column: number): void => {
    const first = columns.get(field);
    if (first === undefined) columns.set(field, column);
    else twice.push({ field, column, first });
  };
  keys.forEach((key, column) => {
    const field = names.get(key);
    if (field !== undefined) claim(field, column);
    else rest.push(column);
  });
  const byName = new Set(columns.keys());
  const unknown: number[] = [];
  for (const column of rest) {
    const key = keys[column] as string;
    const field = claimed(key) ? undefined : aliases.get(key);
    if (field !== undefined && !byName.has(field)) claim(field, column);
    else unknown.push(column);
  }
  return { columns, twice, unknown };
}

interface HeadingIndex {
  readonly names: ReadonlyMap<string, string>;
  readonly aliases: ReadonlyMap<string, string>;
}

const indexes = new WeakMap<object, HeadingIndex>();

/** Fields by the key of their heading and of their aliases. */
export function headingIndex(definition: TableDefinition): HeadingIndex {
  const known = indexes.get(definition);
  if (known) return known;
  const names = new Map<string, string>();
  const aliases = new Map<string, string>();
  for (const [field, column] of Object.entries(definition.columns)) {
    names.set(textKey(column.heading), field);
    for (const alias of column.aliases) aliases.set(textKey(alias), field);
  }
  const index = { names, aliases };
  indexes.set(definition, index);
  return index;
}
