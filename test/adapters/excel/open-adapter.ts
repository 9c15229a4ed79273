import { ExcelWorkbook, type ExcelWorkbookOptions } from '../../../src/adapters/excel/excel-workbook';
import type { HostOptions, WorkbookSnapshot } from '../../../packages/excel-stand-in';
import { openInExcel, type LoadedOffice, type OpenWorkbook } from '../../../packages/excel-stand-in/node';

/** A workbook open in the stand-in, and the adapter that speaks with it. */
export interface OpenAdapter extends OpenWorkbook {
  readonly workbook: ExcelWorkbook;
  /** Syncs that the work took. */
  readonly count: (work: () => Promise<unknown>) => Promise<number>;
}

export function openAdapter(
  snapshot?: WorkbookSnapshot,
  host: Partial<HostOptions> = {},
  options: ExcelWorkbookOptions = {},
): OpenAdapter {
  const open = openInExcel(snapshot, host);
  const workbook = adapterOf(open, options);
  const count = async (work: () => Promise<unknown>): Promise<number> => {
    const before = open.host.syncs.length;
    await work();
    return open.host.syncs.length - before;
  };
  return { ...open, workbook, count };
}

/** The adapter of one more pane (or of the ribbon's page) on a stand-in. */
export function adapterOf({ Excel, connection }: LoadedOffice, options: ExcelWorkbookOptions = {}): ExcelWorkbook {
  return new ExcelWorkbook({
    ...options,
    office: {
      run: (runOptions, work) => Excel.run(runOptions, work),
      supports: (version) => connection.requirements.supports('ExcelApi', version),
    },
  });
}
