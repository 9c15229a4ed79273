import type { CellGuard } from '../core/plan/cell-edit';
import type { CellRange } from '../core/workbook/address';
import type { CellValue } from '../core/workbook/cell-value';
import type { CellGrid, Inventory, SheetRange } from '../core/workbook/inventory';
import type { Format } from '../core/report/sheet-spec/looks';
import type { SpecValue } from '../core/report/sheet-spec/sheet-spec';
import type { WorkbookSpec } from '../core/report/sheet-spec/workbook-spec';

export type { CellGuard };

/** How far a long piece of work is; `done` of `total` steps. */
export interface Progress {
  readonly step: 'reading' | 'checking' | 'computing' | 'composing' | 'writing' | 'verifying';
  readonly done: number;
  readonly total: number;
}

export type OnProgress = (progress: Progress) => void;

/** Gives whoever shares the thread a turn when the work has gone on for long enough; asked between slices of work. */
export type TakeTurn = () => Promise<void>;

/** How a piece of work is followed, stopped (HostError `cancelled`) and kept from blocking the page. */
export interface RunOptions {
  readonly onProgress?: OnProgress;
  readonly signal?: AbortSignal;
  readonly takeTurn?: TakeTurn;
}

/** A workbook that can be read: in a file or in Excel. Reading changes nothing. */
export interface WorkbookReader {
  inventory(): Promise<Inventory>;
  /** The values of the blocks, in the order asked for. */
  read(ranges: readonly SheetRange[]): Promise<readonly CellGrid[]>;
}

/** What writing did: which sheet each spec became (a same-named sheet of the user's is left alone). */
export interface WriteOutcome {
  readonly sheets: readonly { readonly kind: string | null; readonly name: string; readonly refreshed: boolean }[];
  /** What the user should know of it; absent when there is nothing. */
  readonly notices?: readonly WriteNotice[];
}

/** Something that writing left out, or did otherwise than asked; words live in the messages. */
export type WriteNotice =
  /** A digital signature is of the file as it was signed. */
  | { readonly code: 'signature-removed' }
  /** The workbook has as many cell formats as a workbook may have: cells of ours look plain. */
  | { readonly code: 'plain-formats' }
  /** Rows of a table that we extend hold something of the user's, and stay where they are. */
  | { readonly code: 'rows-kept'; readonly sheet: string; readonly rows: number };

/** A workbook that can be written; writing the same spec again gives the same sheets. */
export interface WorkbookWriter {
  write(spec: WorkbookSpec, onProgress?: OnProgress, signal?: AbortSignal): Promise<WriteOutcome>;
}

export type Workbook = WorkbookReader & WorkbookWriter;

/** A cell of the user's that should get another value. */
export interface CellChange {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** What the user was shown: a cell that holds something else by now is left alone. */
  readonly expected: CellValue;
  /** A date as a serial that counts from 1900. */
  readonly value: SpecValue;
  /** Given to a cell that has no number format of its own. */
  readonly format: Format;
  /** A number format that the cell gets whatever it has: to put back what was there. */
  readonly numberFormat?: string;
  /** Cells that say whose row it is: where one holds something else the row has moved, and the change is not made. */
  readonly guards?: readonly CellGuard[];
}

/** What came of a change, with what is needed to put the old value back. */
export interface CellOutcome {
  readonly written: boolean;
  /** What the cell held before; of a cell that was left alone what it holds. */
  readonly found: CellValue;
  readonly numberFormat: string;
  /** A formula is never replaced by a value. */
  readonly formula: boolean;
  /** The row is another one by now: a guard held something else. */
  readonly moved: boolean;
}

/** A row for a table of the user's. */
export interface NewRow {
  readonly sheet: string;
  /** `null` for a plain range with a header row. */
  readonly tableName: string | null;
  /** Header row, data and total row, as they were read. */
  readonly range: CellRange;
  readonly totalRows: 0 | 1;
  /** Cells beside the new row that say that a plain range still stands where it was read; an Excel table says so itself. */
  readonly guards?: readonly CellGuard[];
  /** Before which data row, from 0; as many as there are for a row after the last. */
  readonly position: number;
  /** Columns of the range, from 0; the others stay blank, or get what Excel fills down itself. */
  readonly cells: readonly { readonly column: number; readonly value: SpecValue; readonly format: Format }[];
}

/** What a person changed, here or in their own Excel. */
export interface WorkbookChange {
  /** `null` when the sheet is not known by now: it was added, or it is gone. */
  readonly sheet: string | null;
  /** `null` when it was more than one block, or a whole sheet. */
  readonly range: CellRange | null;
  /** Someone else's change. */
  readonly remote: boolean;
}

/** What is selected by the user of this Excel. */
export interface Selection {
  readonly sheet: string | null;
  /** `null` for a selection of several blocks. */
  readonly range: CellRange | null;
}

export interface Watcher {
  readonly onChange?: (change: WorkbookChange) => void;
  readonly onSelection?: (selection: Selection) => void;
}

/** Stops the watching. */
export type Unwatch = () => Promise<void>;

/** The workbook that is open in Excel, beside the user: read and written, changed cell by cell, shown and watched. */
export interface OpenWorkbook extends Workbook {
  /**
   * Changes cells that still hold what is expected of them; the others are left alone, and the outcome says so.
   *
   * @throws HostError `read-only`, `protected-sheet`, `sheet-gone`: nothing was changed.
   */
  changeCells(changes: readonly CellChange[]): Promise<readonly CellOutcome[]>;
  /** Puts a row into a table; gives the row of the sheet, from 0. */
  addRow(row: NewRow): Promise<number>;
  /** Shows cells to the user and selects them. */
  show(cells: SheetRange): Promise<void>;
  /** Tells of changes by people and of what is selected, until the returned function is called. */
  watch(watcher: Watcher): Promise<Unwatch>;
}

/** SHA-256 of bytes, as lower-case hexadecimal digits. */
export type Digest = (bytes: Uint8Array) => Promise<string>;

/** Why a workbook could not be opened, read or written; words for the user live in the messages. */
export type HostErrorCode =
  // files
  | 'file-not-found'
  | 'file-not-readable'
  | 'not-a-workbook'
  | 'old-format'
  | 'encrypted'
  | 'too-large'
  | 'suspicious-archive'
  | 'damaged'
  | 'output-exists'
  | 'output-is-input'
  | 'output-not-writable'
  | 'output-name'
  | 'output-name-too-long'
  // Excel
  | 'edit-mode'
  | 'protected-sheet'
  /** No sheet can be added or renamed. */
  | 'protected-workbook'
  | 'read-only'
  | 'session-ended'
  | 'too-much-data'
  | 'not-supported'
  | 'sheet-gone'
  /** A sheet that the user hid cannot be shown. */
  | 'hidden-sheet'
  /** A table of the report's own history cannot grow: below it stands something else. */
  | 'no-room'
  /** Someone changed what was read or written, so that it would go in the wrong place. */
  | 'changed'
  | 'busy'
  /** A part of the program could not be fetched. */
  | 'offline'
  | 'cancelled'
  | 'unexpected';

/** A failure of the host (a file, Excel): typed at the adapter, put into words by the messages. */
export class HostError extends Error {
  override readonly name = 'HostError';

  constructor(
    readonly code: HostErrorCode,
    /** What the words need: a file name, a sheet, a limit. Never cell data. */
    readonly details: Readonly<Record<string, string | number>> = {},
    options?: { readonly cause?: unknown },
  ) {
    super(code, options);
  }
}
