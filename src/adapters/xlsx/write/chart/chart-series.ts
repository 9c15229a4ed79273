import type {
  BarLook,
  ChartSeriesSpec,
  ChartSpec,
  LineLook,
  SeriesLabels,
} from '../../../../core/report/sheet-spec/chart-spec';
import { CHART_STYLE } from '../../../../core/report/sheet-spec/chart-style';
import { plainAttribute, plainText } from '../xml/xml-text';
import type { ChartData } from './chart-data';
import { line, NO_LINE, solidFill, textXml } from './chart-text';

const LABEL_PLACES = {
  center: 'ctr',
  'inside-end': 'inEnd',
  'outside-end': 'outEnd',
  above: 't',
} as const satisfies Record<SeriesLabels['place'], string>;

/** A series as columns, bars or a line, with the cells that it draws. */
export function seriesXml(chart: ChartSpec, series: ChartSeriesSpec, index: number, data: ChartData): string {
  const { look, labels, name } = series;
  const head = `<c:idx val="${index}"/><c:order val="${index}"/><c:tx><c:v>${plainText(name)}</c:v></c:tx>`;
  const cells = `<c:cat>${data.categoriesXml(chart.categories)}</c:cat><c:val>${data.numbersXml(series.values)}</c:val>`;
  const drawn =
    look.kind === 'bar'
      ? `${barXml(look)}<c:invertIfNegative val="0"/>${labelsXml(labels)}${cells}`
      : `${lineXml(look)}${labelsXml(labels)}${cells}<c:smooth val="0"/>`;
  return `<c:ser>${head}${drawn}</c:ser>`;
}

function barXml({ fill, edge }: BarLook): string {
  return `<c:spPr>${solidFill(fill)}${edge === null ? NO_LINE : line(edge, CHART_STYLE.edgeWidth)}</c:spPr>`;
}

function lineXml({ color, dashed, marker }: LineLook): string {
  const stroke = `<c:spPr>${line(color, CHART_STYLE.lineWidth, dashed ? 'dash' : '')}</c:spPr>`;
  if (marker === 'none') return `${stroke}<c:marker><c:symbol val="none"/></c:marker>`;
  const size = marker === 'dash' ? CHART_STYLE.lonePointSize : CHART_STYLE.markerSize;
  const looks = `<c:spPr>${solidFill(color)}${NO_LINE}</c:spPr>`;
  return `${stroke}<c:marker><c:symbol val="${marker}"/><c:size val="${size}"/>${looks}</c:marker>`;
}

function labelsXml(labels: SeriesLabels | null): string {
  const shown = (value: 0 | 1): string =>
    `<c:showLegendKey val="0"/><c:showVal val="${value}"/><c:showCatName val="0"/><c:showSerName val="0"/>` +
    '<c:showPercent val="0"/><c:showBubbleSize val="0"/>';
  if (labels === null) return `<c:dLbls>${shown(0)}</c:dLbls>`;
  const { place, color, format } = labels;
  return (
    `<c:dLbls><c:numFmt formatCode="${plainAttribute(format ?? 'General')}" sourceLinked="${format === null ? 1 : 0}"/>` +
    `${textXml(color)}<c:dLblPos val="${LABEL_PLACES[place]}"/>${shown(1)}</c:dLbls>`
  );
}
