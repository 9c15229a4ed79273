import type { CellRange } from './product';
import type { Chart } from '../model/chart';

/** The cells under a chart, from its corners in points. */
export function placeOfChart({ sheet: { dimensions }, top, left, width, height }: Chart): CellRange {
  const at = (edge: number, of: (index: number) => number): number => {
    let index = 0;
    while (of(index + 1) <= edge + 0.01) index++;
    return index;
  };
  const row = at(top, (index) => dimensions.topOf(index));
  const column = at(left, (index) => dimensions.leftOf(index));
  const rowCount = at(top + height, (index) => dimensions.topOf(index)) - row;
  const columnCount = at(left + width, (index) => dimensions.leftOf(index)) - column;
  return { row, column, rowCount: Math.max(1, rowCount), columnCount: Math.max(1, columnCount) };
}
