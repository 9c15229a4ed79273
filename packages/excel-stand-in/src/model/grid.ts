import { Area } from './area';
import type { Shift } from './shift';

type Row<T> = (T | undefined)[];

/** Cells by row and column, holding only the rows that have any: fast for large blocks, small for empty sheets. */
export class Grid<T> {
  private rows = new Map<number, Row<T>>();

  get(row: number, column: number): T | undefined {
    return this.rows.get(row)?.[column];
  }

  /** The cells of a row by column number, or nothing when the row has none. */
  rowCells(row: number): readonly (T | undefined)[] | undefined {
    return this.rows.get(row);
  }

  set(row: number, column: number, value: T | undefined): void {
    if (value !== undefined) {
      this.writableRow(row)[column] = value;
      return;
    }
    const cells = this.rows.get(row);
    if (cells && column < cells.length) {
      cells[column] = undefined;
      this.trim(row, cells);
    }
  }

  clear(area: Area): void {
    for (const [row, cells] of this.rowsIn(area)) {
      const end = Math.min(area.lastColumn + 1, cells.length);
      if (area.column < end) cells.fill(undefined, area.column, end);
      this.trim(row, cells);
    }
  }

  /** Calls `visit` for every cell with a value in the area, row by row, in no order of rows. */
  forEachIn(area: Area, visit: (value: T, row: number, column: number) => void): void {
    for (const [row, cells] of this.rowsIn(area)) {
      const end = Math.min(area.lastColumn + 1, cells.length);
      for (let column = area.column; column < end; column++) {
        const value = cells[column];
        if (value !== undefined) visit(value, row, column);
      }
    }
  }

  /** The smallest rectangle around all cells with a value within `within`; `null` when there are none. */
  bounds(within: Area = Area.wholeSheet): Area | null {
    let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
    for (const [row, cells] of this.rowsIn(within)) {
      const end = Math.min(within.lastColumn + 1, cells.length);
      let first = within.column;
      while (first < end && cells[first] === undefined) first++;
      if (first >= end) continue;
      let last = end - 1;
      while (cells[last] === undefined) last--;
      [top, bottom] = [Math.min(top, row), Math.max(bottom, row)];
      [left, right] = [Math.min(left, first), Math.max(right, last)];
    }
    return bottom < 0 ? null : Area.between(top, left, bottom, right);
  }

  /** Row numbers that hold a value, in order. */
  usedRows(): number[] {
    return [...this.rows.keys()].sort((a, b) => a - b);
  }

  /** Moves the cells behind inserted or deleted cells; deleted cells are gone. */
  shift({ kind, axis, area }: Shift): void {
    const gone = kind === 'delete' ? area : null;
    if (gone) this.clear(gone);
    const behind =
      axis === 'rows'
        ? Area.between(area.row, area.column, Area.wholeSheet.lastRow, area.lastColumn)
        : Area.between(area.row, area.column, area.lastRow, Area.wholeSheet.lastColumn);
    const step = (axis === 'rows' ? area.rowCount : area.columnCount) * (kind === 'insert' ? 1 : -1);
    if (axis === 'rows' && area.isEntireRow) {
      this.rows = new Map([...this.rows].map(([row, cells]) => [row >= area.row ? row + step : row, cells]));
      return;
    }
    const moved: { value: T; row: number; column: number }[] = [];
    this.forEachIn(behind, (value, row, column) => moved.push({ value, row, column }));
    this.clear(behind);
    for (const { value, row, column } of moved) {
      this.set(row + (axis === 'rows' ? step : 0), column + (axis === 'columns' ? step : 0), value);
    }
  }

  private *rowsIn(area: Area): Iterable<[number, Row<T>]> {
    if (area.rowCount > this.rows.size) {
      for (const entry of this.rows) if (entry[0] >= area.row && entry[0] <= area.lastRow) yield entry;
      return;
    }
    for (let row = area.row; row <= area.lastRow; row++) {
      const cells = this.rows.get(row);
      if (cells) yield [row, cells];
    }
  }

  private writableRow(row: number): Row<T> {
    const existing = this.rows.get(row);
    if (existing) return existing;
    const created: Row<T> = [];
    this.rows.set(row, created);
    return created;
  }

  private trim(row: number, cells: Row<T>): void {
    let length = cells.length;
    while (length > 0 && cells[length - 1] === undefined) length--;
    cells.length = length;
    if (length === 0) this.rows.delete(row);
  }
}
