import type { ChartAxis, ChartBlock, ChartSeries } from '../blocks';
import { lightened, readableOn } from '../sheet-spec/accent';
import { isStacked, type SeriesLabels, type SeriesLook } from '../sheet-spec/chart-spec';
import { CHART_STYLE } from '../sheet-spec/chart-style';
import { FORMATS } from '../sheet-spec/looks';

/** A chart with the numbers that it draws: for each series as many as there are categories. */
export interface DrawnChart {
  readonly block: ChartBlock;
  readonly drawn: readonly DrawnSeries[];
}

export interface DrawnSeries {
  readonly series: ChartSeries;
  /** `null` where a cell holds no number. */
  readonly values: readonly (number | null)[];
}

/** Up to here counts are small: Excel would put a grid line at 0.5 and write it as 1. */
const SMALL_COUNT = 10;
/** The part of an axis that a label takes: a shorter column cannot hold its own. */
const LABEL_SHARE = 0.12;

/** How a series is drawn. */
export function seriesLook({ series, values }: DrawnSeries, { block }: DrawnChart): SeriesLook {
  const { color, line = false, dashed = false, light = false } = series;
  if (isLine(series, block)) {
    return { kind: 'line', color, dashed, marker: values.length === 1 ? 'dash' : line || dashed ? 'none' : 'circle' };
  }
  if (light) return { kind: 'bar', fill: lightened(color), edge: color };
  return { kind: 'bar', fill: color, edge: isStacked(block.type) ? CHART_STYLE.background : null };
}

/** Where the values stand and how they are written; `null` for a series without. */
export function seriesLabels(one: DrawnSeries, chart: DrawnChart): SeriesLabels | null {
  if (one.series.labels !== true) return null;
  const place = labelPlace(one, chart);
  const look = seriesLook(one, chart);
  const inside = look.kind === 'bar' && (place === 'center' || place === 'inside-end');
  return {
    place,
    color: inside ? readableOn(look.fill, CHART_STYLE.textColor) : CHART_STYLE.textColor,
    format: labelFormat(chart.block),
  };
}

/** A label above a column would stand where the line of the target runs, so it stands inside where all of them fit. */
function labelPlace({ series, values }: DrawnSeries, { block, drawn }: DrawnChart): SeriesLabels['place'] {
  if (isLine(series, block)) return 'above';
  if (isStacked(block.type)) return 'center';
  if (!drawn.some((other) => isLine(other.series, block))) return 'outside-end';
  const top = block.valueAxis.maximum ?? Math.max(0, ...drawn.flatMap((other) => numbersIn(other.values)));
  return numbersIn(values).every((value) => value >= top * LABEL_SHARE) ? 'inside-end' : 'outside-end';
}

/** A share follows its cell, which knows how many places it needs; a nought in a stack says nothing and stays away. */
function labelFormat({ type, valueAxis: { format = null } }: ChartBlock): string | null {
  if (format === FORMATS.percent) return null;
  if (!isStacked(type) || format?.includes(';') === true) return format;
  const code = format ?? 'General';
  return `${code};-${code};;`;
}

/** The distance between two grid lines: what was asked, 1 for small counts, else `null`. */
export function valueStep({ block, drawn }: DrawnChart): number | null {
  const { step, format, maximum }: ChartAxis = block.valueAxis;
  if (step !== undefined) return step;
  // A share of 0 is a whole number too.
  if (format?.includes('%') === true) return null;
  if (drawn.some(({ values }) => numbersIn(values).some((value) => !Number.isInteger(value)))) return null;
  return Math.max(maximum ?? 0, ...heights(block, drawn)) <= SMALL_COUNT ? 1 : null;
}

/** How high the columns, bars or points of each category reach. */
function heights({ type }: ChartBlock, drawn: readonly DrawnSeries[]): readonly number[] {
  const [first] = drawn;
  return (first?.values ?? []).map((_, i) => {
    const values = drawn.map((one) => one.values[i] ?? 0);
    return isStacked(type) ? values.reduce((sum, value) => sum + value, 0) : Math.max(0, ...values);
  });
}

function isLine({ line }: ChartSeries, { type }: ChartBlock): boolean {
  return type === 'lines' || line === true;
}

function numbersIn(values: readonly (number | null)[]): readonly number[] {
  return values.filter((value) => value !== null);
}
