import { HostError, type Workbook, type WriteOutcome } from '../../../src/app/ports';
import type { WorkbookPlan } from '../../../src/core/report/sheet-plan/workbook-plan';
import { viewOfExcel } from '../../contract/view-of-excel';
import type { WorkbookView } from '../../contract/workbook-view';
import type { ExcelHost } from '../../host/excel-host';
import { FAILURE_CODES, type FailureCode } from '../../host/excel-failure';
import type { PlannedFailure } from '../../host/failure-plan';
import type { WorkbookSnapshot } from '../../host/snapshot/workbook-snapshot';
import { cell, column, coverageSheet, plan, sheet, table } from '../xlsx/write/sample-plan';
import { calendarWorkbook } from './calendar';
import { openAdapter } from './open-adapter';
import { runReport } from './report-run';

const QUARTER = '2025-Q3';

/** A calendar and a history of ours: four rows, two of them of the quarter that is reported again. */
const ORIGINAL: WorkbookSnapshot = {
  sheets: [
    {
      name: 'Bron',
      cells: [
        { row: 0, column: 0, values: ['Nr', 'Naam'] },
        { row: 1, column: 0, values: ['A-01', '=geen formule'] },
      ],
      tables: [{ name: 'Aanbestedingen', address: 'A1:B2' }],
    },
    {
      name: 'Statusverloop',
      cells: [
        ['Periode', 'Status', 'Aantal', 'Eigen'],
        ['2025-Q2', 'Loopt', 1, 'w'],
        [QUARTER, 'Loopt', 3, 'x'],
        [QUARTER, 'Gepland', 2, 'y'],
        [QUARTER, 'Gegund', 2, 'z'],
      ].map((values, row) => ({ row, column: 0, values })),
      tables: [{ name: 'Statusverloop', address: 'A1:D5' }],
    },
  ],
};

/** The lines of the quarter, each time anew: the old rows of the quarter make place for them. */
async function planOf(workbook: Workbook, lines: readonly (readonly [string, number])[]): Promise<WorkbookPlan> {
  const { sheets } = await workbook.inventory();
  const range = sheets[1]?.tables[0]?.range ?? { row: 0, column: 0, rowCount: 2, columnCount: 4 };
  const data = { ...range, row: range.row + 1, rowCount: range.rowCount - 1 };
  const [grid] = await workbook.read([{ sheet: 'Statusverloop', range: data }]);
  const old = (grid ?? []).flatMap((row, i) => (row?.[0] === QUARTER ? [i] : []));
  const values = lines.map(([status, count]) => [QUARTER, status, count]);
  const record = {
    sheet: 'Statusverloop',
    range,
    tableName: 'Statusverloop',
    totalRows: 0 as const,
    columns: [0, 1, 2].map((index) => ({ column: index, format: 'general' as const })),
    replace: old.slice(0, values.length).map((row, i) => ({ row, values: values[i] ?? [] })),
    remove: old.slice(values.length),
    append: values.slice(old.length),
  };
  const list = sheet(null, 'Lijsten', {
    cells: [cell(0, 0, 'Lijsten', 'title')],
    tables: [table('Lijsten', 2, [column('Woord')], { rows: [['ja'], ['nee']] })],
  });
  const known = sheets.some(({ name, kind }) => name === 'Lijsten' && kind === null);
  return plan(known ? [coverageSheet()] : [list, coverageSheet()], { records: [record], activate: 'dekking' });
}

const GROWING: readonly (readonly [string, number])[] = [
  ['Loopt', 4],
  ['Gepland', 1],
  ['=Gegund', 5],
  ['Uitgesteld', 1],
  ['Vervallen', 1],
];
const SHRINKING: readonly (readonly [string, number])[] = [['Loopt', 8]];

async function run(workbook: Workbook, lines = GROWING): Promise<WriteOutcome> {
  return workbook.write(await planOf(workbook, lines));
}

/** What is seen in the end, tables and charts in order of name. */
function seen(host: ExcelHost): WorkbookView {
  const byName = (a: { name: string }, b: { name: string }): number => (a.name < b.name ? -1 : 1);
  const { active, sheets } = viewOfExcel(host.workbook);
  return {
    active,
    sheets: sheets.map((view) => ({
      ...view,
      tables: [...view.tables].sort(byName),
      charts: [...view.charts].sort(byName),
    })),
  };
}

async function cleanRun(lines = GROWING): Promise<{ view: WorkbookView; syncs: number; actions: number }> {
  const { workbook, host } = openAdapter(ORIGINAL);
  await run(workbook, lines);
  return { view: seen(host), syncs: host.syncs.length, actions: Math.max(...host.syncs.map(({ actions }) => actions)) };
}

/** Runs with one failure, then again: what is seen after it, and what came of the first run. */
async function failing(
  sync: number,
  failure: PlannedFailure,
  lines = GROWING,
): Promise<{ error: unknown; between: WorkbookView; after: WorkbookView; emptied: readonly string[] }> {
  const { workbook, host } = openAdapter(ORIGINAL);
  host.failAt(sync, failure);
  const error = await run(workbook, lines).then(
    () => null,
    (reason: unknown) => reason,
  );
  const between = seen(host);
  await run(workbook, lines);
  return { error, between, after: seen(host), emptied: host.undo.emptiedBy };
}

/** Whether a sheet says that it is finished. */
function saysFinished({ sheets }: WorkbookView): boolean {
  return sheets.some(({ kind, cells }) => kind === 'dekking' && String(cells['B3']?.value).startsWith('Bijgewerkt'));
}

const source = ({ sheets }: WorkbookView) => sheets.find(({ name }) => name === 'Bron');

/** Of the five syncs of a run: find, places and values, how things stand, write, show. */
const WRITE = 4;

describe.each([
  ['longer', GROWING],
  ['shorter', SHRINKING],
])('a run that makes the history %s', (_, lines) => {
  test('cut off at any point of the writing is made whole by running again', async () => {
    const clean = await cleanRun(lines);
    expect(clean.syncs).toBe(5);
    const cuts = 24;
    for (let cut = 0; cut <= cuts; cut++) {
      const applied = Math.floor(((clean.actions - 1) * cut) / cuts);
      const { error, between, after, emptied } = await failing(
        WRITE,
        { when: 'within', code: 'GeneralException', applied },
        lines,
      );
      expect(error).toMatchObject({ name: 'HostError', code: 'unexpected' });
      expect(source(between)).toEqual(source(clean.view));
      expect(after).toEqual(clean.view);
      expect(emptied).toEqual([]);
    }
  });

  test.each([1, 2, 3, 4, 5])(
    'that fails in round trip %i, before or after it is applied, is made whole',
    async (sync) => {
      const { view } = await cleanRun(lines);
      for (const when of ['before', 'after'] as const) {
        const { between, after } = await failing(sync, { when, code: 'InvalidOrTimedOutSession' }, lines);
        expect(source(between)).toEqual(source(view));
        expect(after).toEqual(view);
      }
    },
  );
});

describe('a failure', () => {
  const told: Partial<Record<FailureCode, string>> = {
    InvalidOperationInCellEditMode: 'edit-mode',
    WriteNotSupportedWhenModalDialogOpen: 'edit-mode',
    AccessDenied: 'read-only',
    InvalidOrTimedOutSession: 'session-ended',
    RequestPayloadSizeLimitExceeded: 'too-much-data',
    ResponsePayloadSizeLimitExceeded: 'too-much-data',
    RangeExceedsLimit: 'too-much-data',
    ApiNotFound: 'not-supported',
    NotImplemented: 'not-supported',
    UnsupportedOperation: 'not-supported',
    InvalidArgument: 'changed',
    ItemAlreadyExists: 'changed',
    ItemNotFound: 'changed',
    InvalidReference: 'changed',
    InvalidObjectPath: 'changed',
    ActivityLimitReached: 'busy',
    Conflict: 'busy',
    ConnectionFailure: 'busy',
    RequestAborted: 'busy',
    ServiceNotAvailable: 'busy',
    Timeout: 'busy',
  };

  test.each(FAILURE_CODES)('%s is told in words of ours, and nothing that was written goes with it', async (code) => {
    const { error, between, after } = await failing(WRITE, { when: 'within', code });
    expect(error).toBeInstanceOf(HostError);
    expect(error).toMatchObject({ code: told[code] ?? 'unexpected', details: { excel: code } });
    const { cause } = error as HostError;
    expect(Object.keys(cause as object).filter((key) => key !== 'stack' && key !== 'message')).toEqual([]);
    expect(String((cause as Error).message)).toMatch(new RegExp(`^${code}( \\(\\w+\\.\\w+\\))?$`));
    expect(saysFinished(between)).toBe(false);
    expect(after).toEqual((await cleanRun()).view);
  });

  test('in showing the sheet is none: the report is there', async () => {
    const { error, between } = await failing(5, { when: 'before', code: 'InvalidOperation' });
    expect(error).toBeNull();
    expect(saysFinished(between)).toBe(true);
  });

  test('while reading is over when the second attempt succeeds', async () => {
    for (const sync of [1, 2]) {
      const { error } = await failing(sync, { when: 'after', code: 'ServiceNotAvailable' });
      expect(error).toBeNull();
    }
  });
});

describe('a sheet for the user to fill', () => {
  const list = sheet(null, 'Lijsten', {
    cells: [cell(0, 0, 'Lijsten', 'title')],
    tables: [table('Lijsten', 2, [column('Woord')], { rows: [['ja']], blankRows: 2 })],
  });

  test('whose answer got lost is known by what it holds, and not made twice', async () => {
    const { workbook, host } = openAdapter();
    host.failAt(2, { when: 'after', code: 'ConnectionFailure' });
    await expect(workbook.write(plan([list]))).rejects.toMatchObject({ code: 'busy' });
    const { sheets } = await workbook.write(plan([list]));
    expect(sheets).toEqual([{ kind: null, name: 'Lijsten', refreshed: true }]);
    expect(host.workbook.worksheets.items.map(({ name }) => name)).toEqual(['Blad1', 'Lijsten']);
  });

  test('that the user has filled since is theirs: a new one gets a free name', async () => {
    const { workbook, host } = openAdapter();
    await workbook.write(plan([list]));
    host.user.setValues('Lijsten', 'B5', 'misschien');
    await workbook.write(plan([list]));
    expect(host.workbook.worksheets.items.map(({ name }) => name)).toEqual(['Blad1', 'Lijsten', 'Lijsten (2)']);
    expect(host.workbook.worksheets.get('Lijsten').cells.valueAt(4, 1)).toBe('misschien');
  });
});

describe('the whole report', () => {
  test.each(['before', 'within', 'after'] as const)('that fails %s its writing is made whole, once', async (when) => {
    const clean = openAdapter(calendarWorkbook(12));
    const { workbook, host } = openAdapter(calendarWorkbook(12));
    for (const first of [clean.workbook, workbook]) await runReport(first, '2025-Q2');
    await runReport(clean.workbook);
    host.failAt(host.syncs.length + WRITE, { when, code: 'Timeout' });
    await expect(runReport(workbook)).rejects.toMatchObject({ code: 'busy' });
    await runReport(workbook);
    expect(seen(host)).toEqual(seen(clean.host));
    expect(host.undo.emptiedBy).toEqual([]);
  });
});
