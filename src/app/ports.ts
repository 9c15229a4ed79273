import type { CellGrid, Inventory, SheetRange } from '../core/workbook/inventory';
import type { WorkbookPlan } from '../core/report/sheet-plan/workbook-plan';

/** How far a long piece of work is; `done` of `total` steps. */
export interface Progress {
  readonly step: 'reading' | 'checking' | 'computing' | 'composing' | 'writing' | 'verifying';
  readonly done: number;
  readonly total: number;
}

export type OnProgress = (progress: Progress) => void;

/** A workbook that can be read: in a file or in Excel. Reading changes nothing. */
export interface WorkbookReader {
  inventory(): Promise<Inventory>;
  /** The values of the blocks, in the order asked for. */
  read(ranges: readonly SheetRange[]): Promise<readonly CellGrid[]>;
}

/** What writing did: which sheet each plan became (a same-named sheet of the user's is left alone). */
export interface WriteOutcome {
  readonly sheets: readonly { readonly kind: string | null; readonly name: string; readonly refreshed: boolean }[];
}

/** A workbook that can be written; running the same plan again gives the same sheets. */
export interface WorkbookWriter {
  write(plan: WorkbookPlan, onProgress?: OnProgress, signal?: AbortSignal): Promise<WriteOutcome>;
}

export type Workbook = WorkbookReader & WorkbookWriter;

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
