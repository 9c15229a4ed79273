import type { CellRange } from '../../workbook/address';
import type { Format } from './looks';
import type { SpecValue, SheetSpec } from './sheet-spec';

/**
 * A change to a table in which the report keeps its own history (Statusverloop, Momentopname): only the cells named
 * here change, other columns and rows stay as they are.
 */
export interface HistoryUpdate {
  readonly sheet: string;
  /** Where the table stands, header and total row included; data rows are counted from 0 below the header row. */
  readonly range: CellRange;
  readonly tableName: string | null;
  readonly totalRows: 0 | 1;
  /** Which column of the range each value of a row goes to, and how it is written there. */
  readonly columns: readonly { readonly column: number; readonly format: Format }[];
  /** Rows that get new values. */
  readonly replace: readonly { readonly row: number; readonly values: readonly SpecValue[] }[];
  /** Rows that go, because the new period has fewer: the rows below move up, but for formulas that cannot move. */
  readonly remove: readonly number[];
  /** Rows below those that are there: first in the blank rows that the table ends with, then the table grows. */
  readonly append: readonly (readonly SpecValue[])[];
}

/** Everything that one run writes, in this order: our own history tables, then the sheets. */
export interface WorkbookSpec {
  readonly history: readonly HistoryUpdate[];
  readonly sheets: readonly SheetSpec[];
  /** The sheet to show when done: its kind. */
  readonly activate: string | null;
}
