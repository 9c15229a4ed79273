import { openInExcel } from '../src/node/open-in-excel';
import { cellsAt } from '../src/snapshot/cell-runs';
import type { WorkbookSnapshot } from '../src/snapshot/workbook-snapshot';

const WORKBOOK: WorkbookSnapshot = {
  sheets: [
    {
      name: 'Blad1',
      cells: cellsAt('A1', [
        ['Id', 'Naam'],
        [1, 'een'],
      ]),
      tables: [{ name: 'Acties', address: 'A1:B2' }],
    },
    { name: 'Blad2' },
  ],
};

/** Collects events as plain objects, functions left out. */
function collector(): { readonly events: Record<string, unknown>[]; readonly add: (event: object) => Promise<void> } {
  const events: Record<string, unknown>[] = [];
  return {
    events,
    add: (event) => {
      events.push(JSON.parse(JSON.stringify(event)) as Record<string, unknown>);
      return Promise.resolve();
    },
  };
}

describe('changes are told', () => {
  it('of a table: by the user here, by a co-author, and by the add-in itself', async () => {
    const { Excel, host } = openInExcel(WORKBOOK);
    const { events, add } = collector();
    await Excel.run(async (context) => {
      context.workbook.tables.getItem('Acties').onChanged.add(add);
      await context.sync();
    });
    host.user.setValues('Blad1', 'B2', 'twee');
    host.coauthor.setValues('Blad1', 'B2', 'drie');
    host.coauthor.setValues('Blad1', 'D9', 'ernaast');
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Blad1').getRange('A2:B2').values = [[9, 'vier']];
      await context.sync();
    });
    await host.settled();
    expect(events).toMatchObject([
      {
        type: 'TableChanged',
        address: 'B2',
        source: 'Local',
        changeType: 'RangeEdited',
        details: { valueBefore: 'een', valueAfter: 'twee' },
      },
      { address: 'B2', source: 'Remote', details: { valueAfter: 'drie' } },
      { address: 'A2:B2', source: 'Local' },
    ]);
  });

  it('of sheets: with who caused it, from ExcelApi 1.14 on', async () => {
    for (const [excelApi, triggers] of [
      ['1.14', ['Unknown', 'Unknown', 'ThisLocalAddin']],
      ['1.13', [undefined, undefined, undefined]],
    ] as const) {
      const { Excel, host } = openInExcel(WORKBOOK, { excelApi });
      const { events, add } = collector();
      await Excel.run(async (context) => {
        context.workbook.worksheets.onChanged.add(add);
        await context.sync();
      });
      host.user.setValues('Blad2', 'A1', 1);
      host.coauthor.setValues('Blad2', 'A1', 2);
      await Excel.run(async (context) => {
        context.workbook.worksheets.getItem('Blad2').getRange('A1').values = [[3]];
        await context.sync();
      });
      await host.settled();
      expect(events.map(({ source }) => source)).toEqual(['Local', 'Remote', 'Local']);
      expect(events.map(({ triggerSource }) => triggerSource)).toEqual(triggers);
    }
  });

  it('of rows that are inserted and deleted, with the direction', async () => {
    const { Excel, host } = openInExcel(WORKBOOK);
    const { events, add } = collector();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Blad1').onChanged.add(add);
      await context.sync();
    });
    host.coauthor.insertRows('Blad1', '2:3');
    host.coauthor.deleteRows('Blad1', 'F1:F2');
    await host.settled();
    expect(events).toMatchObject([
      { changeType: 'RowInserted', address: '2:3', changeDirectionState: { insertShiftDirection: 'Down' } },
      { changeType: 'CellDeleted', address: 'F1:F2', changeDirectionState: { deleteShiftDirection: 'Up' } },
    ]);
  });

  it('with the cells, to be looked at', async () => {
    const { Excel, host } = openInExcel(WORKBOOK);
    const seen: unknown[] = [];
    await Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add((event) =>
        Excel.run(async (own) => {
          const range = event.getRange(own).load('values');
          await own.sync();
          seen.push(range.values);
        }),
      );
      await context.sync();
    });
    host.coauthor.setValues('Blad2', 'A1:B1', [[1, 2]]);
    await host.settled();
    expect(seen).toEqual([[[1, 2]]]);
  });

  it('only to those who listen, and no longer when they stop', async () => {
    const { Excel, host } = openInExcel(WORKBOOK);
    const { events, add } = collector();
    const listening = await Excel.run(async (context) => {
      const result = context.workbook.worksheets.getItem('Blad1').onChanged.add(add);
      await context.sync();
      return result;
    });
    host.user.setValues('Blad2', 'A1', 'ander blad');
    host.user.setValues('Blad1', 'A9', 'gehoord');
    await host.settled();
    listening.remove();
    await listening.context.sync();
    host.user.setValues('Blad1', 'A9', 'niet meer');
    await host.settled();
    expect(events.map(({ address }) => address)).toEqual(['A9']);
  });

  it('not to a pane that is closed', async () => {
    const { Excel, host, close } = openInExcel(WORKBOOK);
    const { events, add } = collector();
    await Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add(add);
      await context.sync();
    });
    host.user.setValues('Blad1', 'A9', 'onderweg');
    close();
    host.user.setValues('Blad1', 'A9', 'daarna');
    await host.settled();
    expect(events).toEqual([]);
  });
});

describe('what the user looks at is told', () => {
  it('as selections: of the workbook, of a sheet, of a table that is entered and left', async () => {
    const { Excel, host } = openInExcel(WORKBOOK);
    const ofTable = collector();
    const ofSheet = collector();
    let ofWorkbook = 0;
    await Excel.run(async (context) => {
      context.workbook.tables.getItem('Acties').onSelectionChanged.add(ofTable.add);
      context.workbook.worksheets.getItem('Blad1').onSelectionChanged.add(ofSheet.add);
      context.workbook.onSelectionChanged.add(() => {
        ofWorkbook++;
        return Promise.resolve();
      });
      await context.sync();
    });
    host.user.select('Blad1', 'B2:C3');
    host.user.select('Blad2', 'A1');
    await host.settled();
    expect(ofTable.events.map(({ address, isInsideTable }) => [address, isInsideTable])).toEqual([
      ['B2', true],
      ['', false],
    ]);
    expect(ofSheet.events.map(({ address }) => address)).toEqual(['B2:C3']);
    expect(ofWorkbook).toBe(2);
  });

  it('as sheets that are activated, added, deleted and protected', async () => {
    const { Excel, host } = openInExcel(WORKBOOK);
    const { events, add } = collector();
    const { worksheets } = host.workbook;
    await Excel.run(async (context) => {
      const all = context.workbook.worksheets;
      for (const event of [all.onActivated, all.onDeactivated, all.onAdded, all.onDeleted, all.onProtectionChanged]) {
        (event as OfficeExtension.EventHandlers<object>).add(add);
      }
      await context.sync();
    });
    const [first, second] = worksheets.items.map(({ id }) => id);
    host.user.showSheet('Blad2');
    host.coauthor.addSheet('Nieuw');
    const third = worksheets.get('Nieuw').id;
    host.coauthor.protectSheet('Nieuw');
    host.coauthor.deleteSheet('Nieuw');
    await host.settled();
    expect(events).toEqual([
      { type: 'WorksheetDeactivated', worksheetId: first },
      { type: 'WorksheetActivated', worksheetId: second },
      { type: 'WorksheetAdded', source: 'Remote', worksheetId: third },
      { type: 'WorksheetProtectionChanged', source: 'Remote', isProtected: true, worksheetId: third },
      { type: 'WorksheetDeleted', source: 'Remote', worksheetId: third },
    ]);
  });

  it('as tables that are added and deleted', async () => {
    const { Excel, host } = openInExcel(WORKBOOK);
    const { events, add } = collector();
    await Excel.run(async (context) => {
      const { tables } = context.workbook;
      tables.onAdded.add(add);
      tables.onDeleted.add(add);
      await context.sync();
      context.workbook.worksheets.getItem('Blad2').tables.add('A1:B2', true);
      tables.getItem('Acties').convertToRange();
      await context.sync();
    });
    await host.settled();
    expect(events.map(({ type }) => type)).toEqual(['TableAdded', 'TableDeleted']);
  });
});
