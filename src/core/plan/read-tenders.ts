import { span } from '../kernel/span';
import type { Slices } from '../kernel/slices';
import { rememberingTextKey } from '../kernel/text-key';
import { isBlank, type CellValue } from '../workbook/cell-value';
import type { RawTable } from '../workbook/raw-table';
import type { HeadingMatch } from '../schema/headings';
import { cellReader, readTable, rowNameIn, type CellFinding } from '../schema/read-table';
import { NotKnown, Refusal, Remarked, type Expected, type ReadContext } from '../schema/reading';
import type { FindingCode } from '../schema/finding-codes';
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

/** What there is to say of a cell under a theme or a quarter. */
export interface CalendarFinding {
  readonly rowNumber: number;
  /** Place of the theme; `null` for a cell under a quarter. */
  readonly theme: number | null;
  /** Column of the table, from 0. */
  readonly column: number;
  readonly code: FindingCode;
  readonly expected: Expected | null;
}

/** Tenders as values, and what is wrong with their cells. */
export interface TendersReading {
  readonly tenders: readonly TenderRow[];
  readonly prepared: readonly number[];
  /** Of the columns of the contract. */
  readonly cellFindings: readonly CellFinding[];
  readonly calendarFindings: readonly CalendarFinding[];
}

/**
 * Reads the tenders with their theme marks, with the Start that quarter columns tell, and with a name as key where the
 * calendar has no column Nr: the title when it is unique, else the row. With `blankPromising` a blank Kansrijk is
 * yes; one that is not known yet is neither yes nor no, and so never promising.
 */
export function* readTenders(raw: RawTable, columns: CalendarColumns, blankPromising: boolean): Slices<TendersReading> {
  const context: ReadContext = { date1904: raw.date1904 };
  const calendarFindings: CalendarFinding[] = [];
  const { rows, cellFindings, prepared } = yield* readTable(TABLES.tenders, raw, {
    match: columns.match,
    title: 'title',
    blanks: blankPromising ? { promising: true } : {},
    extra: marksReader(raw, columns, context, calendarFindings),
  });
  yield;
  const decided = blankPromising ? rows.map(withoutUndecided) : rows;
  const started = columns.quarters.length > 0 ? withStarts(decided, raw, columns.quarters, calendarFindings) : decided;
  const tenders = columns.match.columns.has('nr') ? started : withTitlesAsKeys(started, raw);
  return { tenders, cellFindings, calendarFindings, prepared };
}

function withoutUndecided(row: TenderRow): TenderRow {
  return row.notKnown?.has('promising') ? { ...row, promising: false } : row;
}

type Marks = Pick<TenderRow, 'marks' | 'unreadableThemes'>;

/** Reads the marks of a row: one set for each theme. */
function marksReader(
  { own }: RawTable,
  { themes: columns, themeOf }: CalendarColumns,
  context: ReadContext,
  remarks: CalendarFinding[],
): (cells: readonly CellValue[], rowNumber: number) => Marks {
  const read = cellReader(themeMarksType, context);
  return (cells, rowNumber) => {
    let unreadableThemes: Set<number> | null = null;
    const themesColumn = own?.themesColumn ?? null;
    const named = themesColumn === null ? null : themesNamed(cells[themesColumn] ?? null, themeOf);
    const marks = columns.map((column, theme): MarkSet => {
      if (column === null) return named?.has(theme) ? OPPORTUNITY_MARK : 0;
      const written = cells[column] ?? null;
      if (written === null || isBlank(written)) return 0;
      const meaning = own?.meanings.get(column);
      const cell = meaning === undefined ? written : meaning(written);
      if (cell === null) return 0;
      const reading = read(cell);
      // "n.t.b." under a theme: nothing said yet, as everybody can see (workbook.md).
      if (reading instanceof NotKnown) return 0;
      if (!(reading instanceof Refusal)) {
        if (!(reading instanceof Remarked)) return reading;
        for (const code of reading.codes) remarks.push({ rowNumber, theme, column, code, expected: null });
        return reading.value;
      }
      (unreadableThemes ??= new Set()).add(theme);
      remarks.push({ rowNumber, theme, column, code: reading.code, expected: reading.expected });
      return 0;
    });
    return { marks, unreadableThemes };
  };
}

/** The themes that a cell names: "klimaat, circulair". A theme with a comma or "en" in its name is looked for as a whole first. */
function themesNamed(cell: CellValue, themeOf: CalendarColumns['themeOf']): ReadonlySet<number> {
  if (typeof cell !== 'string') return new Set();
  const whole = themeOf(cell.trim());
  if (whole !== undefined) return new Set([whole]);
  return new Set(cell.split(/[;,/\n+|]/).flatMap((piece) => themesInPiece(piece.trim(), themeOf)));
}

function themesInPiece(piece: string, themeOf: CalendarColumns['themeOf']): readonly number[] {
  const whole = themeOf(piece);
  if (whole !== undefined) return [whole];
  return piece.split(/\s+(?:en|and|&)\s+/).flatMap((part) => themeOf(part) ?? []);
}

function withStarts(
  rows: readonly TenderRow[],
  raw: RawTable,
  quarters: readonly QuarterColumn[],
  findings: CalendarFinding[],
): readonly TenderRow[] {
  const readStart = startReader(quarters, { date1904: raw.date1904 });
  return rows.map((row) => {
    const started = readStart(raw.rows[row.rowNumber - raw.firstRow] ?? []);
    for (const { column, refusal } of started.refused) {
      const { code, expected } = refusal;
      findings.push({ rowNumber: row.rowNumber, theme: null, column, code, expected });
    }
    return withStart(row, started);
  });
}

function withStart(row: TenderRow, { start, unreadable }: MarkedStart): TenderRow {
  if (unreadable) return { ...row, unreadable: new Set([...(row.unreadable ?? []), 'start']) };
  if (start === null) return row;
  return { ...row, start: span(start.quarter), elsewhere: new Map([['start', start.column]]) };
}

function withTitlesAsKeys(rows: readonly TenderRow[], raw: RawTable): readonly TenderRow[] {
  const keyOf = rememberingTextKey();
  const counts = new Map<string, number>();
  for (const { title } of rows) {
    if (title !== null) counts.set(keyOf(title), (counts.get(keyOf(title)) ?? 0) + 1);
  }
  return rows.map((row) => {
    const isUnique = row.title !== null && counts.get(keyOf(row.title)) === 1;
    return { ...row, key: isUnique && row.title !== null ? row.title : rowNameIn(raw, row.rowNumber) };
  });
}
