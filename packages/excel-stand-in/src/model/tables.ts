import { invalidArgument, notFound } from '../excel-failure';
import type { Area } from './area';
import { sameName } from './name-rules';
import { Table } from './table';
import type { Workbook } from './workbook';
import type { Worksheet } from './worksheet';

/** The tables of a workbook, or those on one sheet. */
export class Tables {
  constructor(
    private readonly workbook: Workbook,
    readonly sheet: Worksheet | null,
  ) {}

  get items(): readonly Table[] {
    return this.sheet ? this.workbook.allTables.filter((table) => table.sheet === this.sheet) : this.workbook.allTables;
  }

  /** By id or name. */
  find(key: string): Table | null {
    return this.items.find((table) => table.id === key || sameName(table.name, key)) ?? null;
  }

  get(key: string): Table {
    const table = this.find(key);
    if (!table) throw notFound();
    return table;
  }

  touching(area: Area): Table[] {
    return this.items.filter((table) => table.area.overlaps(area));
  }

  /**
   * Makes a table of cells. Without headers a header row is put above them, and what stands there moves down; a header
   * row alone gets an empty data row below it.
   */
  add(sheet: Worksheet, cells: Area, hasHeaders: boolean): Table {
    sheet.protection.assertUnprotected();
    if (!hasHeaders) sheet.cells.shift({ kind: 'insert', axis: 'rows', area: cells.rowAt(0) });
    const rowCount = hasHeaders ? Math.max(cells.rowCount, 2) : cells.rowCount + 1;
    const area = cells.sized(rowCount, cells.columnCount);
    sheet.tables.assertFree(area, null);
    sheet.assertNoMerge(area);
    const table = new Table(sheet, area, this.nextName());
    this.workbook.allTables.push(table);
    this.workbook.notify({ kind: 'table-added', table });
    return table;
  }

  /** Refuses cells that another table has. */
  assertFree(area: Area, except: Table | null): void {
    const holder = this.touching(area).find((table) => table !== except);
    if (holder) throw invalidArgument(`The cells overlap the table "${holder.name}".`);
  }

  private nextName(): string {
    for (let number = 1; ; number++) {
      const name = `Tabel${String(number)}`;
      if (!this.workbook.isNameTaken(name)) return name;
    }
  }
}

/** The tables that some cells touch. */
export class TableScope {
  constructor(readonly items: readonly Table[]) {}
}
