import { createHash } from 'node:crypto';
import { acceptAdopting } from '../../../src/app/adopting/accept';
import { adoptingOf } from '../../../src/app/adopting/adopting';
import { checkWorkbook, type Checked } from '../../../src/app/reading/check-workbook';
import { makeReport } from '../../../src/app/reporting/make-report';
import { openXlsx } from '../../../src/adapters/xlsx/read/open-xlsx';
import { writeWorkbook } from '../../../src/adapters/xlsx/write/write-workbook';
import { COUPLINGS_KIND, readCouplings } from '../../../src/core/plan/couplings';
import type { CellValue } from '../../../src/core/workbook/cell-value';
import { makeXlsx } from '../../support/make-xlsx';
import { dateOf } from '../../support/plan-of';

const TODAY = dateOf('2026-02-01');
const MOMENTS = { date: null, today: TODAY, quarter: null };

/** A sheet for a year, as teams keep them: the quarter in a column, the year in the name of the sheet. */
function yearSheet(
  year: number,
  rows = 4,
): { readonly name: string; readonly rows: readonly (readonly CellValue[])[] } {
  const items = Array.from({ length: rows }, (_, row) => [
    `${year}-${row + 1}`,
    `${NAMES[row % NAMES.length] ?? ''} ${year}`,
    `Q${1 + (row % 4)}`,
    50_000 * (row + 1),
    row % 2 === 0 ? 'Planned' : 'Withdrawn',
    'ja',
  ]);
  return { name: String(year), rows: [['Nr', 'Naam opdracht', 'Kwartaal', 'Waarde', 'Status', 'Kansrijk'], ...items] };
}

const NAMES = ['Groenonderhoud', 'Schoonmaak', 'Sloop school', 'Telefonie'];
const THEMES = { name: "Thema's", rows: [['Thema'], ['Klimaat']] };

/** A file that is read and written as the command line does it. */
function fileOf(...sheets: readonly { readonly name: string; readonly rows: readonly (readonly CellValue[])[] }[]) {
  let bytes = makeXlsx({ sheets: [...sheets] });
  return {
    inventory: () => openXlsx(bytes, 'plan.xlsx').inventory(),
    read: (ranges: Parameters<ReturnType<typeof openXlsx>['read']>[0]) => openXlsx(bytes, 'plan.xlsx').read(ranges),
    write: async (spec: Parameters<typeof writeWorkbook>[1]) => {
      const written = await writeWorkbook(bytes, spec);
      ({ bytes } = written);
      return written.outcome;
    },
  };
}

function check(file: ReturnType<typeof fileOf>): Promise<Checked> {
  return checkWorkbook(file, MOMENTS);
}

function startsOf({ plan }: Checked): readonly (string | null)[] {
  return plan.tables.tenders.rows.map(({ key, start }) => (start === null ? null : `${key}: ${start.first}`));
}

it('keeps what counted at the first report, and reads the same after it', async () => {
  const file = fileOf(yearSheet(2025), yearSheet(2026), THEMES);
  const before = await check(file);
  expect(before.plan.tables.tenders.rows).toHaveLength(8);
  await makeReport(file, {
    today: TODAY,
    quarter: null,
    frozen: 'keep',
    language: 'nl',
    version: '1.0.0',
    digest: (bytes) => Promise.resolve(createHash('sha256').update(bytes).digest('hex')),
  });
  const { couplings, problems } = readCouplings(await file.inventory());
  expect(problems).toEqual([]);
  expect(couplings.map(({ id, list }) => [id, list?.places.map(({ sheet }) => sheet)])).toEqual([
    ['tenders', ['2025', '2026']],
  ]);
  expect(couplings[0]?.list).toMatchObject({
    start: { kind: 'column', column: 'Kwartaal', year: { from: 'sheet' } },
  });
  expect(startsOf(await check(file))).toEqual(startsOf(before));
});

it('[T11] names the sheet of a new year that is not coupled, once, and reads nothing of it', async () => {
  const file = fileOf(yearSheet(2025), yearSheet(2026), THEMES);
  await acceptAdopting(file, await adoptingOf(file), 'nl');
  expect((await check(file)).findings.filter(({ code }) => code === 'T11')).toEqual([]);

  const sheets = [yearSheet(2025), yearSheet(2026), yearSheet(2027), THEMES];
  const { sheets: kept } = await file.inventory();
  const couplings = kept.find(({ kind }) => kind === COUPLINGS_KIND);
  const later = fileOf(...sheets);
  const rows = couplings?.head.map((cells) => [...cells]) ?? [];
  const withCouplings = makeXlsx({ sheets: [...sheets, { name: 'Koppelingen', kind: COUPLINGS_KIND, rows }] });
  const checked = await checkWorkbook(openXlsx(withCouplings, 'plan.xlsx'), MOMENTS);
  expect(checked.findings.filter(({ code }) => code === 'T11')).toMatchObject([
    { table: 'Aanbestedingen', sheet: '2025', details: { sheets: '2027' } },
  ]);
  expect(checked.plan.tables.tenders.rows).toHaveLength(8);
  // Without a word of couplings all three count.
  expect((await check(later)).plan.tables.tenders.rows).toHaveLength(12);
});

it('reads what is certain where all the sheets of a list are gone, and says so', async () => {
  const file = fileOf(yearSheet(2025), THEMES);
  await acceptAdopting(file, await adoptingOf(file), 'nl');
  const { sheets } = await file.inventory();
  const rows = sheets.find(({ kind }) => kind === COUPLINGS_KIND)?.head.map((cells) => [...cells]) ?? [];
  const renamed = { ...yearSheet(2025), name: 'Kalender 2025' };
  const bytes = makeXlsx({ sheets: [renamed, THEMES, { name: 'Koppelingen', kind: COUPLINGS_KIND, rows }] });
  const reader = openXlsx(bytes, 'plan.xlsx');
  const checked = await checkWorkbook(reader, MOMENTS);
  expect(checked.plan.tables.tenders.rows).toHaveLength(4);
  const { couplingProblems } = await import('../../../src/app/adopting/coupling-draft');
  expect(couplingProblems(checked)).toMatchObject([{ because: 'sheet-gone', table: 'Aanbestedingen', about: '2025' }]);
});

it('names a finding, and finds the cell, on the sheet where the row stands', async () => {
  const second = yearSheet(2026);
  const bad = {
    ...second,
    rows: second.rows.map((cells, row) => (row === 2 ? [...cells.slice(0, 3), 'veel', ...cells.slice(4)] : cells)),
  };
  const { findings } = await check(fileOf(yearSheet(2025), bad, THEMES));
  expect(findings.filter(({ code }) => code === 'C03')).toMatchObject([
    { sheet: '2026', cell: 'D3', row: '2026-2', value: 'veel' },
  ]);
});
