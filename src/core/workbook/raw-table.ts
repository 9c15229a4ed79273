import type { CellRange } from './address';
import type { CellGrid } from './inventory';

/** A table as it stands in the user's sheet: nothing is known yet of what its columns mean. */
export interface RawTable {
  readonly sheet: string;
  /** Header row and data rows, total row left out. */
  readonly range: CellRange;
  /** How it was found: the table's own name, the sheet's name, or its headings. */
  readonly foundBy: 'table-name' | 'sheet-name' | 'headings';
  /** Name of the Excel table, `null` for a plain range. */
  readonly tableName: string | null;
  readonly headings: readonly string[];
  /** The data rows, header row excluded. */
  readonly rows: CellGrid;
  readonly date1904: boolean;
}
