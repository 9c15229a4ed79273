import type { AxisSpec, CellRange, ChartSeriesSpec, ChartSpec, ChartType, LineLook, SeriesLabels } from './product';
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

/** A chart in the stand-in as a spec for the file; `null` for one that specs cannot say. */
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
    series,
    place: placeOfChart(chart),
    valueAxis: specOfAxis(chart.axes.valueAxis),
    categoryAxis: specOfAxis(chart.axes.categoryAxis),
    legend: chart.legend.visible,
  };
}

function specOfSeries(series: ChartSeries, values: Range): ChartSeriesSpec {
  const isLine = series.chartType.startsWith('Line');
  const { fill, line: stroke } = series.format;
  const isDrawn = stroke.lineStyle !== 'None' && stroke.lineStyle !== 'Automatic';
  return {
    name: series.name,
    values: rangeOf(values),
    look: isLine
      ? { kind: 'line', color: stroke.color, dashed: stroke.lineStyle === 'Dash', marker: markerOf(series) }
      : { kind: 'bar', fill: fill.color ?? '#0F6CBD', edge: isDrawn ? stroke.color : null },
    labels: series.hasDataLabels ? specOfLabels(series, isLine) : null,
  };
}

function markerOf({ markerStyle }: ChartSeries): LineLook['marker'] {
  return markerStyle === 'None' ? 'none' : markerStyle === 'Dash' ? 'dash' : 'circle';
}

const LABEL_PLACES: Readonly<Record<string, SeriesLabels['place']>> = {
  Center: 'center',
  InsideEnd: 'inside-end',
  OutsideEnd: 'outside-end',
  Top: 'above',
};

function specOfLabels({ dataLabels, chartType }: ChartSeries, isLine: boolean): SeriesLabels {
  const { position, format, linkNumberFormat, numberFormat } = dataLabels;
  // Where Excel puts them by itself.
  const own = isLine ? 'above' : chartType.endsWith('Stacked') ? 'center' : 'outside-end';
  return {
    place: LABEL_PLACES[position] ?? own,
    color: format.font.color,
    format: linkNumberFormat ? null : numberFormat,
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
    step: axis.majorUnit === '' ? null : axis.majorUnit,
  };
}
