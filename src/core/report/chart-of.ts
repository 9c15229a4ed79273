import type { BlockColumn, ChartBlock, ChartSeries, TableBlock } from './blocks';
import { COLORS } from './sheet-spec/looks';

type SeriesLook = Omit<ChartSeries, 'name' | 'cells'>;

/**
 * A chart of a table. Its series name the columns that they draw; the categories are the labels of the rows, or, where
 * the series draw rows, the headings of the columns that those go across.
 *
 * @throws TypeError for a column that the table does not have.
 */
export function chartOf(table: TableBlock, chart: Omit<ChartBlock, 'kind' | 'table'>): ChartBlock {
  for (const { cells } of chart.series) {
    for (const column of 'column' in cells ? [cells.column] : cells.across) checkColumn(table, column);
  }
  return { kind: 'chart', table: table.id, ...chart };
}

function checkColumn({ id, columns }: TableBlock, column: BlockColumn): void {
  if (!columns.includes(column)) throw new TypeError(`The table ${id} has no column ${column.heading}`);
}

/** A column of the table, under its own heading. */
export function columnSeries(column: BlockColumn, look: SeriesLook): ChartSeries {
  return { name: column.heading, cells: { column }, ...look };
}

/** What was wanted, as a mark over what came of it. */
export function targetSeries(column: BlockColumn): ChartSeries {
  return columnSeries(column, { color: COLORS.target, line: true, dashed: true });
}
