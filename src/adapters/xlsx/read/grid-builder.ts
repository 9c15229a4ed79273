import type { CellRange } from '../../../core/workbook/address';
import type { CellValue } from '../../../core/workbook/cell-value';
import type { CellGrid } from '../../../core/workbook/inventory';
import { tooMuch } from './failure';
import { MAX_GRID_CELLS } from './limits';

/** Rows start with that many blanks at once (or all of them, when the block is narrower); wider rows grow as needed. */
const BLANKS = 32;

/** Collects the values of one block, in whatever order they come. */
export class GridBuilder {
  private readonly firstRow: number;
  private readonly lastRow: number;
  private readonly firstColumn: number;
  private readonly lastColumn: number;
  private readonly blankRow: readonly CellValue[];
  private readonly rows: (CellValue[] | undefined)[] = [];
  private cells = 0;

  constructor(range: CellRange) {
    this.firstRow = range.row;
    this.lastRow = range.row + range.rowCount - 1;
    this.firstColumn = range.column;
    this.lastColumn = range.column + range.columnCount - 1;
    this.blankRow = new Array<null>(Math.min(range.columnCount, BLANKS)).fill(null);
  }

  wantsRow(row: number): boolean {
    return row >= this.firstRow && row <= this.lastRow;
  }

  wantsColumn(column: number): boolean {
    return column >= this.firstColumn && column <= this.lastColumn;
  }

  /** Sets a value in the block; a cell that stands in the file twice has its last value, as in Excel. */
  put(row: number, column: number, value: CellValue): void {
    const cells = this.rowAt(row - this.firstRow);
    const place = column - this.firstColumn;
    if (place >= cells.length) {
      this.count(place - cells.length + 1);
      while (cells.length < place) cells.push(null);
    }
    cells[place] = value;
  }

  /** The block: rows without any value are `undefined`, those after the last one with a value are missing. */
  build(): CellGrid {
    return this.rows;
  }

  private rowAt(index: number): CellValue[] {
    const known = this.rows[index];
    if (known !== undefined) return known;
    this.count(this.blankRow.length);
    while (this.rows.length < index) this.rows.push(undefined);
    return (this.rows[index] = this.blankRow.slice());
  }

  private count(cells: number): void {
    this.cells += cells;
    if (this.cells > MAX_GRID_CELLS) throw tooMuch('cells', MAX_GRID_CELLS);
  }
}
