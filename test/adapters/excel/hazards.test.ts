import type { Progress } from '../../../src/app/ports';
import { calendarWorkbook } from './calendar';
import { adapterOf, openAdapter } from './open-adapter';
import { loadOffice } from '../../../packages/excel-stand-in/node';
import { runCheck, runReport } from './report-run';
import { cell, column, coverageSheet, workbookSpec, sampleSpec, sheet, table } from '../xlsx/write/sample-spec';

describe('the round trips of a report', () => {
  test('are four and one to show it, for 10 tenders and for 1,000, the first time and again', async () => {
    for (const tenders of [10, 1000]) {
      const { workbook, count } = openAdapter(calendarWorkbook(tenders));
      expect(await count(() => runReport(workbook))).toBe(5);
      expect(await count(() => runReport(workbook))).toBe(5);
    }
  });

  test('hold back the calculation, whose mode stays the user’s', async () => {
    const { workbook, host } = openAdapter(calendarWorkbook(10));
    host.workbook.application.calculationMode = 'Manual';
    await runReport(workbook);
    const writing = host.syncs.filter(({ calls }) => calls.some((call) => call.startsWith('set ')));
    expect(writing.length).toBeGreaterThan(0);
    for (const { calls } of writing) expect(calls[0]).toBe('Application.suspendApiCalculationUntilNextSync');
    expect(host.workbook.application.calculationMode).toBe('Manual');
  });

  test('are some more for a spec that does not fit in one request', async () => {
    const { workbook, host } = openAdapter();
    const rows = Array.from({ length: 30_000 }, (_, i) => [
      i,
      `Rij ${i} met wat tekst erbij, zoals in een lijst van aanbestedingen`,
      'ja',
    ]);
    const headings = ['Nr', 'Tekst', 'Kansrijk'].map((heading) => column(heading));
    const told: Progress[] = [];
    const tables = [table('Lang', 2, headings, { rows })];
    const status = { row: 0, column: 1, busy: 'Wordt bijgewerkt…', done: 'Bijgewerkt' };
    await workbook.write(workbookSpec([sheet('lang', 'Lang', { tables, status })]), (progress) => told.push(progress));
    const [asked, ...written] = host.syncs;
    expect(asked?.requestBytes).toBeLessThan(10_000);
    const bytes = written.reduce((sum, { requestBytes }) => sum + requestBytes, 0);
    const answers = written.reduce((sum, { responseBytes }) => sum + responseBytes, 0);
    expect(written.length).toBeLessThanOrEqual(1 + Math.ceil(bytes / 4e6) + Math.ceil(answers / 4e6));
    expect(Math.max(...written.map(({ requestBytes }) => requestBytes))).toBeLessThan(5_000_000);
    expect(told[0]).toEqual({ step: 'writing', done: 0, total: 1 });
    expect(told.at(-1)).toEqual({ step: 'writing', done: 1, total: 1 });
    expect(host.workbook.worksheets.get('Lang').cells.valueAt(0, 1)).toBe('Bijgewerkt');
  });
});

describe('what belongs to the user', () => {
  test('is what they see: the sheet and cell in sight are never used, and change only at the very end', async () => {
    const { workbook, host } = openAdapter(calendarWorkbook(10));
    host.user.select('Acties', 'C5');
    const before = host.snapshot().sheets.find(({ name }) => name === 'Acties');
    await workbook.write({ ...sampleSpec(), activate: null });
    const { sheet: shown, area } = host.workbook.selection;
    expect([shown.name, area.row, area.column]).toEqual(['Acties', 4, 2]);
    expect(host.snapshot().sheets.find(({ name }) => name === 'Acties')).toEqual(before);
  });

  test('is their undo list: a report never empties it', async () => {
    const { workbook, host } = openAdapter(calendarWorkbook(10));
    host.user.setValues('Acties', 'B2', 'Iets anders');
    await runReport(workbook);
    await runReport(workbook);
    expect(host.undo.emptiedBy).toEqual([]);
    expect(host.undo.entries).toHaveLength(1);
  });

  test('are the tables that a report reads', async () => {
    const { workbook, host } = openAdapter(calendarWorkbook(30));
    const sources = () => host.snapshot().sheets.slice(0, 5);
    const before = sources();
    await runReport(workbook);
    await runReport(workbook);
    expect(sources()).toEqual(before);
  });

  test('is where they look: a sheet that cannot be shown is written all the same', async () => {
    const { workbook, host } = openAdapter({ sheets: [{ name: 'Blad1' }] });
    await workbook.write(sampleSpec());
    host.workbook.worksheets.get('Dekking').setVisibility('Hidden');
    const { sheets } = await workbook.write(sampleSpec());
    expect(sheets[0]).toEqual({ kind: 'dekking', name: 'Dekking', refreshed: true });
    expect(host.workbook.activeSheet.name).not.toBe('Dekking');
  });

  test('are formulas that refer to our tables: those stay the same tables, whatever their size', async () => {
    const { workbook, host } = openAdapter();
    const lines = (count: number) => [
      table('Lijst', 2, [column('a')], { rows: Array.from({ length: count }, (_, i) => [i]) }),
    ];
    const ids = () =>
      host.workbook.worksheets.get('Lijst').tables.items.map(({ id, bodyArea }) => [id, bodyArea.rowCount]);
    await workbook.write(workbookSpec([sheet('lijst', 'Lijst', { tables: lines(3) })]));
    const [first] = ids();
    await workbook.write(workbookSpec([sheet('lijst', 'Lijst', { tables: lines(9) })]));
    expect(ids()).toEqual([[first?.[0], 9]]);
    await workbook.write(workbookSpec([sheet('lijst', 'Lijst', { tables: lines(1) })]));
    expect(ids()).toEqual([[first?.[0], 1]]);
  });

  test('are charts that hang together with ours: those are refreshed, not drawn anew', async () => {
    const { workbook, host } = openAdapter();
    await workbook.write(workbookSpec([coverageSheet()]));
    const charts = () => host.workbook.worksheets.get('Dekking').charts.items.map(({ id, name }) => [id, name]);
    const before = charts();
    await workbook.write(workbookSpec([coverageSheet()]));
    expect(charts()).toEqual(before);
  });
});

describe('what is in the way', () => {
  test('of a read-only workbook is said before anything is tried', async () => {
    const { workbook, host } = openAdapter({ readOnly: true, sheets: [{ name: 'Blad1' }] });
    await expect(workbook.write(sampleSpec())).rejects.toMatchObject({ code: 'read-only' });
    expect(host.syncs).toHaveLength(1);
    expect(host.workbook.worksheets.items).toHaveLength(1);
  });

  test('of a workbook whose structure is protected is said, unless its sheets are there', async () => {
    const { workbook, host } = openAdapter({ sheets: [{ name: 'Blad1' }] });
    await workbook.write(workbookSpec([coverageSheet()]));
    host.workbook.protection.protect(null);
    await workbook.write(workbookSpec([coverageSheet()]));
    await expect(workbook.write(sampleSpec())).rejects.toMatchObject({
      code: 'protected-workbook',
      details: { sheet: 'Acties' },
    });
  });

  test('is the cell that the user is editing: Excel waits, and after three seconds the user is told', async () => {
    jest.useFakeTimers({ doNotFake: ['nextTick', 'setImmediate', 'queueMicrotask'] });
    try {
      const waiting: boolean[] = [];
      const { workbook, host } = openAdapter(undefined, {}, { onWaiting: (now) => waiting.push(now) });
      host.user.beginCellEdit();
      const written = workbook.write(sampleSpec());
      await jest.advanceTimersByTimeAsync(2_900);
      expect(waiting).toEqual([]);
      await jest.advanceTimersByTimeAsync(200);
      expect(waiting).toEqual([true]);
      host.user.endCellEdit();
      await jest.advanceTimersByTimeAsync(2_000);
      await written;
      expect(waiting).toEqual([true, false]);
    } finally {
      jest.useRealTimers();
    }
  });

  test('is the cell that the user is editing, in an Excel that does not wait', async () => {
    const { workbook, host } = openAdapter(undefined, { otherSets: {} });
    host.user.beginCellEdit();
    await expect(workbook.write(sampleSpec())).rejects.toMatchObject({ code: 'edit-mode' });
    host.user.endCellEdit();
    await workbook.write(sampleSpec());
    expect(host.workbook.worksheets.items).toHaveLength(3);
  });

  test('is another run: a second click is refused, and changes nothing', async () => {
    const { workbook, host } = openAdapter(undefined, { latency: 5 });
    const first = workbook.write(sampleSpec());
    await expect(workbook.write(sampleSpec())).rejects.toMatchObject({ code: 'busy' });
    await first;
    expect(host.workbook.worksheets.items.map(({ name }) => name)).toEqual(['Blad1', 'Dekking', 'Acties']);
    await workbook.write(sampleSpec());
  });

  test('is reading at the same time: it waits, and sees all or nothing', async () => {
    const { workbook } = openAdapter(undefined, { latency: 5 });
    const [, inventory] = await Promise.all([workbook.write(sampleSpec()), workbook.inventory()]);
    const tables = inventory.sheets.flatMap((found) => found.tables);
    expect(tables).toHaveLength(4);
  });

  test('is the same run in another pane: what it finds afterwards it takes up', async () => {
    const pane = openAdapter();
    const other = adapterOf(loadOffice(pane.host));
    await pane.workbook.write(sampleSpec());
    const { sheets } = await other.write(sampleSpec());
    expect(sheets.map(({ refreshed }) => refreshed)).toEqual([true, true]);
    expect(pane.host.workbook.worksheets.items).toHaveLength(3);
  });

  test('is the user who stops it, before it has begun', async () => {
    const { workbook, host } = openAdapter();
    const stop = new AbortController();
    stop.abort();
    await expect(workbook.write(sampleSpec(), undefined, stop.signal)).rejects.toMatchObject({ code: 'cancelled' });
    expect(host.workbook.worksheets.items).toHaveLength(1);
  });
});

describe('what others change meanwhile', () => {
  /** The sync in which a report writes, counted from now: find, places, how things stand, write. */
  const WRITE = 4;

  test('a sheet of ours that is deleted: nothing is written, and the next run makes it anew', async () => {
    const { workbook, host } = openAdapter(calendarWorkbook(10));
    await runReport(workbook);
    const before = host.workbook.worksheets.items.length;
    const dashboard = host.workbook.worksheets.get('Dekking');
    const content = dashboard.cells.contents.usedRows().length;
    host.beforeSync(host.syncs.length + WRITE, () => host.coauthor.deleteSheet('Dashboard'));
    await expect(runReport(workbook)).rejects.toMatchObject({ code: 'sheet-gone', details: { sheet: 'Dashboard' } });
    expect(dashboard.cells.contents.usedRows()).toHaveLength(content);
    const head = Array.from({ length: 8 }, (_, row) => dashboard.cells.valueAt(row, 1));
    expect(head.filter((text) => typeof text === 'string' && text.startsWith('Bijgewerkt op'))).toHaveLength(1);
    await runReport(workbook);
    expect(host.workbook.worksheets.items).toHaveLength(before);
  });

  test('a sheet that is deleted while the figures are computed: the run makes it anew', async () => {
    const { workbook, host } = openAdapter(calendarWorkbook(10));
    await runReport(workbook);
    host.beforeSync(host.syncs.length + WRITE - 1, () => host.coauthor.deleteSheet('Dashboard'));
    await runReport(workbook);
    expect(host.workbook.worksheets.items.filter(({ name }) => name === 'Dashboard')).toHaveLength(1);
  });

  test.each([
    ['adds a row to our history', 'insert'],
    ['takes a row out of our history', 'delete'],
    ['types below our history, so that it grows', 'type'],
  ])('someone who %s: nothing is written over, and nothing is doubled', async (_, deed) => {
    const { workbook, host } = openAdapter(calendarWorkbook(10));
    await runReport(workbook);
    const history = host.workbook.tables.get('Statusverloop');
    const rows = history.bodyArea.rowCount;
    host.beforeSync(host.syncs.length + WRITE, () => {
      if (deed === 'insert') host.coauthor.insertRows('Statusverloop', '3:3');
      if (deed === 'delete') host.coauthor.deleteRows('Statusverloop', '3:3');
      if (deed === 'type') history.resize(history.area.sized(history.area.rowCount + 1, history.area.columnCount));
    });
    const dashboard = host.workbook.worksheets.get('Dashboard');
    const stood = dashboard.cells.valueAt(3, 1);
    await expect(runReport(workbook, '2025-Q4')).rejects.toMatchObject({ code: 'changed' });
    expect(dashboard.cells.valueAt(3, 1)).toBe(stood);
    const change = deed === 'delete' ? -1 : 1;
    expect(history.bodyArea.rowCount).toBe(rows + change);
    await runReport(workbook, '2025-Q4');
    expect(history.bodyArea.rowCount).toBeGreaterThan(rows + change);
  });

  test('a source table that changes is read again by the next run, and never written', async () => {
    const { workbook, host } = openAdapter(calendarWorkbook(10));
    host.beforeSync(WRITE, () => host.coauthor.setValues('Aanbestedingskalender', 'B4', 'Van een ander'));
    await runReport(workbook);
    expect(host.workbook.worksheets.get('Aanbestedingskalender').cells.valueAt(3, 1)).toBe('Van een ander');
    expect((await runCheck(workbook)).plan.tables.tenders.rows).toHaveLength(10);
  });

  test('a cell of ours that has something else afterwards: the sheet says that it is not finished', async () => {
    const { workbook, host } = openAdapter();
    const texts = workbookSpec([
      sheet('k', 'Blad', {
        cells: [cell(3, 1, 'van ons')],
        status: { row: 0, column: 1, busy: 'Wordt bijgewerkt…', done: 'Bijgewerkt' },
      }),
    ]);
    const written = host.workbook.worksheets;
    host.workbook.onNotice((notice) => {
      if (notice.kind !== 'cells-changed' || notice.sheet.name !== 'Blad') return;
      const cells = written.get('Blad').cells;
      if (cells.valueAt(3, 1) === 'van ons') cells.put(3, 1, 'van een ander');
    });
    await expect(workbook.write(texts)).rejects.toMatchObject({ code: 'changed', details: { sheet: 'Blad' } });
    expect(written.get('Blad').cells.valueAt(0, 1)).toBe('Wordt bijgewerkt…');
  });

  test('a pane that is closed: no half answer, and the next one repairs', async () => {
    const pane = openAdapter(calendarWorkbook(10));
    pane.host.beforeSync(WRITE, () => pane.close());
    void runReport(pane.workbook);
    await new Promise((resolve) => setTimeout(resolve, 300));
    await pane.host.settled();
    const next = adapterOf(loadOffice(pane.host));
    await runReport(next);
    expect(pane.host.workbook.worksheets.items.filter(({ name }) => name.startsWith('Dashboard'))).toHaveLength(1);
  });
});
