import type { CellRange } from '../../workbook/address';
import {
  valueOf,
  type Block,
  type BlockColumn,
  type ChartAxis,
  type ChartBlock,
  type ChartSeries,
  type TableBlock,
} from '../blocks';
import { isHorizontal, isStacked, type AxisSpec, type ChartSpec } from '../sheet-spec/chart-spec';
import { seriesLabels, seriesLook, valueStep, type DrawnChart, type DrawnSeries } from './chart-looks';
import { columnsOfWidth, FIRST_COLUMN, totalWidth } from './column-fit';
import type { ChartZone, PlacedTable, SheetBuilder } from './sheet-builder';
import { ROW_HEIGHT, rowLines } from './table-layout';
import { placeText } from './text-layout';

/** Characters: about 12 cm. */
const CHART_WIDTH = 60;
/** Rows of a table's height, the header row not counted: about 7 cm; more where bars need it. */
const LEAST_ROWS = 9;
const MOST_ROWS = 24;
/** Points that a bar takes with its label, alone or beside others, and what title, axis and legend take. */
const BAR_HEIGHT = 14;
const GROUPED_BAR_HEIGHT = 10;
const FRAME_HEIGHT = 85;
/** Points between a table and the chart below it. */
const GAP_HEIGHT = 8;
/** Characters that A4 landscape shows in letters that can be read; a wider sheet has its charts below the tables. */
const PAGE_WIDTH = 215;
/** More lines or colours than this cannot be told apart (pane.md). */
export const MAX_SERIES = 7;
/** The labels of more bars or columns than this no longer fit beside each other. */
const MAX_CATEGORIES = 24;

/**
 * The charts of a sheet are of one size. They stand beside their tables as long as the rows there are of one height;
 * a table with rows of several lines would stretch its chart, so then all of the sheet's charts stand below.
 */
export function chartZone(blocks: readonly Block[], widths: readonly number[]): ChartZone {
  const drawn = drawnTables(blocks);
  const widest = Math.max(0, ...drawn.map(({ columns }) => columns.length));
  const zone = (column: number): Omit<ChartZone, 'beside' | 'rowCount'> => ({
    tables: drawn.map(({ id }) => id),
    column,
    columnCount: columnsOfWidth(widths, column, CHART_WIDTH),
  });
  const rowCount = chartRows(blocks, drawn);
  const beside = zone(FIRST_COLUMN + widest + 1);
  const fits = totalWidth(widths, 0, beside.column + beside.columnCount) <= PAGE_WIDTH;
  return fits && haveRowsOfOneHeight(drawn, widths)
    ? { beside: true, rowCount, ...beside }
    : { beside: false, rowCount, ...zone(FIRST_COLUMN) };
}

/** Rows of every chart of the sheet: enough for the one with most bars. */
function chartRows(blocks: readonly Block[], tables: readonly TableBlock[]): number {
  const bars = blocks.map((block) => {
    if (block.kind !== 'chart' || !isHorizontal(block.type)) return 0;
    const rows = tables.find(({ id }) => id === block.table)?.rows.length ?? 0;
    const height = block.type === 'bars' ? block.series.length * GROUPED_BAR_HEIGHT : BAR_HEIGHT;
    return Math.min(rows, block.rows ?? MAX_CATEGORIES) * Math.max(BAR_HEIGHT, height);
  });
  const height = Math.max(0, ...bars) + FRAME_HEIGHT;
  return Math.min(Math.max(Math.ceil(height / ROW_HEIGHT), LEAST_ROWS), MOST_ROWS);
}

function haveRowsOfOneHeight(tables: readonly TableBlock[], widths: readonly number[]): boolean {
  return tables.every(({ columns, rows }) =>
    rows.slice(0, MOST_ROWS).every((row) => rowLines(columns, row, widths) === 1),
  );
}

/** The tables that a chart draws. */
export function drawnTables(blocks: readonly Block[]): readonly TableBlock[] {
  const drawn = new Set(blocks.flatMap((block) => (block.kind === 'chart' ? [block.table] : [])));
  return blocks.filter((block): block is TableBlock => block.kind === 'table' && drawn.has(block.id));
}

/** Places a chart of the table right before it; its line of text when there is nothing to draw. */
export function placeChart(block: ChartBlock, sheet: SheetBuilder): void {
  const { lastTable: table } = sheet;
  // A table without rows says so itself.
  if (table === null) return;
  if (table.block.id !== block.table) throw new TypeError(`Chart of ${block.table} after ${table.block.id}`);
  const drawn = block.series
    .map((series) => ({ series, values: seriesValues(series, block, table.block) }))
    .filter(({ values }) => values.some((value) => value !== null));
  if (!drawn.some((one) => saysSomething(one, block))) {
    placeText({ kind: 'text', text: block.empty, look: 'quiet' }, sheet);
    return;
  }
  const { beside, column, columnCount, rowCount } = sheet.chartZone;
  const row = beside ? table.range.row : sheet.row + 1;
  const place: CellRange = { row, column, rowCount: 1 + rowCount, columnCount };
  if (!beside) sheet.height(row - 1, GAP_HEIGHT);
  for (let free = row; free < row + place.rowCount; free++) sheet.height(free, ROW_HEIGHT);
  sheet.charts.push(chartSpec({ block, drawn }, table, place));
  sheet.row = Math.max(sheet.row, row + place.rowCount);
  sheet.lastTable = null;
}

/** A target alone is no data, and neither are noughts on top of each other; a share of 0 % is. */
function saysSomething({ series, values }: DrawnSeries, { type }: ChartBlock): boolean {
  if (series.dashed === true) return false;
  return values.some((value) => value !== null && (value !== 0 || !isStacked(type)));
}

/** What a series draws, in the order of the categories. */
function seriesValues(
  { cells }: ChartSeries,
  { rows: most = MAX_CATEGORIES }: ChartBlock,
  { columns, rows }: TableBlock,
): readonly (number | null)[] {
  const contents =
    'column' in cells
      ? rows.slice(0, most).map((row) => row[columns.indexOf(cells.column)])
      : cells.across.map((column) => rows[cells.row]?.[columns.indexOf(column)]);
  return contents.map((cell) => {
    const value = valueOf(cell ?? null);
    return typeof value === 'number' ? value : null;
  });
}

function chartSpec(chart: DrawnChart, table: PlacedTable, place: CellRange): ChartSpec {
  const { block, drawn } = chart;
  if (drawn.length > MAX_SERIES) throw new RangeError(`A chart of ${drawn.length} series`);
  return {
    name: `mvoi_${block.table}`,
    title: block.title,
    type: block.type,
    categories: categoryCells(block, table),
    series: drawn.map((one) => ({
      name: one.series.name,
      values: seriesCells(one.series, table, block.rows ?? MAX_CATEGORIES),
      look: seriesLook(one, chart),
      labels: seriesLabels(one, chart),
    })),
    place,
    valueAxis: axis(block.valueAxis, 0, valueStep(chart)),
    categoryAxis: axis(block.categoryAxis ?? { title: null }, null, null),
    legend: drawn.length > 1,
  };
}

function axis(
  { title, maximum = null, format = null }: ChartAxis,
  minimum: number | null,
  step: number | null,
): AxisSpec {
  return { title, minimum, maximum, format, step };
}

/** The labels of the rows, or the headings above the rows that are drawn. */
function categoryCells({ series, rows = MAX_CATEGORIES }: ChartBlock, { block, range }: PlacedTable): CellRange {
  const across = series.flatMap(({ cells }) => ('across' in cells ? [cells.across] : []))[0];
  return across === undefined ? columnCells(0, range, rows) : { ...acrossCells(across, block, range), row: range.row };
}

function columnCells(column: number, range: CellRange, rows: number): CellRange {
  const rowCount = Math.min(rows, range.rowCount - 1);
  return { row: range.row + 1, column: range.column + column, rowCount, columnCount: 1 };
}

/** Cells of the first data row in columns that stand side by side. */
function acrossCells(across: readonly BlockColumn[], { columns }: TableBlock, range: CellRange): CellRange {
  const first = across[0] === undefined ? 0 : columns.indexOf(across[0]);
  return { row: range.row + 1, column: range.column + first, rowCount: 1, columnCount: across.length };
}

function seriesCells({ cells }: ChartSeries, { block, range }: PlacedTable, rows: number): CellRange {
  return 'column' in cells
    ? columnCells(block.columns.indexOf(cells.column), range, rows)
    : { ...acrossCells(cells.across, block, range), row: range.row + 1 + cells.row };
}
