import { failureCode, openInExcel } from '../src/node/open-in-excel';
import { cellsAt } from '../src/snapshot/cell-runs';
import type { WorkbookSnapshot } from '../src/snapshot/workbook-snapshot';

const WORKBOOK: WorkbookSnapshot = {
  name: 'Actieplan.xlsx',
  sheets: [
    {
      name: 'Blad1',
      cells: cellsAt('A1', [
        ['Id', 'Naam'],
        [1, 'een'],
        [2, 'twee'],
      ]),
      tables: [{ name: 'Acties', address: 'A1:B3' }],
    },
    { name: 'Blad2', visibility: 'Hidden' },
  ],
};

describe('loading, by the library’s own rules', () => {
  it('gives what was asked, after the sync', async () => {
    const { Excel, host } = openInExcel(WORKBOOK);
    await Excel.run(async (context) => {
      const table = context.workbook.tables.getItem('Acties').load('name,showHeaders');
      const body = table.getDataBodyRange().load({ values: true, address: true });
      await context.sync();
      expect(table.name).toBe('Acties');
      expect(table.showHeaders).toBe(true);
      expect(body.values).toEqual([
        [1, 'een'],
        [2, 'twee'],
      ]);
      expect(body.address).toBe('Blad1!A2:B3');
    });
    expect(host.syncs).toHaveLength(1);
  });

  it('refuses a property that was not loaded', async () => {
    const office = openInExcel(WORKBOOK);
    const code = await failureCode(office, () =>
      office.Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem('Blad1').getRange('A1').load('values');
        await context.sync();
        return range.address;
      }),
    );
    expect(code).toBe('PropertyNotLoaded');
  });

  it('refuses a property before the sync', async () => {
    const office = openInExcel(WORKBOOK);
    const code = await failureCode(office, () =>
      office.Excel.run(async (context) => {
        const workbook = context.workbook.load('name');
        await Promise.resolve();
        return workbook.name;
      }),
    );
    expect(code).toBe('PropertyNotLoaded');
  });

  it('refuses the value of a result before the sync', async () => {
    const office = openInExcel(WORKBOOK);
    const code = await failureCode(office, () =>
      office.Excel.run(async (context) => {
        const count = context.workbook.worksheets.getCount();
        await Promise.resolve();
        return count.value;
      }),
    );
    expect(code).toBe('ValueNotLoaded');
  });

  it('reads again after a change only when it is loaded again', async () => {
    const { Excel } = openInExcel(WORKBOOK);
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Blad1').getRange('A2').load('values');
      await context.sync();
      context.workbook.worksheets.getItem('Blad1').getRange('A2').values = [[9]];
      await context.sync();
      expect(range.values).toEqual([[1]]);
      range.load('values');
      await context.sync();
      expect(range.values).toEqual([[9]]);
    });
  });

  it('gives all scalars of an object without names', async () => {
    const { Excel } = openInExcel(WORKBOOK);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Blad2').load();
      await context.sync();
      expect(sheet.toJSON()).toMatchObject({ name: 'Blad2', visibility: 'Hidden', position: 1, showGridlines: true });
    });
  });

  it('sends nothing more when nothing more is asked: not at a second sync, nor at the end of the run', async () => {
    const { Excel, host } = openInExcel(WORKBOOK);
    await Excel.run(async (context) => {
      await context.sync();
      await context.sync();
    });
    expect(host.syncs).toHaveLength(1);
  });
});

describe('null objects', () => {
  it('say so after the sync, and so does everything that follows from them', async () => {
    const { Excel } = openInExcel(WORKBOOK);
    await Excel.run(async (context) => {
      const table = context.workbook.tables.getItemOrNullObject('Onbekend').load('name');
      const body = table.getDataBodyRange().load('values');
      const column = table.columns.getItemOrNullObject('Naam');
      await context.sync();
      expect([table.isNullObject, body.isNullObject, column.isNullObject]).toEqual([true, true, true]);
    });
  });

  it('cannot be asked before the sync', async () => {
    const office = openInExcel(WORKBOOK);
    const code = await failureCode(office, () =>
      office.Excel.run(async (context) => {
        const table = context.workbook.tables.getItemOrNullObject('Onbekend');
        await Promise.resolve();
        return table.isNullObject;
      }),
    );
    expect(code).toBe('PropertyNotLoaded');
  });

  it('cannot be written to', async () => {
    const office = openInExcel(WORKBOOK);
    const code = await failureCode(office, () =>
      office.Excel.run(async (context) => {
        context.workbook.worksheets.getItemOrNullObject('Onbekend').getRange('A1').values = [[1]];
        await context.sync();
      }),
    );
    expect(code).toBe('ItemNotFound');
  });

  it('are not null when found', async () => {
    const { Excel } = openInExcel(WORKBOOK);
    await Excel.run(async (context) => {
      const table = context.workbook.tables.getItemOrNullObject('acties').load('name');
      await context.sync();
      expect([table.isNullObject, table.name]).toEqual([false, 'Acties']);
    });
  });
});

describe('collections', () => {
  it('find everything in one sync: sheets, their tables, columns, names and protection', async () => {
    const { Excel, host } = openInExcel(WORKBOOK);
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load(
        'items/name,items/visibility,items/protection/protected,items/names/items/name,items/tables/items/name,' +
          'items/tables/items/columns/items/name,items/tables/items/rows/count',
      );
      await context.sync();
      const [first, second] = worksheets.items;
      expect(first?.protection.protected).toBe(false);
      expect(first?.tables.items.map((table) => table.name)).toEqual(['Acties']);
      expect(first?.tables.items[0]?.columns.items.map((column) => column.name)).toEqual(['Id', 'Naam']);
      expect(first?.tables.items[0]?.rows.count).toBe(2);
      expect([second?.name, second?.visibility]).toEqual(['Blad2', 'Hidden']);
    });
    expect(host.syncs).toHaveLength(1);
  });

  it('give items that can be used in the next sync', async () => {
    const { Excel, host } = openInExcel(WORKBOOK);
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load({ name: true });
      await context.sync();
      const used = worksheets.items.map((sheet) => sheet.getUsedRangeOrNullObject(true).load('address'));
      await context.sync();
      expect(used.map((range) => (range.isNullObject ? null : range.address))).toEqual(['Blad1!A1:B3', null]);
    });
    expect(host.syncs).toHaveLength(2);
  });

  it('can be read in parts', async () => {
    const { Excel } = openInExcel(WORKBOOK);
    await Excel.run(async (context) => {
      const { columns } = context.workbook.tables.getItem('Acties');
      columns.load({ name: true, $skip: 1, $top: 1 });
      const rows = context.workbook.tables.getItem('Acties').rows.load({ values: true, $skip: 1 });
      await context.sync();
      expect(columns.items.map((column) => column.name)).toEqual(['Naam']);
      expect(rows.items.map((row) => row.values)).toEqual([[[2, 'twee']]]);
      rows.items[0]!.values = [[3, 'drie']];
      await context.sync();
    });
  });

  it('give their count', async () => {
    const { Excel } = openInExcel(WORKBOOK);
    await Excel.run(async (context) => {
      const all = context.workbook.worksheets.getCount();
      const visible = context.workbook.worksheets.getCount(true);
      const tables = context.workbook.tables.load('count');
      await context.sync();
      expect([all.value, visible.value, tables.count]).toEqual([2, 1, 1]);
    });
  });
});

describe('errors', () => {
  it('are those of the library, with code, place and statement', async () => {
    const { Excel, OfficeExtension } = openInExcel(WORKBOOK);
    const failed = Excel.run(async (context) => {
      context.workbook.tables.getItem('Onbekend').load('name');
      await context.sync();
    });
    await expect(failed).rejects.toBeInstanceOf(OfficeExtension.Error);
    await expect(failed).rejects.toBeInstanceOf(Error);
    await expect(failed).rejects.toMatchObject({
      code: 'ItemNotFound',
      message: "The requested resource doesn't exist.",
      debugInfo: { errorLocation: 'TableCollection.getItem', statement: 'var table = tables.getItem(...);' },
    });
  });

  it('leave what came before them in the batch', async () => {
    const office = openInExcel(WORKBOOK);
    const code = await failureCode(office, () =>
      office.Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Blad1');
        sheet.getRange('D1').values = [['voor']];
        sheet.getRange('E1').values = [[1, 2]];
        sheet.getRange('F1').values = [['na']];
        await context.sync();
      }),
    );
    expect(code).toBe('InvalidArgument');
    const { cells } = office.host.workbook.worksheets.get('Blad1');
    expect([cells.valueAt(0, 3), cells.valueAt(0, 4), cells.valueAt(0, 5)]).toEqual(['voor', undefined, undefined]);
    expect(office.host.syncs[0]).toMatchObject({ failure: 'InvalidArgument' });
    expect(office.host.syncs[0]!.performed).toBeLessThan(office.host.syncs[0]!.actions);
  });

  it('name what the stand-in does not model', async () => {
    const { Excel } = openInExcel(WORKBOOK);
    const failed = Excel.run(async (context) => {
      context.workbook.pivotTables.load('items');
      await context.sync();
    });
    await expect(failed).rejects.toMatchObject({
      code: 'NotImplemented',
      message: expect.stringContaining('Workbook.pivotTables') as string,
    });
  });

  it.each([
    ['a method', (sheet: Excel.Worksheet) => void sheet.calculate(true), 'Worksheet.calculate'],
    ['a property', (sheet: Excel.Worksheet) => (sheet.enableCalculation = false), 'Worksheet.enableCalculation'],
    ['a loaded property', (sheet: Excel.Worksheet) => sheet.load('tabId'), 'Worksheet.tabId'],
    ['a chart type', (sheet: Excel.Worksheet) => sheet.charts.add('Waterfall', sheet.getRange('A1')), 'Waterfall'],
  ])('name %s that is not modelled', async (_, use, name) => {
    const { Excel } = openInExcel(WORKBOOK);
    const failed = Excel.run(async (context) => {
      use(context.workbook.worksheets.getItem('Blad1'));
      await context.sync();
    });
    await expect(failed).rejects.toMatchObject({
      code: 'NotImplemented',
      message: expect.stringContaining(name) as string,
    });
  });

  it('come from the library itself where it checks first', async () => {
    const office = openInExcel(WORKBOOK);
    const { Excel } = office;
    expect(await failureCode(office, () => Excel.run((() => 5) as unknown as () => Promise<void>))).toBe(
      'RunMustReturnPromise',
    );
    expect(
      await failureCode(office, () =>
        Excel.run(async (context) => {
          context.workbook.worksheets
            .getItem('Blad1')
            .getRange('A1')
            .set({ address: 'B1' } as object);
          await context.sync();
        }),
      ),
    ).toBe('InvalidArgument');
    expect(office.host.syncs).toHaveLength(0);
  });

  it('of the work itself pass unchanged', async () => {
    const { Excel } = openInExcel(WORKBOOK);
    const own = new RangeError('mine');
    await expect(Excel.run(() => Promise.reject(own))).rejects.toBe(own);
  });
});

describe('objects over several syncs', () => {
  it('are found again by what they are, not by what they were called', async () => {
    const { Excel, host } = openInExcel(WORKBOOK);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Blad1').load('name');
      await context.sync();
      host.user.renameSheet('Blad1', 'Plan');
      sheet.getRange('D1').values = [['hier']];
      await context.sync();
    });
    expect(host.workbook.worksheets.get('Plan').cells.valueAt(0, 3)).toBe('hier');
  });

  it('move along when rows are inserted above them', async () => {
    const { Excel, host } = openInExcel(WORKBOOK);
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Blad1').getRange('B3').load('values');
      await context.sync();
      host.coauthor.insertRows('Blad1', '1:2');
      range.load('address,values');
      await context.sync();
      expect([range.address, range.values]).toEqual(['Blad1!B5', [['twee']]]);
    });
  });

  it('move along within the batch that inserts rows', async () => {
    const { Excel } = openInExcel(WORKBOOK);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Blad1');
      const range = sheet.getRange('B3').load('values');
      const added = sheet.getRange('2:2').insert('Down').load('address');
      range.load('address');
      await context.sync();
      expect([range.address, added.address]).toEqual(['Blad1!B4', 'Blad1!2:2']);
    });
  });

  it('are gone when their sheet is', async () => {
    const office = openInExcel(WORKBOOK);
    const { Excel, host } = office;
    const code = await failureCode(office, () =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem('Blad1').getRange('A1').load('values');
        await context.sync();
        host.user.addSheet('Ander');
        host.coauthor.deleteSheet('Blad1');
        range.load('values');
        await context.sync();
      }),
    );
    expect(code).toBe('InvalidReference');
  });

  it('cannot be used after the run, unless tracked', async () => {
    const office = openInExcel(WORKBOOK);
    const { Excel, host } = office;
    const [loose, tracked] = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Blad1');
      const kept = sheet.getRange('A2');
      context.trackedObjects.add(kept);
      const ranges = [sheet.getRange('A1'), kept] as const;
      await context.sync();
      return ranges;
    });
    await host.settled();
    expect(office.connection.references.count).toBe(1);
    tracked.load('values');
    await tracked.context.sync();
    expect(tracked.values).toEqual([[1]]);
    const code = await failureCode(office, async () => {
      loose.load('values');
      await loose.context.sync();
    });
    expect(code).toBe('InvalidObjectPath');
  });

  it('are let go of after the run, without that counting as a sync', async () => {
    const { Excel, host, connection } = openInExcel(WORKBOOK);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Blad1').getRange('A1').load('values');
      await context.sync();
      expect(connection.references.count).toBe(1);
    });
    await host.settled();
    expect(connection.references.count).toBe(0);
    expect(host.syncs).toHaveLength(1);
  });
});
