import { Area } from './area';
import type { Range } from './range';
import type { Worksheet } from './worksheet';

/** The rows and columns that stay in sight when a sheet scrolls. */
export class FreezePanes {
  rows = 0;
  columns = 0;

  constructor(readonly sheet: Worksheet) {}

  freezeRows(count: number): void {
    this.freeze(count, 0);
  }

  freezeColumns(count: number): void {
    this.freeze(0, count);
  }

  freezeAt(area: Area): void {
    this.freeze(area.isEntireColumn ? 0 : area.lastRow + 1, area.isEntireRow ? 0 : area.lastColumn + 1);
  }

  freeze(rows: number, columns: number): void {
    this.rows = rows;
    this.columns = columns;
  }

  /** The frozen cells; `null` when nothing is frozen. */
  location(): Range | null {
    if (this.rows === 0 && this.columns === 0) return null;
    const all = Area.wholeSheet;
    return this.sheet.range(new Area(0, 0, this.rows || all.rowCount, this.columns || all.columnCount));
  }
}
