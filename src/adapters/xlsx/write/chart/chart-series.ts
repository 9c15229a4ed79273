import { contrastWithWhite } from '../../../../core/report/sheet-spec/accent';
import { COLORS } from '../../../../core/report/sheet-spec/looks';
import type { ChartSpec, ChartSeriesSpec } from '../../../../core/report/sheet-spec/chart-spec';
import { plainAttribute, plainText } from '../xml/xml-text';
import type { ChartData } from './chart-data';
import { line, NO_LINE, solidFill, textXml } from './chart-text';

/** EMU. */
const LINE_WIDTH = 28_575;
const SEGMENT_GAP = 9_525;
const MARKER_SIZE = 6;
/** A line through a single point is not there; a dash as wide as the column is. */
const LONE_POINT_SIZE = 24;
const WHITE = '#FFFFFF';
/** For text (WCAG 2.2, 1.4.3). */
const TEXT_CONTRAST = 4.5;

/** A series drawn as columns or bars. */
export function barSeriesXml(chart: ChartSpec, series: ChartSeriesSpec, index: number, data: ChartData): string {
  const stacked = chart.type.endsWith('-stacked');
  const edge = stacked ? line(WHITE, SEGMENT_GAP) : NO_LINE;
  const fill = series.hatched ? hatch(series.color) + line(series.color, SEGMENT_GAP) : solidFill(series.color) + edge;
  // A label above a column would stand where the line of the target runs.
  const inside = stacked || chart.series.some(({ line: isLine }) => isLine);
  const color = inside && !series.hatched ? readableOn(series.color) : COLORS.ink;
  const labels = labelsXml(chart, series, stacked ? 'ctr' : inside ? 'inEnd' : 'outEnd', color);
  return (
    `<c:ser>${headXml(series, index)}<c:spPr>${fill}</c:spPr><c:invertIfNegative val="0"/>${labels}` +
    `${cellsXml(chart, series, data)}</c:ser>`
  );
}

/** A series drawn as a line: a chart of lines, or a target over columns. */
export function lineSeriesXml(chart: ChartSpec, series: ChartSeriesSpec, index: number, data: ChartData): string {
  const stroke = `<c:spPr>${line(series.color, LINE_WIDTH, series.dashed ? 'dash' : '')}</c:spPr>`;
  const labels = labelsXml(chart, series, 't', COLORS.ink);
  const marker = markerXml(series, data.values(series.values).length);
  return (
    `<c:ser>${headXml(series, index)}${stroke}${marker}${labels}${cellsXml(chart, series, data)}` +
    '<c:smooth val="0"/></c:ser>'
  );
}

function headXml(series: ChartSeriesSpec, index: number): string {
  return `<c:idx val="${index}"/><c:order val="${index}"/><c:tx><c:v>${plainText(series.name)}</c:v></c:tx>`;
}

function cellsXml(chart: ChartSpec, series: ChartSeriesSpec, data: ChartData): string {
  return `<c:cat>${data.categoriesXml(chart.categories)}</c:cat><c:val>${data.numbersXml(series.values)}</c:val>`;
}

function markerXml(series: ChartSeriesSpec, points: number): string {
  const looks = `<c:spPr>${solidFill(series.color)}${NO_LINE}</c:spPr>`;
  if (points === 1) return `<c:marker><c:symbol val="dash"/><c:size val="${LONE_POINT_SIZE}"/>${looks}</c:marker>`;
  if (series.line || series.dashed) return '<c:marker><c:symbol val="none"/></c:marker>';
  return `<c:marker><c:symbol val="circle"/><c:size val="${MARKER_SIZE}"/>${looks}</c:marker>`;
}

/** The values at the columns, bars or points; a nought in a stack says nothing and stays away. */
function labelsXml(chart: ChartSpec, series: ChartSeriesSpec, place: string, color: string): string {
  const shown = (value: 0 | 1): string =>
    `<c:showLegendKey val="0"/><c:showVal val="${value}"/><c:showCatName val="0"/><c:showSerName val="0"/>` +
    '<c:showPercent val="0"/><c:showBubbleSize val="0"/>';
  if (!series.labels) return `<c:dLbls>${shown(0)}</c:dLbls>`;
  const format = chart.valueAxis.format ?? 'General';
  const code = chart.type.endsWith('-stacked') && !format.includes(';') ? `${format};-${format};;` : format;
  const linked = chart.valueAxis.format === null && code === 'General' ? 1 : 0;
  const backing = series.hatched ? `<c:spPr>${solidFill(WHITE)}</c:spPr>` : '';
  return (
    `<c:dLbls><c:numFmt formatCode="${plainAttribute(code)}" sourceLinked="${linked}"/>${backing}${textXml(color)}` +
    `<c:dLblPos val="${place}"/>${shown(1)}</c:dLbls>`
  );
}

function hatch(color: string): string {
  const rgb = (value: string): string => `<a:srgbClr val="${value.slice(1).toUpperCase()}"/>`;
  return `<a:pattFill prst="wdUpDiag"><a:fgClr>${rgb(color)}</a:fgClr><a:bgClr>${rgb(WHITE)}</a:bgClr></a:pattFill>`;
}

function readableOn(color: string): string {
  return contrastWithWhite(color) >= TEXT_CONTRAST ? WHITE : COLORS.ink;
}
