import { runCommand, type RibbonCommand } from '../../../src/app/reporting/ribbon-command';
import type { HostError } from '../../../src/app/ports';
import { calendarWorkbook } from '../../adapters/excel/calendar';
import { adapterOf, openAdapter, type OpenAdapter } from '../../adapters/excel/open-adapter';
import { runReport } from '../../adapters/excel/report-run';
import { viewOfExcel } from '../../contract/view-of-excel';
import type { WorkbookView } from '../../contract/workbook-view';
import { loadOffice } from '../../../packages/excel-stand-in/node';
import { commandHost } from './ribbon-host';

const COMMANDS: readonly RibbonCommand[] = ['check', 'refresh', 'quarterly-report'];
// The one that a report is about on the first of October.
const QUARTER = '2025-Q3';
const REPORT = `kwartaalrapport-${QUARTER}`;
/** The sheets of a plan with themes, tenders and actions; the others come with tables of their own. */
const SHEETS = ['dashboard', 'dekking', 'ambities', 'acties', 'monitor', 'jaarplanning', 'indicatoren', 'controle'];

const run = (open: Pick<OpenAdapter, 'workbook'>, command: RibbonCommand) =>
  runCommand(command, commandHost(open.workbook));

/** What is seen, with tables and charts in order of name. */
function seen({ host }: Pick<OpenAdapter, 'host'>): WorkbookView {
  const byName = (a: { name: string }, b: { name: string }): number => (a.name < b.name ? -1 : 1);
  const { active, sheets } = viewOfExcel(host.workbook);
  const sorted = sheets.map((sheet) => ({
    ...sheet,
    tables: [...sheet.tables].sort(byName),
    charts: [...sheet.charts].sort(byName),
  }));
  return { active, sheets: sorted };
}

const kindsIn = (open: OpenAdapter): readonly string[] => seen(open).sheets.flatMap(({ kind }) => kind ?? []);
const sheetOf = (open: OpenAdapter, kind: string) => seen(open).sheets.find((sheet) => sheet.kind === kind);
const usersSheets = ({ sheets }: WorkbookView) => sheets.filter(({ kind }) => kind === null);

/** Whether every sheet of ours says that it is finished. */
function allFinished({ sheets }: WorkbookView): boolean {
  return sheets
    .filter(({ kind }) => kind !== null)
    .every(({ cells }) => Object.values(cells).some((cell) => String(cell.value).startsWith('Bijgewerkt op ')));
}

/** The report of the quarter as an earlier day left it, with a mark by which it is known again. */
async function withFrozenReport(): Promise<OpenAdapter> {
  const open = openAdapter(calendarWorkbook(10));
  await runReport(open.workbook, QUARTER);
  open.host.user.setValues(`Kwartaalrapport ${QUARTER}`, 'B60', 'Handtekening');
  open.host.user.showSheet('Acties');
  return open;
}

/** A workbook in which an earlier quarter was reported. */
async function withHistory(): Promise<OpenAdapter> {
  const open = openAdapter(calendarWorkbook(6));
  await runReport(open.workbook, '2025-Q2');
  return open;
}

describe('Controleren', () => {
  test('writes the sheet Controle, shows it, and nothing else', async () => {
    const open = openAdapter(calendarWorkbook(10));
    const before = seen(open);
    expect(await run(open, 'check')).toEqual({ kind: 'written' });
    expect(kindsIn(open)).toEqual(['controle']);
    expect(seen(open).active).toBe(sheetOf(open, 'controle')?.name);
    expect(usersSheets(seen(open))).toEqual(usersSheets(before));
    expect(allFinished(seen(open))).toBe(true);
  });

  test('leaves the other report sheets as they are, and refreshes its own', async () => {
    const open = await withFrozenReport();
    const before = seen(open);
    open.host.user.setValues('Aanbestedingskalender', 'I4', 'misschien');
    expect(await run(open, 'check')).toEqual({ kind: 'written' });
    const others = ({ sheets }: WorkbookView) =>
      sheets.filter(({ kind, name }) => kind !== 'controle' && name !== 'Aanbestedingskalender');
    expect(others(seen(open))).toEqual(others(before));
    expect(JSON.stringify(sheetOf(open, 'controle')?.cells)).toContain('misschien');
  });

  test('takes two round trips to read, two to write and one to show', async () => {
    const { workbook, count } = openAdapter(calendarWorkbook(10));
    expect(await count(() => runCommand('check', commandHost(workbook)))).toBe(5);
  });
});

describe('Bijwerken', () => {
  test('makes and shows the report sheets, without quarterly report and without history', async () => {
    const open = openAdapter(calendarWorkbook(10));
    const before = seen(open);
    expect(await run(open, 'refresh')).toEqual({ kind: 'written' });
    expect([...kindsIn(open)].sort()).toEqual([...SHEETS].sort());
    expect(seen(open).active).toBe('Dashboard');
    expect(usersSheets(seen(open))).toEqual(usersSheets(before));
  });

  test('leaves a quarterly report, Statusverloop and Momentopname as they are', async () => {
    const open = await withFrozenReport();
    const keeps = ({ sheets }: WorkbookView) =>
      sheets.filter(({ kind }) => kind === null || kind === REPORT).filter(({ name }) => name !== 'Acties');
    const before = keeps(seen(open));
    expect(before.map(({ name }) => name)).toEqual(expect.arrayContaining(['Statusverloop', 'Momentopname']));
    open.host.user.setValues('Acties', 'D2', 'Voltooid');
    expect(await run(open, 'refresh')).toEqual({ kind: 'written' });
    expect(keeps(seen(open))).toEqual(before);
    expect(seen(open).active).toBe('Dashboard');
  });
});

describe('Kwartaalrapport', () => {
  test('writes everything, for the quarter of today, and shows the report', async () => {
    const open = openAdapter(calendarWorkbook(10));
    expect(await run(open, 'quarterly-report')).toEqual({ kind: 'written' });
    expect([...kindsIn(open)].sort()).toEqual([...SHEETS, REPORT].sort());
    expect(seen(open).active).toBe(`Kwartaalrapport ${QUARTER}`);
    expect(seen(open).sheets.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['Statusverloop', 'Momentopname']),
    );
  });

  test('takes the quarter of Peildatum where the workbook has one', async () => {
    const { sheets, ...rest } = calendarWorkbook(10);
    const settings = {
      name: 'Instellingen',
      cells: [
        ['Instelling', 'Waarde'],
        ['Peildatum', '15-5-2025'],
      ].map((values, row) => ({ row, column: 0, values })),
      tables: [{ name: 'Instellingen', address: 'A1:B2' }],
    };
    const open = openAdapter({ ...rest, sheets: [...sheets, settings] });
    expect(await run(open, 'quarterly-report')).toEqual({ kind: 'written' });
    expect(seen(open).active).toBe('Kwartaalrapport 2025-Q2');
  });

  test('keeps a report that is frozen, shows it, and says so', async () => {
    const open = await withFrozenReport();
    const before = sheetOf(open, REPORT);
    const history = seen(open).sheets.find(({ name }) => name === 'Statusverloop');
    open.host.user.setValues('Acties', 'D2', 'Voltooid');
    const name = `Kwartaalrapport ${QUARTER}`;
    expect(await run(open, 'quarterly-report')).toEqual({ kind: 'kept', quarter: QUARTER, sheet: name });
    expect(sheetOf(open, REPORT)).toEqual(before);
    expect(seen(open).sheets.find((sheet) => sheet.name === 'Statusverloop')).toEqual(history);
    expect(seen(open).active).toBe(name);
  });

  test('says that it was kept also where the sheet was hidden: the user may want it so', async () => {
    const open = await withFrozenReport();
    const sheet = open.host.workbook.worksheets.get(`Kwartaalrapport ${QUARTER}`);
    open.host.workbook.as('user', () => sheet.setVisibility('Hidden'));
    expect(await run(open, 'quarterly-report')).toMatchObject({ kind: 'kept', sheet: sheet.name });
    expect(sheet.visibility).toBe('Hidden');
  });

  test('finishes a report that an earlier run left half written', async () => {
    const clean = openAdapter(calendarWorkbook(10));
    await run(clean, 'quarterly-report');
    const open = openAdapter(calendarWorkbook(10));
    open.host.failAt(4, { when: 'within', code: 'GeneralException' });
    expect(await run(open, 'quarterly-report')).toMatchObject({ kind: 'failed', code: 'unexpected' });
    expect(await run(open, 'quarterly-report')).toEqual({ kind: 'written' });
    expect(seen(open)).toEqual(seen(clean));
  });
});

describe.each(COMMANDS)('%s', (command) => {
  test('writes nothing into a workbook without a table of ours', async () => {
    const open = openAdapter();
    const before = seen(open);
    expect(await run(open, command)).toEqual({ kind: 'no-plan' });
    expect(seen(open)).toEqual(before);
  });

  test('says what is in the way, and then has changed nothing', async () => {
    const open = openAdapter(calendarWorkbook(10));
    await run(open, 'refresh');
    open.host.user.protectSheet('Controle');
    const before = seen(open);
    const { kind, code, details } = (await run(open, command)) as { kind: string; code: string; details: object };
    expect({ kind, code, details }).toEqual({
      kind: 'failed',
      code: 'protected-sheet',
      details: { sheet: 'Controle' },
    });
    expect(seen(open)).toEqual(before);
  });

  test.each([1, 2, 3, 4])('that fails in round trip %i, in any way, is made whole by a second click', async (sync) => {
    const clean = await withHistory();
    await run(clean, command);
    for (const when of ['before', 'within', 'after'] as const) {
      const open = await withHistory();
      const source = seen(open).sheets.find(({ name }) => name === 'Aanbestedingskalender');
      // A passing fault would be tried again while reading; this one is not.
      open.host.failAt(open.host.syncs.length + sync, { when, code: 'InvalidOrTimedOutSession' });
      expect(await run(open, command)).toMatchObject({ kind: 'failed', code: 'session-ended' });
      expect(seen(open).sheets).toContainEqual(source);
      const second = await run(open, command);
      expect(['written', 'kept']).toContain(second.kind);
      expect(seen(open).sheets).toEqual(seen(clean).sheets);
      expect(allFinished(seen(open))).toBe(true);
      expect(open.host.undo.emptiedBy).toEqual([]);
    }
  });

  test('throws a fault of the program as it is', async () => {
    const { workbook } = openAdapter(calendarWorkbook(3));
    const host = { ...commandHost(workbook), digest: () => Promise.reject(new TypeError('a fault')) };
    await expect(runCommand(command, host)).rejects.toThrow(TypeError);
  });
});

describe('the pane and the buttons are two programs on one workbook', () => {
  /** The adapter of the pane, beside that of the buttons. */
  function withPane(open: OpenAdapter): Pick<OpenAdapter, 'workbook'> {
    return { workbook: adapterOf(loadOffice(open.host)) };
  }

  test.each(COMMANDS)('%s right after the report of the pane finds what is there', async (command) => {
    const open = openAdapter(calendarWorkbook(10));
    await runReport(withPane(open).workbook, QUARTER);
    const names = seen(open).sheets.map(({ name }) => name);
    await run(open, command);
    expect(seen(open).sheets.map(({ name }) => name)).toEqual(names);
  });

  const twice = COMMANDS.flatMap((command) => [
    { command, before: 'that are not there yet', reported: false },
    { command, before: 'that are there', reported: true },
  ]);

  test.each(twice)('$command at the same moment as a report, on sheets $before: nothing doubled', async (way) => {
    const open = openAdapter(calendarWorkbook(10), { latency: 1 });
    const pane = withPane(open);
    if (way.reported) await runReport(pane.workbook, QUARTER);
    const source = seen(open).sheets.find(({ name }) => name === 'Aanbestedingskalender');
    const [report, outcome] = await Promise.all([
      runReport(pane.workbook, QUARTER).then(
        () => ({ kind: 'written' }),
        (error: HostError) => ({ kind: 'failed', code: error.code }),
      ),
      run(open, way.command),
    ]);
    // Of two that would make the same sheets one is refused; it knows of the other's when it runs again.
    const refused = [report, outcome].filter(({ kind }) => kind === 'failed');
    expect(refused.length).toBeLessThanOrEqual(1);
    for (const failure of refused) expect(failure).toMatchObject({ code: 'changed' });
    const check = (view: WorkbookView): void => {
      const kinds = view.sheets.flatMap(({ kind }) => kind ?? []);
      expect(new Set(kinds).size).toBe(kinds.length);
      expect(view.sheets.map(({ name }) => name).filter((name) => /^_|\(\d+\)$/.test(name))).toEqual([]);
      expect(view.sheets).toContainEqual(source);
      expect(allFinished(view)).toBe(true);
    };
    check(seen(open));
    await runReport(pane.workbook, QUARTER);
    check(seen(open));
    const history = open.host.workbook.tables.get('Statusverloop').area.rowCount;
    await runReport(pane.workbook, QUARTER);
    expect(open.host.workbook.tables.get('Statusverloop').area.rowCount).toBe(history);
  });
});
