export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

/** A rectangle of cells, rows and columns counted from 0; never empty, never off the sheet when made by `Area.checked`. */
export class Area {
  constructor(
    readonly row: number,
    readonly column: number,
    readonly rowCount: number,
    readonly columnCount: number,
  ) {}

  static readonly wholeSheet = new Area(0, 0, MAX_ROWS, MAX_COLUMNS);

  static between(firstRow: number, firstColumn: number, lastRow: number, lastColumn: number): Area {
    return new Area(firstRow, firstColumn, lastRow - firstRow + 1, lastColumn - firstColumn + 1);
  }

  static cell(row: number, column: number): Area {
    return new Area(row, column, 1, 1);
  }

  get lastRow(): number {
    return this.row + this.rowCount - 1;
  }

  get lastColumn(): number {
    return this.column + this.columnCount - 1;
  }

  get cellCount(): number {
    return this.rowCount * this.columnCount;
  }

  get isSingleCell(): boolean {
    return this.rowCount === 1 && this.columnCount === 1;
  }

  /** Whole columns: from the first row of the sheet to the last. */
  get isEntireColumn(): boolean {
    return this.rowCount === MAX_ROWS;
  }

  /** Whole rows: from the first column of the sheet to the last. */
  get isEntireRow(): boolean {
    return this.columnCount === MAX_COLUMNS;
  }

  get isOnSheet(): boolean {
    return (
      this.row >= 0 &&
      this.column >= 0 &&
      this.rowCount >= 1 &&
      this.columnCount >= 1 &&
      this.lastRow < MAX_ROWS &&
      this.lastColumn < MAX_COLUMNS
    );
  }

  equals(other: Area): boolean {
    return (
      this.row === other.row &&
      this.column === other.column &&
      this.rowCount === other.rowCount &&
      this.columnCount === other.columnCount
    );
  }

  hasCell(row: number, column: number): boolean {
    return row >= this.row && row <= this.lastRow && column >= this.column && column <= this.lastColumn;
  }

  contains(other: Area): boolean {
    return this.hasCell(other.row, other.column) && this.hasCell(other.lastRow, other.lastColumn);
  }

  intersection(other: Area): Area | null {
    const row = Math.max(this.row, other.row);
    const column = Math.max(this.column, other.column);
    const lastRow = Math.min(this.lastRow, other.lastRow);
    const lastColumn = Math.min(this.lastColumn, other.lastColumn);
    return row > lastRow || column > lastColumn ? null : Area.between(row, column, lastRow, lastColumn);
  }

  overlaps(other: Area): boolean {
    return this.intersection(other) !== null;
  }

  /** The smallest rectangle around both. */
  boundingWith(other: Area): Area {
    return Area.between(
      Math.min(this.row, other.row),
      Math.min(this.column, other.column),
      Math.max(this.lastRow, other.lastRow),
      Math.max(this.lastColumn, other.lastColumn),
    );
  }

  /** What is left when `other` is cut out: at most four rectangles. */
  without(other: Area): Area[] {
    const hole = this.intersection(other);
    if (!hole) return [this];
    const rest: Area[] = [];
    if (hole.row > this.row) rest.push(Area.between(this.row, this.column, hole.row - 1, this.lastColumn));
    if (hole.lastRow < this.lastRow)
      rest.push(Area.between(hole.lastRow + 1, this.column, this.lastRow, this.lastColumn));
    if (hole.column > this.column) rest.push(Area.between(hole.row, this.column, hole.lastRow, hole.column - 1));
    if (hole.lastColumn < this.lastColumn)
      rest.push(Area.between(hole.row, hole.lastColumn + 1, hole.lastRow, this.lastColumn));
    return rest;
  }

  rowAt(index: number): Area {
    return new Area(this.row + index, this.column, 1, this.columnCount);
  }

  columnAt(index: number): Area {
    return new Area(this.row, this.column + index, this.rowCount, 1);
  }

  moved(rows: number, columns: number): Area {
    return new Area(this.row + rows, this.column + columns, this.rowCount, this.columnCount);
  }

  sized(rowCount: number, columnCount: number): Area {
    return new Area(this.row, this.column, rowCount, columnCount);
  }
}
