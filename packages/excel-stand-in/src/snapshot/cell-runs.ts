import { areaIn } from './addresses';
import type { CellRun, CellSnapshot } from './workbook-snapshot';

/** A block of values from a cell on, for a snapshot written by hand. */
export function cellsAt(cell: string, block: readonly (readonly CellSnapshot[])[]): CellRun[] {
  const { row, column } = areaIn(cell);
  return block.map((values, index) => ({ row: row + index, column, values }));
}
