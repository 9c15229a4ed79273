import { textKey } from '../kernel/text-key';
import { MANIFEST_THEMES } from '../reference/theme-names';
import { isBlank, type CellValue } from '../workbook/cell-value';
import type { RawTable } from '../workbook/raw-table';
import { headingIndex, type HeadingMatch } from '../schema/headings';
import { Refusal } from '../schema/reading';
import { themeMarksType } from '../schema/tender-types';
import { TABLES, type Row } from '../tables';
import type { Theme } from './plan';

/** Finds a theme by its name, else by an alias of the Manifest's theme that it is. */
export function themeFinder(themes: readonly { readonly name: string }[]): (name: string) => number | undefined {
  const index = new Map<string, number>();
  themes.forEach(({ name }, i) => {
    for (const alias of aliasesOf(name)) if (!index.has(alias)) index.set(alias, i);
  });
  const own = new Map<string, number>();
  themes.forEach(({ name }, i) => {
    if (!own.has(textKey(name))) own.set(textKey(name), i);
  });
  return (name) => own.get(textKey(name)) ?? index.get(textKey(name));
}

function aliasesOf(name: string): readonly string[] {
  const key = textKey(name);
  const group = MANIFEST_THEMES.find((names) => names.some((alias) => textKey(alias) === key));
  return (group ?? []).map(textKey);
}

/** Rows of Themas with a name, the first of each name. */
export function distinctThemes(rows: readonly Row<'themes'>[]): readonly (Row<'themes'> & { readonly name: string })[] {
  const seen = new Set<string>();
  return rows.filter((row): row is Row<'themes'> & { name: string } => {
    if (row.name === null || seen.has(textKey(row.name))) return false;
    seen.add(textKey(row.name));
    return true;
  });
}

/** Whether a heading of the tender calendar names a theme; a heading of the contract never does. */
export function themeClaims(themes: readonly { readonly name: string }[]): (key: string) => boolean {
  const names = new Set(themes.map(({ name }) => textKey(name)));
  const { names: contract } = headingIndex(TABLES.tenders);
  return (key) => names.has(key) && !contract.has(key);
}

export interface ThemeColumns {
  /** Column of the calendar for each theme, in their order; `null` when there is none. */
  readonly columns: readonly (number | null)[];
  /** Second columns for a theme that has one. */
  readonly twice: readonly { readonly theme: number; readonly column: number; readonly first: number }[];
  /** Columns that match nothing, yet hold theme marks. */
  readonly marksUnknown: readonly number[];
}

/** Finds the column of each theme among the columns of the calendar that match nothing else. */
export function themeColumns(
  themes: readonly { readonly name: string }[],
  raw: RawTable,
  match: HeadingMatch,
): ThemeColumns {
  const columns: (number | null)[] = themes.map(() => null);
  const twice: { theme: number; column: number; first: number }[] = [];
  const rest: number[] = [];
  const find = themeFinder(themes);
  const exact = new Map(themes.map(({ name }, i) => [textKey(name), i] as const));
  const claim = (theme: number | undefined, column: number): void => {
    if (theme === undefined) rest.push(column);
    else if (columns[theme] === null) columns[theme] = column;
    else twice.push({ theme, column, first: columns[theme] as number });
  };
  const byName = match.unknown.filter((column) => exact.has(textKey(raw.headings[column] ?? '')));
  for (const column of byName) claim(exact.get(textKey(raw.headings[column] ?? '')), column);
  for (const column of match.unknown) {
    if (!byName.includes(column)) claim(find(raw.headings[column] ?? ''), column);
  }
  return { columns, twice, marksUnknown: rest.filter((column) => holdsMarks(raw, column)) };
}

/** More than half of the filled cells are theme marks. */
function holdsMarks(raw: RawTable, column: number): boolean {
  let filled = 0;
  let marks = 0;
  for (const row of raw.rows) {
    const cell: CellValue = row?.[column] ?? null;
    if (cell === null || isBlank(cell)) continue;
    filled += 1;
    const isText = typeof cell === 'string' && !/^nee$/i.test(cell.trim());
    if (isText && !(themeMarksType.read(cell, { date1904: false }) instanceof Refusal)) marks += 1;
  }
  return marks > 0 && marks * 2 > filled;
}

/** The themes in their order, with the focus in effect: all of them when none is marked (figures.md). */
export function themesOf(
  rows: readonly (Row<'themes'> & { readonly name: string })[],
  columns: readonly (number | null)[],
): readonly Theme[] {
  const anyFocus = rows.some((row) => row.focus);
  return rows.map((row, index) => ({
    index,
    name: row.name,
    focus: anyFocus ? row.focus : true,
    row,
    column: columns[index] ?? null,
  }));
}
