import { textKey } from '../kernel/text-key';
import { MANIFEST_THEMES } from '../reference/theme-names';
import { isBlank } from '../workbook/cell-value';
import type { RawTable } from '../workbook/raw-table';
import { resolveChoices, type ResolvedChoices } from '../schema/column-choices';
import { headingIndex, type HeadingMatch } from '../schema/headings';
import { holdsMarks } from '../schema/tender-types';
import { TABLES, type Row } from '../tables';
import type { Theme } from './plan';

/** A row of Themas that names a theme. */
export type NamedTheme = Row<'themes'> & { readonly name: string };

/** Finds a theme by its name, else by an alias of the Manifest's theme that it is; `undefined` when there is none. */
export function themeFinder(themes: readonly { readonly name: string }[]): (name: string) => number | undefined {
  const names = new Map<string, number>();
  const aliases = new Map<string, number>();
  themes.forEach(({ name }, i) => {
    const key = textKey(name);
    if (!names.has(key)) names.set(key, i);
    for (const alias of aliasesOf(key)) if (!aliases.has(alias)) aliases.set(alias, i);
  });
  return (name) => {
    const key = textKey(name);
    return names.get(key) ?? aliases.get(key);
  };
}

const MANIFEST_KEYS = MANIFEST_THEMES.map((names) => names.map(textKey));

function aliasesOf(key: string): readonly string[] {
  return MANIFEST_KEYS.find((keys) => keys.includes(key)) ?? [];
}

/** Rows of Themas with a name, the first of each name. */
export function distinctThemes(rows: readonly Row<'themes'>[]): readonly NamedTheme[] {
  const seen = new Set<string>();
  return rows.filter((row): row is NamedTheme => {
    const key = row.name === null ? null : textKey(row.name);
    if (key === null || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** Whether a heading of the tender calendar names a theme; a heading of the contract never does. */
export function themeClaims(themes: readonly { readonly name: string }[]): (key: string) => boolean {
  const names = new Set(themes.map(({ name }) => textKey(name)));
  const { names: contract } = headingIndex(TABLES.tenders);
  return (key) => names.has(key) && !contract.has(key);
}

/** What the user chose of the columns of the calendar: those of the contract, and of themes (`themeTarget`). */
export function calendarChoices(
  themes: readonly { readonly name: string }[],
  { choices, headings }: Pick<RawTable, 'choices' | 'headings'>,
): ResolvedChoices {
  const { names } = headingIndex(TABLES.tenders);
  const find = themeFinder(themes);
  return resolveChoices(choices, headings, (key) => {
    const theme = find(key);
    return names.get(key) ?? (theme === undefined ? undefined : themeTarget(theme));
  });
}

/** A theme among the columns that can be chosen; no field of the contract has such a name. */
function themeTarget(theme: number): string {
  return `theme ${theme}`;
}

/** Which columns of the calendar belong to themes. */
export interface ThemeColumns {
  /** Column of the calendar for each theme, in their order; `null` when there is none. */
  readonly columns: readonly (number | null)[];
  /** Second columns for a theme that has one. */
  readonly twice: readonly { readonly theme: number; readonly column: number; readonly first: number }[];
  /** Columns that match nothing, yet hold theme marks. */
  readonly marksUnknown: readonly number[];
}

/**
 * Finds the column of each theme: the one that the user chose, else among the columns of the calendar that match nothing
 * else, by the theme's name first and then by its aliases; two columns for one theme are T03 (workbook.md).
 */
export function themeColumns(
  themes: readonly { readonly name: string }[],
  raw: Pick<RawTable, 'headings' | 'rows'>,
  match: HeadingMatch,
  chosen: ResolvedChoices,
): ThemeColumns {
  const isChosen = (theme: number): boolean => chosen.columns.has(themeTarget(theme));
  const columns: (number | null)[] = themes.map((_, theme) => chosen.columns.get(themeTarget(theme)) ?? null);
  const twice: { theme: number; column: number; first: number }[] = [];
  const rest: number[] = [];
  const find = themeFinder(themes);
  const names = new Set(themes.map(({ name }) => textKey(name)));
  const isByName = (column: number): boolean => names.has(textKey(raw.headings[column] ?? ''));
  const inTurn = [...match.unknown.filter(isByName), ...match.unknown.filter((column) => !isByName(column))];
  for (const column of inTurn) {
    const theme = find(raw.headings[column] ?? '');
    const first = theme === undefined ? null : columns[theme];
    if (theme === undefined || isChosen(theme)) rest.push(column);
    else if (typeof first === 'number') twice.push({ theme, column, first });
    else columns[theme] = column;
  }
  return { columns, twice, marksUnknown: rest.filter((column) => isColumnOfMarks(raw, column)) };
}

/** Whether more than half of the filled cells of a column hold theme marks. */
function isColumnOfMarks(raw: Pick<RawTable, 'rows'>, column: number): boolean {
  const known = new Map<string, boolean>();
  let marks = 0;
  let others = 0;
  for (const row of raw.rows) {
    const cell = row?.[column] ?? null;
    if (isBlank(cell)) continue;
    const isMarks = typeof cell === 'string' && (known.get(cell) ?? holdsMarks(cell));
    if (typeof cell === 'string' && known.size < FEW) known.set(cell, isMarks);
    if (isMarks) marks += 1;
    else others += 1;
    // Most unknown columns hold something else from the first rows on.
    if (others * 2 > raw.rows.length) return false;
  }
  return marks > others;
}

/** Marks are few words: a column with more different texts than this is not remembered further. */
const FEW = 100;

/** The themes in their order, with the focus in effect: all of them when none is marked (figures.md). */
export function themesOf(rows: readonly NamedTheme[], columns: readonly (number | null)[]): readonly Theme[] {
  const anyFocus = rows.some((row) => row.focus);
  return rows.map((row, index) => ({
    index,
    name: row.name,
    focus: anyFocus ? row.focus : true,
    row,
    column: columns[index] ?? null,
  }));
}
