import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openXlsx } from '../../src/adapters/xlsx/read/open-xlsx';
import { EXAMPLES, type ExampleName } from '../../src/app/examples/example-data';
import { computeWorkbook } from '../../src/app/figures';
import { composeReportOf } from '../../src/app/report';
import { TABLES, tableIdOf } from '../../src/core/tables';
import { shellWords } from '../../src/messages/pane/shell';
import { VIEWS } from '../../src/taskpane/views/views';
import { exampleFile } from '../support/example-file';
import { dateOf } from '../support/plan-of';

/** Rows S1-S19 and S22 of the product's table, and for which plans it asks them. */
const ASKED: Readonly<Record<string, readonly ExampleName[]>> = {
  S1: ['helmond', 'alkmaar', 'heerlen'],
  S2: ['helmond', 'alkmaar', 'heerlen'],
  S3: ['alkmaar', 'heerlen'],
  S4: ['alkmaar'],
  S5: ['helmond', 'alkmaar', 'heerlen'],
  S6: ['helmond', 'alkmaar'],
  S7: ['helmond', 'heerlen'],
  S8: ['alkmaar', 'heerlen'],
  S9: ['helmond', 'heerlen'],
  S10: ['helmond', 'alkmaar', 'heerlen'],
  S11: ['alkmaar', 'heerlen'],
  S12: ['helmond', 'alkmaar', 'heerlen'],
  S13: ['helmond', 'heerlen'],
  S14: ['alkmaar', 'heerlen'],
  S15: ['heerlen'],
  S16: ['helmond'],
  S17: ['helmond', 'alkmaar', 'heerlen'],
  S18: ['alkmaar'],
  S19: ['helmond', 'alkmaar', 'heerlen'],
  S22: ['helmond', 'alkmaar', 'heerlen'],
};

interface Mission {
  readonly id: string;
  readonly tables: Readonly<Record<ExampleName, readonly string[]>>;
  readonly views: readonly string[];
  readonly sheets: readonly string[];
}

const names = (cell: string | undefined): string[] =>
  cell === undefined || cell.trim() === '–' ? [] : cell.split(',').map((name) => name.trim());

const missions = readFileSync(join(__dirname, '../../docs/mission.md'), 'utf8')
  .split('\n')
  .map((line) => line.split('|').slice(1, -1))
  .filter((cells) => cells.length === 7 && /^ S\d+ $/.test(cells[0] ?? ''))
  .map(([id = '', , helmond, alkmaar, heerlen, views, sheets]): Mission => ({
    id: id.trim(),
    tables: { helmond: names(helmond), alkmaar: names(alkmaar), heerlen: names(heerlen) },
    views: names(views),
    sheets: names(sheets),
  }));

const TODAY = dateOf('2025-10-01');

async function reportOf(example: ExampleName) {
  const moments = { date: null, today: TODAY, quarter: null };
  const computed = await computeWorkbook(openXlsx(exampleFile(example), `${example}.xlsx`), moments);
  const digest = (bytes: Uint8Array): Promise<string> => Promise.resolve(String(bytes.byteLength));
  const { workbookPlan } = await composeReportOf(computed, {
    language: 'nl',
    frozen: 'keep',
    version: '1.0.0',
    writtenOn: TODAY,
    digest,
  });
  return { plan: computed.plan, sheets: workbookPlan.sheets };
}

it('names every row of the mission, for the plans that ask it', () => {
  const stated = missions.map(({ id, tables }) => [id, EXAMPLES.filter((example) => tables[example].length > 0)]);
  const asked = Object.entries(ASKED).map(([id, plans]) => [id, EXAMPLES.filter((example) => plans.includes(example))]);
  expect(stated).toEqual(asked);
});

describe.each(EXAMPLES)('what the plan of %s asks', (example) => {
  const asked = missions.filter(({ tables }) => tables[example].length > 0);
  let report: Awaited<ReturnType<typeof reportOf>>;
  beforeAll(async () => {
    report = await reportOf(example);
  });

  it.each(asked.map((mission) => [mission.id, mission] as const))('%s has rows in its tables', (_, { tables }) => {
    for (const name of tables[example]) {
      const id = tableIdOf(name);
      expect([name, id === null ? null : TABLES[id].name]).toEqual([name, name]);
      expect([name, id === null ? 0 : report.plan.tables[id].rows.length]).not.toEqual([name, 0]);
    }
  });

  it.each(asked.map((mission) => [mission.id, mission] as const))('%s stands on its sheets', (_, { sheets }) => {
    for (const name of sheets) {
      const sheet = report.sheets.find(
        (candidate) => candidate.name.replace(/ \(rapport\)$| 20\d\d-Q\d$/, '') === name,
      );
      expect([name, sheet === undefined ? 0 : sheet.cells.length + sheet.tables.length]).not.toEqual([name, 0]);
    }
  });
});

it('leads to views of the pane that are there', () => {
  const words = shellWords('nl').views;
  const views = Object.keys(VIEWS).map((name) => words[name as keyof typeof VIEWS]);
  for (const { id, views: named } of missions) {
    expect([id, named.length > 0 && named.every((name) => views.includes(name))]).toEqual([id, true]);
  }
});
