import {
  isStacked,
  type BarLook,
  type ChartSpec,
  type ChartType,
  type LineLook,
  type SeriesLabels,
} from '../../../../core/report/sheet-spec/chart-spec';
import { CHART_STYLE } from '../../../../core/report/sheet-spec/chart-style';
import { cellsOf } from '../../session/ranges';

export const CHART_TYPES = {
  columns: 'ColumnClustered',
  'columns-stacked': 'ColumnStacked',
  bars: 'BarClustered',
  'bars-stacked': 'BarStacked',
  lines: 'LineMarkers',
} as const satisfies Record<ChartType, Excel.ChartType | `${Excel.ChartType}`>;

const MARKERS = {
  none: 'None',
  circle: 'Circle',
  dash: 'Dash',
} as const satisfies Record<LineLook['marker'], `${Excel.ChartMarkerStyle}`>;

const LABEL_PLACES = {
  center: 'Center',
  'inside-end': 'InsideEnd',
  'outside-end': 'OutsideEnd',
  above: 'Top',
} as const satisfies Record<SeriesLabels['place'], `${Excel.ChartDataLabelPosition}`>;

const STACKED_OVERLAP = 100;

/**
 * Gives a chart its series, each with the cells that it draws. Those that it has are used again; looks come after the
 * data, because Excel refuses to dress a series that draws nothing.
 *
 * @param present How many series the chart has now.
 */
export function writeSeries(sheet: Excel.Worksheet, chart: Excel.Chart, spec: ChartSpec, present: number): void {
  for (let surplus = present - 1; surplus >= spec.series.length; surplus--) chart.series.getItemAt(surplus).delete();
  spec.series.forEach(({ name, values, look, labels }, i) => {
    const series = i < present ? chart.series.getItemAt(i) : chart.series.add(name);
    series.setValues(cellsOf(sheet, values));
    series.setXAxisValues(cellsOf(sheet, spec.categories));
    series.name = name;
    if (look.kind === 'line') dressLine(series, spec.type, look);
    else dressBar(series, spec.type, look);
    writeLabels(series, labels);
  });
}

function dressBar(series: Excel.ChartSeries, type: ChartType, { fill, edge }: BarLook): void {
  series.gapWidth = CHART_STYLE.gap;
  series.overlap = isStacked(type) ? STACKED_OVERLAP : 0;
  series.invertIfNegative = false;
  series.format.fill.setSolidColor(fill);
  if (edge === null) {
    series.format.line.clear();
    return;
  }
  series.format.line.lineStyle = 'Continuous';
  series.format.line.color = edge;
  series.format.line.weight = CHART_STYLE.edgeWidth;
}

function dressLine(series: Excel.ChartSeries, type: ChartType, { color, dashed, marker }: LineLook): void {
  if (type !== 'lines') series.chartType = 'LineMarkers';
  series.smooth = false;
  series.format.line.color = color;
  series.format.line.lineStyle = dashed ? 'Dash' : 'Continuous';
  series.format.line.weight = CHART_STYLE.lineWidth;
  series.markerStyle = MARKERS[marker];
  if (marker === 'none') return;
  series.markerSize = marker === 'dash' ? CHART_STYLE.lonePointSize : CHART_STYLE.markerSize;
  series.markerBackgroundColor = color;
  series.markerForegroundColor = color;
}

function writeLabels(series: Excel.ChartSeries, labels: SeriesLabels | null): void {
  series.hasDataLabels = labels !== null;
  if (labels === null) return;
  const { dataLabels } = series;
  dataLabels.showValue = true;
  dataLabels.showSeriesName = false;
  dataLabels.showCategoryName = false;
  dataLabels.showLegendKey = false;
  dataLabels.linkNumberFormat = labels.format === null;
  if (labels.format !== null) dataLabels.numberFormat = labels.format;
  dataLabels.position = LABEL_PLACES[labels.place];
  dataLabels.format.font.size = CHART_STYLE.textSize;
  dataLabels.format.font.color = labels.color;
}
