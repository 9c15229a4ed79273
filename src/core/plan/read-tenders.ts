import { span } from '../kernel/span';
import type { Slices } from '../kernel/slices';
import { rememberingTextKey } from '../kernel/text-key';
import { isBlank, type CellValue } from '../workbook/cell-value';
import type { RawTable } from '../workbook/raw-table';
import type { HeadingMatch } from '../schema/headings';
import { cellReader, readTableInSlices, rowName, type CellFinding } from '../schema/read-table';
import { Refusal, Remarked, type ReadContext } from '../schema/reading';
import { OPPORTUNITY_MARK, themeMarksType, type MarkSet } from '../schema/tender-types';
import { TABLES } from '../tables';
import type { TenderRow } from './plan';
import { startReader, type MarkedStart, type QuarterColumn } from './quarter-columns';

/** Which columns of the calendar hold what. */
export interface CalendarColumns {
  /** The columns of the contract. */
  readonly match: HeadingMatch;
  /** Column of the table for each theme, in their order; `null` when there is none. */
  readonly themes: readonly (number | null)[];
  /** Columns per quarter, in a calendar without Start. */
  readonly quarters: readonly QuarterColumn[];
  /** The theme that a word names, by its place. */
  readonly themeOf: (name: string) => number | undefined;
}

/** A cell under a theme or a quarter that could not be read. */
export interface CalendarRefusal {
  readonly rowNumber: number;
  /** Place of the theme; `null` for a cell under a quarter. */
  readonly theme: number | null;
  /** Column of the table, from 0. */
  readonly column: number;
  readonly refusal: Refusal;
}

/** Tenders as values, and what is wrong with their cells. */
export interface TendersReading {
  readonly tenders: readonly TenderRow[];
  /** Of the columns of the contract. */
  readonly cellFindings: readonly CellFinding[];
  readonly refusals: readonly CalendarRefusal[];
}

/**
 * Reads the tenders with their theme marks, with the Start that quarter columns tell, and with a name as key where the
 * calendar has no column Nr: the title when it is unique, else the row. With `promisingOnly` (Kalender bevat) a blank
 * Kansrijk is yes.
 */
export function* readTendersInSlices(
  raw: RawTable,
  columns: CalendarColumns,
  promisingOnly: boolean,
): Slices<TendersReading> {
  const context: ReadContext = { date1904: raw.date1904 };
  const refusals: CalendarRefusal[] = [];
  const { rows, cellFindings } = yield* readTableInSlices(TABLES.tenders, raw, {
    match: columns.match,
    blanks: promisingOnly ? { promising: true } : {},
    extra: marksReader(raw, columns, context, refusals),
  });
  yield;
  const started = columns.quarters.length > 0 ? withStarts(rows, raw, columns.quarters, refusals) : rows;
  const tenders = columns.match.columns.has('nr') ? started : withTitlesAsKeys(started);
  return { tenders, cellFindings, refusals };
}

type Marks = Pick<TenderRow, 'marks' | 'unreadableThemes'>;

/** Reads the marks of a row: one set for each theme. */
function marksReader(
  { own }: RawTable,
  { themes: columns, themeOf }: CalendarColumns,
  context: ReadContext,
  refusals: CalendarRefusal[],
): (cells: readonly CellValue[], rowNumber: number) => Marks {
  const read = cellReader(themeMarksType, context);
  return (cells, rowNumber) => {
    let unreadableThemes: Set<number> | null = null;
    const named = own?.themesColumn == null ? null : themesNamed(cells[own.themesColumn] ?? null, themeOf);
    const marks = columns.map((column, theme): MarkSet => {
      const found = column === null ? null : (cells[column] ?? null);
      if (column === null) return named?.has(theme) ? OPPORTUNITY_MARK : 0;
      const cell =
        found === null || isBlank(found)
          ? null
          : (own?.meanings.get(column)?.(found) ?? (own?.meanings.has(column) ? null : found));
      if (cell === null) return 0;
      const reading = read(cell);
      if (!(reading instanceof Refusal)) return reading instanceof Remarked ? reading.value : reading;
      (unreadableThemes ??= new Set()).add(theme);
      refusals.push({ rowNumber, theme, column, refusal: reading });
      return 0;
    });
    return { marks, unreadableThemes };
  };
}

/** The themes that a cell names: "klimaat, circulair". A theme with a comma in its name is looked for as a whole first. */
function themesNamed(cell: CellValue, themeOf: CalendarColumns['themeOf']): ReadonlySet<number> {
  if (typeof cell !== 'string') return new Set();
  const whole = themeOf(cell.trim());
  const pieces =
    whole === undefined
      ? cell.split(/[;,/\n+]|\s+\|\s+/).flatMap((piece) => piecesNamed(piece.trim(), themeOf))
      : [whole];
  return new Set(pieces);
}

function piecesNamed(piece: string, themeOf: CalendarColumns['themeOf']): readonly number[] {
  const whole = themeOf(piece);
  if (whole !== undefined) return [whole];
  return piece.split(/\s+(?:en|and|&)\s+/).flatMap((part) => themeOf(part) ?? []);
}

function withStarts(
  rows: readonly TenderRow[],
  raw: RawTable,
  quarters: readonly QuarterColumn[],
  refusals: CalendarRefusal[],
): readonly TenderRow[] {
  const readStart = startReader(quarters, { date1904: raw.date1904 });
  return rows.map((row) => {
    const started = readStart(raw.rows[row.rowNumber - raw.firstRow] ?? []);
    for (const refused of started.refused) refusals.push({ ...refused, rowNumber: row.rowNumber, theme: null });
    return withStart(row, started);
  });
}

function withStart(row: TenderRow, { start, unreadable }: MarkedStart): TenderRow {
  if (unreadable) return { ...row, unreadable: new Set([...(row.unreadable ?? []), 'start']) };
  if (start === null) return row;
  return { ...row, start: span(start.quarter), elsewhere: new Map([['start', start.column]]) };
}

function withTitlesAsKeys(rows: readonly TenderRow[]): readonly TenderRow[] {
  const keyOf = rememberingTextKey();
  const counts = new Map<string, number>();
  for (const { title } of rows) {
    if (title !== null) counts.set(keyOf(title), (counts.get(keyOf(title)) ?? 0) + 1);
  }
  return rows.map((row) => {
    const isUnique = row.title !== null && counts.get(keyOf(row.title)) === 1;
    return { ...row, key: isUnique && row.title !== null ? row.title : rowName(row.rowNumber) };
  });
}
