import { Area } from './area';
import type { PlotBy } from './chart-types';
import { wireValue } from './content';
import type { Range } from './range';

/** One series as Excel derives it from the cells that a chart is made of. */
export interface SeriesSource {
  readonly name: string;
  readonly values: Range;
  readonly categories: Range | null;
}

/**
 * Guesses series, names and categories as Excel does: series lie along the longer side; a first row or column is taken
 * for names when its corner is blank or it holds no numbers. A first column of years is therefore drawn as a series.
 */
export function seriesSources(
  source: Range,
  plotBy: PlotBy,
): { readonly plotBy: 'Rows' | 'Columns'; readonly series: readonly SeriesSource[] } {
  const { area } = source;
  const direction = plotBy === 'Auto' ? (area.columnCount <= area.rowCount ? 'Columns' : 'Rows') : plotBy;
  const inColumns = direction === 'Columns';
  const length = inColumns ? area.rowCount : area.columnCount;
  const width = inColumns ? area.columnCount : area.rowCount;
  const line = (index: number): Area => (inColumns ? area.columnAt(index) : area.rowAt(index));
  const cornerBlank = source.sheet.cells.valueAt(area.row, area.column) === undefined;
  const head = (index: number): Area => Area.cell(line(index).row, line(index).column);
  const hasNames = length > 1 && (cornerBlank || !holdsNumber(source, acrossFirst(area, inColumns)));
  const hasCategories = width > 1 && (cornerBlank || !holdsNumber(source, body(line(0), inColumns, hasNames)));
  const categories = hasCategories ? source.with(body(line(0), inColumns, hasNames)) : null;
  const series: SeriesSource[] = [];
  for (let index = hasCategories ? 1 : 0; index < width; index++) {
    const name = hasNames ? textOf(source, head(index)) : `Reeks${String(series.length + 1)}`;
    series.push({ name, values: source.with(body(line(index), inColumns, hasNames)), categories });
  }
  return { plotBy: direction, series };
}

/** The first cell of every series but the first, where names would stand. */
function acrossFirst(area: Area, inColumns: boolean): Area {
  if (inColumns)
    return area.columnCount > 1 ? Area.between(area.row, area.column + 1, area.row, area.lastColumn) : area.rowAt(0);
  return area.rowCount > 1 ? Area.between(area.row + 1, area.column, area.lastRow, area.column) : area.columnAt(0);
}

function body(line: Area, inColumns: boolean, withoutFirst: boolean): Area {
  if (!withoutFirst) return line;
  return inColumns
    ? Area.between(line.row + 1, line.column, line.lastRow, line.lastColumn)
    : Area.between(line.row, line.column + 1, line.lastRow, line.lastColumn);
}

function holdsNumber(source: Range, area: Area): boolean {
  let found = false;
  source.sheet.cells.contents.forEachIn(area, (_, row, column) => {
    if (typeof source.sheet.cells.valueAt(row, column) === 'number') found = true;
  });
  return found;
}

function textOf(source: Range, area: Area): string {
  return String(wireValue(source.sheet.cells.valueAt(area.row, area.column)));
}
