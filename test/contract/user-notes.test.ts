import { createHash } from 'node:crypto';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { makeReport } from '../../src/app/reporting/make-report';
import type { Workbook } from '../../src/app/ports';
import { openAdapter } from '../adapters/excel/open-adapter';
import { dateOf, quarterOf } from '../support/plan-of';
import { openFileOf } from './adapters-under-test';
import { originalFile, originalSnapshot, type OriginalSheet } from './original-workbook';

/** A workbook with our sheets in it, and a user who types on them. */
interface TypedIn {
  readonly workbook: Workbook;
  readonly type: (sheet: string, cell: string, text: string) => void;
}

const tableSheet = (name: string, rows: readonly (readonly (string | null)[])[]): OriginalSheet => ({
  name,
  rows,
  tables: [
    { name, range: `A1:${'ABCDEF'[(rows[0]?.length ?? 1) - 1]}${rows.length}`, headings: (rows[0] ?? []).map(String) },
  ],
});

const ORIGINAL = {
  sheets: [
    tableSheet('Instellingen', [['Instelling', 'Waarde'], ['Organisatie', 'Gemeente']]), // prettier-ignore
    tableSheet('Themas', [['Thema', 'Focus'], ['Klimaat', 'ja']]), // prettier-ignore
    tableSheet('Aanbestedingen', [['Nr', 'Aanbesteding', 'Start', 'Kansrijk', 'Klimaat'], ['A-01', 'Groen', '1-7-2025', 'ja', 'Kans']]), // prettier-ignore
    tableSheet('Acties', [['Nr', 'Actie', 'Begin'], ['1', 'Doen', '2025-Q3']]), // prettier-ignore
  ],
};

function inFile(): TypedIn {
  let file = openFileOf(originalFile(ORIGINAL));
  const type = (name: string, cell: string, text: string): void => {
    const parts = unzipSync(file.bytes());
    const part = `xl/worksheets/sheet${sheetNumber(strFromU8(parts['xl/workbook.xml'] as Uint8Array), name)}.xml`;
    const row = /\d+/.exec(cell)?.[0] ?? '';
    const typed = `<row r="${row}"><c r="${cell}" t="inlineStr"><is><t>${text}</t></is></c></row></sheetData>`;
    parts[part] = strToU8(strFromU8(parts[part] as Uint8Array).replace('</sheetData>', typed));
    file = openFileOf(zipSync(parts));
  };
  const workbook: Workbook = {
    inventory: () => file.inventory(),
    read: (ranges) => file.read(ranges),
    write: (spec) => file.write(spec),
  };
  return { workbook, type };
}

/** Parts are numbered in the order in which the sheets came. */
function sheetNumber(workbook: string, name: string): number {
  const sheets = [...workbook.matchAll(/<sheet [^>]*name="([^"]*)"[^>]*r:id="([^"]*)"/g)];
  return sheets.findIndex(([, found]) => found === name) + 1;
}

function inExcel(): TypedIn {
  const { workbook, host } = openAdapter(originalSnapshot(ORIGINAL), { excelApi: '1.18' });
  return { workbook, type: (sheet, cell, text) => host.user.setValues(sheet, cell, text) };
}

const report = (workbook: Workbook): Promise<unknown> =>
  makeReport(workbook, {
    today: dateOf('2025-10-01'),
    quarter: quarterOf('2025-Q3'),
    frozen: 'keep',
    language: 'nl',
    version: '1.0.0',
    digest: (bytes) => Promise.resolve(createHash('sha256').update(bytes).digest('hex')),
  });

/** The rows of "Uw notities" on a sheet, below its headings. */
async function notesOn(workbook: Workbook, name: string): Promise<readonly unknown[] | null> {
  const { sheets } = await workbook.inventory();
  const table = sheets.find((sheet) => sheet.name === name)?.tables.find((found) => found.name.endsWith('_notities'));
  if (!table) return null;
  const [grid] = await workbook.read([{ sheet: name, range: table.range }]);
  return (grid ?? []).slice(1);
}

describe.each([
  ['in a file', inFile],
  ['in Excel', inExcel],
])('text that a user put on a sheet of ours %s', (_, open) => {
  test('stands again in "Uw notities", under the heading where it stood, once however often the report is made', async () => {
    const { workbook, type } = open();
    await report(workbook);
    expect(await notesOn(workbook, 'Dashboard')).toBeNull();
    type('Dashboard', 'B900', 'Eerst naar de raad');
    await report(workbook);
    const [[under, text] = []] = (await notesOn(workbook, 'Dashboard')) as string[][];
    expect(text).toBe('Eerst naar de raad');
    expect(under).not.toBe('');
    type('Dashboard', 'D950', 'Nog iets');
    await report(workbook);
    const notes = await notesOn(workbook, 'Dashboard');
    expect(notes).toEqual([
      [under, text],
      ['Uw notities', 'Nog iets'],
    ]);
    await report(workbook);
    expect(await notesOn(workbook, 'Dashboard')).toEqual(notes);
  });

  test('is not what we wrote there ourselves, also when the figures changed', async () => {
    const { workbook, type } = open();
    await report(workbook);
    type('Acties', 'A3', '2');
    await report(workbook);
    const { sheets } = await workbook.inventory();
    expect(sheets.filter(({ kind }) => kind !== null).length).toBeGreaterThan(3);
    expect(sheets.flatMap(({ tables }) => tables).filter(({ name }) => name.endsWith('_notities'))).toEqual([]);
  });
});
