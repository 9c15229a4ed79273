import { CellError, displayText, isBlank, type CellValue } from '../workbook/cell-value';
import { rawCell, type RawTable } from '../workbook/raw-table';
import type { AnyColumn, Columns, RowBase, RowFields, TableDefinition } from './define-table';
import type { FindingCode } from './finding-codes';
import { matchHeadings, type HeadingMatch } from './headings';
import { expected, Refusal, Remarked, type Expected, type ReadContext } from './reading';

/** What reading found out about one cell. */
export interface CellFinding {
  readonly code: FindingCode;
  readonly rowNumber: number;
  readonly field: string;
  /** Column of the table, from 0. */
  readonly column: number;
  readonly expected: Expected | null;
}

export interface TableReading<R> {
  readonly rows: readonly R[];
  readonly match: HeadingMatch;
  readonly cellFindings: readonly CellFinding[];
}

/** What the workbook's settings change about a table. */
export interface ReadOptions {
  /** Headings that something else claims before aliases do (the themes). */
  readonly claimed?: (key: string) => boolean;
  /** Fields whose blank cells read as another value than the table says. */
  readonly blanks?: Readonly<Record<string, unknown>>;
}

type MutableRow = {
  key: string;
  rowNumber: number;
  unreadable: Set<string> | null;
  unresolved: Set<string> | null;
} & Record<string, unknown>;

interface ColumnReader {
  readonly field: string;
  readonly index: number;
  readonly column: AnyColumn;
  readonly mustBeFilled: boolean;
}

/** Whether nothing was written in any cell of a row. */
export function isBlankRow(cells: readonly CellValue[] | undefined): boolean {
  return cells === undefined || cells.every(isBlank);
}

/**
 * Reads the rows of a table: every cell becomes a value of its column's type or a finding, never a guess. Blank rows
 * are skipped, blank cells take the column's default, refused cells read as blank and are remembered as unreadable.
 */
export function readTable<C extends Columns>(
  definition: TableDefinition<C>,
  raw: RawTable,
  options: ReadOptions = {},
): TableReading<RowBase & RowFields<C>> {
  const match = matchHeadings(definition, raw.headings, options.claimed);
  const readers: ColumnReader[] = [...match.columns].map(([field, index]) => {
    const column = definition.columns[field] as AnyColumn;
    return { field, index, column, mustBeFilled: column.required && !column.mayBeBlank };
  });
  const blankRow: Record<string, unknown> = {};
  for (const [field, column] of Object.entries(definition.columns)) {
    blankRow[field] = options.blanks && field in options.blanks ? options.blanks[field] : column.blank;
  }
  const context: ReadContext = { date1904: raw.date1904 };
  const cellFindings: CellFinding[] = [];
  const rows: MutableRow[] = [];
  raw.rows.forEach((cells, index) => {
    if (cells === undefined || isBlankRow(cells)) return;
    const rowNumber = raw.firstRow + index;
    const row: MutableRow = { key: '', rowNumber, unreadable: null, unresolved: null, ...blankRow };
    for (const reader of readers) readCell(row, reader, cells[reader.index] ?? null, context, cellFindings);
    row.key = keyOf(row, definition, context);
    rows.push(row);
  });
  return { rows: rows as unknown as readonly (RowBase & RowFields<C>)[], match, cellFindings };
}

function readCell(
  row: MutableRow,
  { field, index, column, mustBeFilled }: ColumnReader,
  cell: CellValue,
  context: ReadContext,
  findings: CellFinding[],
): void {
  if (cell === null || isBlank(cell)) {
    if (mustBeFilled) {
      const { grammar, choices } = column.type;
      const wanted = expected(grammar, { choices });
      findings.push({ code: 'C01', rowNumber: row.rowNumber, field, column: index, expected: wanted });
    }
    return;
  }
  const reading =
    cell instanceof CellError ? new Refusal('C10', expected(column.type.grammar)) : column.type.read(cell, context);
  if (reading instanceof Refusal) {
    (row.unreadable ??= new Set()).add(field);
    findings.push({ code: reading.code, rowNumber: row.rowNumber, field, column: index, expected: reading.expected });
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
function keyOf<C extends Columns>(row: MutableRow, { key, columns }: TableDefinition<C>, context: ReadContext): string {
  const parts = key
    .filter((field) => row[field] !== null && row[field] !== '')
    .map((field) => displayText((columns[field] as AnyColumn).type.write(row[field], context)));
  return parts.length > 0 ? parts.join(' · ') : rowName(row.rowNumber);
}

/** The name of a row without a key: its row in the sheet, as Excel counts. */
export function rowName(rowNumber: number): string {
  return `rij ${rowNumber + 1}`;
}

/** The cell a finding is about, as it stands in the sheet. */
export function cellOfFinding(raw: RawTable, finding: CellFinding): CellValue {
  return rawCell(raw, finding.rowNumber, finding.column);
}
