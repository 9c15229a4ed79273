import { failureCode, openInExcel } from '../src/node/open-in-excel';
import type { OpenWorkbook } from '../src/node/open-in-excel';
import { cellsAt } from '../src/snapshot/cell-runs';
import type { WorkbookSnapshot } from '../src/snapshot/workbook-snapshot';

const WORKBOOK: WorkbookSnapshot = {
  sheets: [
    {
      name: 'Blad1',
      cells: [
        ...cellsAt('A1', [
          ['Id', 'Naam'],
          [1, 'een'],
          [2, 'twee'],
        ]),
        ...cellsAt('A6', [['onder de tabel']]),
        ...cellsAt('D1', [['ernaast']]),
      ],
      tables: [{ name: 'Acties', address: 'A1:B3' }],
    },
    { name: 'Blad2' },
  ],
};

const actions = (context: Excel.RequestContext): Excel.Table => context.workbook.tables.getItem('Acties');

/** The values of a block of the first sheet. */
function block({ host }: OpenWorkbook, rows: number, columns: number): unknown[][] {
  const { cells } = host.workbook.worksheets.get('Blad1');
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => cells.valueAt(row, column)),
  );
}

describe('adding a table', () => {
  it('makes one of a block with headings', async () => {
    const { Excel } = openInExcel(WORKBOOK);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Blad2');
      sheet.getRange('B2:C4').values = [
        ['Id', 'Id'],
        [1, 2],
        [3, 4],
      ];
      const table = sheet.tables.add('B2:C4', true);
      table.name = 'Nieuw';
      table.style = 'TableStyleLight1';
      table.showFilterButton = false;
      table.load('name,style,showFilterButton,columns/items/name');
      const ranges = [table.getRange(), table.getHeaderRowRange(), table.getDataBodyRange()].map((range) =>
        range.load('address'),
      );
      await context.sync();
      expect(ranges.map((range) => range.address)).toEqual(['Blad2!B2:C4', 'Blad2!B2:C2', 'Blad2!B3:C4']);
      expect([table.name, table.style, table.showFilterButton]).toEqual(['Nieuw', 'TableStyleLight1', false]);
      expect(table.columns.items.map((column) => column.name)).toEqual(['Id', 'Id2']);
    });
  });

  it('gives headings their due: texts, none blank, each once', async () => {
    const { Excel } = openInExcel(WORKBOOK);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Blad2');
      sheet.getRange('A1:C1').values = [[2025, '', 'Naam']];
      const table = sheet.tables.add('A1:C3', true);
      const header = table.getHeaderRowRange().load('values');
      await context.sync();
      expect(header.values).toEqual([['2025', 'Kolom2', 'Naam']]);
      header.values = [['naam', null, null]];
      header.load('values');
      table.columns.getItem('Naam2').name = 'Omschrijving';
      await context.sync();
      expect(header.values).toEqual([['naam', 'Kolom2', 'Naam2']]);
    });
  });

  it('gives a header row alone an empty data row, and data without headers a header row above it', async () => {
    const { Excel, host } = openInExcel(WORKBOOK);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Blad2');
      sheet.getRange('A1:B1').values = [['a', 'b']];
      const heads = sheet.tables.add('A1:B1', true).getRange().load('address');
      sheet.getRange('D1:D2').values = [[1], [2]];
      const bare = sheet.tables.add('D1:D2', false).getRange().load('address,values');
      await context.sync();
      expect([heads.address, bare.address]).toEqual(['Blad2!A1:B2', 'Blad2!D1:D3']);
      expect(bare.values).toEqual([['Kolom1'], [1], [2]]);
    });
    expect(host.workbook.worksheets.get('Blad2').tables.items).toHaveLength(2);
  });

  it.each([
    ['on another table', 'Blad1', 'B3:C4', 'InvalidArgument'],
    ['on merged cells', 'Blad2', 'A1:B2', 'MergedRangeConflict'],
  ])('is refused %s', async (_, name, address, code) => {
    const office = openInExcel(WORKBOOK);
    const failed = await failureCode(office, () =>
      office.Excel.run(async (context) => {
        context.workbook.worksheets.getItem('Blad2').getRange('B2:C3').merge();
        context.workbook.worksheets.getItem(name).tables.add(address, true);
        await context.sync();
      }),
    );
    expect(failed).toBe(code);
    expect(office.host.workbook.allTables).toHaveLength(1);
  });

  it.each([
    ['Q1', 'InvalidArgument'],
    ['R1C1', 'InvalidArgument'],
    ['r', 'InvalidArgument'],
    ['met spatie', 'InvalidArgument'],
    ['1e', 'InvalidArgument'],
    ['', 'InvalidArgument'],
    ['ACTIES', 'ItemAlreadyExists'],
    ['Bestaand', 'ItemAlreadyExists'],
  ])('cannot be called %p', async (name, code) => {
    const office = openInExcel({ ...WORKBOOK, names: [{ name: 'bestaand', formula: '=1' }] });
    const failed = await failureCode(office, () =>
      office.Excel.run(async (context) => {
        context.workbook.worksheets.getItem('Blad2').tables.add('A1:B2', true).name = name;
        await context.sync();
      }),
    );
    expect(failed).toBe(code);
  });

  it.each(['Q1_2025', 'Inkoopkalender', '_a', 'Thema.1', 'Actiës'])('can be called %s', async (name) => {
    const { Excel, host } = openInExcel(WORKBOOK);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Blad2').tables.add('A1:B2', true).name = name;
      await context.sync();
    });
    expect(host.workbook.tables.get(name).name).toBe(name);
  });
});

describe('changing a table', () => {
  it('adds rows at the end and in between, and moves down what stands below', async () => {
    const office = openInExcel(WORKBOOK);
    await office.Excel.run(async (context) => {
      const { rows } = actions(context);
      rows.add(undefined, [[3, 'drie']]);
      rows.add(0, [[0, 'nul']]);
      const count = rows.getCount();
      await context.sync();
      expect(count.value).toBe(4);
    });
    expect(block(office, 8, 2)).toEqual([
      ['Id', 'Naam'],
      [0, 'nul'],
      [1, 'een'],
      [2, 'twee'],
      [3, 'drie'],
      [undefined, undefined],
      [undefined, undefined],
      ['onder de tabel', undefined],
    ]);
    expect(office.host.workbook.worksheets.get('Blad1').cells.valueAt(0, 3)).toBe('ernaast');
  });

  it('deletes rows, and empties the last one', async () => {
    const office = openInExcel(WORKBOOK);
    await office.Excel.run(async (context) => {
      actions(context).rows.getItemAt(0).delete();
      await context.sync();
      expect(block(office, 2, 2)[1]).toEqual([2, 'twee']);
      actions(context).rows.getItemAt(0).delete();
      const body = actions(context).getDataBodyRange().load('address,values');
      await context.sync();
      expect([body.address, body.values]).toEqual(['Blad1!A2:B2', [['', '']]]);
    });
  });

  it('adds and deletes columns', async () => {
    const office = openInExcel(WORKBOOK);
    await office.Excel.run(async (context) => {
      const { columns } = actions(context);
      columns.add(1, [['Status'], ['loopt'], ['klaar']]);
      columns.getItem('Id').delete();
      columns.load('items/name,items/index');
      const status = columns.getItem('status').getDataBodyRange().load('address,values');
      await context.sync();
      expect(columns.items.map((column) => column.name)).toEqual(['Status', 'Naam']);
      expect([status.address, status.values]).toEqual(['Blad1!A2:A3', [['loopt'], ['klaar']]]);
    });
  });

  it('resizes in place from ExcelApi 1.13 on', async () => {
    const office = openInExcel(WORKBOOK);
    await office.Excel.run(async (context) => {
      actions(context).resize('A1:C5');
      const header = actions(context).getHeaderRowRange().load('values');
      await context.sync();
      expect(header.values).toEqual([['Id', 'Naam', 'Kolom3']]);
    });
    const old = openInExcel(WORKBOOK, { excelApi: '1.12' });
    const resizing = old.Excel.run(async (context) => {
      actions(context).resize('A1:C5');
      await context.sync();
    });
    await expect(resizing).rejects.toMatchObject({ code: 'ApiNotFound' });
  });

  it.each([
    ['off its header row', 'A2:B4'],
    ['away from itself', 'F1:G4'],
    ['to its header row only', 'A1:B1'],
  ])('does not resize %s', async (_, address) => {
    const office = openInExcel(WORKBOOK);
    const code = await failureCode(office, () =>
      office.Excel.run(async (context) => {
        actions(context).resize(address);
        await context.sync();
      }),
    );
    expect(code).toBe('InvalidArgument');
  });

  it('shows and hides headers and totals', async () => {
    const office = openInExcel(WORKBOOK);
    await office.Excel.run(async (context) => {
      const table = actions(context);
      table.showTotals = true;
      const total = table.getTotalRowRange().load('address');
      await context.sync();
      expect(total.address).toBe('Blad1!A4:B4');
      table.showTotals = false;
      table.showHeaders = false;
      const whole = table.getRange().load('address');
      table.columns.load('items/name');
      await context.sync();
      expect(whole.address).toBe('Blad1!A2:B3');
      expect(table.columns.items.map((column) => column.name)).toEqual(['Id', 'Naam']);
      table.showHeaders = true;
      const header = table.getHeaderRowRange().load('values');
      await context.sync();
      expect(header.values).toEqual([['Id', 'Naam']]);
    });
  });

  it('becomes a plain range with its cells, or goes with them', async () => {
    const office = openInExcel(WORKBOOK);
    await office.Excel.run(async (context) => {
      const range = actions(context).convertToRange().load('address');
      await context.sync();
      expect(range.address).toBe('Blad1!A1:B3');
      context.workbook.worksheets.getItem('Blad1').tables.add('A1:B3', true).delete();
      await context.sync();
    });
    expect(office.host.workbook.allTables).toEqual([]);
    expect(block(office, 3, 1)).toEqual([[undefined], [undefined], ['onder de tabel']]);
  });

  it('refuses to tear another table apart', async () => {
    const office = openInExcel({
      sheets: [
        {
          name: 'Blad1',
          tables: [
            { name: 'Boven', address: 'A1:B3' },
            { name: 'Onder', address: 'B6:C8' },
          ],
        },
      ],
    });
    const code = await failureCode(office, () =>
      office.Excel.run(async (context) => {
        context.workbook.tables.getItem('Boven').rows.add(undefined, [[1, 2]]);
        await context.sync();
      }),
    );
    expect(code).toBe('InsertDeleteConflict');
  });

  it('has one of Excel’s own styles', async () => {
    const office = openInExcel(WORKBOOK);
    const code = await failureCode(office, () =>
      office.Excel.run(async (context) => {
        actions(context).style = 'TableStyleLight21';
        actions(context).style = 'TableStyleLight22';
        await context.sync();
      }),
    );
    expect([code, office.host.workbook.tables.get('Acties').style]).toEqual(['NotImplemented', 'TableStyleLight21']);
  });

  it('is gone when all its rows are deleted', async () => {
    const { Excel, host } = openInExcel(WORKBOOK);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Blad1').getRange('1:3').delete('Up');
      await context.sync();
    });
    expect(host.workbook.allTables).toEqual([]);
  });
});
