import {
  isHorizontal,
  isStacked,
  type ChartSpec,
  type SeriesLook,
} from '../../../../core/report/sheet-spec/chart-spec';
import { CHART_STYLE } from '../../../../core/report/sheet-spec/chart-style';
import type { Dialect } from '../package/dialect';
import { DECLARATION } from '../xml/xml-text';
import { axesXml, CATEGORY_AXIS, VALUE_AXIS } from './chart-axes';
import type { ChartData } from './chart-data';
import { seriesXml } from './chart-series';
import { NO_LINE, solidFill, textXml, titleXml } from './chart-text';

const STACKED_OVERLAP = 100;
const AXES = `<c:axId val="${CATEGORY_AXIS}"/><c:axId val="${VALUE_AXIS}"/>`;

/** A chart as XML, quiet: no frame, light grid lines, the title above and the legend below. */
export function chartXml(chart: ChartSpec, data: ChartData, dialect: Dialect): string {
  const legend = `<c:legend><c:legendPos val="b"/><c:overlay val="0"/>${textXml(CHART_STYLE.textColor)}</c:legend>`;
  return (
    `${DECLARATION}<c:chartSpace xmlns:c="${dialect.chart}" xmlns:a="${dialect.drawing}" xmlns:r="${dialect.relationships}">` +
    `<c:roundedCorners val="0"/><c:chart>${titleXml(chart.title)}<c:autoTitleDeleted val="0"/>` +
    `<c:plotArea><c:layout/>${plotsXml(chart, data, dialect)}${axesXml(chart)}` +
    `<c:spPr><a:noFill/>${NO_LINE}</c:spPr></c:plotArea>${chart.legend ? legend : ''}` +
    '<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>' +
    `<c:spPr>${solidFill(CHART_STYLE.background)}${NO_LINE}</c:spPr>${textXml(CHART_STYLE.textColor)}</c:chartSpace>`
  );
}

/** The columns or bars, and over them the lines; a chart of lines has lines only. */
function plotsXml(chart: ChartSpec, data: ChartData, dialect: Dialect): string {
  const drawn = (kind: SeriesLook['kind']): string =>
    chart.series
      .map((series, index) => (series.look.kind === kind ? seriesXml(chart, series, index, data) : ''))
      .join('');
  const bars = drawn('bar');
  const lines = drawn('line');
  return (bars === '' ? '' : barPlotXml(chart, bars, dialect)) + (lines === '' ? '' : linePlotXml(lines));
}

function barPlotXml(chart: ChartSpec, series: string, dialect: Dialect): string {
  const direction = isHorizontal(chart.type) ? 'bar' : 'col';
  const stacked = isStacked(chart.type);
  return (
    `<c:barChart><c:barDir val="${direction}"/><c:grouping val="${stacked ? 'stacked' : 'clustered'}"/>` +
    `<c:varyColors val="0"/>${series}<c:gapWidth val="${dialect.percent(CHART_STYLE.gap)}"/>` +
    `${stacked ? `<c:overlap val="${dialect.percent(STACKED_OVERLAP)}"/>` : ''}${AXES}</c:barChart>`
  );
}

function linePlotXml(series: string): string {
  return `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${series}<c:marker val="1"/>${AXES}</c:lineChart>`;
}
