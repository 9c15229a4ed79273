import { failureCode, openInExcel } from '../src/node/open-in-excel';
import { cellsAt } from '../src/snapshot/cell-runs';
import type { WorkbookSnapshot } from '../src/snapshot/workbook-snapshot';

const CELLS: WorkbookSnapshot = {
  sheets: [
    {
      name: 'Blad1',
      cells: cellsAt('A1', [
        ['Naam', 'Bedrag', null, { error: '#REF!' }],
        ['#REF!', 12.5, true, { formula: '=B2*2', value: 25 }],
      ]),
    },
  ],
};

const sheetOf = (context: Excel.RequestContext): Excel.Worksheet => context.workbook.worksheets.getItem('Blad1');

describe('reading cells', () => {
  it('gives values, formulas and types: a text that looks like an error differs from one', async () => {
    const { Excel } = openInExcel(CELLS);
    await Excel.run(async (context) => {
      const range = sheetOf(context).getRange('A1:D2').load('values,formulas,valueTypes,numberFormat');
      await context.sync();
      expect(range.values).toEqual([
        ['Naam', 'Bedrag', '', '#REF!'],
        ['#REF!', 12.5, true, 25],
      ]);
      expect(range.formulas[1]).toEqual(['#REF!', 12.5, true, '=B2*2']);
      expect(range.valueTypes).toEqual([
        ['String', 'String', 'Empty', 'Error'],
        ['String', 'Double', 'Boolean', 'Double'],
      ]);
      expect(range.numberFormat[0]).toEqual(['General', 'General', 'General', 'General']);
    });
  });

  it.each([
    ['0.00', 1234.5, '1234,50'],
    ['#,##0', 1234567.8, '1.234.568'],
    ['0%', 0.256, '26%'],
    ['#,##0.##', 12.5, '12,5'],
    ['[$€-413] #,##0;[Red]-[$€-413] #,##0', -1234, '-€ 1.234'],
    ['d-m-yyyy', 45_888, '19-8-2025'],
    ['m/d/yyyy', 45_888, '19-8-2025'],
    ['d mmmm yyyy', 45_888, '19 augustus 2025'],
    ['h:mm', 0.52, '12:28'],
    ['@', 'abc', 'abc'],
    ['General', 1 / 3, '0,33333333333'],
    ['General', true, 'WAAR'],
  ])('shows in format %s the value %p as %p', async (format, value, text) => {
    const { Excel } = openInExcel();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange('A1');
      range.values = [[value]];
      range.numberFormat = [[format]];
      range.load('text');
      await context.sync();
      expect(range.text).toEqual([[text]]);
    });
  });

  it('gives null, without an error, for more cells than one read allows and for whole columns', async () => {
    const { Excel } = openInExcel(CELLS, { cellsPerRead: 6 });
    await Excel.run(async (context) => {
      const sheet = sheetOf(context);
      const [fits, large, column] = ['A1:C2', 'A1:D2', 'A:A'].map((address) => sheet.getRange(address).load('values'));
      await context.sync();
      expect([fits!.values?.length, large!.values, column!.values]).toEqual([2, null, null]);
    });
  });

  it('refuses to guess what a formula gives', async () => {
    const { Excel } = openInExcel();
    const reading = Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange('A1');
      range.formulas = [['=B1+C1']];
      range.load('values');
      await context.sync();
    });
    await expect(reading).rejects.toMatchObject({ message: expect.stringContaining('=B1+C1') as string });
  });

  it('takes the value of a formula from the test', async () => {
    const { Excel } = openInExcel(undefined, { calculate: (formula) => (formula === '=B1+C1' ? 3 : null) });
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange('A1');
      range.values = [['=B1+C1']];
      range.load('values,formulas');
      await context.sync();
      expect([range.values, range.formulas]).toEqual([[[3]], [['=B1+C1']]]);
    });
  });
});

describe('writing cells', () => {
  it('reads texts as Excel does, formats them and leaves null cells alone', async () => {
    const { Excel } = openInExcel(CELLS);
    await Excel.run(async (context) => {
      const range = sheetOf(context).getRange('A1:D1');
      range.values = [['3/4/2025', '12', null, '']];
      range.load('values,numberFormat');
      await context.sync();
      expect(range.values).toEqual([[45_720, 12, '', '']]);
      expect(range.numberFormat).toEqual([['m/d/yyyy', 'General', 'General', 'General']]);
    });
  });

  it('keeps texts in cells that were made text first, in the same batch', async () => {
    const { Excel } = openInExcel();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange('A1:A3');
      range.numberFormat = [['@'], ['@'], ['General']];
      range.values = [['=1+1'], ['0012'], ['0012']];
      range.load('values,formulas,valueTypes');
      await context.sync();
      expect(range.values).toEqual([['=1+1'], ['0012'], [12]]);
      expect(range.valueTypes).toEqual([['String'], ['String'], ['Double']]);
    });
  });

  it('loses a leading apostrophe, so that a text read and written back becomes a formula', async () => {
    const { Excel, host } = openInExcel();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange('A1');
      range.values = [["'=1+1"]];
      range.load('values');
      await context.sync();
      expect(range.values).toEqual([['=1+1']]);
      expect(host.workbook.activeSheet.cells.styles.styleAt(0, 0).quotePrefix).toBe(true);
      range.values = range.values;
      await context.sync();
      expect(host.workbook.activeSheet.cells.contents.get(0, 0)).toMatchObject({ text: '=1+1' });
    });
  });

  it('fills all cells with one value', async () => {
    const { Excel, host } = openInExcel();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange('A1:B2');
      (range as { values: unknown }).values = 7;
      range.numberFormat = [['0'], ['0']].map((row) => [...row, null]) as string[][];
      await context.sync();
    });
    const { cells } = host.workbook.activeSheet;
    expect([cells.valueAt(0, 0), cells.valueAt(1, 1)]).toEqual([7, 7]);
    expect([0, 1].map((column) => cells.styles.styleAt(1, column).numberFormat)).toEqual(['0', 'General']);
  });

  it.each([
    ['too few rows', [[1, 2]]],
    [
      'too many columns',
      [
        [1, 2, 3],
        [4, 5, 6],
      ],
    ],
    ['ragged rows', [[1, 2], [3]]],
    ['one cell for all', [[1]]],
  ])('refuses a block of another shape: %s', async (_, values) => {
    const office = openInExcel();
    const code = await failureCode(office, () =>
      office.Excel.run(async (context) => {
        context.workbook.worksheets.getFirst().getRange('A1:B2').values = values;
        await context.sync();
      }),
    );
    expect(code).toBe('InvalidArgument');
  });

  it('changes nothing at all when one entry of a block is refused', async () => {
    const office = openInExcel(CELLS);
    const code = await failureCode(office, () =>
      office.Excel.run(async (context) => {
        sheetOf(context).getRange('A1:B1').values = [['nieuw', '=(']];
        await context.sync();
      }),
    );
    expect(code).toBe('InvalidArgument');
    expect(office.host.workbook.activeSheet.cells.valueAt(0, 0)).toBe('Naam');
  });

  it('writes large blocks in the chunks of the library, which the host checks against the whole', async () => {
    const { Excel, host } = openInExcel();
    const block = Array.from({ length: 1000 }, (_, row) => [row, `rij ${String(row)}`, row % 2 === 0]);
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange('B2:D1001');
      range.values = block;
      await context.sync();
      range.load('values');
      await context.sync();
      expect(range.values).toEqual(block);
    });
    const calls = host.syncs[0]!.calls;
    expect(calls.filter((call) => call === 'set Range.values')).toHaveLength(2);
    expect(calls).toContain('Range._ValidateArraySize');
  });

  it('refuses a large block of another shape', async () => {
    const office = openInExcel();
    const code = await failureCode(office, () =>
      office.Excel.run(async (context) => {
        context.workbook.worksheets.getFirst().getRange('A1:C999').values = Array.from({ length: 1000 }, () => [
          1, 2, 3,
        ]);
        await context.sync();
      }),
    );
    expect(code).toBe('InvalidArgument');
  });

  it('clears contents, formats or both', async () => {
    const { Excel, host } = openInExcel(CELLS);
    await Excel.run(async (context) => {
      const sheet = sheetOf(context);
      sheet.getRange('A1:B1').format.font.bold = true;
      sheet.getRange('A1').clear('Contents');
      sheet.getRange('B1').clear('Formats');
      sheet.getRange('A2:B2').clear();
      await context.sync();
    });
    const { cells } = host.workbook.activeSheet;
    expect([cells.valueAt(0, 0), cells.styles.styleAt(0, 0).bold]).toEqual([undefined, true]);
    expect([cells.valueAt(0, 1), cells.styles.styleAt(0, 1).bold]).toEqual(['Bedrag', false]);
    expect(cells.valueAt(1, 0)).toBeUndefined();
  });

  it('keeps only the first value of merged cells, and drops what is written to the others', async () => {
    const { Excel, host } = openInExcel(CELLS);
    await Excel.run(async (context) => {
      const range = sheetOf(context).getRange('A1:B2');
      range.merge();
      range.values = [
        ['een', 'twee'],
        ['drie', 'vier'],
      ];
      range.load('values');
      await context.sync();
      expect(range.values).toEqual([
        ['een', ''],
        ['', ''],
      ]);
    });
    expect(host.workbook.activeSheet.merges).toHaveLength(1);
  });
});

describe('copying cells', () => {
  it('fills a range with a row: contents and looks, or one of them', async () => {
    const { Excel, host } = openInExcel(CELLS);
    await Excel.run(async (context) => {
      const sheet = sheetOf(context);
      sheet.getRange('A1:B1').format.font.bold = true;
      sheet.getRange('A5:B6').copyFrom('A1:B1');
      sheet.getRange('A8:B8').copyFrom('A1:B1', 'Values');
      sheet.getRange('A9:B9').copyFrom('A1:B1', 'Formats');
      await context.sync();
    });
    const { cells } = host.workbook.activeSheet;
    const seen = [4, 5, 7, 8].map((row) => [cells.valueAt(row, 1), cells.styles.styleAt(row, 1).bold]);
    expect(seen).toEqual([
      ['Bedrag', true],
      ['Bedrag', true],
      ['Bedrag', false],
      [undefined, true],
    ]);
  });

  it.each<[string, (sheet: Excel.Worksheet) => void, string]>([
    ['a block that does not fit', (sheet) => sheet.getRange('A5:C5').copyFrom('A1:B1'), 'InvalidArgument'],
    ['a formula that would change', (sheet) => sheet.getRange('D5').copyFrom('D2'), 'NotImplemented'],
  ])('refuses %s', async (_, copy, expected) => {
    const office = openInExcel(CELLS);
    const code = await failureCode(office, () =>
      office.Excel.run(async (context) => {
        copy(sheetOf(context));
        await context.sync();
      }),
    );
    expect(code).toBe(expected);
  });
});

describe('finding ranges', () => {
  it.each<[string, (range: Excel.Range) => Excel.Range, string]>([
    ['getCell', (range) => range.getCell(1, 2), 'D3'],
    ['getRow', (range) => range.getRow(1), 'B3:D3'],
    ['getColumn', (range) => range.getColumn(2), 'D2:D4'],
    ['getLastRow', (range) => range.getLastRow(), 'B4:D4'],
    ['getLastCell', (range) => range.getLastCell(), 'D4'],
    ['getLastColumn', (range) => range.getLastColumn(), 'D2:D4'],
    ['getOffsetRange', (range) => range.getOffsetRange(1, -1), 'A3:C5'],
    ['getResizedRange', (range) => range.getResizedRange(1, -1), 'B2:C5'],
    ['getAbsoluteResizedRange', (range) => range.getAbsoluteResizedRange(1, 1), 'B2'],
    ['getBoundingRect', (range) => range.getBoundingRect('F9'), 'B2:F9'],
    ['getIntersection', (range) => range.getIntersection('A1:C3'), 'B2:C3'],
    ['getEntireRow', (range) => range.getEntireRow(), '2:4'],
    ['getEntireColumn', (range) => range.getEntireColumn(), 'B:D'],
    ['getRowsAbove', (range) => range.getRowsAbove(1), 'B1:D1'],
    ['getRowsBelow', (range) => range.getRowsBelow(2), 'B5:D6'],
    ['getColumnsBefore', (range) => range.getColumnsBefore(), 'A2:A4'],
    ['getColumnsAfter', (range) => range.getColumnsAfter(2), 'E2:F4'],
  ])('%s', async (_, find, address) => {
    const { Excel } = openInExcel();
    await Excel.run(async (context) => {
      const range = find(context.workbook.worksheets.getFirst().getRange('B2:D4')).load('address');
      await context.sync();
      expect(range.address).toBe(`Blad1!${address}`);
    });
  });

  it.each([
    'getRow(9)',
    'getOffsetRange(-9,0)',
    "getRange('nergens')",
    "getRange('Blad2!A1')",
    "getIntersection('Z9')",
  ])('%s finds none', async (call) => {
    const office = openInExcel({ sheets: [{ name: 'Blad1' }, { name: 'Blad2' }] });
    const finds: Record<string, (sheet: Excel.Worksheet) => Excel.Range> = {
      'getRow(9)': (sheet) => sheet.getRange('A1:B2').getRow(9),
      'getOffsetRange(-9,0)': (sheet) => sheet.getRange('A1').getOffsetRange(-9, 0),
      "getRange('Blad2!A1')": (sheet) => sheet.getRange('Blad2!A1'),
      "getRange('nergens')": (sheet) => sheet.getRange('nergens'),
      "getIntersection('Z9')": (sheet) => sheet.getRange('A1').getIntersection('Z9'),
    };
    const code = await failureCode(office, () =>
      office.Excel.run(async (context) => {
        finds[call]!(context.workbook.worksheets.getFirst()).load('address');
        await context.sync();
      }),
    );
    expect(['InvalidArgument', 'ItemNotFound']).toContain(code);
  });

  it('tells what is used: values only, or looks too', async () => {
    const { Excel } = openInExcel(CELLS);
    await Excel.run(async (context) => {
      const sheet = sheetOf(context);
      sheet.getRange('F5').format.fill.color = '#ff0000';
      const empty = context.workbook.worksheets.add('Leeg');
      const found = [
        sheet.getUsedRange(true),
        sheet.getUsedRange(),
        empty.getUsedRange(),
        sheet.getRange('B:B').getUsedRange(true),
      ].map((range) => range.load('address'));
      const none = [empty.getUsedRangeOrNullObject(), sheet.getRange('Z:Z').getUsedRangeOrNullObject()];
      await context.sync();
      expect(found.map((range) => range.address)).toEqual(['Blad1!A1:D2', 'Blad1!A1:F5', 'Leeg!A1', 'Blad1!B1:B2']);
      expect(none.map((range) => range.isNullObject)).toEqual([true, true]);
    });
  });

  it('finds the filled cells around one, and the tables of some', async () => {
    const { Excel } = openInExcel(CELLS);
    await Excel.run(async (context) => {
      const sheet = sheetOf(context);
      const region = sheet.getRange('B2').getSurroundingRegion().load('address');
      sheet.tables.add('A1:B2', true);
      const inside = sheet.getRange('B2:C3').getTables().load('items/name');
      const within = sheet.getRange('B2:C3').getTables(true).getCount();
      await context.sync();
      expect(region.address).toBe('Blad1!A1:D2');
      expect([inside.items.length, within.value]).toEqual([1, 0]);
    });
  });
});

describe('links', () => {
  it('lead to cells, keep the text and look like links', async () => {
    const { Excel, host } = openInExcel(CELLS);
    await Excel.run(async (context) => {
      const cell = sheetOf(context).getRange('A1');
      cell.hyperlink = { documentReference: "'Mijn blad'!A1", screenTip: 'Ga naar' };
      cell.load('hyperlink,values');
      await context.sync();
      expect(cell.values).toEqual([['Naam']]);
      expect(cell.hyperlink).toEqual({
        documentReference: "'Mijn blad'!A1",
        screenTip: 'Ga naar',
        textToDisplay: 'Naam',
      });
    });
    expect(host.workbook.activeSheet.cells.styles.styleAt(0, 0)).toMatchObject({ underline: 'Single' });
  });

  it('give an empty cell their text', async () => {
    const { Excel } = openInExcel();
    await Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getFirst().getRange('A1');
      cell.hyperlink = { address: 'https://example.org', textToDisplay: 'Voorbeeld' };
      cell.load('values');
      await context.sync();
      expect(cell.values).toEqual([['Voorbeeld']]);
    });
  });
});
