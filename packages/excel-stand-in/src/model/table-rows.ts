import { invalidArgument } from '../excel-failure';
import { Area } from './area';
import type { Range } from './range';
import type { Table } from './table';

/** A data row of a table, by its place: there is no id, so it is another row after rows were inserted or deleted. */
export class TableRow {
  constructor(
    readonly table: Table,
    readonly index: number,
  ) {}

  range(): Range {
    return this.table.sheet.range(this.table.bodyArea.rowAt(this.index));
  }

  delete(): void {
    this.table.rows.deleteAt(this.index, 1);
  }
}

/** The data rows of a table. */
export class TableRows {
  constructor(readonly table: Table) {}

  get count(): number {
    return this.table.bodyArea.rowCount;
  }

  get items(): readonly TableRow[] {
    return Array.from({ length: this.count }, (_, index) => new TableRow(this.table, index));
  }

  at(index: number): TableRow {
    if (!Number.isInteger(index) || index < 0 || index >= this.count) throw invalidArgument();
    return new TableRow(this.table, index);
  }

  /** Inserts rows before `index`, or at the end; what stands below the table moves down. */
  add(index: number | null, values: readonly (readonly unknown[])[]): TableRow {
    const { table } = this;
    const at = index === null || index === -1 ? this.count : index;
    if (at < 0 || at > this.count || values.length === 0) throw invalidArgument();
    if (values.some((row) => row.length !== table.area.columnCount)) throw invalidArgument('A row has another width.');
    table.sheet.protection.assertUnprotected();
    const { area, bodyArea } = table;
    const added = new Area(bodyArea.row + at, area.column, values.length, area.columnCount);
    table.sheet.cells.shift({ kind: 'insert', axis: 'rows', area: added });
    table.place(area.sized(area.rowCount + values.length, area.columnCount));
    table.write(added, (row, column) => values[row]?.[column]);
    return new TableRow(table, at);
  }

  /** Deletes rows; a table keeps one, which is emptied. */
  deleteAt(index: number, count: number): void {
    const { table } = this;
    if (count < 1 || index < 0 || index + count > this.count) throw invalidArgument();
    table.sheet.protection.assertUnprotected();
    const { bodyArea } = table;
    const doomed = new Area(bodyArea.row + index, bodyArea.column, count, bodyArea.columnCount);
    if (count === this.count) {
      table.sheet.cells.clearContents(doomed.rowAt(0));
      if (count === 1) return;
    }
    const deleted =
      count === this.count ? Area.between(doomed.row + 1, doomed.column, doomed.lastRow, doomed.lastColumn) : doomed;
    table.sheet.cells.shift({ kind: 'delete', axis: 'rows', area: deleted });
  }
}
