import { invalidArgument, notFound } from '../excel-failure';
import { Area } from './area';
import { sameName } from './name-rules';
import type { Range } from './range';
import type { Table } from './table';

/** A column of a table; its name is the heading in the header row. */
export class TableColumn {
  name = '';

  constructor(
    readonly table: Table,
    readonly id: number,
  ) {}

  get index(): number {
    return this.table.columnList.indexOf(this);
  }

  range(): Range {
    return this.part(this.table.area);
  }

  bodyRange(): Range {
    return this.part(this.table.bodyArea);
  }

  headerRange(): Range {
    return this.part(this.table.headerRange().area);
  }

  totalRange(): Range {
    return this.part(this.table.totalRange().area);
  }

  rename(name: string): void {
    this.table.sheet.cells.replace(this.headerRange().area, name);
  }

  delete(): void {
    const { table, index } = this;
    if (table.columnList.length === 1) throw invalidArgument('A table keeps one column.');
    const { area } = table;
    table.sheet.protection.assertUnprotected();
    table.columnList.splice(index, 1);
    table.sheet.cells.shift({ kind: 'delete', axis: 'columns', area: area.columnAt(index) });
  }

  private part(area: Area): Range {
    return this.table.sheet.range(area.columnAt(this.index));
  }
}

/** The columns of a table, from left to right. */
export class TableColumns {
  constructor(readonly table: Table) {}

  get items(): readonly TableColumn[] {
    return this.table.columnList;
  }

  /** By id (a number) or by name. */
  find(key: unknown): TableColumn | null {
    return (
      this.items.find((column) => column.id === key || (typeof key === 'string' && sameName(column.name, key))) ?? null
    );
  }

  get(key: unknown): TableColumn {
    const column = this.find(key);
    if (!column) throw notFound();
    return column;
  }

  /** A new column before `index`, or at the end; what stands right of the table moves along. */
  add(index: number | null, name: string | null): TableColumn {
    const { table } = this;
    const { area, sheet } = table;
    const at = index ?? area.columnCount;
    if (at < 0 || at > area.columnCount) throw invalidArgument();
    sheet.protection.assertUnprotected();
    sheet.cells.shift({
      kind: 'insert',
      axis: 'columns',
      area: new Area(area.row, area.column + at, area.rowCount, 1),
    });
    table.place(area.sized(area.rowCount, area.columnCount + 1));
    const column = table.newColumn();
    table.columnList.splice(at, 0, column);
    if (name !== null) sheet.cells.put(area.row, area.column + at, name);
    table.refreshHeadings();
    return column;
  }
}
