import type { AxisSpec, CellRange, ChartSeriesSpec, ChartSpec, ChartType } from './product';
import type { Chart } from '../model/chart';
import type { ChartAxis } from '../model/chart-format';
import type { ChartSeries } from '../model/chart-series';
import type { Range } from '../model/range';
import { placeOfChart } from './chart-place';

const TYPES: Readonly<Record<string, ChartType>> = {
  ColumnClustered: 'columns',
  ColumnStacked: 'columns-stacked',
  BarClustered: 'bars',
  BarStacked: 'bars-stacked',
  LineMarkers: 'lines',
  Line: 'lines',
};

/** A chart in the stand-in as a plan for the file; `null` for one that plans cannot say. */
export function specOfChart(chart: Chart): ChartSpec | null {
  const type = TYPES[chart.chartType];
  const categories = chart.seriesList.map((series) => series.categories).find((range) => range !== null);
  const series = chart.seriesList.flatMap((one) => (one.values ? [specOfSeries(one, one.values)] : []));
  if (!type || !categories || series.length === 0) return null;
  return {
    name: chart.name,
    title: chart.title.visible ? chart.title.text : '',
    type,
    categories: rangeOf(categories),
    series: series.map((one) => (type === 'lines' ? { ...one, line: false } : one)),
    place: placeOfChart(chart),
    valueAxis: specOfAxis(chart.axes.valueAxis),
    categoryAxis: specOfAxis(chart.axes.categoryAxis),
    legend: chart.legend.visible,
  };
}

function specOfSeries(series: ChartSeries, values: Range): ChartSeriesSpec {
  const line = series.chartType.startsWith('Line');
  const { fill, line: edge } = series.format;
  const hatched = !line && edge.lineStyle === 'Continuous' && edge.color !== '#FFFFFF' && edge.color !== fill.color;
  return {
    name: series.name,
    values: rangeOf(values),
    color: line || hatched ? edge.color : (fill.color ?? '#0F6CBD'),
    line,
    dashed: line && edge.lineStyle === 'Dash',
    hatched,
    labels: series.hasDataLabels,
  };
}

function rangeOf({ area: { row, column, rowCount, columnCount } }: Range): CellRange {
  return { row, column, rowCount, columnCount };
}

function specOfAxis(axis: ChartAxis): AxisSpec {
  return {
    title: axis.title.visible ? axis.title.text : null,
    minimum: axis.minimum === '' ? null : axis.minimum,
    maximum: axis.maximum === '' ? null : axis.maximum,
    format: axis.linkNumberFormat ? null : axis.numberFormat,
    ...(axis.majorUnit === '' ? {} : { step: axis.majorUnit }),
  };
}
