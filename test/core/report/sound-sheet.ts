import type { CellRange } from '../../../src/core/workbook/address';
import { sheetName } from '../../../src/core/workbook/sheet-name';
import { tableName } from '../../../src/core/workbook/table-name';
import type { SeriesLook } from '../../../src/core/report/sheet-spec/chart-spec';
import type { SheetSpec } from '../../../src/core/report/sheet-spec/sheet-spec';

const LAST_ROW = 1_048_576;
const LAST_COLUMN = 16_384;
const MAX_TEXT = 32_767;
const MAX_ROW_HEIGHT = 409;
const MAX_WIDTH = 255;

interface Thing {
  readonly name: string;
  readonly range: CellRange;
}

/** What is wrong with a sheet spec as a thing to be written; nothing when it is sound. */
export function flawsOf(spec: SheetSpec): readonly string[] {
  const things = thingsOf(spec);
  return [
    ...overlaps(things),
    ...things.filter(({ range }) => !fitsOnSheet(range)).map(({ name }) => `${name} outside the sheet`),
    ...chartFlaws(spec),
    ...nameFlaws(spec),
    ...spec.cells.flatMap(({ value, row, column }) =>
      typeof value === 'string' && value.length > MAX_TEXT ? [`text of cell ${row},${column}`] : [],
    ),
    ...spec.rowHeights.filter(({ height }) => height <= 0 || height > MAX_ROW_HEIGHT).map(({ row }) => `height ${row}`),
    ...spec.columnWidths.filter((width) => !(width > 0 && width <= MAX_WIDTH)).map((width) => `width ${width}`),
    ...(JSON.stringify(JSON.parse(JSON.stringify(spec))) === JSON.stringify(spec) ? [] : ['not JSON']),
    ...(isPlain(spec) ? [] : ['holds undefined']),
  ];
}

function thingsOf(spec: SheetSpec): readonly Thing[] {
  const status = spec.status === null ? [] : [{ name: 'status', range: single(spec.status) }];
  return [
    ...spec.tables.map((table) => ({
      name: `table ${table.name}`,
      range: {
        row: table.row,
        column: table.column,
        rowCount: 1 + Math.max(1, table.rows.length + table.blankRows),
        columnCount: table.columns.length,
      },
    })),
    ...spec.charts.map(({ name, place }) => ({ name: `chart ${name}`, range: place })),
    ...spec.cells.map((cell) => ({ name: `cell ${cell.row},${cell.column}`, range: single(cell) })),
    ...status,
  ];
}

function single({ row, column }: { readonly row: number; readonly column: number }): CellRange {
  return { row, column, rowCount: 1, columnCount: 1 };
}

function overlaps(things: readonly Thing[]): readonly string[] {
  return things.flatMap((a, i) =>
    things.slice(i + 1).flatMap((b) => (meet(a.range, b.range) ? [`${a.name} over ${b.name}`] : [])),
  );
}

function meet(a: CellRange, b: CellRange): boolean {
  return (
    a.row < b.row + b.rowCount &&
    b.row < a.row + a.rowCount &&
    a.column < b.column + b.columnCount &&
    b.column < a.column + a.columnCount
  );
}

function inside(part: CellRange, whole: CellRange): boolean {
  return (
    part.row >= whole.row &&
    part.column >= whole.column &&
    part.row + part.rowCount <= whole.row + whole.rowCount &&
    part.column + part.columnCount <= whole.column + whole.columnCount
  );
}

function fitsOnSheet({ row, column, rowCount, columnCount }: CellRange): boolean {
  return row >= 0 && column >= 0 && row + rowCount <= LAST_ROW && column + columnCount <= LAST_COLUMN;
}

/** Every chart draws one row or column of one table, as many values as there are categories. */
function chartFlaws({ charts, tables }: SheetSpec): readonly string[] {
  const sizes = new Set(charts.map(({ place }) => `${place.rowCount}x${place.columnCount}@${place.column}`));
  return [
    ...(sizes.size > 1 ? ['charts of different sizes'] : []),
    ...charts.flatMap(({ name, categories, series, title }) => {
      const table = tables.find((candidate) =>
        inside(categories, {
          row: candidate.row,
          column: candidate.column,
          rowCount: 1 + candidate.rows.length,
          columnCount: candidate.columns.length,
        }),
      );
      if (table === undefined) return [`categories of ${name} outside every table`];
      const data = {
        row: table.row + 1,
        column: table.column,
        rowCount: table.rows.length,
        columnCount: table.columns.length,
      };
      const length = Math.max(categories.rowCount, categories.columnCount);
      return [
        ...(title === '' ? [`${name} without a title`] : []),
        ...(series.length === 0 || series.length > 7 ? [`${name} with ${series.length} series`] : []),
        ...series.flatMap(({ values, look }) => [
          ...(inside(values, data) ? [] : [`values of ${name} outside its table`]),
          ...(Math.max(values.rowCount, values.columnCount) === length ? [] : [`${name}: values beside categories`]),
          ...colorsOf(look).flatMap((color) => (/^#[0-9A-F]{6}$/i.test(color) ? [] : [`colour ${color}`])),
        ]),
      ];
    }),
  ];
}

function nameFlaws({ name, tables, charts }: SheetSpec): readonly string[] {
  const names = [...tables.map((table) => table.name.toLowerCase()), ...charts.map((chart) => chart.name)];
  return [
    ...(name === sheetName(name) ? [] : [`sheet name ${name}`]),
    ...tables.flatMap((table) => (table.name === tableName(table.name) ? [] : [`table name ${table.name}`])),
    ...(new Set(names).size === names.length ? [] : ['names used twice']),
  ];
}

function isPlain(value: unknown): boolean {
  if (value === undefined || typeof value === 'function' || typeof value === 'bigint') return false;
  if (typeof value === 'number') return Number.isFinite(value);
  if (typeof value !== 'object' || value === null) return true;
  return Object.values(value).every(isPlain);
}

function colorsOf(look: SeriesLook): readonly string[] {
  return look.kind === 'line' ? [look.color] : [look.fill, ...(look.edge === null ? [] : [look.edge])];
}
