import { textKey } from '../kernel/text-key';
import type { RawTable } from '../workbook/raw-table';
import { NOTHING_CHOSEN, resolveChoices, type RefusedChoice, type ResolvedChoices } from './column-choices';
import type { TableDefinition } from './define-table';

/** Which column of a sheet holds which field, and what did not match. */
export interface HeadingMatch {
  /** Column of the table (from 0) by field. */
  readonly columns: ReadonlyMap<string, number>;
  /** Headings that match a column which another heading has already. */
  readonly twice: readonly { readonly field: string; readonly column: number; readonly first: number }[];
  /** Columns that match nothing; they are kept and ignored. */
  readonly unknown: readonly number[];
  /** What the user said of columns and could not be followed. */
  readonly refused: readonly RefusedChoice[];
}

/** Matches the headings of a table, as the user chose them and else by name and alias. */
export function matchTable(definition: TableDefinition, { headings, choices }: RawTable): HeadingMatch {
  const { names } = headingIndex(definition);
  return matchHeadings(
    definition,
    headings,
    undefined,
    resolveChoices(choices, headings, (key) => names.get(key)),
  );
}

/**
 * Matches headings to columns: what the user chose wins; then the contract's own names, then whatever claims a heading next (`claimed`: the
 * themes of a tender calendar), then aliases. A heading that is only an alias of a column that is there by its own
 * name is an unknown column: people keep a "Naam" beside an "Aanbesteding".
 */
export function matchHeadings(
  definition: TableDefinition,
  headings: readonly string[],
  claimed: (key: string) => boolean = () => false,
  chosen: ResolvedChoices = NOTHING_CHOSEN,
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
  const isFree = (field: string | undefined): field is string => field !== undefined && !chosen.columns.has(field);
  const given = new Set(chosen.columns.values());
  for (const [field, column] of chosen.columns) {
    if (column !== null && field in definition.columns) columns.set(field, column);
  }
  keys.forEach((key, column) => {
    if (given.has(column)) return;
    const field = names.get(key);
    if (isFree(field)) claim(field, column);
    else rest.push(column);
  });
  const byName = new Set(columns.keys());
  const unknown: number[] = [];
  for (const column of rest) {
    const key = keys[column] as string;
    const field = claimed(key) ? undefined : aliases.get(key);
    if (isFree(field) && !byName.has(field)) claim(field, column);
    else unknown.push(column);
  }
  return { columns, twice, unknown, refused: chosen.refused };
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
