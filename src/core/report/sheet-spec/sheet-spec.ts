import type { CellRange } from '../../workbook/address';
import type { ChartSpec } from './chart-spec';
import type { Format, Look } from './looks';

/**
 * A value that can be written: dates are serial numbers with the format `date`, quarters are text. Serials count from
 * 1900; in a workbook that counts from 1904 the writer shifts them.
 */
export type SpecValue = string | number | boolean | null;

export interface SpecCell {
  readonly row: number;
  readonly column: number;
  readonly value: SpecValue;
  readonly look: Look;
  readonly format: Format;
}

/** What the user may fill in: a list of words, a range of numbers; with the words Excel shows when it is refused. */
export type Validation =
  | { readonly kind: 'list'; readonly items: readonly string[]; readonly strict: boolean }
  | {
      readonly kind: 'list-of';
      readonly range: { readonly sheet: string; readonly address: string };
      readonly strict: boolean;
    }
  | {
      readonly kind: 'decimal' | 'whole' | 'date';
      readonly minimum: number;
      readonly maximum: number;
      readonly strict: boolean;
    };

export interface TableColumnSpec {
  readonly heading: string;
  readonly look: Look;
  readonly headingLook: Look;
  readonly format: Format;
  readonly validation: (Validation & { readonly message: string }) | null;
  /** A note (comment) on the heading: what goes in the column. */
  readonly note: string | null;
}

/** A cell of a table that is not as the rest of its column. */
export interface CellOverride {
  readonly row: number;
  readonly column: number;
  readonly look: Look;
  /** Absent when it is the column's own. */
  readonly format?: Format;
}

/** A real Excel table: header row, then its rows. */
export interface TableSpec {
  /** Unique in the workbook; the writer gives it a free name when the user has it already. */
  readonly name: string;
  readonly row: number;
  readonly column: number;
  readonly columns: readonly TableColumnSpec[];
  readonly rows: readonly (readonly SpecValue[])[];
  /** Blank rows kept below the data, inside the table, for the user to fill. */
  readonly blankRows: number;
  /** Cells that look different from their column, by row and column within the data. */
  readonly overrides: readonly CellOverride[];
  /** Filter buttons: on for tables to work in, off on report sheets. */
  readonly filter: boolean;
}

/** A cell that leads somewhere: to cells of a sheet in the same workbook. */
export interface LinkSpec {
  readonly row: number;
  readonly column: number;
  /** A sheet of the user's by its name; where the workbook has none of that name, a sheet of the spec by its wanted name. */
  readonly sheet: string;
  /** Leads to the sheet of ours with this kind, whatever it is called ("Acties" may be a sheet of the user's too). */
  readonly kind?: string;
  readonly address: string;
}

/** A look that cells take while a formula holds; the formula is relative to the range's first cell. */
export interface ConditionalFormatSpec {
  readonly range: CellRange;
  readonly formula: string;
  readonly look: Look;
}

export interface PrintSpec {
  readonly landscape: boolean;
  /** Rows repeated on each page: first and last, counted from 0; `null` for none. */
  readonly titleRows: { readonly first: number; readonly last: number } | null;
  /** All of it on one page; absent: as many pages high as it takes. */
  readonly onePage?: boolean;
  /** Rows, counted from 0, with which a page begins; absent where Excel may break as it likes. */
  readonly pageBreaks?: readonly number[];
  /** Left, centre and right of the footer, in Excel's codes (&A sheet, &F file, &D date, &P page, &N pages). */
  readonly footer: { readonly left: string; readonly center: string; readonly right: string };
}

/** Written first and last: a sheet that is half written says so. */
export interface StatusSpec {
  readonly row: number;
  readonly column: number;
  readonly busy: string;
  readonly done: string;
}

/** One sheet, laid out: everything a writer needs, in JSON. Nothing in it says what a figure means. */
export interface SheetSpec {
  /** The kind by which a sheet of ours is found again (sheet-identity.ts); `null` for a sheet that is the user's to fill. */
  readonly kind: string | null;
  /** The wanted name; a free one is chosen when a sheet of the user's has it. */
  readonly name: string;
  /** #RRGGBB, in the place of our accent colour (`withAccent`); absent when that is kept. */
  readonly accent?: string;
  /** Characters, from column A on. */
  readonly columnWidths: readonly number[];
  /** Points, for rows that differ from the default. */
  readonly rowHeights: readonly { readonly row: number; readonly height: number }[];
  /** In order of row, then column; none inside a table. */
  readonly cells: readonly SpecCell[];
  readonly tables: readonly TableSpec[];
  readonly charts: readonly ChartSpec[];
  readonly links: readonly LinkSpec[];
  readonly conditionalFormats: readonly ConditionalFormatSpec[];
  readonly gridlines: boolean;
  /** Rows above the frozen line. */
  readonly freezeRows: number;
  readonly freezeColumns: number;
  readonly print: PrintSpec;
  readonly status: StatusSpec | null;
}
