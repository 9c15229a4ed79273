import type { CellRange } from '../../../core/workbook/address';
import { packColumn } from './cell-kind';
import { CellScanner } from './cell-scanner';
import { Uint32List } from './uint32-list';
import { attributeOf, findRoot, findStartTag } from './xml-bytes';
import { isTrue } from './xml-elements';

/**
 * Where the values of a sheet are, in 8 bytes a cell, so that a block is read without passing over the sheet again.
 * Cells that follow one another in a row make a run: `rows` and `firstCells` have one entry per run, `columns` (with the
 * kind of value) and `starts` (places in the bytes) one per cell.
 */
export interface SheetIndex {
  readonly rows: Uint32List;
  readonly firstCells: Uint32List;
  readonly columns: Uint32List;
  readonly starts: Uint32List;
  /** The smallest block with all cells that hold a value, be it an empty text; `null` when none does. */
  readonly used: CellRange | null;
  readonly protected: boolean;
}

/**
 * Passes over the whole sheet without making a single value. What the sheet says of its size (`<dimension>`) is not
 * looked at: it is often missing or stale, and a table that is found by its headings would end where it says. Nor would
 * stopping early help: whether the sheet is protected stands after the cells.
 */
export function indexSheet(bytes: Uint8Array, part: string): SheetIndex {
  const scanner = new CellScanner(bytes, part);
  const rows = new Uint32List();
  const firstCells = new Uint32List();
  const columns = new Uint32List();
  const starts = new Uint32List();
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  let current = -1;
  while (scanner.next()) {
    const { row, column } = scanner;
    if (row !== current) {
      current = row;
      rows.push(row);
      firstCells.push(columns.length);
      if (row < top) top = row;
      if (row > bottom) bottom = row;
    }
    if (column < left) left = column;
    if (column > right) right = column;
    columns.push(packColumn(column, scanner.kind));
    starts.push(scanner.start);
  }
  const used =
    bottom < 0 ? null : { row: top, column: left, rowCount: bottom - top + 1, columnCount: right - left + 1 };
  return { rows, firstCells, columns, starts, used, protected: isProtected(bytes, scanner.afterCells, part) };
}

function isProtected(bytes: Uint8Array, afterCells: number, part: string): boolean {
  const { prefix } = findRoot(bytes, part);
  const tag = findStartTag(bytes, `${prefix}sheetProtection`, afterCells, part);
  return tag >= 0 && isTrue(attributeOf(bytes, tag, 'sheet', part));
}
