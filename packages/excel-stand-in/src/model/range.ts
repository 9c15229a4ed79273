import { ExcelFailure, invalidArgument, notFound } from '../excel-failure';
import { areaAddress, quotedSheetName } from './a1';
import { Area } from './area';
import type { CellSet } from './cell-set';
import type { Shift } from './shift';
import { shiftedArea } from './shift';
import type { Table } from './table';
import type { Worksheet } from './worksheet';

export type InsertDirection = 'Down' | 'Right';
export type DeleteDirection = 'Up' | 'Left';

/** Cells of a sheet as an add-in holds them: they move along when cells are inserted or deleted before them. */
export class Range implements CellSet {
  private current: Area | null;

  constructor(
    readonly sheet: Worksheet,
    area: Area,
  ) {
    if (!area.isOnSheet) throw invalidArgument('The cells lie outside the worksheet.');
    this.current = area;
  }

  /** Refused when the cells, or their sheet, are gone. */
  get area(): Area {
    if (!this.current || !this.sheet.exists) throw new ExcelFailure('InvalidReference');
    return this.current;
  }

  get areas(): readonly Area[] {
    return [this.area];
  }

  get address(): string {
    return `${quotedSheetName(this.sheet.name)}!${areaAddress(this.area)}`;
  }

  /** Cells moved: called for the ranges that an add-in holds. */
  shift(shift: Shift): void {
    if (this.current) this.current = shiftedArea(this.current, shift);
  }

  with(area: Area): Range {
    return new Range(this.sheet, area);
  }

  cell(row: number, column: number): Range {
    return this.with(Area.cell(this.area.row + row, this.area.column + column));
  }

  row(index: number): Range {
    if (index < 0 || index >= this.area.rowCount) throw invalidArgument();
    return this.with(this.area.rowAt(index));
  }

  column(index: number): Range {
    if (index < 0 || index >= this.area.columnCount) throw invalidArgument();
    return this.with(this.area.columnAt(index));
  }

  intersection(other: Range): Range | null {
    if (other.sheet !== this.sheet) throw invalidArgument('The ranges are on different worksheets.');
    const area = this.area.intersection(other.area);
    return area && this.with(area);
  }

  boundingWith(other: Range): Range {
    if (other.sheet !== this.sheet) throw invalidArgument('The ranges are on different worksheets.');
    return this.with(this.area.boundingWith(other.area));
  }

  used(valuesOnly: boolean): Range | null {
    const area = this.sheet.usedArea(valuesOnly, this.area);
    return area && this.with(area);
  }

  /** The rectangle of filled cells around this one, bounded by blank rows and columns. */
  surroundingRegion(): Range {
    let region = this.area;
    for (;;) {
      const rim = Area.between(
        Math.max(region.row - 1, 0),
        Math.max(region.column - 1, 0),
        Math.min(region.lastRow + 1, Area.wholeSheet.lastRow),
        Math.min(region.lastColumn + 1, Area.wholeSheet.lastColumn),
      );
      const filled = this.sheet.cells.contents.bounds(rim);
      const grown = filled ? region.boundingWith(filled) : region;
      if (grown.equals(region)) return this.with(region);
      region = grown;
    }
  }

  tables(fullyContained: boolean): Table[] {
    return this.sheet.tables.touching(this.area).filter((table) => !fullyContained || this.area.contains(table.area));
  }

  insert(direction: InsertDirection): Range {
    const { area } = this;
    this.sheet.cells.shift({ kind: 'insert', axis: direction === 'Down' ? 'rows' : 'columns', area });
    return this.with(area);
  }

  delete(direction: DeleteDirection): void {
    this.sheet.cells.shift({ kind: 'delete', axis: direction === 'Up' ? 'rows' : 'columns', area: this.area });
  }

  /** Makes one cell of the area, or of each of its rows; only the first cell's value stays. */
  merge(across: boolean): void {
    const { sheet, area } = this;
    sheet.protection.assertUnprotected();
    if (sheet.tables.touching(area).length > 0) throw invalidArgument('Cells of a table cannot be merged.');
    const parts = across ? Array.from({ length: area.rowCount }, (_, index) => area.rowAt(index)) : [area];
    for (const part of parts.filter((candidate) => !candidate.isSingleCell)) {
      sheet.assertNoMerge(part);
      const first = sheet.cells.contents.get(part.row, part.column);
      sheet.cells.contents.clear(part);
      sheet.cells.put(part.row, part.column, first);
      sheet.merges.push(sheet.anchor(part));
    }
  }

  unmerge(): void {
    const { sheet, area } = this;
    sheet.protection.assertUnprotected();
    for (const merge of [...sheet.merges]) {
      if (!merge.area?.overlaps(area)) continue;
      sheet.merges.splice(sheet.merges.indexOf(merge), 1);
      sheet.release(merge);
    }
  }

  select(): void {
    this.sheet.workbook.select(this.sheet, this.area);
  }
}

/** The range, or Excel's "doesn't exist". */
export function existing<T>(found: T | null): T {
  if (found === null) throw notFound();
  return found;
}
