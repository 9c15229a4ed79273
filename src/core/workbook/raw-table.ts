import type { CellRange } from './address';
import type { CellValue } from './cell-value';
import type { CellGrid } from './inventory';

/** What the user said of a column: which of their headings holds it. */
export interface ColumnChoice {
  /** The contract's heading, or the name of a theme. */
  readonly column: string;
  /** `null`: the column is not used. */
  readonly heading: string | null;
}

/** A row that is left out of a table. */
export interface SkippedRow {
  /** In the sheet, from 0. */
  readonly row: number;
  readonly why: 'total' | 'group' | 'note' | 'prepared';
}

/** A table as it stands in the user's sheet: nothing is known yet of what its columns mean. */
export interface RawTable {
  readonly sheet: string;
  /** How it was found: by a coupling of the user's, the table's own name, the sheet's name, or its headings. */
  readonly foundBy: 'adopted' | 'table-name' | 'sheet-name' | 'headings';
  /** Name of the Excel table, `null` for a plain range. */
  readonly tableName: string | null;
  /** Row of the headings in the sheet, from 0; `null` when the table has no header row. */
  readonly headerRow: number | null;
  /** First data row in the sheet, from 0. */
  readonly firstRow: number;
  /** First column in the sheet, from 0. */
  readonly firstColumn: number;
  readonly headings: readonly string[];
  /** Columns that the user chose; all others are matched by their headings. */
  readonly choices: readonly ColumnChoice[];
  /** The data rows, total row left out. */
  readonly rows: CellGrid;
  readonly totalRows: 0 | 1;
  /** Rows of the place that are no data, with why; blank ones are not here. */
  readonly skipped: readonly SkippedRow[];
  /** What stands below an Excel table under its headings, up to the end of the sheet or the next table. */
  readonly below: CellGrid;
  readonly date1904: boolean;
}

/** The cell of a row (counted in the sheet) and a column (counted in the table); blank where nothing was written. */
export function rawCell(table: RawTable, rowNumber: number, column: number): CellValue {
  return table.rows[rowNumber - table.firstRow]?.[column] ?? null;
}

/** Where the table stands in the sheet: header row, data rows and total row. */
export function rawTableRange({ headerRow, firstRow, firstColumn, rows, totalRows, headings }: RawTable): CellRange {
  const row = headerRow ?? firstRow;
  return { row, column: firstColumn, rowCount: firstRow - row + rows.length + totalRows, columnCount: headings.length };
}
