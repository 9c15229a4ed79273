import type { Area } from './area';
import type { Shift } from './shift';

/** Points. */
const DEFAULT_COLUMN_WIDTH = 48;
const DEFAULT_ROW_HEIGHT = 15;

interface Line {
  readonly size: number | null;
  readonly hidden: boolean;
}

const PLAIN: Line = { size: null, hidden: false };

/** Widths of columns and heights of rows, in points, and which are hidden. */
export class SheetDimensions {
  private columns = new Map<number, Line>();
  private rows = new Map<number, Line>();
  standardWidth = DEFAULT_COLUMN_WIDTH;
  standardHeight = DEFAULT_ROW_HEIGHT;

  columnWidth(column: number): number {
    const line = this.columns.get(column) ?? PLAIN;
    return line.hidden ? 0 : (line.size ?? this.standardWidth);
  }

  rowHeight(row: number): number {
    const line = this.rows.get(row) ?? PLAIN;
    return line.hidden ? 0 : (line.size ?? this.standardHeight);
  }

  isColumnHidden(column: number): boolean {
    return this.columns.get(column)?.hidden ?? false;
  }

  isRowHidden(row: number): boolean {
    return this.rows.get(row)?.hidden ?? false;
  }

  /** `null` gives the columns the standard width again. */
  setColumnWidth(area: Area, width: number | null): void {
    for (let column = area.column; column <= area.lastColumn; column++) change(this.columns, column, { size: width });
  }

  /** For all rows of the sheet at once the standard height changes. */
  setRowHeight(area: Area, height: number | null): void {
    if (area.isEntireColumn) {
      this.standardHeight = height ?? DEFAULT_ROW_HEIGHT;
      for (const row of [...this.rows.keys()]) change(this.rows, row, { size: null });
      return;
    }
    for (let row = area.row; row <= area.lastRow; row++) change(this.rows, row, { size: height });
  }

  hideColumns(area: Area, hidden: boolean): void {
    for (let column = area.column; column <= area.lastColumn; column++) change(this.columns, column, { hidden });
  }

  hideRows(area: Area, hidden: boolean): void {
    for (let row = area.row; row <= area.lastRow; row++) change(this.rows, row, { hidden });
  }

  restoreColumn(column: number, size: number | null, hidden: boolean): void {
    change(this.columns, column, { size, hidden });
  }

  restoreRow(row: number, size: number | null, hidden: boolean): void {
    change(this.rows, row, { size, hidden });
  }

  /** Points from the top of the sheet to the top of the row. */
  topOf(row: number): number {
    let top = row * this.standardHeight;
    for (const index of this.rows.keys()) if (index < row) top += this.rowHeight(index) - this.standardHeight;
    return top;
  }

  leftOf(column: number): number {
    let left = column * this.standardWidth;
    for (const index of this.columns.keys()) if (index < column) left += this.columnWidth(index) - this.standardWidth;
    return left;
  }

  shift({ kind, axis, area }: Shift): void {
    if (axis === 'rows' && area.isEntireRow) this.rows = shifted(this.rows, kind, area.row, area.rowCount);
    if (axis === 'columns' && area.isEntireColumn) {
      this.columns = shifted(this.columns, kind, area.column, area.columnCount);
    }
  }

  /** Every column and row that differs from the standard. */
  special(): { readonly columns: ReadonlyMap<number, Line>; readonly rows: ReadonlyMap<number, Line> } {
    return { columns: this.columns, rows: this.rows };
  }
}

function change(lines: Map<number, Line>, index: number, part: Partial<Line>): void {
  const line = { ...(lines.get(index) ?? PLAIN), ...part };
  if (line.size === null && !line.hidden) lines.delete(index);
  else lines.set(index, line);
}

function shifted(lines: ReadonlyMap<number, Line>, kind: Shift['kind'], at: number, count: number): Map<number, Line> {
  const result = new Map<number, Line>();
  for (const [index, line] of lines) {
    if (index < at) result.set(index, line);
    else if (kind === 'insert') result.set(index + count, line);
    else if (index >= at + count) result.set(index - count, line);
  }
  return result;
}
