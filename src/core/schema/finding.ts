import type { FindingCode, Severity } from './finding-codes';
import type { Expected } from './reading';

/** Something about the workbook that deserves a look, as data: the words are in the messages. */
export interface Finding {
  readonly code: FindingCode;
  readonly severity: Severity;
  /** The contract's name of the table. */
  readonly table: string;
  /** The user's sheet; `null` when the table is not there. */
  readonly sheet: string | null;
  /** Key of the row; `null` for findings about a table. */
  readonly row: string | null;
  /** Row in the sheet, from 0; `null` for findings about a table. */
  readonly rowNumber: number | null;
  /** The contract's name of the column. */
  readonly column: string | null;
  /** The heading as it stands in the user's sheet. */
  readonly heading: string | null;
  /** A1 address of the cell in the user's sheet. */
  readonly cell: string | null;
  /** What the cell shows. */
  readonly value: string | null;
  readonly expected: Expected | null;
  /** What the words need besides: names, numbers, other cells. */
  readonly details: FindingDetails;
}

export type FindingDetails = Readonly<Record<string, string | number | readonly string[]>>;
