import { CellError, displayText, isBlank, type CellValue } from '../workbook/cell-value';
import { ROWS_PER_SLICE, type Slices } from '../kernel/slices';
import { cellPlaceOf, type DerivedCell, type RawTable } from '../workbook/raw-table';
import type { AnyColumn, Columns, RowBase, RowFields, TableDefinition } from './define-table';
import type { FindingCode } from './finding-codes';
import { matchTable, type HeadingMatch } from './headings';
import { readCellOf } from './not-known';
import {
  acceptedBy,
  NotKnown,
  Refusal,
  Remarked,
  type ColumnType,
  type Expected,
  type ReadContext,
  type Reading,
} from './reading';

/** What reading found out about one cell. */
export interface CellFinding {
  readonly code: FindingCode;
  readonly rowNumber: number;
  readonly field: string;
  /** Column of the table, from 0. */
  readonly column: number;
  readonly expected: Expected | null;
}

/** What reading a table gives: its rows, where its columns are, and what is wrong with its cells. */
export interface TableReading<R> {
  readonly rows: readonly R[];
  readonly match: HeadingMatch;
  readonly cellFindings: readonly CellFinding[];
  /** Rows (in the sheet, from 0) that are prepared and not filled in: left out. */
  readonly prepared: readonly number[];
}

/** What a table needs to know besides its definition. */
export interface ReadOptions<Extra> {
  /** Which column holds which field, where more than the definition decides that. */
  readonly match?: HeadingMatch;
  /** Fields whose blank cells read as another value than the table says. */
  readonly blanks?: Readonly<Record<string, unknown>>;
  /** The field without which a row that holds nothing but keys and defaults is only prepared (workbook.md, T10). */
  readonly title?: string | null;
  /** What a row has besides its fields, from its cells: all of it on every row. Asked of no cells too, for the shape. */
  readonly extra?: (cells: readonly CellValue[], rowNumber: number) => Extra;
}

type MutableRow = { -readonly [Key in keyof RowBase]: RowBase[Key] } & {
  unreadable: Set<string> | null;
  notKnown: Set<string> | null;
} & Record<string, unknown>;

interface ColumnReader {
  readonly field: string;
  readonly index: number;
  readonly acceptance: Expected;
  /** Whether it asks to be filled. */
  readonly asks: boolean;
  readonly read: CellReader<unknown>;
  /** Cells that follow from several columns, one for each row of the table; `null` for a column of its own. */
  readonly derived: readonly (DerivedCell | null)[] | null;
  /** What the team's words mean. */
  readonly meaning: ((cell: Exclude<CellValue, null>) => CellValue) | null;
}

/** Reads a cell that is not blank. */
export type CellReader<T> = (cell: Exclude<CellValue, null>) => Reading<T> | NotKnown;

/** Different texts that a cell reader remembers: columns of words hold a few of them, ten thousand times. */
const REMEMBERED_TEXTS = 1000;

/** A reader for the cells of a column: Excel errors are refused (C10), the same text is read once. */
export function cellReader<T>(type: ColumnType<T>, context: ReadContext): CellReader<T> {
  const known = new Map<string, Reading<T> | NotKnown>();
  const isFreeText = type.grammar === 'text' && !type.list && !type.carriesDuty;
  return (cell) => {
    if (cell instanceof CellError) return new Refusal('C10', acceptedBy(type));
    if (typeof cell !== 'string' || isFreeText) return readCellOf(type, cell, context);
    const before = known.get(cell);
    if (before !== undefined) return before;
    const reading = readCellOf(type, cell, context);
    if (known.size < REMEMBERED_TEXTS) known.set(cell, reading);
    return reading;
  };
}

/** Whether nothing was written in any cell of a row. */
export function isBlankRow(cells: readonly CellValue[] | undefined): boolean {
  return cells === undefined || cells.every(isBlank);
}

/**
 * Reads the rows of a table: every cell becomes a value of its column's type or a finding, never a guess. Blank rows
 * are skipped, blank cells take the column's default, refused cells read as blank and are remembered as unreadable.
 */
export function* readTable<C extends Columns, Extra extends object = object>(
  definition: TableDefinition<C>,
  raw: RawTable,
  options: ReadOptions<Extra> = {},
): Slices<TableReading<RowBase & RowFields<C> & Extra>> {
  const match = options.match ?? matchTable(definition, raw);
  const context: ReadContext = { date1904: raw.date1904 };
  const readers = columnReaders(definition, raw, match, context);
  const blank = blankRow(definition, options);
  const cellFindings: CellFinding[] = [];
  const rows: MutableRow[] = [];
  const prepared: number[] = [];
  const isPrepared = preparedRows(definition, match, readers, blank, options.title ?? null);
  for (const [index, cells] of raw.rows.entries()) {
    if (index % ROWS_PER_SLICE === ROWS_PER_SLICE - 1) yield;
    if (cells === undefined || isBlankRow(cells)) continue;
    if (isPrepared(cells)) {
      prepared.push(raw.firstRow + index);
      continue;
    }
    // Copied first and filled after: engines copy an object of a known shape in one go.
    const row = { ...blank };
    row.rowNumber = raw.firstRow + index;
    for (const reader of readers) {
      if (reader.derived !== null) noteColumn(row, reader, reader.derived[index]?.column ?? null);
      readCell(row, reader, cellOf(reader, cells, index), cellFindings);
    }
    row.key = keyOf(row, definition, context, raw);
    rows.push(options.extra === undefined ? row : Object.assign(row, options.extra(cells, row.rowNumber)));
  }
  return { rows: rows as unknown as readonly (RowBase & RowFields<C> & Extra)[], match, cellFindings, prepared };
}

function columnReaders(
  definition: TableDefinition,
  { own }: RawTable,
  match: HeadingMatch,
  context: ReadContext,
): readonly ColumnReader[] {
  const reader = (field: string, index: number): ColumnReader => {
    const column = definition.columns[field] as AnyColumn;
    const derived = own?.derived.get(field) ?? null;
    return {
      field,
      index,
      acceptance: acceptedBy(column.type),
      asks: column.required && !column.mayBeBlank,
      read: cellReader(column.type, context),
      derived,
      meaning: derived === null ? (own?.meanings.get(index) ?? null) : null,
    };
  };
  const elsewhere = [...(own?.derived.keys() ?? [])].filter((field) => !match.columns.has(field));
  return [
    ...[...match.columns].map(([field, index]) => reader(field, index)),
    ...elsewhere.map((field) => reader(field, NOWHERE)),
  ];
}

/** The column of a field that no column of the table holds. */
const NOWHERE = -1;

/** What is read of a row for a field: the cell of its column, or what follows from others, in the contract's words. */
function cellOf(
  { index: column, derived, meaning }: ColumnReader,
  cells: readonly CellValue[],
  index: number,
): CellValue {
  const cell = derived === null ? (cells[column] ?? null) : (derived[index]?.value ?? null);
  return cell === null || meaning === null || isBlank(cell) ? cell : meaning(cell);
}

/** Remembers where a value stands that another column says than its own. */
function noteColumn(row: MutableRow, { field, index }: ColumnReader, column: number | null): void {
  if (column === null || column === index) return;
  row.elsewhere = new Map([...(row.elsewhere ?? []), [field, column]]);
}

/**
 * Tells the rows that are only prepared: their title is blank, and what else is filled is a key, the column's default or
 * an unticked box.
 */
function preparedRows(
  { key }: Pick<TableDefinition, 'key'>,
  { columns }: HeadingMatch,
  readers: readonly ColumnReader[],
  blank: Readonly<Record<string, unknown>>,
  title: string | null,
): (cells: readonly CellValue[]) => boolean {
  const place = title === null ? undefined : columns.get(title);
  if (place === undefined) return () => false;
  const readerOf = new Map(readers.map((reader) => [reader.index, reader] as const));
  return (cells) =>
    isBlank(cells[place] ?? null) &&
    cells.every((cell, index) => {
      if (cell === null || cell === false || isBlank(cell)) return true;
      const reader = readerOf.get(index);
      if (reader === undefined) return false;
      const standard = blank[reader.field] ?? null;
      return key.includes(reader.field) || (standard !== null && reader.read(cell) === standard);
    });
}

/** A row whose cells are all blank. */
function blankRow({ columns }: TableDefinition, { blanks = {}, extra }: ReadOptions<object>): MutableRow {
  const fields = Object.entries(columns).map(([field, { blank }]) => [field, field in blanks ? blanks[field] : blank]);
  return Object.fromEntries([
    ['key', ''],
    ['rowNumber', 0],
    ['unreadable', null],
    ['notKnown', null],
    ['unresolved', null],
    ['elsewhere', null],
    ...fields,
    ...Object.entries(extra?.([], 0) ?? {}),
  ]) as MutableRow;
}

function readCell(
  row: MutableRow,
  { field, index, acceptance, asks, read }: ColumnReader,
  cell: CellValue,
  findings: CellFinding[],
): void {
  if (cell === null || isBlank(cell)) {
    if (asks) findings.push({ code: 'C01', rowNumber: row.rowNumber, field, column: index, expected: acceptance });
    return;
  }
  const reading = read(cell);
  if (reading instanceof Refusal) {
    (row.unreadable ??= new Set()).add(field);
    findings.push({ code: reading.code, rowNumber: row.rowNumber, field, column: index, expected: reading.expected });
  } else if (reading instanceof NotKnown) {
    (row.notKnown ??= new Set()).add(field);
    findings.push({ code: 'C15', rowNumber: row.rowNumber, field, column: index, expected: acceptance });
  } else if (reading instanceof Remarked) {
    row[field] = reading.value;
    for (const code of reading.codes) {
      findings.push({ code, rowNumber: row.rowNumber, field, column: index, expected: null });
    }
  } else {
    row[field] = reading;
  }
}

/** The key by which a row is named, as its cells are written; `rij N` where they are all blank. */
function keyOf<C extends Columns>(
  row: MutableRow,
  { key, columns }: TableDefinition<C>,
  context: ReadContext,
  raw: RawTable,
): string {
  let name = '';
  for (const field of key) {
    const value = row[field];
    if (value === null || value === '') continue;
    const part = displayText((columns[field] as AnyColumn).type.write(value, context));
    name = name === '' ? part : `${name} · ${part}`;
  }
  return name === '' ? rowNameIn(raw, row.rowNumber) : name;
}

/** The name of a row without a key: its row in the sheet, as Excel counts. */
export function rowName(rowNumber: number): string {
  return `${ROW_NAME}${rowNumber + 1}`;
}

/** The same in a list that may go on on another sheet, which is then named. */
export function rowNameIn(raw: RawTable, rowNumber: number): string {
  const { sheet, row } = cellPlaceOf(raw, rowNumber, 0);
  return sheet === raw.sheet ? rowName(row) : `${rowName(row)} (${sheet})`;
}

/** Whether a key is only the name of a place: the next time it may be another row's. */
export function isRowName(key: string): boolean {
  return key.startsWith(ROW_NAME) && /^\d+(?: \(.*\))?$/.test(key.slice(ROW_NAME.length));
}

const ROW_NAME = 'rij ';
