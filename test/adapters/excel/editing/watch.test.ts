import type { Selection, WorkbookChange } from '../../../../src/app/ports';
import { cell, workbookSpec, sheet } from '../../xlsx/write/sample-spec';
import { calendarWorkbook } from '../calendar';
import { openAdapter } from '../open-adapter';

async function watched(excelApi = '1.17') {
  const open = openAdapter(calendarWorkbook(3), { excelApi });
  const changes: WorkbookChange[] = [];
  const selections: Selection[] = [];
  await open.workbook.inventory();
  const unwatch = await open.workbook.watch({
    onChange: (change) => changes.push(change),
    onSelection: (selection) => selections.push(selection),
  });
  return { ...open, changes, selections, unwatch };
}

describe('watching the workbook', () => {
  test('tells what the user and others change, and where', async () => {
    const { host, changes } = await watched();
    host.user.setValues('Acties', 'B2', 'Iets');
    host.coauthor.setValues('Themas', 'C2:D2', 3);
    await host.settled();
    expect(changes).toEqual([
      { sheet: 'Acties', range: { row: 1, column: 1, rowCount: 1, columnCount: 1 }, remote: false },
      { sheet: 'Themas', range: { row: 1, column: 2, rowCount: 1, columnCount: 2 }, remote: true },
    ]);
  });

  test('tells of sheets that are added or deleted', async () => {
    const { host, changes } = await watched();
    host.user.addSheet('Nieuw');
    host.coauthor.deleteSheet('Lees mij');
    await host.settled();
    expect(changes).toEqual([
      { sheet: null, range: null, remote: false },
      { sheet: 'Lees mij', range: null, remote: true },
    ]);
  });

  test('tells what is selected', async () => {
    const { host, selections } = await watched();
    host.user.select('Acties', 'B3:C4');
    await host.settled();
    expect(selections.at(-1)).toEqual({ sheet: 'Acties', range: { row: 2, column: 1, rowCount: 2, columnCount: 2 } });
  });

  test.each(['1.17', '1.12'])('passes over what we change ourselves, in ExcelApi %s', async (excelApi) => {
    const { workbook, host, changes } = await watched(excelApi);
    await workbook.write(workbookSpec([sheet('k', 'Van ons', { cells: [cell(0, 0, 'x')] })]));
    const wanted = {
      sheet: 'Acties',
      row: 1,
      column: 1,
      expected: 'Doe iets aan Klimaat',
      value: 'y',
      format: 'text',
    } as const;
    await workbook.changeCells([wanted]);
    await host.settled();
    expect(changes).toEqual([]);
  });

  test('tells what others change while we write', async () => {
    const { workbook, host, changes } = await watched('1.12');
    host.beforeSync(host.syncs.length + 2, () => host.coauthor.setValues('Acties', 'B2', 'Van een ander'));
    await workbook.write(workbookSpec([sheet('k', 'Van ons', { cells: [cell(0, 0, 'x')] })]));
    await host.settled();
    expect(changes).toMatchObject([{ sheet: 'Acties', remote: true }]);
  });

  test('stops when asked', async () => {
    const { host, changes, unwatch } = await watched();
    await unwatch();
    await unwatch();
    host.user.setValues('Acties', 'B2', 'Iets');
    await host.settled();
    expect(changes).toEqual([]);
  });

  test('says in words of ours that it could not be stopped', async () => {
    const { host, unwatch } = await watched();
    host.failFrom(host.syncs.length + 1, 'InvalidOrTimedOutSession');
    await expect(unwatch()).rejects.toMatchObject({ code: 'session-ended' });
  });
});
