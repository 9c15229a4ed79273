import type { Quarter } from '../kernel/quarter';
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
  /** Where the table stands on several sheets, which; else the table's own. */
  readonly sheet?: string;
  /** In the sheet, from 0. */
  readonly row: number;
  readonly why: 'total' | 'group' | 'note' | 'headings' | 'prepared';
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
  /** How the rows of a team's own list are read; none for a table that is kept as the contract has it. */
  readonly own?: OwnList;
}

/** A cell that follows from several columns, or from none. */
export interface DerivedCell {
  readonly value: CellValue;
  /** Column of the table, from 0, that says it; `null` when none does. */
  readonly column: number | null;
}

/** What a team's own list has beside its cells: rows on other sheets, values that follow from several cells, words that mean something. */
export interface OwnList {
  /** The parts in which its rows stand, one after the other; the first is the table's own place. */
  readonly parts: readonly RawPart[];
  /** By field, the cells that do not stand in a column of their own, one for each row. */
  readonly derived: ReadonlyMap<string, readonly (DerivedCell | null)[]>;
  /** By column, what a cell means in the contract's words. */
  readonly meanings: ReadonlyMap<number, (cell: Exclude<CellValue, null>) => CellValue>;
  /** The column in which cells name themes; `null` when there is none. */
  readonly themesColumn: number | null;
  /** Columns that stand for a quarter, where Start is a mark in one of them. */
  readonly quarters: readonly { readonly column: number; readonly quarter: Quarter }[];
}

/** A block of rows on a sheet. */
export interface RawPart {
  readonly sheet: string;
  readonly tableName: string | null;
  readonly headerRow: number;
  /** First data row in the sheet, from 0. */
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly columnCount: number;
  readonly rowCount: number;
  /** Column of this part for each column of the table; `null` where it lacks it. */
  readonly columns: readonly (number | null)[];
}

/** Whether a row that was left out stands in a part: among its rows or below them, above the next part on that sheet. */
export function isLeftOutOf(part: RawPart, parts: readonly RawPart[], { sheet, row }: SkippedRow): boolean {
  if (sheet !== part.sheet || row < part.firstRow) return false;
  return !parts.some((other) => other.sheet === sheet && other.headerRow > part.headerRow && row >= other.headerRow);
}

/** A cell in the user's workbook. */
export interface CellPlaceOnSheet {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/**
 * Where a cell of a table stands: rows are counted from the table's first row on through all its parts, so that a row has
 * one number whatever sheet it stands on.
 */
export function cellPlaceOf(table: RawTable, rowNumber: number, column: number): CellPlaceOnSheet {
  let index = rowNumber - table.firstRow;
  for (const part of table.own?.parts ?? []) {
    if (index < part.rowCount) {
      return {
        sheet: part.sheet,
        row: part.firstRow + index,
        column: part.firstColumn + (part.columns[column] ?? column),
      };
    }
    index -= part.rowCount;
  }
  return { sheet: table.sheet, row: rowNumber, column: table.firstColumn + column };
}

/** The cell of a row (counted in the sheet) and a column (counted in the table); blank where nothing was written. */
export function rawCell(table: RawTable, rowNumber: number, column: number): CellValue {
  return table.rows[rowNumber - table.firstRow]?.[column] ?? null;
}

/** The number of the row in which a cell of the workbook stands; `null` for a cell beside the table. */
export function rowNumberAt(table: RawTable, { sheet, row, column }: CellPlaceOnSheet): number | null {
  const { firstRow, firstColumn, headings, rows, own } = table;
  const whole = { sheet: table.sheet, firstRow, firstColumn, columnCount: headings.length, rowCount: rows.length };
  let from = 0;
  for (const part of own?.parts ?? [whole]) {
    const isThere = part.sheet === sheet && row >= part.firstRow && row < part.firstRow + part.rowCount;
    const isBeside = column < part.firstColumn || column >= part.firstColumn + part.columnCount;
    if (isThere && !isBeside) return firstRow + from + row - part.firstRow;
    from += part.rowCount;
  }
  return null;
}

/** Where the table stands in its sheet: header row, data rows and total row; of a list on several sheets its first part. */
export function rawTableRange(table: RawTable): CellRange {
  const { headerRow, firstRow, firstColumn, rows, totalRows, headings, own } = table;
  const row = headerRow ?? firstRow;
  const rowCount = own?.parts[0]?.rowCount ?? rows.length;
  return { row, column: firstColumn, rowCount: firstRow - row + rowCount + totalRows, columnCount: headings.length };
}
