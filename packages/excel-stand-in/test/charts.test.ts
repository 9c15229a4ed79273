import { failureCode, openInExcel } from '../src/node/open-in-excel';
import { cellsAt } from '../src/snapshot/cell-runs';
import type { WorkbookSnapshot } from '../src/snapshot/workbook-snapshot';

const DATA: WorkbookSnapshot = {
  sheets: [
    {
      name: 'Overzicht',
      cells: cellsAt('A1', [
        ['Thema', 'Gehaald', 'Doel'],
        ['Klimaat', 3, 5],
        ['Milieu', 2, 4],
        ['Keten', 1, 4],
      ]),
    },
  ],
};

const sheetOf = (context: Excel.RequestContext): Excel.Worksheet => context.workbook.worksheets.getItem('Overzicht');

describe('charts', () => {
  it('derive series, names and categories from the cells', async () => {
    const { Excel, host } = openInExcel(DATA);
    await Excel.run(async (context) => {
      const chart = sheetOf(context).charts.add('ColumnClustered', sheetOf(context).getRange('A1:C4'), 'Columns');
      chart.name = 'dekking';
      chart.load('id,name');
      chart.series.load('items/name');
      const values = chart.series.getItemAt(1).getDimensionValues('Values');
      const categories = chart.series.getItemAt(0).getDimensionValues('Categories');
      await context.sync();
      expect(chart.series.items.map((series) => series.name)).toEqual(['Gehaald', 'Doel']);
      expect([values.value, categories.value]).toEqual([
        [5, 4, 4],
        ['Klimaat', 'Milieu', 'Keten'],
      ]);
      chart.title.text = 'Dekking';
      await context.sync();
    });
    expect(host.workbook.activeSheet.charts.get('dekking').title).toMatchObject({ text: 'Dekking', visible: true });
  });

  it('draw a first column of numbers as a series, which is why series are said explicitly', async () => {
    const { Excel } = openInExcel({
      sheets: [
        {
          name: 'Overzicht',
          cells: cellsAt('A1', [
            ['Jaar', 'Aantal'],
            [2024, 3],
            [2025, 4],
          ]),
        },
      ],
    });
    await Excel.run(async (context) => {
      const chart = sheetOf(context).charts.add('Line', sheetOf(context).getRange('A1:B3'), 'Columns');
      chart.series.load('items/name');
      await context.sync();
      expect(chart.series.items.map((series) => series.name)).toEqual(['Jaar', 'Aantal']);
    });
  });

  it('get series said explicitly, with colours, labels and a line over the columns', async () => {
    const { Excel, host } = openInExcel(DATA);
    await Excel.run(async (context) => {
      const sheet = sheetOf(context);
      const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A1:B4'), 'Columns');
      chart.name = 'thema';
      chart.displayBlanksAs = 'NotPlotted';
      chart.plotVisibleOnly = false;
      const columns = chart.series.getItemAt(0);
      columns.format.fill.setSolidColor('#0f6cbd');
      columns.gapWidth = 60;
      columns.hasDataLabels = true;
      columns.dataLabels.set({ position: 'OutsideEnd', numberFormat: '0', showValue: true });
      columns.dataLabels.format.font.size = 9;
      const target = chart.series.add('Doel');
      target.setValues(sheet.getRange('C2:C4'));
      target.setXAxisValues(sheet.getRange('A2:A4'));
      target.chartType = 'Line';
      target.format.line.set({ color: '#1b1a19', lineStyle: 'Dash', weight: 1.5 });
      target.markerStyle = 'None';
      chart.axes.valueAxis.set({ minimum: 0, maximum: 5, numberFormat: '0' });
      chart.axes.valueAxis.majorGridlines.visible = false;
      chart.axes.valueAxis.title.text = 'Niveau';
      chart.axes.categoryAxis.title.visible = false;
      chart.legend.set({ position: 'Bottom', visible: true });
      chart.setPosition('E2', 'J12');
      await context.sync();
    });
    const chart = host.workbook.activeSheet.charts.get('thema');
    const [columns, target] = chart.seriesList;
    expect(columns).toMatchObject({ gapWidth: 60, hasDataLabels: true, format: { fill: { color: '#0F6CBD' } } });
    expect(target).toMatchObject({ chartType: 'Line', markerStyle: 'None', format: { line: { lineStyle: 'Dash' } } });
    expect(target!.values?.address).toBe('Overzicht!C2:C4');
    expect(chart.axes.valueAxis).toMatchObject({ minimum: 0, maximum: 5, title: { text: 'Niveau', visible: true } });
    expect([chart.left, chart.top, chart.width, chart.height]).toEqual([4 * 48, 15, 6 * 48, 11 * 15]);
  });

  it('are found again by name and get new data in place', async () => {
    const { Excel, host } = openInExcel(DATA);
    await Excel.run(async (context) => {
      const chart = sheetOf(context).charts.add('BarStacked', sheetOf(context).getRange('A1:C4'), 'Columns');
      chart.name = 'dekking';
      await context.sync();
    });
    await Excel.run(async (context) => {
      const { charts } = sheetOf(context);
      const chart = charts.getItemOrNullObject('Dekking').load('name,chartType');
      const none = charts.getItemOrNullObject('onbekend');
      chart.setData(sheetOf(context).getRange('A1:B3'), 'Columns');
      const count = chart.series.getCount();
      await context.sync();
      expect([chart.isNullObject, chart.chartType, none.isNullObject, count.value]).toEqual([
        false,
        'BarStacked',
        true,
        1,
      ]);
    });
    expect(host.workbook.activeSheet.charts.items).toHaveLength(1);
  });

  it('keep drawing their cells when these move', async () => {
    const { Excel, host } = openInExcel(DATA);
    await Excel.run(async (context) => {
      sheetOf(context).charts.add('Line', sheetOf(context).getRange('A1:B4'), 'Columns');
      await context.sync();
    });
    host.coauthor.insertRows('Overzicht', '1:3');
    expect(host.workbook.activeSheet.charts.items[0]!.seriesList[0]!.values?.address).toBe('Overzicht!B5:B7');
  });

  it.each<[string, (chart: Excel.Chart) => unknown]>([
    ['dressed', (chart) => chart.series.add('leeg').format.fill.setSolidColor('#000000')],
    ['asked for its values', (chart) => chart.series.add('leeg').getDimensionValues('Values')],
  ])('refuse a series without data to be %s', async (_, act) => {
    const office = openInExcel(DATA);
    const code = await failureCode(office, () =>
      office.Excel.run(async (context) => {
        act(sheetOf(context).charts.add('Line', sheetOf(context).getRange('A1:B4'), 'Columns'));
        await context.sync();
      }),
    );
    expect(code).toBe('EmptyChartSeries');
  });

  it('refuse a block as one series', async () => {
    const office = openInExcel(DATA);
    const code = await failureCode(office, () =>
      office.Excel.run(async (context) => {
        const chart = sheetOf(context).charts.add('Line', sheetOf(context).getRange('A1:B4'), 'Columns');
        chart.series.getItemAt(0).setValues(sheetOf(context).getRange('B2:C4'));
        await context.sync();
      }),
    );
    expect(code).toBe('InvalidArgument');
  });

  it('are deleted, and their series too', async () => {
    const { Excel, host } = openInExcel(DATA);
    await Excel.run(async (context) => {
      const chart = sheetOf(context).charts.add('Line', sheetOf(context).getRange('A1:C4'), 'Columns');
      chart.series.getItemAt(0).delete();
      const left = chart.series.getItemAt(0).load('name');
      await context.sync();
      expect(left.name).toBe('Doel');
      chart.delete();
      await context.sync();
    });
    expect(host.workbook.activeSheet.charts.items).toEqual([]);
    expect(host.workbook.anchors.size).toBe(0);
  });
});
