import type { ColumnType } from '../schema/reading';
import { CellError, type CellValue } from '../workbook/cell-value';
import { cellPlaceOf, rawCell, type RawTable } from '../workbook/raw-table';

/** A value that is put into a cell; a day as a serial that counts from 1900, `null` for a blank cell. */
export type EditValue = string | number | boolean | null;

/** A cell that gets another value, if by then it still holds what was read. */
export interface CellEdit {
  readonly sheet: string;
  /** In the sheet, from 0. */
  readonly row: number;
  readonly column: number;
  /** The cell as it was read. */
  readonly expected: CellValue;
  readonly value: EditValue;
  readonly format: ColumnType<unknown>['format'];
  /** The key of the row as it was read: where it is another by then, the row has moved and nothing is written. */
  readonly guards?: readonly CellGuard[];
}

/** A cell of the same sheet that must hold what was read of it. */
export interface CellGuard {
  readonly row: number;
  readonly column: number;
  readonly expected: CellValue;
}

/** What is changed of a row: a field of its table, or its marks for a theme (`Theme.index`). */
export type EditTarget =
  { readonly kind: 'field'; readonly field: string } | { readonly kind: 'theme'; readonly theme: number };

/** The change of the cell in a row (of the sheet) and a column (of the table). */
export function cellEdit(
  raw: RawTable,
  rowNumber: number,
  tableColumn: number,
  value: EditValue,
  format: CellEdit['format'],
): CellEdit {
  const expected = rawCell(raw, rowNumber, tableColumn);
  return { ...cellPlaceOf(raw, rowNumber, tableColumn), expected, value, format };
}

/** How a value of a column is written in plans: days count from 1900. */
export function writtenValue<T>(type: ColumnType<T>, value: T): EditValue {
  const cell = type.write(value, { date1904: false });
  return cell instanceof CellError ? null : cell;
}
