import type { Chart } from '../../../excel-stand-in';
import { dataOf, formatOfCells, shown, type ChartData, type SeriesData } from './chart-data';
import { LETTER, barLook, drawFrame, lineLook, wrapped, type PlotBox } from './chart-frame';
import { scaleOf, type Scale } from './scale';
import { svg } from './svg';

const QUIET = '#616161';
const INK = '#242424';
const TEXT = { 'font-size': 12 } as const;
/** Letters of a category beside bars, at most. */
const LONGEST_NAME = 26;

interface Plot {
  readonly chart: Chart;
  readonly data: ChartData;
  readonly box: PlotBox;
  readonly scale: Scale;
  /** Where a value lies along its axis. */
  readonly along: (value: number) => number;
  /** The start of a category's room along the other axis, and how much room it has. */
  readonly slot: (index: number) => number;
  readonly room: number;
}

/** A chart of the stand-in as a picture: columns, bars, lines, and lines over columns. Sizes in pixels. */
export function chartSvg(chart: Chart, width: number, height: number): SVGElement {
  const data = dataOf(chart);
  const [frame, parts] = drawFrame(chart, data, width, height);
  const title = chart.title.visible ? chart.title.text : chart.name;
  const picture = svg('svg', { width, height, viewBox: `0 0 ${width} ${height}`, role: 'img', 'aria-label': title });
  picture.append(svg('rect', { width, height, fill: chart.format.fill.color ?? '#FFFFFF' }), ...parts);
  if (data.categories.length === 0) return picture;
  const plot = layOut(chart, data, frame);
  picture.append(...axes(plot), ...bars(plot), ...data.series.flatMap((one) => (one.isLine ? line(plot, one) : [])));
  return picture;
}

function layOut(chart: Chart, data: ChartData, frame: PlotBox): Plot {
  const { valueAxis, categoryAxis } = chart.axes;
  const scale = scaleOf(valueAxis, heights(data));
  const valueTitle = valueAxis.title.visible ? 18 : 0;
  const nameTitle = categoryAxis.title.visible ? 18 : 0;
  const longest = Math.min(LONGEST_NAME, Math.max(...data.categories.map(({ length }) => length)));
  const tickWidth = Math.max(...scale.ticks.map((tick) => axisText(chart, data, tick).length)) * LETTER + 8;
  const box = data.horizontal
    ? { ...frame, left: frame.left + longest * LETTER + 8 + nameTitle, bottom: frame.bottom - 20 - valueTitle }
    : {
        ...frame,
        left: frame.left + tickWidth + valueTitle,
        top: frame.top + labelRoom(data),
        bottom: frame.bottom - 34 - nameTitle,
      };
  const part = (value: number): number => (value - scale.minimum) / (scale.maximum - scale.minimum);
  const length = data.horizontal ? box.bottom - box.top : box.right - box.left;
  const room = length / data.categories.length;
  const turned = data.horizontal !== categoryAxis.reversePlotOrder;
  return {
    chart,
    data,
    box,
    scale,
    room,
    along: (value) =>
      data.horizontal
        ? box.left + part(value) * (box.right - box.left)
        : box.bottom - part(value) * (box.bottom - box.top),
    slot: (index) =>
      (data.horizontal ? box.top : box.left) + room * (turned ? data.categories.length - 1 - index : index),
  };
}

/** Labels stand above the columns, also above one that reaches the top. */
function labelRoom({ series, stacked }: ChartData): number {
  return !stacked && series.some(({ series: { hasDataLabels } }) => hasDataLabels) ? 14 : 0;
}

/** What must fit under the top of the value axis. */
function heights({ categories, series, stacked }: ChartData): number[] {
  const each = series.flatMap(({ values }) => values.flatMap((value) => value ?? []));
  if (!stacked) return each;
  const columns = series.filter(({ isLine }) => !isLine);
  return [...each, ...categories.map((_, index) => columns.reduce((sum, { values }) => sum + (values[index] ?? 0), 0))];
}

function axisText(chart: Chart, data: ChartData, value: number): string {
  const { numberFormat, linkNumberFormat } = chart.axes.valueAxis;
  const [first] = data.series;
  return shown(chart, value, linkNumberFormat && first ? formatOfCells(first.series) : numberFormat);
}

function axes({ chart, data, box, scale, along, slot, room }: Plot): SVGElement[] {
  const { valueAxis, categoryAxis } = chart.axes;
  const parts: SVGElement[] = [];
  const color = valueAxis.majorGridlines.format.line.color;
  for (const tick of scale.ticks) {
    const at = along(tick);
    const ends = data.horizontal
      ? { x1: at, x2: at, y1: box.top, y2: box.bottom }
      : { x1: box.left, x2: box.right, y1: at, y2: at };
    if (valueAxis.majorGridlines.visible) parts.push(svg('line', { ...ends, stroke: color }));
    const place = data.horizontal
      ? { x: at, y: box.bottom + 15, 'text-anchor': 'middle' }
      : { x: box.left - 6, y: at + 4, 'text-anchor': 'end' };
    parts.push(svg('text', { ...place, ...TEXT, fill: QUIET }, axisText(chart, data, tick)));
  }
  data.categories.forEach((name, index) => {
    const middle = slot(index) + room / 2;
    if (data.horizontal) {
      const text = name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME - 1)}…` : name;
      parts.push(svg('text', { x: box.left - 6, y: middle + 4, 'text-anchor': 'end', ...TEXT, fill: INK }, text));
      return;
    }
    wrapped(name, Math.max(4, room / LETTER))
      .slice(0, 2)
      .forEach((text, row) => {
        parts.push(
          svg('text', { x: middle, y: box.bottom + 15 + row * 14, 'text-anchor': 'middle', ...TEXT, fill: INK }, text),
        );
      });
  });
  const [below, beside] = data.horizontal ? [valueAxis, categoryAxis] : [categoryAxis, valueAxis];
  const center = (box.left + box.right) / 2;
  const middle = (box.top + box.bottom) / 2;
  const look = { ...TEXT, fill: QUIET, 'text-anchor': 'middle' };
  if (below.title.visible) {
    parts.push(svg('text', { x: center, y: box.bottom + (data.horizontal ? 33 : 46), ...look }, below.title.text));
  }
  if (beside.title.visible) {
    parts.push(svg('text', { x: 16, y: middle, transform: `rotate(-90 16 ${middle})`, ...look }, beside.title.text));
  }
  return parts;
}

/** Columns or bars: beside each other, or each on top of the one before. */
function bars({ chart, data, scale, along, slot, room }: Plot): SVGElement[] {
  const columns = data.series.filter(({ isLine }) => !isLine);
  const gap = (columns[0]?.series.gapWidth ?? 150) / 100;
  const inSlot = data.stacked ? 1 : columns.length;
  const thickness = room / (inSlot + gap);
  return data.categories.flatMap((_, index) => {
    let base = Math.max(0, scale.minimum);
    return columns.flatMap(({ series, values }, position) => {
      const value = values[index] ?? null;
      if (value === null) return [];
      const [from, to] = data.stacked ? [base, base + value] : [Math.max(0, scale.minimum), value];
      if (data.stacked) base = to;
      const start = slot(index) + (thickness * gap) / 2 + (data.stacked ? 0 : position * thickness);
      const [low, high] = [Math.min(along(from), along(to)), Math.max(along(from), along(to))];
      const place = data.horizontal
        ? { x: low, y: start, width: high - low, height: thickness }
        : { x: start, y: low, width: thickness, height: high - low };
      const bar = svg('rect', { ...place, ...barLook(series) });
      const text = labelOf(chart, series, value);
      if (text === '') return [bar];
      const inside = data.stacked;
      const at = data.horizontal
        ? { x: inside ? (low + high) / 2 : high + 4 + (text.length * LETTER) / 2, y: start + thickness / 2 + 4 }
        : { x: start + thickness / 2, y: inside ? (low + high) / 2 + 4 : low - 4 };
      const { color } = series.dataLabels.format.font;
      return [bar, svg('text', { ...at, 'text-anchor': 'middle', ...TEXT, fill: color }, text)];
    });
  });
}

function line({ chart, along, slot, room }: Plot, { series, values }: SeriesData): SVGElement[] {
  const points = values.map((value, index) =>
    value === null ? null : { x: slot(index) + room / 2, y: along(value), value },
  );
  let path = '';
  points.forEach((point, index) => {
    if (point) path += `${points[index - 1] ? 'L' : 'M'}${point.x.toFixed(1)} ${point.y.toFixed(1)}`;
  });
  const look = lineLook(series);
  return [
    svg('path', { d: path, ...look }),
    ...points.flatMap((point) => {
      if (!point) return [];
      const parts: SVGElement[] = [];
      const { x, y } = point;
      if (series.markerStyle === 'Circle') parts.push(svg('circle', { cx: x, cy: y, r: 4, fill: look['stroke'] }));
      if (series.markerStyle === 'Dash') {
        parts.push(svg('line', { x1: x - 16, x2: x + 16, y1: y, y2: y, ...look, 'stroke-dasharray': undefined }));
      }
      const text = labelOf(chart, series, point.value);
      if (text !== '') parts.push(svg('text', { x, y: y - 8, 'text-anchor': 'middle', ...TEXT, fill: INK }, text));
      return parts;
    }),
  ];
}

function labelOf(chart: Chart, series: SeriesData['series'], value: number): string {
  if (!series.hasDataLabels || !series.dataLabels.showValue) return '';
  const { numberFormat, linkNumberFormat } = series.dataLabels;
  return shown(chart, value, linkNumberFormat ? formatOfCells(series) : numberFormat);
}
