import type { CellRange } from './address';
import type { CellValue } from './cell-value';

/**
 * What there is in a workbook, before any table is read: enough to find the tables of the contract, small whatever the
 * number of rows. Both adapters make it, from a file or from Excel.
 */
export interface Inventory {
  /** The file's name without its folder, as the user knows it. */
  readonly name: string;
  /** Whether serial numbers count from 1904 (old Macs) instead of 1900. */
  readonly date1904: boolean;
  readonly sheets: readonly SheetInventory[];
}

export interface SheetInventory {
  readonly name: string;
  readonly hidden: boolean;
  /** Protected against changes; writing there needs the user. */
  readonly protected: boolean;
  /** The kind, when the sheet is one of ours; else `null` (sheet-identity.ts). */
  readonly kind: string | null;
  /** The kind of ours of which the user made this copy: never written, and no table of the plan is looked for in it. */
  readonly copyOf?: string;
  /** The range in use; `null` for an empty sheet. */
  readonly used: CellRange | null;
  /** The Excel tables (ListObjects) on the sheet. */
  readonly tables: readonly TableInventory[];
  /** The top-left block of the used range (at most `HEAD_ROWS` rows), from which a plain range's headings are found. */
  readonly head: readonly (readonly CellValue[])[];
}

export interface TableInventory {
  readonly name: string;
  /** Header row, data rows and total row. */
  readonly range: CellRange;
  readonly headerRows: 0 | 1;
  readonly totalRows: 0 | 1;
  readonly headings: readonly CellValue[];
}

/** How many rows of a sheet the inventory looks at to find headings that are not in a table. */
export const HEAD_ROWS = 40;
/** And how many columns. */
export const HEAD_COLUMNS = 100;

/** A block of cells to read. */
export interface SheetRange {
  readonly sheet: string;
  readonly range: CellRange;
}

/** The values of a block, row by row; rows and cells that were never written are `null` or missing at the end. */
export type CellGrid = readonly (readonly CellValue[] | undefined)[];
