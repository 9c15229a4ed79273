import { nearestFinder } from '../kernel/nearest';
import type { Finding } from '../schema/finding';
import type { Slices } from '../kernel/slices';
import { matchHeadings } from '../schema/headings';
import { TABLES } from '../tables';
import type { RawTable } from '../workbook/raw-table';
import { tableFinding, tenderCellFinding } from './place';
import type { PlanTable, Settings, Theme } from './plan';
import { quarterColumns } from './quarter-columns';
import { cellFindingsOf, rowFinder } from './read-plan-table';
import { readTenders, type CalendarFinding } from './read-tenders';
import {
  calendarChoices,
  themeClaims,
  themeColumns,
  themeFinder,
  themesOf,
  type NamedTheme,
  type ThemeColumns,
} from './read-themes';

/** The calendar as values, and the themes with the columns it gives them. */
export interface CalendarReading {
  readonly themes: readonly Theme[];
  readonly tenders: PlanTable<'tenders'>;
  readonly findings: readonly Finding[];
  /** See `Plan`. */
  readonly allPromising: boolean;
  readonly blankPromising: boolean;
}

/** Reads the tender calendar, whose columns are those of the contract and one for each theme. */
export function* readCalendar(
  themeRows: readonly NamedTheme[],
  raw: RawTable | null,
  contains: Settings['contains'],
): Slices<CalendarReading> {
  if (raw === null) {
    const tenders: PlanTable<'tenders'> = { id: 'tenders', raw, match: null, rows: [], prepared: [] };
    return { themes: themesOf(themeRows, []), tenders, findings: [], allPromising: false, blankPromising: false };
  }
  const chosen = calendarChoices(themeRows, raw);
  const match = matchHeadings(TABLES.tenders, raw.headings, themeClaims(themeRows), chosen);
  const found = themeColumns(themeRows, raw, match, chosen);
  const themes = themesOf(themeRows, found.columns);
  const allPromising = !match.columns.has('promising') && contains !== 'Alle';
  const blankPromising = allPromising || contains === 'Alleen kansrijke';
  const columns = {
    match,
    themes: found.columns,
    quarters: raw.own === undefined ? quarterColumns(raw, match) : [],
    themeOf: themeFinder(themeRows),
  };
  const read = yield* readTenders(raw, columns, blankPromising);
  const tenders: PlanTable<'tenders'> = { id: 'tenders', raw, match, rows: read.tenders, prepared: read.prepared };
  yield;
  const findings = [
    ...columnFindings(raw, themes, found),
    ...cellFindingsOf(tenders, read.cellFindings),
    ...calendarFindings(tenders, themes, read.calendarFindings),
  ];
  return { themes, tenders, findings, allPromising, blankPromising };
}

/** T03 for a second column of a theme, T06 for a column of marks that no theme claims. */
function columnFindings(raw: RawTable, themes: readonly Theme[], found: ThemeColumns): readonly Finding[] {
  const heading = (column: number): string => raw.headings[column] ?? '';
  const nearestThemes = nearestFinder(themes.map(({ name }) => name));
  return [
    ...found.twice.map(({ theme, column, first }) => {
      const name = themes[theme]?.name ?? '';
      const details = { name, first: heading(first), second: heading(column) };
      return tableFinding('tenders', raw, 'T03', { column: name, tableColumn: column, details });
    }),
    ...found.marksUnknown.map((column) => {
      const details = { heading: heading(column), nearest: nearestThemes(heading(column)) };
      return tableFinding('tenders', raw, 'T06', { tableColumn: column, details });
    }),
  ];
}

/** Findings about cells under themes and quarters, which are no columns of the contract. */
function calendarFindings(
  tenders: PlanTable<'tenders'>,
  themes: readonly Theme[],
  found: readonly CalendarFinding[],
): readonly Finding[] {
  const findRow = rowFinder(tenders.rows);
  return found.flatMap(({ rowNumber, theme, column, code, expected }) => {
    const tender = findRow(rowNumber);
    const name = theme === null ? TABLES.tenders.columns.start.heading : (themes[theme]?.name ?? null);
    const place = { column: name, tableColumn: column };
    return tender === undefined ? [] : [tenderCellFinding(tenders, tender, place, code, { expected })];
  });
}
