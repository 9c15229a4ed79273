import fc from 'fast-check';
import { Area, MAX_COLUMNS, MAX_ROWS } from '../src/model/area';
import { StyleBook } from '../src/model/style-book';
import { StyleGrid } from '../src/model/style-grid';
import { failureCode, openInExcel } from '../src/node/open-in-excel';

const first = (context: Excel.RequestContext): Excel.Worksheet => context.workbook.worksheets.getFirst();

describe('formats', () => {
  it('are set and read back', async () => {
    const { Excel } = openInExcel();
    await Excel.run(async (context) => {
      const { format } = first(context).getRange('B2:C3');
      format.font.set({ bold: true, italic: true, size: 10.5, color: '#0f6cbd', name: 'Aptos', underline: 'Single' });
      format.fill.color = '#D6E7F7';
      format.set({ horizontalAlignment: 'Center', verticalAlignment: 'Top', wrapText: true, indentLevel: 1 });
      format.protection.locked = false;
      const again = first(context).getRange('C3').format;
      again.load('horizontalAlignment,verticalAlignment,wrapText,indentLevel,font,fill/color,protection/locked');
      await context.sync();
      expect(again.font.toJSON()).toMatchObject({
        bold: true,
        italic: true,
        size: 10.5,
        color: '#0F6CBD',
        name: 'Aptos',
      });
      expect([again.fill.color, again.wrapText, again.horizontalAlignment]).toEqual(['#D6E7F7', true, 'Center']);
      expect([again.verticalAlignment, again.indentLevel, again.protection.locked]).toEqual(['Top', 1, false]);
    });
  });

  it('are null where cells differ', async () => {
    const { Excel } = openInExcel();
    await Excel.run(async (context) => {
      first(context).getRange('A1').format.font.bold = true;
      first(context).getRange('A1').format.fill.color = '#000000';
      const { format } = first(context).getRange('A1:A2');
      format.load('font/bold,fill/color,wrapText');
      await context.sync();
      expect([format.font.bold, format.fill.color, format.wrapText]).toEqual([null, '', false]);
    });
  });

  it('are cleared from a fill', async () => {
    const { Excel } = openInExcel();
    await Excel.run(async (context) => {
      const { fill } = first(context).getRange('A1').format;
      fill.color = '#FF0000';
      fill.clear();
      fill.load('color');
      await context.sync();
      expect(fill.color).toBe('#FFFFFF');
    });
  });

  it('draw lines: edges, and between the cells', async () => {
    const { Excel, host } = openInExcel();
    await Excel.run(async (context) => {
      const { borders } = first(context).getRange('A1:B2').format;
      borders.getItem('EdgeBottom').style = 'Continuous';
      borders.getItem('EdgeBottom').color = '#D1D1D1';
      borders.getItem('InsideVertical').weight = 'Medium';
      const edge = first(context).getRange('A2:B2').format.borders.getItem('EdgeBottom').load('style,color,weight');
      const mixed = first(context).getRange('A1:B2').format.borders.getItem('EdgeRight').load('style');
      const [inside] = [first(context).getRange('A1').format.borders.getItem('EdgeRight').load('weight,style')];
      await context.sync();
      expect([edge.style, edge.color, edge.weight]).toEqual(['Continuous', '#D1D1D1', 'Thin']);
      expect(mixed.style).toBe('None');
      expect([inside.style, inside.weight]).toEqual(['Continuous', 'Medium']);
      borders.getItem('EdgeBottom').style = 'None';
      await context.sync();
    });
    expect(host.workbook.activeSheet.cells.styles.styleAt(1, 0).borderBottom).toBeNull();
  });

  it('of whole columns and rows hold for cells that are written later', async () => {
    const { Excel } = openInExcel();
    await Excel.run(async (context) => {
      const sheet = first(context);
      sheet.getRange('B:B').numberFormat = '0%' as unknown as string[][];
      sheet.getRange('3:3').format.font.bold = true;
      sheet.getRange().format.font.size = 10;
      const crossing = sheet.getRange('B3').load('numberFormat,format/font/bold,format/font/size');
      const outside = sheet.getRange('XFD1048576').load('format/font/size,format/font/bold');
      await context.sync();
      expect([crossing.numberFormat, crossing.format.font.bold, crossing.format.font.size]).toEqual([
        [['0%']],
        true,
        10,
      ]);
      expect([outside.format.font.size, outside.format.font.bold]).toEqual([10, false]);
    });
  });

  it('give columns a width and rows a height, in points', async () => {
    const { Excel } = openInExcel();
    await Excel.run(async (context) => {
      const sheet = first(context);
      sheet.getRange('A:B').format.columnWidth = 100;
      sheet.getRange('2:2').format.rowHeight = 40;
      const mixed = sheet.getRange('A:C').format.load('columnWidth');
      const cell = sheet.getRange('C3').load('left,top,width,height');
      await context.sync();
      expect(mixed.columnWidth).toBeNull();
      expect([cell.left, cell.top, cell.width, cell.height]).toEqual([200, 55, 48, 15]);
    });
  });

  it('fit columns and rows to their texts', async () => {
    const { Excel } = openInExcel();
    await Excel.run(async (context) => {
      const range = first(context).getRange('A1:B1');
      range.values = [['een heel lange tekst die niet past', 1]];
      range.format.autofitColumns();
      const widths = ['A1', 'B1'].map((cell) => first(context).getRange(cell).format.load('columnWidth'));
      first(context).getRange('A1').format.columnWidth = 40;
      first(context).getRange('A1').format.wrapText = true;
      range.format.autofitRows();
      range.format.load('rowHeight');
      await context.sync();
      expect(widths[0]!.columnWidth).toBeGreaterThan(150);
      expect(widths[1]!.columnWidth).toBeLessThan(20);
      expect(range.format.rowHeight).toBeGreaterThan(50);
    });
  });

  it('are set for scattered cells in one go', async () => {
    const { Excel, host } = openInExcel();
    await Excel.run(async (context) => {
      const areas = first(context).getRanges('A1,C3:D4').load('address,areaCount');
      areas.format.fill.color = '#FDE7E9';
      first(context)
        .getRange('A6:B6')
        .setCellProperties([[{ format: { font: { bold: true } } }, { format: { fill: { color: '#00ff00' } } }]]);
      await context.sync();
      expect([areas.address, areas.areaCount]).toEqual(['Blad1!A1,Blad1!C3:D4', 2]);
    });
    const { styles } = host.workbook.activeSheet.cells;
    expect([styles.styleAt(3, 3).fillColor, styles.styleAt(1, 1).fillColor]).toEqual(['#FDE7E9', null]);
    expect([styles.styleAt(5, 0).bold, styles.styleAt(5, 1).fillColor]).toEqual([true, '#00FF00']);
  });

  it.each<[string, (range: Excel.Range) => void]>([
    ['a colour by name', (range) => (range.format.fill.color = 'rood')],
    ['a font without size', (range) => (range.format.font.size = 0)],
    ['a width below zero', (range) => (range.format.columnWidth = -1)],
    ['a number for a flag', (range) => (range.format.wrapText = 1 as unknown as boolean)],
    ['an empty number format', (range) => (range.numberFormat = [['']])],
  ])('refuse %s', async (_, act) => {
    const office = openInExcel();
    const code = await failureCode(office, () =>
      office.Excel.run(async (context) => {
        act(first(context).getRange('A1'));
        await context.sync();
      }),
    );
    expect(code).toBe('InvalidArgument');
  });
});

describe('looks in a grid', () => {
  const SIZE = 6;
  const paint = fc.oneof(
    fc
      .record({
        row: fc.nat(5),
        column: fc.nat(5),
        rows: fc.integer({ min: 1, max: 3 }),
        columns: fc.integer({ min: 1, max: 3 }),
      })
      .map(({ row, column, rows, columns }) => new Area(row, column, rows, columns)),
    fc.nat(5).map((row) => new Area(row, 0, 1, MAX_COLUMNS)),
    fc.nat(5).map((column) => new Area(0, column, MAX_ROWS, 1)),
    fc.constant(Area.wholeSheet),
  );

  it('are those that were painted last, whatever was painted: cells, rows, columns or the sheet', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(paint, fc.constantFrom<'bold' | 'italic'>('bold', 'italic'), fc.boolean())),
        (strokes) => {
          const book = new StyleBook();
          const grid = new StyleGrid(book);
          for (const [area, key, value] of strokes) grid.paint(area, key, value);
          for (let row = 0; row < SIZE; row++) {
            for (let column = 0; column < SIZE; column++) {
              const last = (key: string): boolean =>
                strokes.filter(([area, painted]) => painted === key && area.hasCell(row, column)).at(-1)?.[2] ?? false;
              expect(grid.styleAt(row, column)).toMatchObject({ bold: last('bold'), italic: last('italic') });
            }
          }
        },
      ),
    );
  });
});
