import { createHash } from 'node:crypto';
import { openXlsx } from '../../src/adapters/xlsx/read/open-xlsx';
import { writeWorkbook } from '../../src/adapters/xlsx/write/write-workbook';
import { EXAMPLES } from '../../src/app/starting/examples/example-data';
import { computeWorkbook } from '../../src/app/reading/compute-workbook';
import { exampleWorkbookSpec } from '../../src/app/starting/new-workbook';
import type { WorkbookReader } from '../../src/app/ports';
import { composeReportOf } from '../../src/app/reporting/compose-report';
import type { WorkbookSpec } from '../../src/core/report/sheet-spec/workbook-spec';
import { openAdapter } from '../adapters/excel/open-adapter';
import { dateOf, quarterOf } from '../support/plan-of';
import { viewOfExcel } from './view-of-excel';
import { viewOfXlsx } from './view-of-xlsx';
import type { SheetView, WorkbookView } from './workbook-view';

async function reportOf(reader: WorkbookReader, quarter: string): Promise<WorkbookSpec> {
  const moments = { date: dateOf('2025-10-01'), today: dateOf('2025-10-01'), quarter: quarterOf(quarter) };
  const { workbookSpec } = await composeReportOf(await computeWorkbook(reader, moments), {
    language: 'nl',
    frozen: 'keep',
    version: '1.0.0',
    writtenOn: dateOf('2025-10-01'),
    digest: (bytes) => Promise.resolve(createHash('sha256').update(bytes).digest('hex')),
  });
  return workbookSpec;
}

/** The sheets by name, tables and charts too: which of them was made first does not matter. */
function sheetsOf({ sheets }: WorkbookView): Record<string, SheetView> {
  const byName = (a: { name: string }, b: { name: string }): number => (a.name < b.name ? -1 : 1);
  return Object.fromEntries(
    sheets.map((sheet) => [
      sheet.name,
      { ...sheet, tables: [...sheet.tables].sort(byName), charts: [...sheet.charts].sort(byName) },
    ]),
  );
}

const SPARE = 'Blad1';

describe.each(EXAMPLES)('the example %s', (example) => {
  test('is written through Office.js as it is to a file, and so are its reports', async () => {
    const { workbook, host, count } = openAdapter({ name: 'Werkmap.xlsx', sheets: [{ name: SPARE }] });
    const template = await exampleWorkbookSpec('nl', example);
    await workbook.write(template);
    let { bytes } = await writeWorkbook(null, template);
    const inExcel = (): Record<string, SheetView> => {
      const { [SPARE]: spare, ...sheets } = sheetsOf(viewOfExcel(host.workbook));
      expect(spare?.cells).toEqual({});
      return sheets;
    };
    expect(inExcel()).toEqual(sheetsOf(viewOfXlsx(bytes)));
    for (const quarter of ['2025-Q2', '2025-Q3', '2025-Q3']) {
      const syncs = await count(async () => workbook.write(await reportOf(workbook, quarter)));
      expect(syncs).toBe(5);
      ({ bytes } = await writeWorkbook(bytes, await reportOf(openXlsx(bytes, 'Werkmap.xlsx'), quarter)));
      expect(inExcel()).toEqual(sheetsOf(viewOfXlsx(bytes)));
    }
    expect(host.undo.emptiedBy).toEqual([]);
  });
});
