import { serialFromDate, yearOfDate, type CalendarDate } from '../kernel/calendar-date';
import type { Fraction } from '../kernel/fraction';
import { formatQuarter, type Quarter } from '../kernel/quarter';
import { mapInSlices, type Slices } from '../kernel/slices';
import { formatSpan, type Span } from '../kernel/span';
import type { Timing } from '../schema/span-type';
import type { BlockColumn, CellContent, CellLink, ColumnWidth, TableBlock } from './blocks';
import { shareCell, targetCell } from './shares';
import type { Format } from './sheet-spec/looks';
import type { ReportWords } from './words/report-words';

/** A column of a table with how it is filled: what a row says in it; `null` is a blank cell. */
export interface Column<Row> extends BlockColumn {
  readonly fill: (row: Row) => CellContent;
}

type Fill<Row, Value> = (row: Row) => Value | null;

/*
 * The columns of our tables come in four kinds, in this order in every table, so that tables that stand above each
 * other share their columns well and no number touches a word: a label, a text (one at most), words, numbers.
 */

/** What a row is about; the categories of the table's chart. */
export function labelColumn<Row>(
  heading: string,
  fill: (row: Row) => CellContent,
  format: Format = 'text',
): Column<Row> {
  return { heading, format, look: 'label', width: { minimum: 12, maximum: 28 }, fill };
}

/** A label that is a year: a number that stands left, without thousands. */
export function yearColumn<Row>(heading: string, fill: Fill<Row, number>): Column<Row> {
  return labelColumn(heading, fill, 'general');
}

/** A label that leads to the cells it names, where there are any. */
export function linkColumn<Row>(
  heading: string,
  fill: Fill<Row, string>,
  cellsNamed: (value: string) => CellLink | null,
): Column<Row> {
  return labelColumn(heading, (row) => {
    const value = fill(row);
    return value === null ? null : { value, link: cellsNamed(value) };
  });
}

export function textColumn<Row>(heading: string, fill: (row: Row) => CellContent): Column<Row> {
  return wrappedColumn(heading, { minimum: 28, maximum: 42 }, fill);
}

/** A short word or two: a status, a role. */
export function wordColumn<Row>(heading: string, fill: (row: Row) => CellContent): Column<Row> {
  return wrappedColumn(heading, { minimum: 10, maximum: 15 }, fill);
}

/** When something is planned, as precisely as it is known. */
export function spanColumn<Row>(heading: string, fill: Fill<Row, Span>): Column<Row> {
  return wordColumn(heading, (row) => {
    const span = fill(row);
    return span === null ? null : formatSpan(span);
  });
}

export function quarterColumn<Row>(heading: string, fill: Fill<Row, Quarter>): Column<Row> {
  return wordColumn(heading, (row) => {
    const quarter = fill(row);
    return quarter === null ? null : formatQuarter(quarter);
  });
}

/** Whether the target of a year was met, and which year that is; `met` is `null` without a target. */
export interface MetInYear {
  readonly met: boolean | null;
  readonly year: number;
}

/**
 * Whether the target of a year was met. Before the year has ended it is not missed: "not yet", and in a year to come not
 * due yet (figures.md, "What may be said of a figure", rule 2).
 */
export function metInYearColumn<Row>(
  heading: string,
  fill: (row: Row) => MetInYear | null,
  asOf: CalendarDate,
  words: Pick<ReportWords, 'yes' | 'no' | 'notYet' | 'notDueYet'>,
): Column<Row> {
  const present = yearOfDate(asOf);
  return wordColumn(heading, (row) => {
    const { met, year } = fill(row) ?? { met: null, year: present };
    if (met === null) return null;
    if (met) return { value: words.yes, look: 'good' };
    if (year < present) return { value: words.no, look: 'bad' };
    return year === present ? words.notYet : words.notDueYet;
  });
}

export function numberColumn<Row>(
  heading: string,
  fill: (row: Row) => CellContent,
  format: Format = 'integer',
): Column<Row> {
  return { heading, format, look: 'body', width: { minimum: 9, maximum: 15 }, fill };
}

/** A number of which nought is wanted: more stands out. */
export function alarmColumn<Row>(heading: string, fill: Fill<Row, number>): Column<Row> {
  return numberColumn(heading, (row) => {
    const value = fill(row);
    return value !== null && value > 0 ? { value, look: 'bad' } : value;
  });
}

/** A part of a whole (`partOf`), as a percentage with as many places as it takes to differ from a target. */
export function shareColumn<Row>(
  heading: string,
  fill: Fill<Row, Fraction>,
  target: Fill<Row, Fraction> = () => null,
): Column<Row> {
  return numberColumn(heading, (row) => shareCell(fill(row), target(row)), 'percent');
}

export function targetColumn<Row>(heading: string, fill: Fill<Row, Fraction>): Column<Row> {
  return numberColumn(heading, (row) => targetCell(fill(row)), 'percent');
}

/** Euros. */
export function moneyColumn<Row>(heading: string, fill: Fill<Row, number>): Column<Row> {
  return numberColumn(heading, fill, 'money');
}

export function dateColumn<Row>(heading: string, fill: Fill<Row, CalendarDate>): Column<Row> {
  return numberColumn(
    heading,
    (row) => {
      const date = fill(row);
      return date === null ? null : serialFromDate(date);
    },
    'date',
  );
}

/** A day as a day, a quarter or a year in words. */
export function timingColumn<Row>(heading: string, fill: Fill<Row, Timing>): Column<Row> {
  return numberColumn(
    heading,
    (row) => {
      const timing = fill(row);
      if (timing === null) return null;
      return 'date' in timing ? serialFromDate(timing.date) : formatSpan(timing.span);
    },
    'date',
  );
}

/** A column of text as wide as it needs between two widths. */
export function wrappedColumn<Row>(heading: string, width: ColumnWidth, fill: (row: Row) => CellContent): Column<Row> {
  return { heading, format: 'text', look: 'wrapped', width, fill };
}

/** What a table is made of, besides its rows. */
export interface TableContent<Row> {
  /** Unique within the sheet. */
  readonly id: string;
  readonly columns: readonly Column<Row>[];
  /** The line of text in the place of a table without rows. */
  readonly empty: string;
}

/** A table with a row for each item. (The items come first, so that the columns know what they are filled with.) */
export function table<Row>(items: readonly Row[], { columns, ...rest }: TableContent<Row>): TableBlock {
  return { kind: 'table', ...rest, columns, rows: items.map((item) => cellsOf(item, columns)) };
}

/** A table that may have so many rows that they are filled some at a time. */
export function* longTable<Row>(items: readonly Row[], { columns, ...rest }: TableContent<Row>): Slices<TableBlock> {
  return { kind: 'table', ...rest, columns, rows: yield* mapInSlices(items, (item) => cellsOf(item, columns)) };
}

function cellsOf<Row>(row: Row, columns: readonly Column<Row>[]): readonly CellContent[] {
  return columns.map(({ fill }) => fill(row));
}
