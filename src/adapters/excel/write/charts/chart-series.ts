import { contrastWithWhite } from '../../../../core/report/sheet-spec/accent';
import type { ChartSpec, ChartSeriesSpec, ChartType } from '../../../../core/report/sheet-spec/chart-spec';
import { COLORS } from '../../../../core/report/sheet-spec/looks';
import { cellsOf } from '../../session/ranges';
import { TEXT_SIZE } from './chart-font';

export const CHART_TYPES = {
  columns: 'ColumnClustered',
  'columns-stacked': 'ColumnStacked',
  bars: 'BarClustered',
  'bars-stacked': 'BarStacked',
  lines: 'LineMarkers',
} as const satisfies Record<ChartType, Excel.ChartType | `${Excel.ChartType}`>;

/** Room between columns, in per cent of their width. */
const GAP = 60;
const STACKED_OVERLAP = 100;
/** Points. */
const LINE_WEIGHT = 2.25;
const SEGMENT_GAP = 0.75;
const MARKER_SIZE = 6;
/** A line through a single point is not there; a dash as wide as the column is. */
const LONE_POINT_SIZE = 24;
const WHITE = '#FFFFFF';
/** Office.js has no patterns: what must print apart is filled lightly, with an edge in its own colour. */
const LIGHT_SHARE = 0.65;

/**
 * Gives a chart its series, each with the cells that it draws. Those that it has are used again; looks come after the
 * data, because Excel refuses to dress a series that draws nothing.
 *
 * @param present How many series the chart has now.
 */
export function writeSeries(sheet: Excel.Worksheet, chart: Excel.Chart, spec: ChartSpec, present: number): void {
  for (let surplus = present - 1; surplus >= spec.series.length; surplus--) chart.series.getItemAt(surplus).delete();
  spec.series.forEach((wanted, i) => {
    const series = i < present ? chart.series.getItemAt(i) : chart.series.add(wanted.name);
    series.setValues(cellsOf(sheet, wanted.values));
    series.setXAxisValues(cellsOf(sheet, spec.categories));
    series.name = wanted.name;
    if (isLine(spec, wanted)) dressLine(series, spec, wanted);
    else dressBar(series, spec, wanted);
    writeLabels(series, spec, wanted);
  });
}

function isLine({ type }: ChartSpec, { line }: ChartSeriesSpec): boolean {
  return type === 'lines' || line;
}

function isStacked({ type }: ChartSpec): boolean {
  return type.endsWith('-stacked');
}

function dressBar(series: Excel.ChartSeries, spec: ChartSpec, { color, hatched }: ChartSeriesSpec): void {
  series.gapWidth = GAP;
  series.overlap = isStacked(spec) ? STACKED_OVERLAP : 0;
  series.invertIfNegative = false;
  series.format.fill.setSolidColor(hatched ? lightened(color) : color);
  if (!hatched && !isStacked(spec)) {
    series.format.line.clear();
    return;
  }
  series.format.line.lineStyle = 'Continuous';
  series.format.line.color = hatched ? color : WHITE;
  series.format.line.weight = SEGMENT_GAP;
}

function dressLine(series: Excel.ChartSeries, spec: ChartSpec, { color, dashed, line, values }: ChartSeriesSpec): void {
  if (spec.type !== 'lines') series.chartType = 'LineMarkers';
  series.smooth = false;
  series.format.line.color = color;
  series.format.line.lineStyle = dashed ? 'Dash' : 'Continuous';
  series.format.line.weight = LINE_WEIGHT;
  const isLone = values.rowCount * values.columnCount === 1;
  if (!isLone && (line || dashed)) {
    series.markerStyle = 'None';
    return;
  }
  series.markerStyle = isLone ? 'Dash' : 'Circle';
  series.markerSize = isLone ? LONE_POINT_SIZE : MARKER_SIZE;
  series.markerBackgroundColor = color;
  series.markerForegroundColor = color;
}

/** The values at the columns, bars or points; a nought in a stack says nothing and stays away. */
function writeLabels(
  series: Excel.ChartSeries,
  spec: ChartSpec,
  { labels, color, hatched, line }: ChartSeriesSpec,
): void {
  series.hasDataLabels = labels;
  if (!labels) return;
  const { dataLabels } = series;
  const stacked = isStacked(spec);
  const format = spec.valueAxis.format ?? 'General';
  const code = stacked && !format.includes(';') ? `${format};-${format};;` : format;
  dataLabels.showValue = true;
  dataLabels.showSeriesName = false;
  dataLabels.showCategoryName = false;
  dataLabels.showLegendKey = false;
  dataLabels.linkNumberFormat = code === 'General';
  if (code !== 'General') dataLabels.numberFormat = code;
  dataLabels.position = line || spec.type === 'lines' ? 'Top' : stacked ? 'Center' : 'OutsideEnd';
  dataLabels.format.font.size = TEXT_SIZE;
  dataLabels.format.font.color = stacked && !hatched && !line ? readableOn(color) : COLORS.ink;
}

/** White or ink, whichever stands out more on the colour (WCAG contrast). */
function readableOn(color: string): string {
  const onWhite = contrastWithWhite(color);
  return onWhite >= contrastWithWhite(COLORS.ink) / onWhite ? WHITE : COLORS.ink;
}

function lightened(color: string): string {
  const parts = [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16));
  const light = parts.map((part) => Math.round(part + (255 - part) * LIGHT_SHARE));
  return `#${light.map((part) => part.toString(16).padStart(2, '0')).join('')}`.toUpperCase();
}
