import { cellAddress } from '../../../../core/workbook/address';
import { looksLikeFormula } from '../../../../core/workbook/formula-text';
import type { PlanValue } from '../../../../core/report/sheet-plan/sheet-plan';
import type { RecordUpdate } from '../../../../core/report/sheet-plan/workbook-plan';
import { HostError } from '../../../../app/ports';
import { cellXml, styleAttribute } from '../sheet/cell-xml';
import type { CellStyles } from '../sheet/cell-styles';
import { plainText } from '../xml/xml-text';
import { arrangeRows, type ArrangedRow } from './arrangement';
import type { RecordTable } from './record-table';
import { growDimension, spliceRows } from './row-splice';
import { cellsOf, movedCell, readSheetText, type SheetCell, type SheetRow, type SheetText } from './sheet-text';

/** A reference that changes when its formula moves: A1, $A1, 5:5; $A$1 and names do not. */
const MOVING_REFERENCE = /(?<![\w.$])\$?[A-Z]{1,3}\d+|\b\d+:\d+/i;
const QUOTED_OR_BRACKETED = /"[^"]*"|\[[^\]]*\]/g;

export interface RecordResult {
  /** The sheet's text with the new rows. */
  readonly text: string;
  /** Data rows of the table. */
  readonly rowCount: number;
  /** Whether a formula went or moved, so that the order of calculation is not what it was. */
  readonly formulasMoved: boolean;
}

/** Applies one update to the text of its sheet; everything outside the table's cells stays to the letter as it was. */
export function updateRecord(
  source: string,
  update: RecordUpdate,
  table: RecordTable,
  styles: CellStyles,
): RecordResult {
  return new RecordWriting(readSheetText(source, table.row), update, table, styles).result();
}

class RecordWriting {
  /** The rows of the sheet from the header row on, by number. */
  private readonly rows: ReadonlyMap<number, SheetRow>;
  private readonly blankAtEnd: number;
  private formulasMoved = false;

  constructor(
    private readonly text: SheetText,
    private readonly update: RecordUpdate,
    private readonly table: RecordTable,
    private readonly styles: CellStyles,
  ) {
    this.rows = new Map(text.rows.map((row) => [row.row, row]));
    this.blankAtEnd = this.countBlankAtEnd();
  }

  result(): RecordResult {
    const { table } = this;
    const arranged = arrangeRows(this.update, {
      count: table.rowCount,
      blankAtEnd: this.blankAtEnd,
      movable: this.movable(),
    });
    this.refuseOccupied(arranged.length);
    const changed = new Map<number, string>();
    const last = Math.max(arranged.length, table.rowCount) + table.totalRows;
    for (let position = 0; position < last; position++) {
      const xml = this.rowXml(position, arranged);
      if (xml !== null) changed.set(this.sheetRow(position), xml);
    }
    return {
      text: growDimension(spliceRows(this.text, changed), this.text.prefix, table, arranged.length),
      rowCount: arranged.length,
      formulasMoved: this.formulasMoved,
    };
  }

  private sheetRow(position: number): number {
    return this.table.row + 1 + position;
  }

  /** The cells of a data row, by column, those of the table only. */
  private tableCells(position: number): Map<number, SheetCell> {
    const { column, columnCount } = this.table;
    const cells = this.cells(this.sheetRow(position));
    return new Map(
      cells
        .filter((cell) => cell.column >= column && cell.column < column + columnCount)
        .map((cell) => [cell.column, cell]),
    );
  }

  private cells(row: number): SheetCell[] {
    const found = this.rows.get(row);
    return found ? cellsOf(this.text, found) : [];
  }

  private isBlank(position: number): boolean {
    return Array.from(this.tableCells(position).values()).every((cell) => !cell.filled);
  }

  private countBlankAtEnd(): number {
    let blank = 0;
    while (blank < this.table.rowCount && this.isBlank(this.table.rowCount - 1 - blank)) blank++;
    return blank;
  }

  /** Whether the rows below the first one that goes can move up: no formula there says where it is. */
  private movable(): boolean {
    const { remove } = this.update;
    if (remove.length === 0) return true;
    const removed = new Set(remove);
    for (let position = Math.min(...remove); position < this.table.rowCount; position++) {
      if (removed.has(position)) continue;
      if (Array.from(this.tableCells(position).values()).some((cell) => !canMove(cell))) return false;
    }
    return true;
  }

  /** The rows that the table grows into must be free: their cells belong to something else, and formulas may refer to them. */
  private refuseOccupied(rowCount: number): void {
    const { table } = this;
    for (let position = table.rowCount + table.totalRows; position < rowCount + table.totalRows; position++) {
      for (const cell of this.tableCells(position).values()) {
        if (!cell.filled) continue;
        const address = cellAddress(this.sheetRow(position), cell.column);
        throw new HostError('no-room', { sheet: this.update.sheet, address });
      }
    }
  }

  /** The row at this place of the table afterwards; `null` when it stays as it is. */
  private rowXml(position: number, arranged: readonly ArrangedRow[]): string | null {
    const row = arranged[position];
    const isTotal = position >= arranged.length && position < arranged.length + this.table.totalRows;
    if (isTotal && arranged.length === this.table.rowCount) return null;
    if (row?.kind === 'kept' && row.from === position && row.values === null) return null;
    const wasBlank = position < this.table.rowCount && row?.kind === 'blank' && this.isBlank(position);
    if (wasBlank) return null;
    if (!row && !isTotal && !this.rows.has(this.sheetRow(position))) return null;
    const cells = isTotal ? this.totalCells(position) : row ? this.cellsFor(row, position) : new Map<number, string>();
    return this.rebuilt(position, cells);
  }

  private totalCells(position: number): Map<number, string> {
    return this.moved(this.tableCells(this.table.rowCount), position);
  }

  private cellsFor(row: ArrangedRow, position: number): Map<number, string> {
    switch (row.kind) {
      case 'kept':
        return this.keptCells(row.from, row.values, position);
      case 'added':
        return this.addedCells(row.values, position);
      case 'blank':
        return this.blankCells(position, row.othersStay);
    }
  }

  /** The row itself, perhaps from further down; new values keep the look of their cells. */
  private keptCells(from: number, values: readonly PlanValue[] | null, position: number): Map<number, string> {
    const old = this.tableCells(from);
    const cells = this.moved(old, position);
    if (values) this.setValues(cells, values, position, (column) => old.get(column)?.style ?? 0);
    return cells;
  }

  /** A new row looks like the last one that was there, and Excel's own formulas are filled down. */
  private addedCells(values: readonly PlanValue[], position: number): Map<number, string> {
    const own = position < this.table.rowCount ? this.tableCells(position) : new Map<number, SheetCell>();
    const model = this.modelCells();
    const styleOf = (column: number): number => own.get(column)?.style || (model.get(column)?.style ?? 0);
    const cells = new Map<number, string>();
    for (let column = this.table.column; column < this.table.column + this.table.columnCount; column++) {
      const address = cellAddress(this.sheetRow(position), column);
      const style = styleAttribute(styleOf(column));
      const formula = this.table.formulas.get(column);
      if (formula !== undefined) cells.set(column, this.formulaXml(address, style, formula));
      else if (style !== '') cells.set(column, cellXml(address, style, null, this.text.prefix));
    }
    this.setValues(cells, values, position, styleOf);
    return cells;
  }

  /** A row that goes blank: where the table keeps it, with the look of its cells and what is not ours. */
  private blankCells(position: number, othersStay: boolean): Map<number, string> {
    const old = this.tableCells(position);
    const ours = new Set(this.update.columns.map(({ column }) => this.table.column + column));
    const cells = new Map<number, string>();
    for (const [column, cell] of old) {
      const stays = othersStay && !ours.has(column);
      const address = cellAddress(this.sheetRow(position), column);
      cells.set(column, stays ? cell.xml : cellXml(address, styleAttribute(cell.style), null, this.text.prefix));
    }
    return cells;
  }

  private moved(cells: ReadonlyMap<number, SheetCell>, position: number): Map<number, string> {
    const row = this.sheetRow(position);
    return new Map(Array.from(cells, ([column, cell]) => [column, movedCell(cell, row)]));
  }

  private setValues(
    cells: Map<number, string>,
    values: readonly PlanValue[],
    position: number,
    styleOf: (column: number) => number,
  ): void {
    this.update.columns.forEach(({ column: index, format }, at) => {
      const column = this.table.column + index;
      const value = values[at] ?? null;
      const quoted = typeof value === 'string' && looksLikeFormula(value);
      const style = styleAttribute(this.styles.variant(styleOf(column), format, quoted));
      const address = cellAddress(this.sheetRow(position), column);
      cells.set(column, cellXml(address, style, this.styles.stored(value, format), this.text.prefix));
    });
  }

  /** The last data row with anything in it: what a new row looks like. */
  private modelCells(): Map<number, SheetCell> {
    const position = this.table.rowCount - 1 - this.blankAtEnd;
    return position < 0 ? new Map<number, SheetCell>() : this.tableCells(position);
  }

  private formulaXml(address: string, style: string, formula: string): string {
    const { prefix } = this.text;
    return `<${prefix}c r="${address}"${style}><${prefix}f>${plainText(formula)}</${prefix}f></${prefix}c>`;
  }

  /** The row with other cells in the table's columns; those beside the table stay as they are written. */
  private rebuilt(position: number, cells: ReadonlyMap<number, string>): string {
    const number = this.sheetRow(position);
    const row = this.rows.get(number);
    const { prefix, source } = this.text;
    const old = this.cells(number);
    const inTable = this.tableCells(position);
    for (const [column, cell] of inTable) {
      if (cell.formula && cells.get(column) !== cell.xml) this.formulasMoved = true;
    }
    const pieces = old.filter((cell) => !inTable.has(cell.column)).map(({ column, xml }) => ({ column, xml }));
    for (const [column, xml] of cells) pieces.push({ column, xml });
    pieces.sort((a, b) => a.column - b.column);
    const tag = row ? source.slice(row.start, row.tagEnd) : `<${prefix}row r="${number + 1}">`;
    const start = tag.replace(/\sspans\s*=\s*(?:"[^"]*"|'[^']*')/, '').replace(/\s*\/?>$/, '');
    return `${start}>${pieces.map(({ xml }) => xml).join('')}</${prefix}row>`;
  }
}

/** A formula that is shared, an array or refers to cells by place would mean something else in another row. */
function canMove(cell: SheetCell): boolean {
  if (!cell.formula) return true;
  const match = /<(?:\w+:)?f(\s[^>]*)?>([^<]*)</.exec(cell.xml);
  if (!match || match[1] !== undefined) return false;
  return !MOVING_REFERENCE.test((match[2] as string).replace(QUOTED_OR_BRACKETED, ''));
}
