import { basename } from 'node:path';
import type { CalendarDate } from '../../core/kernel/calendar-date';
import type { Quarter } from '../../core/kernel/quarter';
import type { Moments } from '../../core/plan/read-plan';
import type { OnProgress, WorkbookReader } from '../../app/ports';
import { cliWords } from '../../messages/cli';
import type { Language } from '../../messages/language';
import type { Host } from '../host';

export interface InputOptions {
  readonly language: Language | null;
  readonly date: CalendarDate | null;
  readonly quarter: Quarter | null;
}

export interface OpenInput {
  readonly bytes: Uint8Array;
  readonly name: string;
  readonly reader: WorkbookReader;
  readonly moments: Moments;
  readonly onProgress: OnProgress;
}

/** Opens the workbook of a command, and says how far the work is. */
export async function openInput(
  host: Host,
  path: string,
  { language, date, quarter }: InputOptions,
): Promise<OpenInput> {
  const bytes = await host.readFile(path);
  const name = basename(path);
  const words = cliWords(language ?? 'nl');
  return {
    bytes,
    name,
    reader: host.openWorkbook(bytes, name),
    moments: { date, today: host.today, quarter },
    onProgress: ({ step, done, total }) => host.terminal.progress(words.steps[step], done, total),
  };
}

/** The extension of a copy for which no name was given: a template gives a workbook. */
export function workbookExtension(extension: string): string {
  return WORKBOOK_OF.get(extension.toLowerCase()) ?? (extension || '.xlsx');
}

const WORKBOOK_OF: ReadonlyMap<string, string> = new Map([
  ['.xltx', '.xlsx'],
  ['.xltm', '.xlsm'],
]);
