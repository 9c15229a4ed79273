import { COLORS } from '../../../../core/report/sheet-spec/looks';
import type { ChartSpec } from '../../../../core/report/sheet-spec/chart-spec';
import type { Dialect } from '../package/dialect';
import { DECLARATION } from '../xml/xml-text';
import { axesXml, CATEGORY_AXIS, VALUE_AXIS } from './chart-axes';
import type { ChartData } from './chart-data';
import { barSeriesXml, lineSeriesXml } from './chart-series';
import { NO_LINE, solidFill, textXml, titleXml } from './chart-text';

/** Room between columns, in per cent of their width. */
const GAP = 60;
const STACKED_OVERLAP = 100;
const AXES = `<c:axId val="${CATEGORY_AXIS}"/><c:axId val="${VALUE_AXIS}"/>`;

/** A chart as XML, quiet: no frame, light grid lines, the title above and the legend below. */
export function chartXml(chart: ChartSpec, data: ChartData, dialect: Dialect): string {
  const legend = `<c:legend><c:legendPos val="b"/><c:overlay val="0"/>${textXml(COLORS.ink)}</c:legend>`;
  return (
    `${DECLARATION}<c:chartSpace xmlns:c="${dialect.chart}" xmlns:a="${dialect.drawing}" xmlns:r="${dialect.relationships}">` +
    `<c:roundedCorners val="0"/><c:chart>${titleXml(chart.title)}<c:autoTitleDeleted val="0"/>` +
    `<c:plotArea><c:layout/>${plotsXml(chart, data, dialect)}${axesXml(chart, data)}` +
    `<c:spPr><a:noFill/>${NO_LINE}</c:spPr></c:plotArea>${chart.legend ? legend : ''}` +
    '<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>' +
    `<c:spPr>${solidFill('#FFFFFF')}${NO_LINE}</c:spPr>${textXml(COLORS.ink)}</c:chartSpace>`
  );
}

/** The columns or bars, and over them the lines; a chart of lines has lines only. */
function plotsXml(chart: ChartSpec, data: ChartData, dialect: Dialect): string {
  const series = chart.series.map((spec, index) => ({ spec, index }));
  const isLine = ({ spec }: (typeof series)[number]): boolean => chart.type === 'lines' || spec.line;
  const bars = series.filter((item) => !isLine(item));
  const lines = series.filter(isLine);
  const barXml = bars.map(({ spec, index }) => barSeriesXml(chart, spec, index, data)).join('');
  const lineXml = lines.map(({ spec, index }) => lineSeriesXml(chart, spec, index, data)).join('');
  return (bars.length > 0 ? barPlotXml(chart, barXml, dialect) : '') + (lines.length > 0 ? linePlotXml(lineXml) : '');
}

function barPlotXml(chart: ChartSpec, series: string, dialect: Dialect): string {
  const direction = chart.type === 'bars' || chart.type === 'bars-stacked' ? 'bar' : 'col';
  const stacked = chart.type === 'columns-stacked' || chart.type === 'bars-stacked';
  return (
    `<c:barChart><c:barDir val="${direction}"/><c:grouping val="${stacked ? 'stacked' : 'clustered'}"/>` +
    `<c:varyColors val="0"/>${series}<c:gapWidth val="${dialect.percent(GAP)}"/>` +
    `${stacked ? `<c:overlap val="${dialect.percent(STACKED_OVERLAP)}"/>` : ''}${AXES}</c:barChart>`
  );
}

function linePlotXml(series: string): string {
  return `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${series}<c:marker val="1"/>${AXES}</c:lineChart>`;
}
