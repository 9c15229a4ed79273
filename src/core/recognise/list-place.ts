import type { CellValue } from '../workbook/cell-value';
import type { SheetInventory, TableInventory } from '../workbook/inventory';
import type { Heading } from './heading-lines';

/** A part of a sheet that may be a list: rows under headings of one or two lines. */
export interface ListPlace {
  readonly sheet: SheetInventory;
  /** `null` for a plain range. */
  readonly table: TableInventory | null;
  /** Rows of the sheet, from 0: one or two. */
  readonly headingRows: readonly number[];
  /** Column of the sheet, from 0. */
  readonly firstColumn: number;
  readonly headings: readonly Heading[];
  /** First row of the sheet (from 0) below the headings. */
  readonly firstRow: number;
  /** Row of the sheet after its last one, at most. */
  readonly endRow: number;
  /** The rows below the headings, as far as the inventory looks. */
  readonly sample: readonly (readonly CellValue[])[];
}

/** The cells of a column in the rows that were looked at. */
export function cellsOfColumn({ sample }: Pick<ListPlace, 'sample'>, column: number): readonly CellValue[] {
  return sample.map((row) => row[column] ?? null);
}
