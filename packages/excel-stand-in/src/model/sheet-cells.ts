import { ExcelFailure } from '../excel-failure';
import { Area } from './area';
import type { Entry } from './cell-entry';
import { contentValue, enteredContent } from './cell-entry';
import type { Content, Plain } from './content';
import { Grid } from './grid';
import type { Shift } from './shift';
import { isTornBy } from './shift';
import { StyleGrid } from './style-grid';
import type { Worksheet } from './worksheet';

/** A link on a cell: to cells of this workbook, or to an address outside. */
export interface Hyperlink {
  readonly address?: string;
  readonly documentReference?: string;
  readonly screenTip?: string;
}

/** What is written: the raw value of a cell by its place in the area; `null` leaves the cell as it is. */
export type RawAt = (row: number, column: number) => unknown;

/** The cells of a sheet: contents, looks and links. */
export class SheetCells {
  readonly contents = new Grid<Content>();
  readonly links = new Grid<Hyperlink>();
  readonly styles: StyleGrid;

  constructor(private readonly sheet: Worksheet) {
    this.styles = new StyleGrid(sheet.workbook.styles);
  }

  valueAt(row: number, column: number): Plain | undefined {
    return contentValue(this.contents.get(row, column));
  }

  /**
   * Writes values or formulas as an add-in or a user does. All entries are read before any cell changes, so a refused
   * entry changes nothing.
   */
  write(area: Area, rawAt: RawAt): void {
    const { sheet } = this;
    sheet.protection.assertEditable(area);
    const entries = this.readEntries(area, rawAt);
    const before = area.isSingleCell ? this.valueOrNothing(area) : undefined;
    for (const [index, entry] of entries.entries()) {
      if (!entry) continue;
      const row = area.row + Math.floor(index / area.columnCount);
      this.enter(entry, row, area.column + (index % area.columnCount));
    }
    for (const table of sheet.tables.touching(area)) table.refreshHeadings();
    const after = area.isSingleCell ? this.valueOrNothing(area) : undefined;
    sheet.workbook.notify({ kind: 'cells-changed', sheet, area, change: 'RangeEdited', shift: null, before, after });
  }

  /** Writes one content as it is, without reading it as an entry. */
  replace(area: Area, content: Content): void {
    const { sheet } = this;
    sheet.protection.assertEditable(area);
    this.put(area.row, area.column, content);
    for (const table of sheet.tables.touching(area)) table.refreshHeadings();
    sheet.workbook.notify({ kind: 'cells-changed', sheet, area, change: 'RangeEdited', shift: null });
  }

  /** Puts contents in a cell without any reading of texts: for workbooks that are loaded. */
  put(row: number, column: number, content: Content | undefined): void {
    this.contents.set(row, column, content);
  }

  /** Empties cells; merged cells and tables stay. */
  clearContents(area: Area): void {
    const { sheet } = this;
    sheet.protection.assertEditable(area);
    this.contents.clear(area);
    this.links.clear(area);
    for (const table of sheet.tables.touching(area)) table.refreshHeadings();
    sheet.workbook.notify({ kind: 'cells-changed', sheet, area, change: 'RangeEdited', shift: null });
  }

  /** Inserts or deletes cells; what is attached to the cells behind moves along. */
  shift(shift: Shift): void {
    const { sheet } = this;
    sheet.protection.assertAllowed(shift);
    const torn = [...sheet.tables.items.map((table) => table.area), ...sheet.merges.map((merge) => merge.area)];
    if (torn.some((area) => area && isTornBy(area, shift))) throw new ExcelFailure('InsertDeleteConflict');
    if (shift.kind === 'insert' && this.contents.bounds(pushedOff(shift)))
      throw new ExcelFailure('NonBlankCellOffSheet');
    for (const grid of [this.contents, this.links, this.styles]) grid.shift(shift);
    sheet.dimensions.shift(shift);
    sheet.validation.shift(shift);
    sheet.workbook.shiftAnchors(sheet, shift);
    sheet.workbook.notify({ kind: 'cells-changed', sheet, area: shift.area, change: changeOf(shift), shift });
  }

  private readEntries(area: Area, rawAt: RawAt): (Entry | null)[] {
    const rules = this.sheet.workbook.entryRules;
    const hasMerges = this.sheet.merges.length > 0;
    const entries: (Entry | null)[] = [];
    for (let row = area.row; row <= area.lastRow; row++) {
      for (let column = area.column; column <= area.lastColumn; column++) {
        const raw = rawAt(row - area.row, column - area.column);
        const isSkipped = raw === null || raw === undefined || (hasMerges && this.isCovered(row, column));
        entries.push(isSkipped ? null : enteredContent(raw, this.styles.styleAt(row, column).numberFormat, rules));
      }
    }
    return entries;
  }

  /** Inside a merged area only the first cell holds anything. */
  private isCovered(row: number, column: number): boolean {
    const merge = this.sheet.mergedAt(row, column);
    return merge !== null && (merge.row !== row || merge.column !== column);
  }

  private enter({ content, format, quotePrefix }: Entry, row: number, column: number): void {
    this.contents.set(row, column, content);
    if (content === undefined) this.links.set(row, column, undefined);
    const number = this.styles.numberAt(row, column);
    const book = this.sheet.workbook.styles;
    const style = book.style(number);
    let changed = number;
    if (style.quotePrefix !== quotePrefix) changed = book.changed(changed, 'quotePrefix', quotePrefix);
    if (format !== null && style.numberFormat === 'General') changed = book.changed(changed, 'numberFormat', format);
    if (changed !== number) this.styles.set(row, column, changed);
  }

  private valueOrNothing(area: Area): Plain | undefined {
    const content = this.contents.get(area.row, area.column);
    return content === undefined || typeof content !== 'object' || !('text' in content)
      ? content
      : (content.value ?? undefined);
  }
}

/** The cells at the far edge that an insertion pushes off the sheet. */
function pushedOff({ axis, area }: Shift): Area {
  const { lastRow, lastColumn } = Area.wholeSheet;
  return axis === 'rows'
    ? Area.between(lastRow - area.rowCount + 1, area.column, lastRow, area.lastColumn)
    : Area.between(area.row, lastColumn - area.columnCount + 1, area.lastRow, lastColumn);
}

function changeOf({
  kind,
  axis,
  area,
}: Shift): 'RowInserted' | 'RowDeleted' | 'ColumnInserted' | 'ColumnDeleted' | 'CellInserted' | 'CellDeleted' {
  const isInsert = kind === 'insert';
  if (axis === 'rows' && area.isEntireRow) return isInsert ? 'RowInserted' : 'RowDeleted';
  if (axis === 'columns' && area.isEntireColumn) return isInsert ? 'ColumnInserted' : 'ColumnDeleted';
  return isInsert ? 'CellInserted' : 'CellDeleted';
}
