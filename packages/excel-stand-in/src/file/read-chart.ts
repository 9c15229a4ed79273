import { all, find, textIn, value, type XmlNode } from './xml-tree';
import type { ChartType } from '../model/chart-types';
import type { SheetDimensions } from '../model/sheet-dimensions';
import type { ChartSnapshot, SeriesSnapshot, SettingsTree } from '../snapshot/workbook-snapshot';
import type { FileParts } from './file-parts';
import type { ColorOf } from './theme-colors';

const EMU_PER_POINT = 12_700;
/** What a pattern is in Excel's own API, which has none: a light fill with an edge of its colour. */
const LIGHT_SHARE = 0.65;

/** The charts of a drawing that the stand-in can hold (columns, bars and lines); `left` counts the other shapes. */
export function readCharts(
  parts: FileParts,
  drawing: string,
  dimensions: SheetDimensions,
  colorOf: ColorOf,
): { readonly charts: ChartSnapshot[]; readonly left: number } {
  const anchors = all(parts.part(drawing), 'twoCellAnchor');
  const charts = anchors.flatMap((anchor): ChartSnapshot[] => {
    const frame = find(anchor, 'graphicFrame');
    const part = parts.target(drawing, value(find(frame, 'graphic', 'graphicData', 'chart'), 'id'));
    const content = part === undefined ? null : chartOf(parts.part(part), colorOf);
    if (!content) return [];
    const name = value(find(frame, 'nvGraphicFramePr', 'cNvPr'), 'name') ?? '';
    return [{ name, ...placeOf(anchor, dimensions), ...content }];
  });
  return { charts, left: anchors.length - charts.length };
}

/** In points, from the cells at its corners. */
function placeOf(
  anchor: XmlNode,
  dimensions: SheetDimensions,
): Pick<ChartSnapshot, 'top' | 'left' | 'width' | 'height'> {
  const at = (corner: string, name: string): number => Number(textIn(find(anchor, corner, name)) || 0);
  const x = (corner: string): number => dimensions.leftOf(at(corner, 'col')) + at(corner, 'colOff') / EMU_PER_POINT;
  const y = (corner: string): number => dimensions.topOf(at(corner, 'row')) + at(corner, 'rowOff') / EMU_PER_POINT;
  return { top: y('from'), left: x('from'), width: x('to') - x('from'), height: y('to') - y('from') };
}

function chartOf(
  space: XmlNode,
  colorOf: ColorOf,
): Omit<ChartSnapshot, 'name' | 'top' | 'left' | 'width' | 'height'> | null {
  const chart = find(space, 'chart');
  const plot = find(chart, 'plotArea');
  const bars = find(plot, 'barChart');
  const lines = find(plot, 'lineChart');
  if (!bars && !lines) return null;
  const series = [
    ...all(bars, 'ser').map((node) => ({ node, line: false })),
    ...all(lines, 'ser').map((node) => ({ node, line: true })),
  ].sort((a, b) => Number(value(find(a.node, 'order'))) - Number(value(find(b.node, 'order'))));
  const title = find(chart, 'title');
  const legend = find(chart, 'legend');
  return {
    type: typeOf(bars),
    settings: {
      title: { visible: title !== undefined, text: textIn(find(title, 'tx')) },
      legend: {
        visible: legend !== undefined,
        position: value(find(legend, 'legendPos')) === 'r' ? 'Right' : 'Bottom',
      },
      axes: { valueAxis: axisOf(find(plot, 'valAx'), colorOf), categoryAxis: axisOf(find(plot, 'catAx'), colorOf) },
    },
    series: series.map(({ node, line }) => seriesOf(node, line, { overlay: bars !== undefined, colorOf, bars })),
  };
}

function typeOf(bars: XmlNode | undefined): ChartType {
  if (!bars) return 'LineMarkers';
  const stacked = value(find(bars, 'grouping'))?.startsWith('stacked') ?? false;
  if (value(find(bars, 'barDir')) === 'bar') return stacked ? 'BarStacked' : 'BarClustered';
  return stacked ? 'ColumnStacked' : 'ColumnClustered';
}

interface PlotContext {
  readonly overlay: boolean;
  readonly bars: XmlNode | undefined;
  readonly colorOf: ColorOf;
}

function seriesOf(node: XmlNode, line: boolean, { overlay, bars, colorOf }: PlotContext): SeriesSnapshot {
  const labels = find(node, 'dLbls');
  const hasDataLabels = value(find(labels, 'showVal')) === '1';
  return {
    name: textIn(find(node, 'tx', 'v')) || textIn(find(node, 'tx', 'strRef', 'strCache')),
    values: referenceOf(find(node, 'val')),
    categories: referenceOf(find(node, 'cat')),
    ...(line && overlay ? { type: 'LineMarkers' as const } : {}),
    settings: {
      hasDataLabels,
      ...(hasDataLabels ? { dataLabels: labelLook(labels, colorOf) } : {}),
      ...(line ? lineLook(node, colorOf) : barLook(node, bars, colorOf)),
    },
  };
}

const LABEL_PLACES: Readonly<Record<string, string>> = {
  ctr: 'Center',
  inEnd: 'InsideEnd',
  inBase: 'InsideBase',
  outEnd: 'OutsideEnd',
  t: 'Top',
  b: 'Bottom',
  l: 'Left',
  r: 'Right',
  bestFit: 'BestFit',
};

function labelLook(labels: XmlNode | undefined, colorOf: ColorOf): SettingsTree {
  const place = LABEL_PLACES[value(find(labels, 'dLblPos')) ?? ''];
  const text = find(labels, 'txPr', 'p', 'pPr', 'defRPr');
  const color = drawingColor(find(text, 'solidFill'), colorOf);
  const size = value(text, 'sz');
  return {
    numberFormat: value(find(labels, 'numFmt'), 'formatCode') ?? 'General',
    linkNumberFormat: value(find(labels, 'numFmt'), 'sourceLinked') !== '0',
    ...(place === undefined ? {} : { position: place }),
    format: {
      font: { ...(color === null ? {} : { color }), ...(size === undefined ? {} : { size: Number(size) / 100 }) },
    },
  };
}

function lineLook(node: XmlNode, colorOf: ColorOf): SettingsTree {
  const stroke = find(node, 'spPr', 'ln');
  const symbol = value(find(node, 'marker', 'symbol'));
  const marker =
    symbol === undefined ? 'Automatic' : symbol === 'none' ? 'None' : symbol === 'dash' ? 'Dash' : 'Circle';
  const dashed = value(find(stroke, 'prstDash'));
  const size = value(find(node, 'marker', 'size'));
  return {
    markerStyle: marker,
    ...(size === undefined ? {} : { markerSize: Number(size) }),
    format: {
      line: {
        color: drawingColor(find(stroke, 'solidFill'), colorOf) ?? '#0F6CBD',
        lineStyle: dashed === undefined || dashed === 'solid' ? 'Continuous' : 'Dash',
        weight: weightOf(stroke, 2.25),
      },
    },
  };
}

function barLook(node: XmlNode, bars: XmlNode | undefined, colorOf: ColorOf): SettingsTree {
  const look = find(node, 'spPr');
  const pattern = drawingColor(find(look, 'pattFill', 'fgClr'), colorOf);
  const edge = drawingColor(find(look, 'ln', 'solidFill'), colorOf);
  return {
    gapWidth: Number(value(find(bars, 'gapWidth'))?.replace('%', '') ?? 150),
    overlap: Number(value(find(bars, 'overlap'))?.replace('%', '') ?? 0),
    format: {
      fill: { color: pattern === null ? drawingColor(find(look, 'solidFill'), colorOf) : lightened(pattern) },
      line: {
        lineStyle: edge === null ? 'None' : 'Continuous',
        ...(edge === null ? {} : { color: edge, weight: weightOf(find(look, 'ln'), 0.75) }),
      },
    },
  };
}

/** Points. */
function weightOf(stroke: XmlNode | undefined, own: number): number {
  return Number(value(stroke, 'w') ?? own * EMU_PER_POINT) / EMU_PER_POINT;
}

/** A reference as a formula writes it, with its sheet. */
function referenceOf(node: XmlNode | undefined): string | null {
  const formula = textIn(find(node, 'numRef', 'f') ?? find(node, 'strRef', 'f'));
  return formula === '' ? null : formula.replace(/\$/g, '');
}

function axisOf(axis: XmlNode | undefined, colorOf: ColorOf): SettingsTree {
  const number = (...path: readonly string[]): number | '' => {
    const text = value(find(axis, ...path));
    return text === undefined ? '' : Number(text);
  };
  const title = find(axis, 'title');
  const format = find(axis, 'numFmt');
  const gridlines = find(axis, 'majorGridlines');
  return {
    visible: value(find(axis, 'delete')) !== '1',
    minimum: number('scaling', 'min'),
    maximum: number('scaling', 'max'),
    majorUnit: number('majorUnit'),
    reversePlotOrder: value(find(axis, 'scaling', 'orientation')) === 'maxMin',
    numberFormat: value(format, 'formatCode') ?? 'General',
    linkNumberFormat: value(format, 'sourceLinked') !== '0',
    title: { visible: title !== undefined, text: textIn(title) },
    majorGridlines: {
      visible: gridlines !== undefined,
      format: { line: { color: drawingColor(find(gridlines, 'spPr', 'ln', 'solidFill'), colorOf) ?? '#D1D1D1' } },
    },
  };
}

function drawingColor(fill: XmlNode | undefined, colorOf: ColorOf): string | null {
  const rgb = value(find(fill, 'srgbClr'));
  if (rgb !== undefined) return `#${rgb.toUpperCase()}`;
  const scheme = /^accent([1-6])$/.exec(value(find(fill, 'schemeClr')) ?? '');
  if (!scheme) return null;
  const theme = String(3 + Number(scheme[1]));
  return colorOf({ name: 'color', attributes: { theme }, children: [], text: '' });
}

function lightened(color: string): string {
  const parts = [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16));
  const light = parts.map((part) => Math.round(part + (255 - part) * LIGHT_SHARE));
  return `#${light.map((part) => part.toString(16).padStart(2, '0')).join('')}`.toUpperCase();
}
