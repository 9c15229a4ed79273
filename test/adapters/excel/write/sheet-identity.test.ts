import type { WorkbookSpec } from '../../../../src/core/report/sheet-spec/workbook-spec';
import { cell, column, sheet, table, workbookSpec } from '../../xlsx/write/sample-spec';
import { openAdapter } from '../open-adapter';

const DASHBOARD = 'Dashboard';
const REPORT = 'Kwartaalrapport 2025-Q3';
const REPORT_KIND = 'kwartaalrapport-2025-Q3';

/** A dashboard and a quarterly report, each with a table of ours and a number that a run gives. */
function reportOf(run: number): WorkbookSpec {
  const spec = (kind: string, name: string) =>
    sheet(kind, name, {
      cells: [cell(0, 1, `Stand ${run}`)],
      tables: [
        table(`mvoi_${kind.replace(/-/g, '_')}_cijfers`, 2, [column('Jaar'), column('Aantal')], {
          rows: [[2025, run]],
        }),
      ],
      status: { row: 1, column: 1, busy: 'Wordt bijgewerkt…', done: 'Bijgewerkt' },
    });
  return workbookSpec([spec('dashboard', DASHBOARD), spec(REPORT_KIND, REPORT)]);
}

function opened() {
  const adapter = openAdapter({ sheets: [{ name: 'Kalender' }] });
  const { host, workbook } = adapter;
  const sheets = () => host.workbook.worksheets.items.map(({ name }) => name);
  const textOf = (name: string) => host.workbook.worksheets.get(name).cells.valueAt(0, 1);
  const referenceOf = (kind: string) => host.workbook.names.find(`_mvoi_${kind}`);
  const kinds = async () =>
    (await workbook.inventory()).sheets.map(({ name, kind, copyOf = null }) => [name, kind, copyOf]);
  return { ...adapter, sheets, textOf, referenceOf, kinds };
}

describe('a sheet of ours in Excel', () => {
  test('is known by a hidden name of the workbook that refers to it', async () => {
    const { workbook, host, referenceOf } = opened();
    await workbook.write(reportOf(1));
    expect(referenceOf('dashboard')).toMatchObject({ scope: 'Workbook', visible: false, formula: '=Dashboard!$A$1' });
    expect(referenceOf('kwartaalrapport_2025_Q3')).toMatchObject({ visible: false });
    for (const { names } of host.workbook.worksheets.items) expect(names.items).toEqual([]);
  });

  test('is refreshed in place after it was renamed and moved', async () => {
    const { workbook, host, sheets, textOf } = opened();
    await workbook.write(reportOf(1));
    host.user.renameSheet(DASHBOARD, 'Onze stand');
    host.user.moveSheet('Onze stand', 0);
    expect((await workbook.write(reportOf(2))).sheets[0]).toEqual({
      kind: 'dashboard',
      name: 'Onze stand',
      refreshed: true,
    });
    expect(sheets()).toEqual(['Onze stand', 'Kalender', REPORT]);
    expect(textOf('Onze stand')).toBe('Stand 2');
  });

  test.each([
    ['before', 0],
    ['behind', undefined],
  ])('leaves a copy alone that stands %s it, of a frozen report too', async (_, position) => {
    const { workbook, host, sheets, textOf, kinds } = opened();
    await workbook.write(reportOf(1));
    for (const name of [DASHBOARD, REPORT]) host.user.copySheet(name, position);
    const copies = host.snapshot().sheets.filter(({ name }) => name.endsWith(' (2)'));
    expect(await kinds()).toEqual(
      expect.arrayContaining([
        ['Dashboard', 'dashboard', null],
        ['Dashboard (2)', null, 'dashboard'],
        [REPORT, REPORT_KIND, null],
        [`${REPORT} (2)`, null, REPORT_KIND],
      ]),
    );
    await workbook.write(reportOf(2));
    expect(host.snapshot().sheets.filter(({ name }) => name.endsWith(' (2)'))).toEqual(copies);
    expect([textOf(DASHBOARD), textOf(REPORT)]).toEqual(['Stand 2', 'Stand 2']);
    expect(sheets()).toHaveLength(5);
  });

  test('is found again by its tables where its first row was removed, and by its name still where that is left', async () => {
    const { workbook, host, sheets, textOf, referenceOf } = opened();
    await workbook.write(reportOf(1));
    host.user.deleteRows(DASHBOARD, '1:1');
    expect(referenceOf('dashboard')?.formula).toBe('=Dashboard!#REF!');
    await workbook.write(reportOf(2));
    expect(sheets()).toEqual(['Kalender', DASHBOARD, REPORT]);
    expect(textOf(DASHBOARD)).toBe('Stand 2');
    expect(referenceOf('dashboard')?.formula).toBe('=Dashboard!$A$1');
  });

  test('is made anew where it was deleted, though a copy of it is there', async () => {
    const { workbook, host, sheets, textOf, referenceOf } = opened();
    await workbook.write(reportOf(1));
    const copy = host.user.copySheet(DASHBOARD);
    host.user.deleteSheet(DASHBOARD);
    expect(referenceOf('dashboard')?.formula).toBe('=#REF!');
    await workbook.write(reportOf(2));
    expect(sheets()).toEqual(['Kalender', copy, REPORT, DASHBOARD]);
    expect([textOf(copy), textOf(DASHBOARD)]).toEqual(['Stand 1', 'Stand 2']);
    expect(referenceOf('dashboard')?.formula).toBe('=Dashboard!$A$1');
  });

  test('of version 0.1 is taken over: of two with its mark the one whose tables have our names', async () => {
    const { workbook, host, textOf, kinds } = opened();
    await workbook.write(reportOf(1));
    host.workbook.names.find('_mvoi_dashboard')?.delete();
    host.workbook.worksheets.get(DASHBOARD).names.add('_mvoi_blad', '="dashboard"', '').visible = false;
    const copy = host.user.copySheet(DASHBOARD, 0);
    expect(await kinds()).toEqual(
      expect.arrayContaining([
        [DASHBOARD, 'dashboard', null],
        [copy, null, 'dashboard'],
      ]),
    );
    await workbook.write(reportOf(2));
    expect([textOf(copy), textOf(DASHBOARD)]).toEqual(['Stand 1', 'Stand 2']);
    expect(host.workbook.names.find('_mvoi_dashboard')?.formula).toBe('=Dashboard!$A$1');
    expect(host.workbook.worksheets.get(DASHBOARD).names.items).toEqual([]);
  });
});

describe('a name that a chart sheet has, which no add-in can see', () => {
  test('leads to the next free name, at the cost of one round trip for each', async () => {
    const { workbook, host, sheets, count, textOf } = opened();
    host.user.addChartSheet(DASHBOARD);
    host.user.addChartSheet(`${DASHBOARD} (2)`);
    host.user.addChartSheet(REPORT);
    const outcome: unknown[] = [];
    const syncs = await count(async () => outcome.push(...(await workbook.write(reportOf(1))).sheets));
    expect(outcome).toEqual([
      { kind: 'dashboard', name: 'Dashboard (3)', refreshed: false },
      { kind: REPORT_KIND, name: `${REPORT} (2)`, refreshed: false },
    ]);
    expect(syncs).toBe(2 + 3);
    expect(sheets()).toEqual(['Kalender', 'Dashboard (3)', `${REPORT} (2)`]);
    await workbook.inventory();
    expect(await count(() => workbook.write(reportOf(2)))).toBe(2);
    expect(sheets()).toEqual(['Kalender', 'Dashboard (3)', `${REPORT} (2)`]);
    expect([textOf('Dashboard (3)'), textOf(`${REPORT} (2)`)]).toEqual(['Stand 2', 'Stand 2']);
    expect(host.workbook.names.find('_mvoi_dashboard')?.formula).toBe("='Dashboard (3)'!$A$1");
  });
});

describe('a locked workbook', () => {
  test('is refused before anything is changed, where a sheet would have to be added', async () => {
    const { workbook, host } = opened();
    host.workbook.protection.protect(null);
    const before = host.snapshot();
    await expect(workbook.write(reportOf(1))).rejects.toMatchObject({ code: 'protected-workbook' });
    expect(host.snapshot()).toEqual(before);
  });

  test('is written where all sheets are there; a protected sheet of ours is refused', async () => {
    const { workbook, host, textOf } = opened();
    await workbook.write(reportOf(1));
    host.workbook.protection.protect(null);
    await workbook.write(reportOf(2));
    expect(textOf(DASHBOARD)).toBe('Stand 2');
    host.user.protectSheet(DASHBOARD);
    await expect(workbook.write(reportOf(3))).rejects.toMatchObject({
      code: 'protected-sheet',
      details: { sheet: DASHBOARD },
    });
    expect(textOf(DASHBOARD)).toBe('Stand 2');
  });
});
