import { rangeAddress, type CellRange } from '../../../core/workbook/address';
import { ADDRESS_LIST_LENGTH } from './limits';

/**
 * Cells of a sheet. Like every range in this folder it is let go at once: Excel would otherwise keep a reference to each,
 * and moving those along with every change is what makes add-ins slow.
 */
export function cellsOf(sheet: Excel.Worksheet, { row, column, rowCount, columnCount }: CellRange): Excel.Range {
  return sheet.getRangeByIndexes(row, column, rowCount, columnCount).untrack();
}

/** Addresses in lists that are short enough for one call. */
export function addressLists(ranges: readonly CellRange[]): string[] {
  const lists: string[] = [];
  let list = '';
  for (const address of ranges.map(rangeAddress)) {
    if (list !== '' && list.length + address.length >= ADDRESS_LIST_LENGTH) {
      lists.push(list);
      list = '';
    }
    list += list === '' ? address : `,${address}`;
  }
  return list === '' ? lists : [...lists, list];
}

/** Where a range lies, asked for with `askPlace`. */
export type Answer<T> = () => T;

const PLACE = 'rowIndex,columnIndex,rowCount,columnCount';

/** Asks where a range lies; `null` for a range that is not there. */
export function askPlace(range: Excel.Range): Answer<CellRange | null> {
  range.load(PLACE);
  return () => {
    if (range.isNullObject) return null;
    const { rowIndex, columnIndex, rowCount, columnCount } = range;
    return { row: rowIndex, column: columnIndex, rowCount, columnCount };
  };
}

export function cellCount({ rowCount, columnCount }: CellRange): number {
  return rowCount * columnCount;
}

/** Whether all cells of the second lie in the first. */
export function contains(outer: CellRange, inner: CellRange): boolean {
  return (
    inner.row >= outer.row &&
    inner.column >= outer.column &&
    inner.row + inner.rowCount <= outer.row + outer.rowCount &&
    inner.column + inner.columnCount <= outer.column + outer.columnCount
  );
}

/** The cells that both have; `null` when there are none. */
export function intersection(a: CellRange, b: CellRange): CellRange | null {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rowCount = Math.min(a.row + a.rowCount, b.row + b.rowCount) - row;
  const columnCount = Math.min(a.column + a.columnCount, b.column + b.columnCount) - column;
  return rowCount > 0 && columnCount > 0 ? { row, column, rowCount, columnCount } : null;
}

export function sameRange(a: CellRange, b: CellRange): boolean {
  return contains(a, b) && contains(b, a);
}
