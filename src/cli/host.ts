import type { CalendarDate } from '../core/kernel/calendar-date';
import type { WorkbookSpec } from '../core/report/sheet-spec/workbook-spec';
import type { Digest, OnProgress, WorkbookReader, WriteOutcome } from '../app/ports';

/** What a command needs of the machine; `main.ts` gives the real one, tests may give another. */
export interface Host {
  readonly version: string;
  readonly today: CalendarDate;
  readonly digest: Digest;
  /** Bytes of a file. Throws a HostError that names it. */
  readFile(path: string): Promise<Uint8Array>;
  /** Writes a new file in one go: complete, or not there. Throws a HostError. */
  writeFile(path: string, bytes: Uint8Array, options: OutputOptions): Promise<void>;
  /** Refuses, before any work is done, an output that may not be written. */
  assertOutput(path: string, options: OutputOptions): Promise<void>;
  openWorkbook(bytes: Uint8Array, name: string): WorkbookReader;
  /** A copy of the workbook, or a new one, with the spec written into it; its kind is that of the name it gets. */
  writeWorkbook(
    original: Uint8Array | null,
    spec: WorkbookSpec,
    options: { readonly name: string; readonly onProgress: OnProgress },
  ): Promise<{ readonly bytes: Uint8Array; readonly outcome: WriteOutcome }>;
  readonly terminal: Terminal;
}

export interface OutputOptions {
  readonly overwrite: boolean;
  /** The workbook of which the output is a copy; `null` for a new one. */
  readonly input: string | null;
  /** What is written where it is no workbook: its name ends so. */
  readonly kind?: 'csv';
}

export type Ink = 'red' | 'yellow' | 'green' | 'cyan' | 'bold' | 'dim';

/** Where words go: results to standard output, the rest to standard error; colour only on a terminal. */
export interface Terminal {
  /** One line; what a workbook says in it can neither break the line nor command the terminal. */
  print(line: string): void;
  /** A text of ours in several lines. */
  printText(text: string): void;
  printJson(value: unknown): void;
  warn(line: string): void;
  /** The text in a colour, or as it is when the output is not a terminal. */
  paint(ink: Ink, text: string): string;
  /** Shows how far long work is; nothing when nobody watches. */
  progress(label: string, done: number, total: number): void;
  clearProgress(): void;
}

/** 0 done, 1 done with errors in the data, 2 could not be done. */
export type ExitCode = 0 | 1 | 2;
