/// <reference types="office-js" />
import { ExcelHost } from '../excel-host';
import type { HostOptions } from '../host-options';
import type { WorkbookSnapshot } from '../snapshot/workbook-snapshot';
import type { LoadedOffice } from './load-office';
import { loadOffice } from './load-office';

/** A workbook open in the stand-in, with Office.js loaded and ready. */
export interface OpenWorkbook extends LoadedOffice {
  readonly host: ExcelHost;
}

/** Opens a workbook (an empty one without a snapshot) in an Excel of its own. */
export function openInExcel(snapshot?: WorkbookSnapshot, options: Partial<HostOptions> = {}): OpenWorkbook {
  const host = new ExcelHost(options, snapshot);
  return { host, ...loadOffice(host) };
}

/** The code of the `OfficeExtension.Error` with which work fails; fails itself when the work succeeds or fails otherwise. */
export async function failureCode({ OfficeExtension }: LoadedOffice, work: () => Promise<unknown>): Promise<string> {
  try {
    await work();
  } catch (error) {
    if (error instanceof OfficeExtension.Error) return error.code;
    throw error;
  }
  throw new Error('Nothing failed.');
}
