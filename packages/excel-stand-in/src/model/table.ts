import { ExcelFailure, invalidArgument } from '../excel-failure';
import type { Anchor } from './anchor';
import { Area } from './area';
import { checkDefinedName, freeName, sameName } from './name-rules';
import type { Range } from './range';
import type { RawAt } from './sheet-cells';
import { TableColumn, TableColumns } from './table-columns';
import { TableRows } from './table-rows';
import type { Worksheet } from './worksheet';

const DEFAULT_TABLE_STYLE = 'TableStyleMedium2';

/** A table (ListObject): a header row, data rows of at least one, perhaps a total row. */
export class Table {
  readonly id: string;
  readonly columns = new TableColumns(this);
  readonly rows = new TableRows(this);
  readonly columnList: TableColumn[] = [];
  style = DEFAULT_TABLE_STYLE;
  showBandedRows = true;
  showBandedColumns = false;
  showFilterButton = true;
  highlightFirstColumn = false;
  highlightLastColumn = false;

  private readonly anchor: Anchor;
  private currentName: string;
  private headers: boolean;
  private totals: boolean;
  private lastColumnId = 0;

  constructor(
    readonly sheet: Worksheet,
    area: Area,
    name: string,
    shape: { readonly headers: boolean; readonly totals: boolean } = { headers: true, totals: false },
  ) {
    this.headers = shape.headers;
    this.totals = shape.totals;
    this.id = sheet.workbook.newId();
    this.anchor = sheet.anchor(area);
    this.currentName = name;
    for (let index = 0; index < area.columnCount; index++) this.columnList.push(this.newColumn());
    this.refreshHeadings();
  }

  /** Header row, data and total row. */
  get area(): Area {
    if (!this.anchor.area) throw new ExcelFailure('InvalidReference', 'The table is gone.');
    return this.anchor.area;
  }

  /** All its cells were deleted. */
  get isLost(): boolean {
    return this.anchor.area === null;
  }

  get name(): string {
    return this.currentName;
  }

  get showHeaders(): boolean {
    return this.headers;
  }

  get showTotals(): boolean {
    return this.totals;
  }

  get bodyArea(): Area {
    const { area, headers, totals } = this;
    return Area.between(area.row + Number(headers), area.column, area.lastRow - Number(totals), area.lastColumn);
  }

  range(): Range {
    return this.sheet.range(this.area);
  }

  bodyRange(): Range {
    return this.sheet.range(this.bodyArea);
  }

  headerRange(): Range {
    if (!this.headers) throw new ExcelFailure('ItemNotFound', 'The table has no header row.');
    return this.sheet.range(this.area.rowAt(0));
  }

  totalRange(): Range {
    if (!this.totals) throw new ExcelFailure('ItemNotFound', 'The table has no total row.');
    return this.sheet.range(this.area.rowAt(this.area.rowCount - 1));
  }

  rename(name: string): void {
    checkDefinedName(name);
    if (this.sheet.workbook.isNameTaken(name, this)) throw new ExcelFailure('ItemAlreadyExists');
    this.currentName = name;
  }

  /**
   * Keeps headings what Excel demands: texts, not blank, each once. A heading that was written otherwise is changed in
   * its cell: a number becomes text, a blank becomes Kolom1, a double gets a number.
   */
  refreshHeadings(): void {
    if (!this.headers) return;
    const { area, sheet } = this;
    const taken: string[] = [];
    for (const [index, column] of this.columnList.entries()) {
      const value = sheet.cells.valueAt(area.row, area.column + index);
      const text = typeof value === 'string' || typeof value === 'number' ? String(value) : '';
      const wanted = text === '' ? `Kolom${String(index + 1)}` : text;
      column.name = freeName(wanted, (name) => taken.some((other) => sameName(other, name)));
      taken.push(column.name);
      if (value !== column.name) sheet.cells.put(area.row, area.column + index, column.name);
    }
  }

  setShowHeaders(show: boolean): void {
    if (show === this.headers) return;
    this.sheet.protection.assertUnprotected();
    const { area, sheet } = this;
    if (!show) {
      sheet.cells.contents.clear(area.rowAt(0));
      this.headers = false;
      this.place(Area.between(area.row + 1, area.column, area.lastRow, area.lastColumn));
      return;
    }
    if (area.row === 0) throw invalidArgument('There is no row above the table.');
    this.headers = true;
    this.place(Area.between(area.row - 1, area.column, area.lastRow, area.lastColumn));
    this.columnList.forEach(({ name }, index) => sheet.cells.put(area.row - 1, area.column + index, name));
  }

  setShowTotals(show: boolean): void {
    if (show === this.totals) return;
    this.sheet.protection.assertUnprotected();
    const { area, sheet } = this;
    if (show) {
      sheet.cells.shift({ kind: 'insert', axis: 'rows', area: area.rowAt(area.rowCount) });
      this.place(area.sized(area.rowCount + 1, area.columnCount));
    } else {
      this.place(area.sized(area.rowCount - 1, area.columnCount));
      sheet.cells.shift({ kind: 'delete', axis: 'rows', area: area.rowAt(area.rowCount - 1) });
    }
    this.totals = show;
  }

  /** Other cells become the table: same header row, overlapping the present ones. */
  resize(area: Area): void {
    this.sheet.protection.assertUnprotected();
    const isAllowed = area.row === this.area.row && area.overlaps(this.area) && area.rowCount > Number(this.headers);
    if (!isAllowed) throw invalidArgument('A table keeps its header row and overlaps where it was.');
    this.sheet.tables.assertFree(area, this);
    const before = this.area;
    const added = Math.max(area.columnCount - before.columnCount, 0);
    for (let index = 0; index < added; index++) this.columnList.push(this.newColumn());
    this.columnList.length = area.columnCount;
    this.place(area);
    this.refreshHeadings();
  }

  /** Deletes the table with its cells. */
  delete(): void {
    const { area } = this;
    this.drop();
    this.sheet.cells.shift({ kind: 'delete', axis: 'rows', area });
  }

  /** Deletes the table and leaves its cells. */
  convertToRange(): Range {
    const range = this.range();
    this.drop();
    return range;
  }

  /** Writes to part of the data, as an add-in does. */
  write(area: Area, rawAt: RawAt): void {
    this.sheet.cells.write(area, rawAt);
  }

  place(area: Area): void {
    this.anchor.area = area;
  }

  newColumn(): TableColumn {
    this.lastColumnId++;
    return new TableColumn(this, this.lastColumnId);
  }

  private drop(): void {
    this.sheet.protection.assertUnprotected();
    const { allTables } = this.sheet.workbook;
    allTables.splice(allTables.indexOf(this), 1);
    this.sheet.release(this.anchor);
    this.sheet.workbook.notify({ kind: 'table-deleted', table: this });
  }
}
