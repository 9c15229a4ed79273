import { Chart, ChartAxes } from '../model/chart';
import { ChartSeries, ChartSeriesCollection } from '../model/chart-series';
import { AXIS_GROUPS, BLANKS_AS, CHART_TYPES, MARKER_STYLES, PLOT_BY } from '../model/chart-types';
import { Charts } from '../model/charts';
import { Range, existing } from '../model/range';
import { acts, apiType, asks, leads, reads } from '../protocol/api-type';
import { choice, color, flag, integer, number, text } from '../protocol/fields';
import { rangeArgument } from './cells';

const chartsApi = apiType('ChartCollection', Charts, {
  items: (charts) => charts.items,
  members: {
    count: reads('1.1', ({ items }) => items.length),
    getCount: asks('1.4', ({ items }) => items.length),
    add: acts('1.1', (charts, args) =>
      charts.add(args.oneOf(0, CHART_TYPES), args.object(1, Range), args.oneOf(2, PLOT_BY, 'Auto')),
    ),
    getItem: asks('1.1', (charts, args) => charts.get(args.text(0))),
    getItemOrNullObject: asks('1.4', (charts, args) => charts.find(args.text(0))),
    getItemAt: asks('1.1', ({ items }, args) => existing(items[args.integer(0)] ?? null)),
  },
});

const chartApi = apiType('Chart', Chart, {
  identify: (chart) => ({ Id: chart.id }),
  members: {
    id: reads('1.7', (chart) => chart.id),
    name: text('1.1', 'name'),
    chartType: choice('1.7', 'chartType', CHART_TYPES),
    top: number('1.1', 'top'),
    left: number('1.1', 'left'),
    width: number('1.1', 'width'),
    height: number('1.1', 'height'),
    style: integer('1.8', 'style'),
    displayBlanksAs: choice('1.8', 'displayBlanksAs', BLANKS_AS),
    plotVisibleOnly: flag('1.8', 'plotVisibleOnly'),
    plotBy: choice('1.8', 'plotBy', ['Rows', 'Columns'] as const),
    showAllFieldButtons: flag('1.7', 'showAllFieldButtons'),
    title: leads('1.1', (chart) => chart.title),
    legend: leads('1.1', (chart) => chart.legend),
    axes: leads('1.1', (chart) => chart.axes),
    series: leads('1.1', (chart) => chart.series),
    format: leads('1.1', (chart) => chart.format),
    plotArea: leads('1.8', (chart) => chart.plotArea),
    dataLabels: leads('1.1', (chart) => chart.dataLabels),
    worksheet: leads('1.2', (chart) => chart.sheet),
    setData: acts('1.1', (chart, args) => {
      chart.setData(args.object(0, Range), args.oneOf(1, PLOT_BY, 'Auto'));
    }),
    setPosition: acts('1.1', (chart, args) => {
      const start = rangeArgument(args.raw(0), chart.sheet);
      chart.setPosition(start, args.has(1) ? rangeArgument(args.raw(1), chart.sheet) : start);
    }),
    delete: acts('1.1', (chart) => {
      chart.delete();
    }),
  },
});

const axesApi = apiType('ChartAxes', ChartAxes, {
  members: {
    categoryAxis: leads('1.1', (axes) => axes.categoryAxis),
    valueAxis: leads('1.1', (axes) => axes.valueAxis),
    getItem: asks('1.7', (axes, args) => {
      args.oneOf(1, ['Primary'], 'Primary');
      return args.oneOf(0, ['Category', 'Value']) === 'Category' ? axes.categoryAxis : axes.valueAxis;
    }),
  },
});

const seriesCollectionApi = apiType('ChartSeriesCollection', ChartSeriesCollection, {
  items: (series) => series.items,
  members: {
    count: reads('1.1', ({ items }) => items.length),
    getCount: asks('1.4', ({ items }) => items.length),
    getItemAt: asks('1.1', (series, args) => series.at(args.integer(0))),
    add: acts('1.7', (series, args) => series.add(args.optionalText(0) ?? '', args.optionalInteger(1))),
  },
});

const seriesApi = apiType('ChartSeries', ChartSeries, {
  members: {
    name: text('1.1', 'name'),
    chartType: choice('1.7', 'chartType', CHART_TYPES),
    plotOrder: reads('1.7', (series) => series.plotOrder),
    axisGroup: choice('1.8', 'axisGroup', AXIS_GROUPS),
    hasDataLabels: flag('1.7', 'hasDataLabels'),
    gapWidth: integer('1.7', 'gapWidth'),
    overlap: integer('1.8', 'overlap'),
    smooth: flag('1.7', 'smooth'),
    filtered: flag('1.7', 'filtered'),
    invertIfNegative: flag('1.8', 'invertIfNegative'),
    varyByCategories: flag('1.8', 'varyByCategories'),
    markerStyle: choice('1.7', 'markerStyle', MARKER_STYLES),
    markerSize: integer('1.7', 'markerSize'),
    markerBackgroundColor: color('1.7', 'markerBackgroundColor'),
    markerForegroundColor: color('1.7', 'markerForegroundColor'),
    format: leads('1.1', (series) => {
      series.assertFilled();
      return series.format;
    }),
    dataLabels: leads('1.8', (series) => {
      series.assertFilled();
      return series.dataLabels;
    }),
    setValues: acts('1.7', (series, args) => {
      series.setValues(args.object(0, Range));
    }),
    setXAxisValues: acts('1.7', (series, args) => {
      series.setXAxisValues(args.object(0, Range));
    }),
    getDimensionValues: asks('1.12', (series, args) => series.dimension(args.oneOf(0, ['Values', 'Categories']))),
    delete: acts('1.7', (series) => {
      series.delete();
    }),
  },
});

export const CHART_APIS = [chartsApi, chartApi, axesApi, seriesCollectionApi, seriesApi];
