import { openXlsx } from '../../src/adapters/xlsx/read/open-xlsx';
import { PLAN_EXAMPLES, type PlanExampleName } from '../../src/app/starting/examples/example-data';
import { computeWorkbook } from '../../src/app/reading/compute-workbook';
import { composeReportOf } from '../../src/app/reporting/compose-report';
import type { SpecValue, SheetSpec } from '../../src/core/report/sheet-spec/sheet-spec';
import type { Plan } from '../../src/core/plan/plan';
import { TABLES, tableIdOf } from '../../src/core/tables';
import { displayText, type CellValue } from '../../src/core/workbook/cell-value';
import { exampleFile } from '../support/example-file';
import { readMissions, type MissionPlace } from '../support/mission-page';
import { dateOf } from '../support/plan-of';

/** Rows S1-S19, S22-S26 and S28 of the product's table, and for which plans it asks them. */
const ASKED: Readonly<Record<string, readonly PlanExampleName[]>> = {
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
  S23: ['helmond', 'alkmaar', 'heerlen'],
  S24: ['helmond', 'alkmaar', 'heerlen'],
  S25: ['helmond'],
  S26: ['alkmaar'],
  S28: ['heerlen'],
};

const missions = readMissions();
const TODAY = dateOf('2026-01-01');

async function reportOf(example: PlanExampleName) {
  const moments = { date: null, today: TODAY, quarter: null };
  const computed = await computeWorkbook(openXlsx(exampleFile(example), `${example}.xlsx`), moments);
  const digest = (bytes: Uint8Array): Promise<string> => Promise.resolve(String(bytes.byteLength));
  const { workbookSpec } = await composeReportOf(computed, {
    language: 'nl',
    frozen: 'keep',
    version: '1.0.0',
    writtenOn: TODAY,
    digest,
  });
  return { plan: computed.plan, sheets: workbookSpec.sheets };
}

/** Whether a table has rows, or a column cells that are filled, or that hold a value alone or among others. */
function standsInWorkbook({ where, seen }: MissionPlace, plan: Plan): boolean {
  const id = tableIdOf(where);
  if (id === null || TABLES[id].name !== where) throw new Error(`${where} is not the name of a table`);
  const { raw, rows } = plan.tables[id];
  const condition = seen[0];
  if (condition === undefined || raw === null) return rows.length > 0;
  const [heading = '', wanted] = condition.split(' = ');
  const themes = new Set(plan.themes.map(({ name }) => name));
  const columns = raw.headings.flatMap((name, column) =>
    name === heading || (heading === 'een thema' && themes.has(name)) ? [column] : [],
  );
  if (columns.length === 0) throw new Error(`${where} has no column ${heading}`);
  const cells = raw.rows.flatMap((row) => columns.map((column) => shown(row?.[column] ?? null)));
  return cells.some((cell) => (wanted === undefined ? cell !== '' : cell.split(/; ?/).includes(wanted)));
}

const shown = (value: CellValue | SpecValue): string => displayText(value).trim();

/** Looks of what stands around the rows of a section: words that are there whether or not there is anything to show. */
const NO_ROWS = new Set(['heading', 'tableHeading', 'quiet', 'title', 'answer']);

/** The rows below a heading, or of the table with such a column, as texts; `null` where there is no such place. */
function rowsBelow(sheet: SheetSpec, named: string): readonly string[] | null {
  const headings = sheet.cells.filter(({ look }) => look === 'heading').sort((a, b) => a.row - b.row);
  const at = headings.findIndex(({ value }) => value === named);
  const first = headings[at]?.row;
  const end = headings[at + 1]?.row ?? Infinity;
  const tables =
    first === undefined
      ? sheet.tables.filter(({ columns }) => columns.some(({ heading }) => heading === named))
      : sheet.tables.filter(({ row }) => row > first && row < end);
  if (first === undefined && tables.length === 0) return null;
  const cells = sheet.cells.filter(
    ({ row, look, value }) => first !== undefined && row > first && row < end && !NO_ROWS.has(look) && value !== null,
  );
  return [
    ...tables.flatMap(({ rows }) => rows.map((row) => row.map(shown).join(' | '))),
    ...cells.map(({ value }) => shown(value)),
  ].filter((text) => text !== '');
}

function standsInReport({ where, seen }: MissionPlace, sheets: readonly SheetSpec[]): boolean {
  const [named, ...words] = seen;
  if (named === undefined) throw new Error(`${where}: a sheet alone says nothing; name a heading or a table`);
  const sheet = sheets.find(({ name }) => name.replace(/ \(rapport\)$| 20\d\d-Q\d$/, '') === where);
  const rows = sheet === undefined ? null : rowsBelow(sheet, named);
  return rows !== null && rows.length > 0 && words.every((word) => rows.some((row) => row.includes(word)));
}

it('names every row of the mission, for the plans that ask it', () => {
  const stated = missions.map(({ id, plans }) => [id, PLAN_EXAMPLES.filter((example) => plans[example] !== null)]);
  const asked = Object.entries(ASKED).map(([id, plans]) => [
    id,
    PLAN_EXAMPLES.filter((example) => plans.includes(example)),
  ]);
  expect(stated).toEqual(asked);
});

it('says of each where in the workbook it stands, and where it is shown', () => {
  for (const { id, plans } of missions) {
    for (const places of PLAN_EXAMPLES.flatMap((example) => plans[example] ?? [])) {
      expect([id, places.workbook.length > 0, places.pane.length + places.report.length > 0]).toEqual([id, true, true]);
    }
  }
});

describe.each(PLAN_EXAMPLES)('what the plan of %s asks', (example) => {
  let report: Awaited<ReturnType<typeof reportOf>>;
  beforeAll(async () => {
    report = await reportOf(example);
  });

  const asked = missions.flatMap(({ id, plans }) => {
    const places = plans[example];
    return places === null ? [] : [[id, places] as const];
  });

  it.each(asked)('%s stands in its tables', (_, { workbook }) => {
    expect(workbook.filter((place) => !standsInWorkbook(place, report.plan)).map(({ text }) => text)).toEqual([]);
  });

  it.each(asked)('%s is shown on its sheets, with rows', (_, places) => {
    const unseen = places.report.filter((place) => !standsInReport(place, report.sheets));
    expect(unseen.map(({ text }) => text)).toEqual([]);
  });
});
