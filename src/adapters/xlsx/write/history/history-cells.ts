import { cellAddress } from '../../../../core/workbook/address';
import { shiftFormula } from '../../../../core/workbook/formula-shift';
import { looksLikeFormula } from '../../../../core/workbook/formula-text';
import type { SpecValue } from '../../../../core/report/sheet-spec/sheet-spec';
import type { HistoryUpdate } from '../../../../core/report/sheet-spec/workbook-spec';
import type { CellStyles } from '../sheet/cell-styles';
import { cellXml, styleAttribute } from '../sheet/cell-xml';
import { plainText } from '../xml/xml-text';
import type { ArrangedRow } from '../../../../core/report/sheet-spec/history-arrangement';
import { formulaOf, type HistoryView } from './history-view';
import { movedCell, type SheetCell } from './sheet-text';

type Cells = ReadonlyMap<number, SheetCell>;
type WrittenCells = Map<number, string>;

/** Makes the cells that a history table has in a row after an update, by column of the sheet. */
export class HistoryCells {
  /** The last data row with anything in it, or the first of a table without any: what a new row looks like. */
  private readonly model: Cells;
  private readonly modelRow: number;
  private readonly ours: ReadonlySet<number>;

  constructor(
    private readonly view: HistoryView,
    private readonly update: HistoryUpdate,
    private readonly styles: CellStyles,
    blankAtEnd: number,
  ) {
    const { rowCount } = view.table;
    this.modelRow = Math.max(0, rowCount - 1 - blankAtEnd);
    this.model = rowCount === 0 ? new Map() : view.cells(this.modelRow).inside;
    this.ours = new Set(update.columns.map(({ column }) => view.table.column + column));
  }

  of(row: ArrangedRow, position: number): WrittenCells {
    switch (row.kind) {
      case 'kept':
        return this.kept(row.from, row.values, position);
      case 'added':
        return this.added(row.values, position);
      case 'blank':
        return this.blank(position, row.othersStay);
    }
  }

  /** The cells of another row, as they are but for their address. */
  moved(from: number, position: number): WrittenCells {
    const row = this.view.sheetRow(position);
    const written = (cell: SheetCell): string => (from === position ? cell.xml : movedCell(cell, row));
    return new Map(Array.from(this.view.cells(from).inside, ([column, cell]) => [column, written(cell)]));
  }

  /** The row itself, perhaps from further down; new values keep the look of their cells. */
  private kept(from: number, values: readonly SpecValue[] | null, position: number): WrittenCells {
    const cells = this.moved(from, position);
    const { inside } = this.view.cells(from);
    if (values) this.setValues(cells, values, position, (column) => inside.get(column)?.style ?? 0);
    return cells;
  }

  /** A new row looks like the last one that was there, and Excel's own formulas are filled down. */
  private added(values: readonly SpecValue[], position: number): WrittenCells {
    const { table } = this.view;
    const own: Cells = position < table.rowCount ? this.view.cells(position).inside : new Map();
    const styleOf = (column: number): number => own.get(column)?.style || (this.model.get(column)?.style ?? 0);
    const cells: WrittenCells = new Map();
    for (let column = table.column; column < table.column + table.columnCount; column++) {
      const formula = this.filledDown(column, position);
      if (formula !== null) cells.set(column, this.formulaXml(position, column, styleOf(column), formula));
      else if (styleOf(column) !== 0) cells.set(column, this.blankXml(position, column, styleOf(column)));
    }
    this.setValues(cells, values, position, styleOf);
    return cells;
  }

  /** A formula that Excel fills down, as it is in this row: like that of the row that is the model, else the column's own. */
  private filledDown(column: number, position: number): string | null {
    const own = this.view.table.formulas.get(column);
    if (own === undefined) return null;
    const model = this.model.get(column);
    const formula = model ? formulaOf(model) : null;
    // The column's own formula is kept as it is for the first data row.
    return formula === null ? shiftFormula(own, position) : shiftFormula(formula, position - this.modelRow);
  }

  /** A row that goes blank: the cells keep their look, and those of other columns perhaps what they hold. */
  private blank(position: number, othersStay: boolean): WrittenCells {
    const { inside } = this.view.cells(position);
    const written = ([column, cell]: [number, SheetCell]): [number, string] =>
      othersStay && !this.ours.has(column) ? [column, cell.xml] : [column, this.blankXml(position, column, cell.style)];
    return new Map(Array.from(inside, written));
  }

  private setValues(
    cells: WrittenCells,
    values: readonly SpecValue[],
    position: number,
    styleOf: (column: number) => number,
  ): void {
    const { table, text } = this.view;
    this.update.columns.forEach(({ column: index, format }, at) => {
      const column = table.column + index;
      const value = values[at] ?? null;
      const quoted = typeof value === 'string' && looksLikeFormula(value);
      const style = styleAttribute(this.styles.variant(styleOf(column), format, quoted));
      const stored = this.styles.stored(value, format);
      cells.set(column, cellXml(this.address(position, column), style, stored, text.prefix));
    });
  }

  private blankXml(position: number, column: number, style: number): string {
    return cellXml(this.address(position, column), styleAttribute(style), null, this.view.text.prefix);
  }

  private formulaXml(position: number, column: number, style: number, formula: string): string {
    const { prefix } = this.view.text;
    const start = `<${prefix}c r="${this.address(position, column)}"${styleAttribute(style)}>`;
    return `${start}<${prefix}f>${plainText(formula)}</${prefix}f></${prefix}c>`;
  }

  private address(position: number, column: number): string {
    return cellAddress(this.view.sheetRow(position), column);
  }
}
