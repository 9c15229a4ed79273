import { ExcelHost } from '../src/excel-host';
import { openInExcel } from '../src/node/open-in-excel';
import { cellsAt } from '../src/snapshot/cell-runs';
import type { WorkbookSnapshot } from '../src/snapshot/workbook-snapshot';

/** A workbook with a bit of everything, made through Office.js. */
async function madeInExcel(): Promise<ExcelHost> {
  const { Excel, host } = openInExcel(
    { sheets: [{ name: 'Data' }, { name: "Thema's" }], name: 'Plan.xlsx' },
    { calculate: () => 3 },
  );
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Data');
    sheet.getRange('A1:C3').values = [
      ['Id', 'Naam', 'Bedrag'],
      [1, "'=geen formule", '=1+2'],
      [2, '#N/A', true],
    ];
    sheet.tables.add('A1:C3', true).set({ name: 'Acties', style: 'TableStyleLight9', showBandedRows: false });
    sheet.getRange('A1:C1').format.font.bold = true;
    sheet.getRange('A1:C1').format.borders.getItem('EdgeBottom').style = 'Double';
    sheet.getRange('C:C').numberFormat = '#,##0' as unknown as string[][];
    sheet.getRange('9:9').format.fill.color = '#FFF4CE';
    sheet.getRange().format.font.name = 'Aptos';
    sheet.getRange('B:B').format.columnWidth = 120;
    sheet.getRange('2:2').rowHidden = true;
    sheet.getRange('E1:F2').merge();
    sheet.getRange('E4').hyperlink = { documentReference: "'Thema''s'!A1", textToDisplay: 'ga' };
    sheet.getRange('A2:A3').dataValidation.rule = { wholeNumber: { formula1: 1, operator: 'GreaterThan' } };
    const condition = sheet.getRange('A2:A3').conditionalFormats.add('CellValue');
    condition.cellValue.rule = { formula1: '=2', operator: 'LessThan' };
    condition.cellValue.format.font.color = '#B3261E';
    context.workbook.comments.add('Data!A1', 'Nummer');
    sheet.names.add('_mvoi_blad', '="data"').visible = false;
    context.workbook.names.add('alles', sheet.getRange('A1:C3'));
    sheet.freezePanes.freezeRows(1);
    sheet.pageLayout.orientation = 'Landscape';
    sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
    sheet.pageLayout.setPrintTitleRows('1:1');
    const second = context.workbook.worksheets.getItem("Thema's");
    const chart = second.charts.add('BarClustered', sheet.getRange('A1:A3'), 'Columns');
    chart.title.text = 'Titel';
    chart.series.getItemAt(0).format.fill.setSolidColor('#2E7D4F');
    chart.axes.valueAxis.minimum = 0;
    second.set({ tabColor: '#0F6CBD', showGridlines: false });
    context.workbook.settings.add('mvoi', { versie: 1 });
    second.activate();
    await context.sync();
  });
  return host;
}

describe('a snapshot', () => {
  it('is plain JSON, and gives the same workbook again', async () => {
    const saved = (await madeInExcel()).snapshot();
    const json = JSON.stringify(saved);
    expect(new ExcelHost({}, JSON.parse(json) as WorkbookSnapshot).snapshot()).toEqual(JSON.parse(json));
  });

  it('holds everything that was made', async () => {
    const saved = (await madeInExcel()).snapshot();
    const [data, themes] = saved.sheets;
    expect(data!.cells?.slice(0, 3)).toEqual([
      { row: 0, column: 0, values: ['Id', 'Naam', 'Bedrag'] },
      { row: 1, column: 0, values: [1, '=geen formule', { formula: '=1+2', value: 3 }] },
      { row: 2, column: 0, values: [2, { error: '#N/A' }, true] },
    ]);
    expect(data!.tables).toMatchObject([
      { name: 'Acties', address: 'A1:C3', style: 'TableStyleLight9', showBandedRows: false },
    ]);
    expect(data).toMatchObject({
      merges: ['E1:F2'],
      freeze: { rows: 1, columns: 0 },
      comments: [{ cell: 'A1', content: 'Nummer' }],
    });
    expect(data!.names).toMatchObject([{ name: '_mvoi_blad', formula: '="data"', visible: false }]);
    expect(saved.styles![data!.sheetStyle!]).toMatchObject({ fontName: 'Aptos' });
    expect(themes!.charts).toMatchObject([
      { type: 'BarClustered', series: [{ values: 'Data!A2:A3' }], settings: { title: { text: 'Titel' } } },
    ]);
    expect(themes).toMatchObject({ tabColor: '#0F6CBD', showGridlines: false });
    expect(saved).toMatchObject({
      name: 'Plan.xlsx',
      active: { sheet: "Thema's", address: 'A1' },
      settings: { mvoi: { versie: 1 } },
    });
  });

  it('may leave out all but the sheets', async () => {
    const { Excel, host } = openInExcel({ sheets: [{ name: 'Blad1', cells: cellsAt('B2', [[1], [null, 2]]) }] });
    await Excel.run(async (context) => {
      const used = context.workbook.worksheets.getFirst().getUsedRange().load('address,values');
      await context.sync();
      expect([used.address, used.values]).toEqual([
        'Blad1!B2:C3',
        [
          [1, ''],
          ['', 2],
        ],
      ]);
    });
    expect(host.workbook.isDirty).toBe(false);
  });

  it.each<[string, WorkbookSnapshot]>([
    ['an address that is none', { sheets: [{ name: 'A', merges: ['hier'] }] }],
    ['a style that is not there', { sheets: [{ name: 'A', styleRuns: [{ row: 0, column: 0, styles: [3] }] }] }],
    ['a setting that nothing has', { sheets: [{ name: 'A', page: { settings: { richting: 'op' } } }] }],
    [
      'series of an address without sheet',
      {
        sheets: [
          {
            name: 'A',
            charts: [
              {
                name: 'c',
                type: 'Line',
                top: 0,
                left: 0,
                width: 1,
                height: 1,
                series: [{ name: 's', values: 'A1:A2', categories: null }],
              },
            ],
          },
        ],
      },
    ],
    ['two sheets of one name', { sheets: [{ name: 'A' }, { name: 'a' }] }],
  ])('is refused with %s', (_, snapshot) => {
    expect(() => new ExcelHost({}, snapshot)).toThrow();
  });

  it('opens a protected, read-only workbook with a hidden sheet as such', () => {
    const snapshot: WorkbookSnapshot = {
      readOnly: true,
      structureProtected: true,
      dates: '1904',
      sheets: [
        { name: 'A', protection: { options: { allowSort: true } } },
        { name: 'B', visibility: 'VeryHidden' },
      ],
    };
    const again = new ExcelHost({}, snapshot).snapshot();
    expect(again).toMatchObject({ readOnly: true, structureProtected: true, dates: '1904' });
    expect(again.sheets).toMatchObject([
      { protection: { options: { allowSort: true } } },
      { visibility: 'VeryHidden' },
    ]);
  });
});
