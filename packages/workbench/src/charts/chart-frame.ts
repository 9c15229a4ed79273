import type { Chart } from '../../../excel-stand-in';
import type { ChartData } from './chart-data';
import { svg } from './svg';

const INK = '#242424';
const TITLE_SIZE = 16;
const TEXT_SIZE = 12;
/** Pixels that a letter takes, about. */
const TITLE_LETTER = 8.4;
export const LETTER = 6.3;
const LINE_HEIGHT = 20;
const LEGEND_ROW = 18;
const MARGIN = 10;

/** What is left in the middle for the columns or lines. */
export interface PlotBox {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Draws title and legend, and says what room is left. */
export function drawFrame(chart: Chart, data: ChartData, width: number, height: number): [PlotBox, SVGElement[]] {
  const parts: SVGElement[] = [];
  let top = MARGIN;
  if (chart.title.visible) {
    for (const line of wrapped(chart.title.text, (width - 2 * MARGIN) / TITLE_LETTER)) {
      top += LINE_HEIGHT;
      const look = { 'font-size': TITLE_SIZE, 'font-weight': 600, fill: INK, 'text-anchor': 'middle' };
      parts.push(svg('text', { x: width / 2, y: top - 6, ...look }, line));
    }
  }
  const rows = chart.legend.visible ? legendRows(data, width) : [];
  const bottom = height - MARGIN - rows.length * LEGEND_ROW;
  rows.forEach((row, index) => parts.push(...legendRow(row, width, bottom + (index + 0.5) * LEGEND_ROW)));
  return [{ left: MARGIN, top: top + 4, right: width - MARGIN, bottom }, parts];
}

type Entry = ChartData['series'][number];

const entryWidth = ({ series }: Entry): number => 28 + series.name.length * LETTER;

function legendRows(data: ChartData, width: number): Entry[][] {
  const rows: Entry[][] = [];
  let used = Infinity;
  for (const entry of data.series) {
    if (used + entryWidth(entry) > width - 2 * MARGIN) {
      rows.push([]);
      used = 0;
    }
    rows.at(-1)?.push(entry);
    used += entryWidth(entry);
  }
  return rows;
}

function legendRow(row: readonly Entry[], width: number, y: number): SVGElement[] {
  let x = (width - row.reduce((sum, entry) => sum + entryWidth(entry), 0)) / 2;
  return row.flatMap((entry) => {
    const parts = [
      sample(entry, x, y),
      svg('text', { x: x + 20, y: y + 4, 'font-size': TEXT_SIZE, fill: INK }, entry.series.name),
    ];
    x += entryWidth(entry);
    return parts;
  });
}

function sample({ series, isLine }: Entry, x: number, y: number): SVGElement {
  if (!isLine) return svg('rect', { x: x + 2, y: y - 5, width: 10, height: 10, ...barLook(series) });
  return svg('line', { x1: x, x2: x + 15, y1: y, y2: y, ...lineLook(series) });
}

/** How a column or bar is filled. */
export function barLook({ format: { fill, line } }: Entry['series']): Record<string, string | number> {
  const edged = line.lineStyle === 'Continuous';
  return { fill: fill.color ?? '#0F6CBD', ...(edged ? { stroke: line.color, 'stroke-width': line.weight } : {}) };
}

export function lineLook({ format: { line } }: Entry['series']): Record<string, string | number> {
  const dash = line.lineStyle === 'Dash' ? '8 5' : 'none';
  return { stroke: line.color, 'stroke-width': (line.weight * 4) / 3, fill: 'none', 'stroke-dasharray': dash };
}

/** A text in lines of at most so many letters, broken at spaces. */
export function wrapped(text: string, letters: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length + 1 <= letters) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
