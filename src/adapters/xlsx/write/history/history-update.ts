import { cellAddress } from '../../../../core/workbook/address';
import type { HistoryUpdate } from '../../../../core/report/sheet-spec/workbook-spec';
import { HostError } from '../../../../app/ports';
import type { CellStyles } from '../sheet/cell-styles';
import { arrangeRows, type ArrangedRow } from '../../../../core/report/sheet-spec/history-arrangement';
import { HistoryCells } from './history-cells';
import type { HistoryTable } from './history-table';
import { HistoryView } from './history-view';
import { growRules } from './grow-rules';
import { growDimension, spliceRows } from './row-splice';
import { readSheetText } from './sheet-text';

export interface HistoryResult {
  /** The sheet's text with the new rows. */
  readonly text: string;
  /** Data rows of the table. */
  readonly rowCount: number;
  /** Whether a formula went or moved, so that the order of calculation is not what it was. */
  readonly formulasMoved: boolean;
  /** Rows that went, but for something of the user's that stands on them. */
  readonly rowsKept: number;
}

/**
 * Applies one update to the text of its sheet; everything outside the table's cells stays to the letter as it was.
 *
 * @throws HostError `no-room`: the table would grow over something else.
 */
export function updateHistoryTable(
  source: string,
  update: HistoryUpdate,
  table: HistoryTable,
  styles: CellStyles,
  anchored: ReadonlySet<number>,
): HistoryResult {
  const view = new HistoryView(readSheetText(source, table.row), table, anchored);
  const blankAtEnd = view.blankAtEnd();
  const ours = new Set(update.columns.map(({ column }) => table.column + column));
  const kept = new Set(update.remove.filter((position) => view.holdsMore(position, ours)));
  const rows = { count: table.rowCount, blankAtEnd, movable: kept.size === 0 && canCloseUp(view, update), kept };
  const arranged = arrangeRows(update, rows);
  refuseOccupied(view, update.sheet, arranged.length);
  const cells = new HistoryCells(view, update, styles, blankAtEnd);
  const changed = new Map<number, string>();
  let formulasMoved = false;
  const last = Math.max(arranged.length, table.rowCount) + table.totalRows;
  for (let position = 0; position < last; position++) {
    const written = cellsAfter(view, cells, arranged, position);
    if (written === null) continue;
    changed.set(view.sheetRow(position), rowXml(view, position, written));
    formulasMoved ||= losesFormula(view, position, written);
  }
  const grown = growDimension(spliceRows(view.text, changed), view.text.prefix, table, arranged.length);
  const text = growRules(grown, table, arranged.length);
  return { text, rowCount: arranged.length, formulasMoved, rowsKept: kept.size };
}

/** Whether the rows below the first one that goes can move up, and leave nothing behind that belongs to them. */
function canCloseUp(view: HistoryView, update: HistoryUpdate): boolean {
  const removed = new Set(update.remove);
  let first = 0;
  while (first < view.table.rowCount && !removed.has(first)) first++;
  for (let position = first; position < view.table.rowCount; position++) {
    if (!view.canLeave(position) || (!removed.has(position) && !view.isMovable(position))) return false;
  }
  return true;
}

/** The rows that the table grows into must be free: what stands there is something else, and formulas may refer to it. */
function refuseOccupied(view: HistoryView, sheet: string, rowCount: number): void {
  const { rowCount: before, totalRows } = view.table;
  for (let position = before + totalRows; position < rowCount + totalRows; position++) {
    const filled = view.firstFilled(position);
    if (!filled) continue;
    throw new HostError('no-room', { sheet, address: cellAddress(view.sheetRow(position), filled.column) });
  }
}

/** The cells of the table in this row afterwards; `null` when the row stays as it is written. */
function cellsAfter(
  view: HistoryView,
  cells: HistoryCells,
  arranged: readonly ArrangedRow[],
  position: number,
): ReadonlyMap<number, string> | null {
  const { rowCount, totalRows } = view.table;
  const row = arranged[position];
  if (!row) {
    const isTotal = position < arranged.length + totalRows;
    if (isTotal) return arranged.length === rowCount ? null : cells.moved(rowCount, position);
    return view.rowAt(position) ? new Map() : null;
  }
  if (row.kind === 'kept' && row.from === position && row.values === null) return null;
  if (row.kind === 'blank' && view.isBlank(position)) return null;
  return cells.of(row, position);
}

/** The row with these cells in the table's columns; those beside the table stay as they are written. */
function rowXml(view: HistoryView, position: number, written: ReadonlyMap<number, string>): string {
  const { prefix, source } = view.text;
  const row = view.rowAt(position);
  const pieces = view.cells(position).outside.map(({ column, xml }) => ({ column, xml }));
  for (const [column, xml] of written) pieces.push({ column, xml });
  pieces.sort((a, b) => a.column - b.column);
  const tag = row ? source.slice(row.start, row.tagEnd) : `<${prefix}row r="${view.sheetRow(position) + 1}">`;
  // The columns that a row says it spans are a hint, and would be a wrong one.
  const start = tag.replace(/\sspans\s*=\s*(?:"[^"]*"|'[^']*')/, '').replace(/\s*\/?>$/, '');
  return `${start}>${pieces.map(({ xml }) => xml).join('')}</${prefix}row>`;
}

function losesFormula(view: HistoryView, position: number, written: ReadonlyMap<number, string>): boolean {
  const cells = Array.from(view.cells(position).inside.values());
  return cells.some((cell) => cell.formula && written.get(cell.column) !== cell.xml);
}
