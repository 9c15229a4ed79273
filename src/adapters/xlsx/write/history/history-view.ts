import { decodeEntities } from '../xml/xml-text';
import type { HistoryTable } from './history-table';
import { cellsOf, type SheetCell, type SheetRow, type SheetText } from './sheet-text';

/** The cells of one row of the sheet, those of the table apart. */
export interface RowCells {
  /** Of the table, by column of the sheet. */
  readonly inside: ReadonlyMap<number, SheetCell>;
  /** Beside the table. */
  readonly outside: readonly SheetCell[];
}

const NO_CELLS: RowCells = { inside: new Map(), outside: [] };

/** A reference that changes when its formula moves: A1, $A1, 5:5; $A$1 and names do not. */
const MOVING_REFERENCE = /(?<![\w.$])\$?[A-Z]{1,3}\d+|\b\d+:\d+/i;
const QUOTED_OR_BRACKETED = /"[^"]*"|\[[^\]]*\]/g;
const PLAIN_FORMULA = /<(?:[\w.-]+:)?f>([^<]*)</;

/** A history table in the text of its sheet; data rows are counted from 0, and past the last one come the rows below. */
export class HistoryView {
  private readonly rows: ReadonlyMap<number, SheetRow>;
  private lastRow = -1;
  private lastCells = NO_CELLS;

  constructor(
    readonly text: SheetText,
    readonly table: HistoryTable,
    /** Rows of the sheet on which something stands that does not move along. */
    private readonly anchored: ReadonlySet<number>,
  ) {
    this.rows = new Map(text.rows.map((row) => [row.row, row]));
  }

  /** The row of the sheet in which a data row stands. */
  sheetRow(position: number): number {
    return this.table.row + this.table.headerRows + position;
  }

  /** The row as the sheet has it; none where nothing was ever written. */
  rowAt(position: number): SheetRow | undefined {
    return this.rows.get(this.sheetRow(position));
  }

  cells(position: number): RowCells {
    const number = this.sheetRow(position);
    if (number !== this.lastRow) {
      const row = this.rows.get(number);
      this.lastCells = row ? this.split(cellsOf(this.text, row)) : NO_CELLS;
      this.lastRow = number;
    }
    return this.lastCells;
  }

  isBlank(position: number): boolean {
    return this.firstFilled(position) === undefined;
  }

  /** The first cell of the table's columns in a row that holds something. */
  firstFilled(position: number): SheetCell | undefined {
    return Array.from(this.cells(position).inside.values()).find((cell) => cell.filled);
  }

  blankAtEnd(): number {
    const { rowCount } = this.table;
    let blank = 0;
    while (blank < rowCount && this.isBlank(rowCount - 1 - blank)) blank++;
    return blank;
  }

  /** Whether a row means the same in another place: a formula that is shared, an array or relative would not. */
  isMovable(position: number): boolean {
    return Array.from(this.cells(position).inside.values()).every((cell) => !cell.formula || canMove(cell));
  }

  /** Whether nothing stands on or beside a row that would be left behind when its cells move up. */
  canLeave(position: number): boolean {
    return !this.anchored.has(this.sheetRow(position)) && !this.cells(position).outside.some((cell) => cell.filled);
  }

  /** Whether something of the user's stands on a row: a note, a link, or what they typed in a column that is not ours. */
  holdsMore(position: number, ours: ReadonlySet<number>): boolean {
    const typed = Array.from(this.cells(position).inside.values()).some(
      (cell) => cell.filled && !cell.formula && !ours.has(cell.column),
    );
    return typed || this.anchored.has(this.sheetRow(position));
  }

  private split(cells: readonly SheetCell[]): RowCells {
    const { column: first, columnCount } = this.table;
    const isInside = ({ column }: SheetCell): boolean => column >= first && column < first + columnCount;
    return {
      inside: new Map(cells.filter(isInside).map((cell) => [cell.column, cell])),
      outside: cells.filter((cell) => !isInside(cell)),
    };
  }
}

function canMove(cell: SheetCell): boolean {
  const formula = formulaOf(cell);
  return formula !== null && !MOVING_REFERENCE.test(formula.replace(QUOTED_OR_BRACKETED, ''));
}

/** The formula of a cell; `null` for none, and for one that is shared or an array. */
export function formulaOf({ xml }: SheetCell): string | null {
  const formula = PLAIN_FORMULA.exec(xml)?.[1];
  return formula === undefined ? null : decodeEntities(formula);
}
