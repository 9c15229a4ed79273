import type { AxisView, ChartView, LabelsView, SeriesView } from './workbook-view';
import { all, find, textIn, value, type XmlNode } from '../../packages/excel-stand-in/xml';

/** A chart part, but for its name and place. */
export function chartViewOf(part: XmlNode): Omit<ChartView, 'name' | 'place'> {
  const chart = find(part, 'chart');
  const plot = find(chart, 'plotArea');
  const bars = find(plot, 'barChart');
  const series = [...all(bars, 'ser').map((node) => ({ node, line: false }))];
  series.push(...all(find(plot, 'lineChart'), 'ser').map((node) => ({ node, line: true })));
  series.sort((a, b) => Number(value(find(a.node, 'order'))) - Number(value(find(b.node, 'order'))));
  return {
    title: textIn(find(chart, 'title', 'tx')),
    type: typeOf(bars),
    legend: value(find(chart, 'legend', 'legendPos')) === 'b' ? 'below' : null,
    series: series.map(({ node, line }) => seriesView(node, line)),
    valueAxis: axisView(find(plot, 'valAx')),
    categoryAxis: axisView(find(plot, 'catAx')),
  };
}

function typeOf(bars: XmlNode | undefined): ChartView['type'] {
  if (!bars) return 'lines';
  const direction = value(find(bars, 'barDir')) === 'bar' ? 'bars' : 'columns';
  return value(find(bars, 'grouping')) === 'stacked' ? `${direction}-stacked` : direction;
}

const LABEL_PLACES = { ctr: 'center', inEnd: 'inside-end', outEnd: 'outside-end', t: 'above' } as const;
const EMU_PER_POINT = 12_700;

function seriesView(node: XmlNode, line: boolean): SeriesView {
  const look = find(node, 'spPr');
  const stroke = find(look, 'ln');
  const strokeColor = colorIn(find(stroke, 'solidFill'));
  const symbol = value(find(node, 'marker', 'symbol'));
  const size = value(find(node, 'marker', 'size'));
  return {
    name: textIn(find(node, 'tx', 'v')),
    values: addressIn(find(node, 'val')),
    categories: addressIn(find(node, 'cat')),
    line,
    dashed: value(find(stroke, 'prstDash')) === 'dash',
    color: (line ? strokeColor : colorIn(find(look, 'solidFill'))) ?? '',
    edge: line ? null : strokeColor,
    weight: strokeColor === null ? null : Number(value(stroke, 'w')) / EMU_PER_POINT,
    labels: labelsView(find(node, 'dLbls')),
    marker: symbol === 'none' || symbol === 'circle' || symbol === 'dash' ? symbol : null,
    markerSize: size === undefined ? null : Number(size),
  };
}

function labelsView(labels: XmlNode | undefined): LabelsView | null {
  if (value(find(labels, 'showVal')) !== '1') return null;
  const format = find(labels, 'numFmt');
  const place = value(find(labels, 'dLblPos'));
  const text = find(labels, 'txPr', 'p', 'pPr', 'defRPr');
  return {
    place: LABEL_PLACES[place as keyof typeof LABEL_PLACES],
    color: colorIn(find(text, 'solidFill')) ?? '',
    format: value(format, 'sourceLinked') === '1' ? null : (value(format, 'formatCode') ?? ''),
    size: Number(value(text, 'sz')) / 100,
  };
}

function colorIn(fill: XmlNode | undefined): string | null {
  const color = value(find(fill, 'srgbClr'));
  return color === undefined ? null : `#${color}`;
}

/** The cells of a formula like 'Dekking'!$B$6:$B$9, without sheet and dollars. */
function addressIn(node: XmlNode | undefined): string {
  const formula = textIn(find(node, 'numRef', 'f') ?? find(node, 'strRef', 'f'));
  return formula.replace(/^.*!/, '').replace(/\$/g, '');
}

function axisView(axis: XmlNode | undefined): AxisView {
  const title = find(axis, 'title');
  const number = (...path: readonly string[]): number | null => {
    const text = value(find(axis, ...path));
    return text === undefined ? null : Number(text);
  };
  const format = find(axis, 'numFmt');
  return {
    title: title ? textIn(title) : null,
    minimum: number('scaling', 'min'),
    maximum: number('scaling', 'max'),
    step: number('majorUnit'),
    format: value(format, 'sourceLinked') === '1' ? null : (value(format, 'formatCode') ?? null),
    reversed: value(find(axis, 'scaling', 'orientation')) === 'maxMin',
  };
}
