import { createHash } from 'node:crypto';
import {
  allAutomatic,
  AUTOMATIC,
  couplingProblems,
  couplingsToKeep,
  keptCoupling,
  type CouplingDraft,
} from '../../../src/app/adopting/coupling-draft';
import { saveCouplings } from '../../../src/app/adopting/adopt';
import { checkWorkbook, type Checked } from '../../../src/app/reading/check-workbook';
import { fingerprint } from '../../../src/app/reporting/fingerprint';
import { missingTables } from '../../../src/app/starting/present-tables';
import { makesOutdated } from '../../../src/app/reading/outdated';
import type { Workbook } from '../../../src/app/ports';
import { formatSpan } from '../../../src/core/kernel/span';
import { COUPLINGS_KIND } from '../../../src/core/plan/couplings';
import type { TableId } from '../../../src/core/tables';
import { openAdapter } from '../../adapters/excel/open-adapter';
import { runReport } from '../../adapters/excel/report-run';
import { openFileOf } from '../../contract/adapters-under-test';
import { makeXlsx } from '../../support/make-xlsx';
import { dateOf } from '../../support/plan-of';
import { plainSheet, tableSheet } from '../open-plan';

type Rows = readonly (readonly (string | null)[])[];

const CALENDAR: Rows = [
  ['Inkoopkalender'],
  [],
  ['Wat wij kopen', 'Wanneer naar buiten', 'Wie', 'Doen wij mee?', 'Duurzame energie'],
  ['Groenonderhoud', '2025-Q3', 'Beheer', 'ja', 'Eis'],
  ['Bebording', '2025-Q4', 'Beheer', 'nee', null],
];
const THEMES: Rows = [['Thema', 'Focus'], ['Klimaat', 'ja']]; // prettier-ignore
const SHEETS: Readonly<Record<string, Rows>> = { Planning: CALENDAR, Themas: THEMES };

const CALENDAR_AS_OURS: CouplingDraft = {
  tenders: {
    place: { sheet: 'Planning', tableName: null },
    columns: {
      Aanbesteding: 'Wat wij kopen',
      Start: 'Wanneer naar buiten',
      Kansrijk: 'Doen wij mee?',
      Klimaat: 'Duurzame energie',
    },
  },
};

function asFile(sheets: Readonly<Record<string, Rows>>): Workbook {
  return openFileOf(makeXlsx({ sheets: Object.entries(sheets).map(([name, rows]) => ({ name, rows })) }));
}

function inExcel(sheets: Readonly<Record<string, Rows>>): Workbook {
  return openAdapter({ sheets: Object.entries(sheets).map(([name, rows]) => plainSheet(name, rows)) }).workbook;
}

const read = (workbook: Workbook): Promise<Checked> =>
  checkWorkbook(workbook, { date: null, today: dateOf('2025-10-01'), quarter: null });

const problemsOf = (checked: Checked): readonly string[] =>
  couplingProblems(checked).map(({ because, table, about }) => `${because}: ${table}, ${about}`);

const save = async (workbook: Workbook, couplingDraft: CouplingDraft) =>
  saveCouplings(workbook, await read(workbook), couplingDraft, 'nl');

describe.each([
  ['a file', asFile],
  ['Excel', inExcel],
])('a calendar of the user’s own in %s', (_, open) => {
  it('is read as the user says, is kept so, and is as it was', async () => {
    const workbook = open(SHEETS);
    const before = await read(workbook);
    expect(before.plan.tables.tenders.raw).toBeNull();
    expect(await save(workbook, CALENDAR_AS_OURS)).toEqual({ count: 1, sheet: 'Koppelingen' });

    const after = await read(workbook);
    const { raw, rows } = after.plan.tables.tenders;
    expect(raw?.foundBy).toBe('adopted');
    expect(rows.map(({ key, start, promising }) => [key, start && formatSpan(start), promising])).toEqual([
      ['Groenonderhoud', '2025-Q3', true],
      ['Bebording', '2025-Q4', false],
    ]);
    expect(rows[0]?.marks).not.toEqual([0]);
    expect(problemsOf(after)).toEqual([]);
    expect(keptCoupling(after, 'tenders')).toEqual(CALENDAR_AS_OURS.tenders);
    const sheetsOf = ({ inventory }: Checked) => inventory.sheets.filter(({ kind }) => kind === null);
    expect(sheetsOf(after)).toEqual(sheetsOf(before));
  });

  it('is forgotten again: the sheet says that there are no couplings', async () => {
    const workbook = open(SHEETS);
    await save(workbook, CALENDAR_AS_OURS);
    expect(await save(workbook, allAutomatic(await read(workbook)))).toEqual({ count: 0, sheet: 'Koppelingen' });
    const { plan, inventory } = await read(workbook);
    expect(plan.tables.tenders.raw).toBeNull();
    const head = inventory.sheets.find(({ kind }) => kind === COUPLINGS_KIND)?.head ?? [];
    expect(head.flat().some((cell) => String(cell).includes('Er zijn geen koppelingen'))).toBe(true);
    expect(problemsOf(await read(workbook))).toEqual([]);
  });
});

describe('what is kept of couplingDraft', () => {
  it('is nothing where there is nothing to keep: not even a sheet', async () => {
    const workbook = asFile(SHEETS);
    expect(await save(workbook, { themes: AUTOMATIC })).toEqual({ count: 0, sheet: null });
    expect((await workbook.inventory()).sheets.map(({ name }) => name)).toEqual(['Planning', 'Themas']);
  });

  it('is only what differs from what is recognised by itself', async () => {
    const checked = await read(asFile(SHEETS));
    expect(
      couplingsToKeep(checked, {
        themes: { place: { sheet: 'Themas', tableName: null }, columns: { Thema: 'Thema', Focus: 'Focus' } },
      }),
    ).toEqual([]);
    expect(
      couplingsToKeep(checked, { themes: { place: 'automatic', columns: { Thema: 'Thema', Focus: null } } }),
    ).toEqual([
      { id: 'themes', place: { sheet: 'Themas', tableName: null }, choices: [{ column: 'Focus', heading: null }] },
    ]);
  });

  it('is also that a table is not used: then it is not missing either', async () => {
    const workbook = asFile(SHEETS);
    await save(workbook, { themes: { place: 'unused', columns: {} } });
    const checked = await read(workbook);
    expect(checked.plan.tables.themes.raw).toBeNull();
    expect(missingTables(checked)).not.toContain('themes' satisfies TableId);
    expect(keptCoupling(checked, 'themes')).toEqual({ place: 'unused', columns: {} });
  });

  it('leaves alone what a colleague coupled meanwhile', async () => {
    const workbook = asFile(SHEETS);
    const shown = await read(workbook);
    await save(workbook, CALENDAR_AS_OURS);
    await saveCouplings(workbook, shown, { themes: { place: 'unused', columns: {} } }, 'en');
    const { inventory } = await read(workbook);
    expect(keptCoupling({ inventory }, 'tenders')).toEqual(CALENDAR_AS_OURS.tenders);
    expect(keptCoupling({ inventory }, 'themes').place).toBe('unused');
  });
});

describe('couplings that cannot be followed any more', () => {
  it('are named, and the automatic matching is used', async () => {
    const workbook = asFile({ ...SHEETS, Themas: [['Thema', 'Belang'], ['Klimaat', 'ja']] }); // prettier-ignore
    await save(workbook, {
      ...CALENDAR_AS_OURS,
      themes: { place: { sheet: 'Themas', tableName: null }, columns: { Focus: 'Nadruk', Kleur: 'Belang' } },
      actions: { place: { sheet: 'Acties 2025', tableName: null }, columns: {} },
    });
    expect(problemsOf(await read(workbook))).toEqual([
      'sheet-gone: Acties, Acties 2025',
      'heading-gone: Themas, Nadruk',
      'unknown-column: Themas, Kleur',
    ]);
  });
});

describe('the fingerprint of the source tables', () => {
  const digest = (bytes: Uint8Array) => Promise.resolve(createHash('sha256').update(bytes).digest('hex'));
  const print = async (workbook: Workbook) => fingerprint((await read(workbook)).raws, digest);

  it('is the same with a coupling that changes no figure, another with other columns', async () => {
    const workbook = asFile(SHEETS);
    const before = await print(workbook);
    await save(workbook, { actions: { place: 'unused', columns: {} } });
    expect(await print(workbook)).toBe(before);
    await save(workbook, { themes: { place: 'automatic', columns: { Focus: null } } });
    expect(await print(workbook)).not.toBe(before);
  });
});

describe('in Excel', () => {
  it('couplings cost no round trip', async () => {
    const open = openAdapter({
      sheets: [plainSheet('Planning', CALENDAR), tableSheet('Themas', THEMES.map((row) => [...row]))], // prettier-ignore
    });
    const saving = await open.count(() => save(open.workbook, CALENDAR_AS_OURS));
    expect(saving).toBeLessThanOrEqual(2 + 2 + 3);
    let checked: Checked | null = null;
    expect(await open.count(async () => (checked = await read(open.workbook)))).toBe(2);
    expect(await open.count(() => runReport(open.workbook))).toBeLessThanOrEqual(5);
    const range = { row: 9, column: 4, rowCount: 1, columnCount: 1 };
    const isOutdatedBy = (cells: typeof range | null): boolean | null =>
      checked && makesOutdated(checked, { sheet: 'Koppelingen', range: cells, remote: false });
    expect([isOutdatedBy(range), isOutdatedBy(null)]).toEqual([true, false]);
  });
});
