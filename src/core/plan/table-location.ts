import type { LocatedList } from '../recognise/locate-list';
import type { CellRange } from '../workbook/address';
import type { ColumnChoice, RawTable } from '../workbook/raw-table';

/** Where a table of the contract stands in the workbook, before its rows are read. */
export interface TableLocation {
  readonly sheet: string;
  readonly foundBy: RawTable['foundBy'];
  readonly tableName: string | null;
  readonly headerRow: number | null;
  readonly headings: readonly string[];
  /** Columns that the user chose. */
  readonly choices: readonly ColumnChoice[];
  /** The data rows; `null` when there are none. A plain range may end in a total row. */
  readonly data: CellRange | null;
  /** The cells below an Excel table under its headings; `null` when there are none. */
  readonly below: CellRange | null;
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly totalRows: 0 | 1;
  /** Where it is a list of the team's own, how it is read. */
  readonly list: LocatedList | null;
}
