import { resolveChoices, type RefusedChoice } from '../schema/column-choices';
import type { AnyColumn } from '../schema/define-table';
import { headingIndex, matchHeadings } from '../schema/headings';
import { TABLES, type TableId } from '../tables';
import type { ColumnChoice } from '../workbook/raw-table';
import { calendarChoices, themeClaims, themeColumns } from './read-themes';

/** Which of the user's headings hold which columns. */
export interface MatchedColumns {
  /** Column of the table (from 0) by the contract's heading, or the name of a theme. */
  readonly columns: ReadonlyMap<string, number>;
  readonly refused: readonly RefusedChoice[];
}

type Themes = readonly { readonly name: string }[];

/** The names of the columns that a table may have: those of the contract, and in the calendar the themes. */
export function columnNames(id: TableId, themes: Themes): readonly string[] {
  const own = Object.values<AnyColumn>(TABLES[id].columns).map(({ heading }) => heading);
  return id === 'tenders' ? [...own, ...themes.map(({ name }) => name)] : own;
}

/** How the headings of a table would be read with these choices, before any row is read. */
export function matchedColumns(
  id: TableId,
  headings: readonly string[],
  choices: readonly ColumnChoice[],
  themes: Themes,
): MatchedColumns {
  const ofCalendar = id === 'tenders' ? themes : [];
  const { names } = headingIndex(TABLES[id]);
  const chosen =
    id === 'tenders'
      ? calendarChoices(ofCalendar, { headings, choices })
      : resolveChoices(choices, headings, (key) => names.get(key));
  const match = matchHeadings(TABLES[id], headings, id === 'tenders' ? themeClaims(ofCalendar) : undefined, chosen);
  const ofThemes = themeColumns(ofCalendar, { headings, rows: [] }, match, chosen).columns;
  const columns: Readonly<Record<string, AnyColumn>> = TABLES[id].columns;
  return {
    columns: new Map([
      ...ofThemes.flatMap((column, theme) =>
        column === null ? [] : [[ofCalendar[theme]?.name ?? '', column] as const],
      ),
      ...[...match.columns].map(([field, column]) => [columns[field]?.heading ?? field, column] as const),
    ]),
    refused: match.refused,
  };
}
