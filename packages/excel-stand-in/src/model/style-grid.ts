import type { Area } from './area';
import type { CellStyle, StyleKey } from './cell-style';
import { Grid } from './grid';
import type { Shift } from './shift';
import type { StyleBook } from './style-book';

/** The looks of one sheet as Excel keeps them: per cell, else per row, else per column, else that of the sheet. */
export class StyleGrid {
  private readonly cells = new Grid<number>();
  private rows = new Map<number, number>();
  private columns = new Map<number, number>();
  /** The look of cells that have none of their own, nor of their row or column. */
  base = 0;

  constructor(private readonly book: StyleBook) {}

  numberAt(row: number, column: number): number {
    return this.cells.get(row, column) ?? this.rows.get(row) ?? this.columns.get(column) ?? this.base;
  }

  styleAt(row: number, column: number): CellStyle {
    return this.book.style(this.numberAt(row, column));
  }

  set(row: number, column: number, number: number): void {
    this.cells.set(row, column, number);
  }

  /** Gives all cells of the area one look more; whole rows and columns are kept as such. */
  paint<K extends StyleKey>(area: Area, key: K, value: CellStyle[K]): void {
    const change = remembered((number) => this.book.changed(number, key, value));
    if (area.isEntireColumn && area.isEntireRow) this.paintSheet(change);
    else if (area.isEntireColumn) this.paintColumns(area, change);
    else if (area.isEntireRow) this.paintRows(area, change);
    else this.paintCells(area, change);
  }

  /** One look per cell, in the shape of the area. */
  paintEach<K extends StyleKey>(
    area: Area,
    key: K,
    valueAt: (row: number, column: number) => CellStyle[K] | null,
  ): void {
    const changes = new Map<CellStyle[K], (number: number) => number>();
    for (let row = area.row; row <= area.lastRow; row++) {
      for (let column = area.column; column <= area.lastColumn; column++) {
        const value = valueAt(row - area.row, column - area.column);
        if (value === null) continue;
        let change = changes.get(value);
        if (!change) changes.set(value, (change = remembered((number) => this.book.changed(number, key, value))));
        this.set(row, column, change(this.numberAt(row, column)));
      }
    }
  }

  reset(area: Area): void {
    if (area.isEntireColumn)
      for (const column of [...this.columns.keys()]) if (inColumns(area, column)) this.columns.delete(column);
    if (area.isEntireRow) for (const row of [...this.rows.keys()]) if (inRows(area, row)) this.rows.delete(row);
    if (area.isEntireColumn && area.isEntireRow) this.base = 0;
    this.cells.clear(area);
    if (area.isEntireColumn || area.isEntireRow) return;
    for (let row = area.row; row <= area.lastRow; row++) {
      for (let column = area.column; column <= area.lastColumn; column++) {
        if (this.numberAt(row, column) !== 0) this.set(row, column, 0);
      }
    }
  }

  /** The different looks that occur in the area. */
  numbersIn(area: Area): ReadonlySet<number> {
    const numbers = new Set<number>();
    if (!area.isEntireColumn && !area.isEntireRow) {
      for (let row = area.row; row <= area.lastRow; row++) {
        for (let column = area.column; column <= area.lastColumn; column++) numbers.add(this.numberAt(row, column));
      }
      return numbers;
    }
    this.cells.forEachIn(area, (number) => numbers.add(number));
    for (const [row, number] of this.rows) if (inRows(area, row)) numbers.add(number);
    const columns = [...this.columns].filter(([column]) => inColumns(area, column));
    for (const [, number] of columns) numbers.add(number);
    if (columns.length < area.columnCount) numbers.add(this.base);
    return numbers;
  }

  /** The cells that have a look of their own, other than the default. */
  bounds(within?: Area): Area | null {
    return this.cells.bounds(within);
  }

  shift(shift: Shift): void {
    this.cells.shift(shift);
    const { area, axis, kind } = shift;
    if (axis === 'rows' && area.isEntireRow) this.rows = shiftedKeys(this.rows, area.row, area.rowCount, kind);
    if (axis === 'columns' && area.isEntireColumn)
      this.columns = shiftedKeys(this.columns, area.column, area.columnCount, kind);
  }

  rowNumbers(): ReadonlyMap<number, number> {
    return this.rows;
  }

  columnNumbers(): ReadonlyMap<number, number> {
    return this.columns;
  }

  setRow(row: number, number: number): void {
    this.rows.set(row, number);
  }

  setColumn(column: number, number: number): void {
    this.columns.set(column, number);
  }

  forEachCell(visit: (number: number, row: number, column: number) => void, area: Area): void {
    this.cells.forEachIn(area, visit);
  }

  private paintCells(area: Area, change: (number: number) => number): void {
    for (let row = area.row; row <= area.lastRow; row++) {
      for (let column = area.column; column <= area.lastColumn; column++) {
        this.cells.set(row, column, change(this.numberAt(row, column)));
      }
    }
  }

  private paintSheet(change: (number: number) => number): void {
    this.base = change(this.base);
    for (const [row, number] of this.rows) this.rows.set(row, change(number));
    for (const [column, number] of this.columns) this.columns.set(column, change(number));
    for (const row of this.cells.usedRows()) this.changeCells(row, 0, Infinity, change);
  }

  private paintColumns(area: Area, change: (number: number) => number): void {
    // Where a formatted row crosses the column, only the crossing cells change.
    for (const row of this.rows.keys()) {
      for (let column = area.column; column <= area.lastColumn; column++) {
        this.cells.set(row, column, this.numberAt(row, column));
      }
    }
    for (const row of this.cells.usedRows()) this.changeCells(row, area.column, area.lastColumn, change);
    for (let column = area.column; column <= area.lastColumn; column++) {
      this.columns.set(column, change(this.columns.get(column) ?? this.base));
    }
  }

  private paintRows(area: Area, change: (number: number) => number): void {
    for (let row = area.row; row <= area.lastRow; row++) {
      if (!this.rows.has(row)) {
        for (const column of this.columns.keys()) this.cells.set(row, column, this.numberAt(row, column));
      }
      this.changeCells(row, 0, Infinity, change);
      this.rows.set(row, change(this.rows.get(row) ?? this.base));
    }
  }

  private changeCells(row: number, first: number, last: number, change: (number: number) => number): void {
    this.cells.rowCells(row)?.forEach((number, column) => {
      if (number !== undefined && column >= first && column <= last) this.cells.set(row, column, change(number));
    });
  }
}

/** A million cells have a handful of looks: each look is changed once. */
function remembered(change: (number: number) => number): (number: number) => number {
  const results = new Map<number, number>();
  return (number) => {
    let result = results.get(number);
    if (result === undefined) results.set(number, (result = change(number)));
    return result;
  };
}

const inRows = (area: Area, row: number): boolean => row >= area.row && row <= area.lastRow;
const inColumns = (area: Area, column: number): boolean => column >= area.column && column <= area.lastColumn;

function shiftedKeys(
  map: ReadonlyMap<number, number>,
  at: number,
  count: number,
  kind: Shift['kind'],
): Map<number, number> {
  const shifted = new Map<number, number>();
  for (const [key, value] of map) {
    if (key < at) shifted.set(key, value);
    else if (kind === 'insert') shifted.set(key + count, value);
    else if (key >= at + count) shifted.set(key - count, value);
  }
  return shifted;
}
