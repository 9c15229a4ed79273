import { readFileSync } from 'node:fs';
import { openXlsx } from '../../src/adapters/xlsx/read/open-xlsx';
import { writeWorkbook } from '../../src/adapters/xlsx/write/write-workbook';
import { EXAMPLES } from '../../src/app/starting/examples/example-data';
import { newWorkbookSpec } from '../../src/app/starting/new-workbook';
import { openAdapter } from '../adapters/excel/open-adapter';
import { viewOfExcel } from './view-of-excel';
import { viewOfXlsx } from './view-of-xlsx';
import type { SheetView, WorkbookView } from './workbook-view';
import { openFile, saveFile } from '../../packages/excel-stand-in/file';
import { reportSpec } from './report-spec';

function byName({ sheets }: WorkbookView): Record<string, SheetView> {
  const order = (a: { name: string }, b: { name: string }): number => (a.name < b.name ? -1 : 1);
  return Object.fromEntries(
    sheets.map((sheet) => [
      sheet.name,
      { ...sheet, tables: [...sheet.tables].sort(order), charts: [...sheet.charts].sort(order) },
    ]),
  );
}

const fileOf = (example: string): Uint8Array => new Uint8Array(readFileSync(`examples/${example}.xlsx`));

test('a plan is saved with the report that was written in Excel as the file adapter writes it', async () => {
  const bytes = fileOf('heerlen');
  const { snapshot } = await openFile(bytes, 'Plan.xlsx');
  const { workbook, host } = openAdapter(snapshot);
  await workbook.write(await reportSpec(workbook, '2025-Q3'));
  const saved = await saveFile(host.workbook, { bytes, snapshot });
  expect(saved.left).toEqual([]);
  const direct = await writeWorkbook(bytes, await reportSpec(openXlsx(bytes, 'Plan.xlsx'), '2025-Q3'));
  const [seen, expected] = [byName(viewOfXlsx(saved.bytes)), byName(viewOfXlsx(direct.bytes))];
  expect(Object.keys(seen)).toEqual(Object.keys(expected));
  for (const name of Object.keys(expected)) expect(seen[name]).toEqual(expected[name]);
  expect(byName(viewOfExcel(host.workbook))).toEqual(seen);
});

test.each(EXAMPLES)('the example %s is the same file when nothing was done', async (example) => {
  const bytes = fileOf(example);
  const { snapshot } = await openFile(bytes, 'Plan.xlsx');
  const { host } = openAdapter(snapshot);
  expect((await saveFile(host.workbook, { bytes, snapshot })).bytes).toBe(bytes);
});

test('a new workbook that the add-in set up is saved as the command line makes it', async () => {
  const { workbook, host } = openAdapter({ name: 'Werkmap.xlsx', sheets: [{ name: 'Blad1' }] });
  const spec = await newWorkbookSpec('nl', 2026);
  await workbook.write(spec);
  const saved = await saveFile(host.workbook, null);
  const direct = await writeWorkbook(null, spec);
  expect(byName(viewOfXlsx(saved.bytes))).toEqual(byName(viewOfXlsx(direct.bytes)));
});

test('cells that were typed come into the file, in tables and beside them', async () => {
  const bytes = fileOf('heerlen');
  const { snapshot } = await openFile(bytes, 'Plan.xlsx');
  const { host } = openAdapter(snapshot);
  host.user.setValues('Instellingen', 'B3', 2025);
  host.user.setValues('Instellingen', 'D9', 'kladje');
  host.user.setValues('Instellingen', 'A1', 'Naam');
  const saved = await saveFile(host.workbook, { bytes, snapshot });
  // The cell has the format of text, in which what is typed stays text.
  const sheet = byName(viewOfXlsx(saved.bytes))['Instellingen'];
  expect([sheet?.cells['B3']?.value, sheet?.cells['D9']?.value, sheet?.cells['A1']?.value]).toEqual([
    '2025',
    'kladje',
    'Instelling',
  ]);
  // A heading belongs to the table: it is not changed in the file, and that is said.
  expect(saved.left).toEqual(['Instellingen']);
});
