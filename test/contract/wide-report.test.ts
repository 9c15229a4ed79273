import { runToEnd } from '../../src/core/kernel/slices';
import { writeWorkbook } from '../../src/adapters/xlsx/write/write-workbook';
import { composeReport } from '../../src/core/report/compose';
import { SHEET_IDS } from '../../src/core/report/report-sheet';
import type { WorkbookSpec } from '../../src/core/report/sheet-spec/workbook-spec';
import { openAdapter } from '../adapters/excel/open-adapter';
import { FULL_MOMENTS, reportOf } from '../core/report/report-of';
import { WIDE_PLAN } from '../core/report/wide-plan';
import { viewOfExcel } from './view-of-excel';
import { viewOfXlsx } from './view-of-xlsx';
import type { SheetView, WorkbookView } from './workbook-view';

const SPARE = 'Blad1';
/** A message to Excel for the web may be 5 MB (excel.md). */
const LARGEST_MESSAGE = 5_000_000;

const planOf = (asOf: string): WorkbookSpec => ({
  history: [],
  sheets: runToEnd(composeReport(reportOf(WIDE_PLAN, { ...FULL_MOMENTS, asOf }))),
  activate: 'dashboard',
});

/** Our sheets by name, whichever of their tables and charts was made first. */
function sheetsOf({ sheets }: WorkbookView): Record<string, SheetView> {
  const byName = (a: { name: string }, b: { name: string }): number => (a.name < b.name ? -1 : 1);
  return Object.fromEntries(
    sheets
      .filter(({ name }) => name !== SPARE)
      .map((sheet) => [
        sheet.name,
        { ...sheet, tables: [...sheet.tables].sort(byName), charts: [...sheet.charts].sort(byName) },
      ]),
  );
}

test('every sheet that a spec can have is written through Office.js as it is to a file, and refreshed in place', async () => {
  const { workbook, host, count } = openAdapter({ name: 'Werkmap.xlsx', sheets: [{ name: SPARE }] });
  const inExcel = (): Record<string, SheetView> => sheetsOf(viewOfExcel(host.workbook));
  let bytes: Uint8Array | null = null;
  for (const asOf of ['2025-10-01', '2025-12-31']) {
    const spec = planOf(asOf);
    const syncs = await count(() => workbook.write(spec));
    expect(syncs).toBeLessThanOrEqual(5);
    ({ bytes } = await writeWorkbook(bytes, spec));
    expect(inExcel()).toEqual(sheetsOf(viewOfXlsx(bytes)));
    expect(Object.keys(inExcel())).toHaveLength(SHEET_IDS.length + 1);
  }
  expect(Math.max(...host.syncs.map(({ requestBytes }) => requestBytes))).toBeLessThan(LARGEST_MESSAGE);
});
