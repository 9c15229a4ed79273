import { openXlsx } from '../../src/adapters/xlsx/read/open-xlsx';
import { writeWorkbook } from '../../src/adapters/xlsx/write/write-workbook';
import type { Workbook } from '../../src/app/ports';
import { openAdapter } from '../adapters/excel/open-adapter';
import type { HostOptions } from '../../packages/excel-stand-in';
import type { OriginalWorkbook } from './original-workbook';
import { originalFile, originalSnapshot } from './original-workbook';
import { viewOfExcel } from './view-of-excel';
import { viewOfXlsx } from './view-of-xlsx';
import type { WorkbookView } from './workbook-view';

/** A workbook opened through an adapter, and a look at it that is not the adapter's own. */
export interface OpenedWorkbook extends Workbook {
  view(): WorkbookView;
}

export type OpenWorkbook = (original: OriginalWorkbook) => OpenedWorkbook;

/** A file: each writing makes a new one, which is what is read and seen from then on. */
export function openFileOf(file: Uint8Array): Workbook & { readonly bytes: () => Uint8Array } {
  let bytes = file;
  const reader = (): ReturnType<typeof openXlsx> => openXlsx(bytes, 'Werkmap.xlsx');
  return {
    inventory: () => reader().inventory(),
    read: (ranges) => reader().read(ranges),
    write: async (spec) => {
      const written = await writeWorkbook(bytes, spec);
      ({ bytes } = written);
      return written.outcome;
    },
    bytes: () => bytes,
  };
}

export const openAsFile: OpenWorkbook = (original) => {
  const file = openFileOf(originalFile(original));
  return { ...file, view: () => viewOfXlsx(file.bytes()) };
};

/** The workbook open in Excel, or rather in its stand-in. */
export const openInStandIn =
  (options: Partial<HostOptions> = { excelApi: '1.18' }): OpenWorkbook =>
  (original) => {
    const { workbook, host } = openAdapter(originalSnapshot(original), options);
    return {
      inventory: () => workbook.inventory(),
      read: (ranges) => workbook.read(ranges),
      write: (spec) => workbook.write(spec),
      view: () => viewOfExcel(host.workbook),
    };
  };
