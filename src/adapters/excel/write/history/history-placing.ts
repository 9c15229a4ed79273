import { HostError } from '../../../../app/ports';
import { arrangeRows, type ArrangedRow } from '../../../../core/report/sheet-spec/history-arrangement';
import type { SpecValue } from '../../../../core/report/sheet-spec/sheet-spec';
import type { HistoryUpdate } from '../../../../core/report/sheet-spec/workbook-spec';
import { cellAddress } from '../../../../core/workbook/address';
import { sameRange } from '../../session/ranges';
import type { HistoryState } from './history-state';

/** What happens to a history table, in data rows from 0: first rows are deleted, the other numbers count what is left. */
export interface HistoryPlacing {
  /** Rows deleted as rows of the sheet, in ascending order; nothing else stands on them. */
  readonly deleted: readonly number[];
  /** Rows in which our columns are emptied. */
  readonly emptied: readonly number[];
  /** Rows with new values of the update's columns, in order. */
  readonly written: readonly { readonly row: number; readonly values: readonly SpecValue[] }[];
  /** Rows that the table has no room for yet; they get the looks of the row `model`, the last one that is filled. */
  readonly grown: { readonly row: number; readonly count: number; readonly model: number } | null;
  /** Data rows that the table has once rows were deleted, and in the end. */
  readonly rowsLeft: number;
  readonly rowCount: number;
  /** Rows that went, but for something of the user's that stands on them. */
  readonly rowsKept: number;
}

/**
 * Works out where every row of an update goes: by the same rule as in a file. A table keeps at least one row.
 *
 * @throws HostError `changed`: the table is not what the update was made for. `no-room`: it would grow over something.
 */
export function placeHistoryTable(update: HistoryUpdate, state: HistoryState): HistoryPlacing {
  const { place, body, filled, surplus } = state;
  if (place && !sameRange(place, update.range)) throw new HostError('changed', { sheet: update.sheet });
  const filledRows = filled ? filled.row + filled.rowCount - body.row : 0;
  const { kept, movable } = surplus;
  const rows = { count: body.rowCount, blankAtEnd: body.rowCount - filledRows, movable, kept };
  const arranged = arrangeRows(update, rows);
  const deleted = movable ? deletedRows(update, body.rowCount) : [];
  const left = rowsLeft(body.rowCount, deleted);
  const needed = arranged.length - left.length;
  refuseOccupied(update, state, needed);
  const model = arranged.filter(({ kind }) => kind === 'kept').length - 1;
  return {
    deleted,
    emptied: emptiedRows(update, left, arranged),
    written: arranged.flatMap((row, i) => ('values' in row && row.values ? [{ row: i, values: row.values }] : [])),
    grown: needed > 0 ? { row: left.length, count: needed, model: Math.max(0, model) } : null,
    rowsLeft: left.length,
    rowCount: arranged.length,
    rowsKept: kept.size,
  };
}

/** Excel lets no table go without a data row: the last one is emptied. */
function deletedRows({ remove }: HistoryUpdate, count: number): readonly number[] {
  const rows = [...remove].sort((a, b) => a - b);
  return rows.length < count ? rows : rows.slice(1);
}

/** The rows that are left, by the number they had. */
function rowsLeft(count: number, deleted: readonly number[]): number[] {
  const gone = new Set(deleted);
  return Array.from({ length: count }, (_, row) => row).filter((row) => !gone.has(row));
}

/** Rows that go and are still there, unless something new comes in their place. */
function emptiedRows({ remove }: HistoryUpdate, left: readonly number[], arranged: readonly ArrangedRow[]): number[] {
  const removed = new Set(remove);
  const isEmptied = (from: number, to: number): boolean => removed.has(from) && arranged[to]?.kind !== 'added';
  return left.flatMap((from, to) => (isEmptied(from, to) ? [to] : []));
}

/** A total row goes down by itself, with what is below it; without one the rows that the table grows over must be free. */
function refuseOccupied({ sheet, range, totalRows }: HistoryUpdate, { below }: HistoryState, needed: number): void {
  if (below === null || totalRows > 0 || below.row >= range.row + range.rowCount + needed) return;
  throw new HostError('no-room', { sheet, address: cellAddress(below.row, below.column) });
}
