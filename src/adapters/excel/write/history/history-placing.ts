import { HostError } from '../../../../app/ports';
import type { SpecValue } from '../../../../core/report/sheet-spec/sheet-spec';
import type { HistoryUpdate } from '../../../../core/report/sheet-spec/workbook-spec';
import { cellAddress } from '../../../../core/workbook/address';
import { sameRange } from '../../session/ranges';
import type { HistoryState } from './history-state';

/** Rows that move up, in the place of rows that go; counted in data rows. */
export interface RowMove {
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

/** What happens to a history table, in data rows from 0. */
export interface HistoryPlacing {
  readonly moves: readonly RowMove[];
  /** Rows that are emptied because nothing comes in their place. */
  readonly emptied: { readonly row: number; readonly count: number } | null;
  /** Rows with new values of the update's columns, in order. */
  readonly written: readonly { readonly row: number; readonly values: readonly SpecValue[] }[];
  /** Rows that the table has no room for yet; they get the looks of the row `model`, the last one that is filled. */
  readonly grown: { readonly row: number; readonly count: number; readonly model: number } | null;
  readonly rowCount: number;
}

/**
 * Works out where every row of an update goes. Removed rows go and the rows below move up; new ones come after the last
 * row that is filled, first into the blank rows that a table keeps for it. A table keeps at least one row.
 *
 * @throws HostError `changed`: the table is not what the update was made for. `no-room`: it would grow over something.
 */
export function placeHistoryTable(update: HistoryUpdate, state: HistoryState): HistoryPlacing {
  const { place, body, filled } = state;
  if (place && !sameRange(place, update.range)) throw new HostError('changed', { sheet: update.sheet });
  const named = [...update.remove, ...update.replace.map(({ row }) => row)];
  const filledRows = Math.max(filled ? filled.row + filled.rowCount - body.row : 0, ...named.map((row) => row + 1));
  const kept = keptRows(filledRows, new Set(update.remove));
  const positions = new Map(kept.map((from, to) => [from, to]));
  const end = kept.length + update.append.length;
  const rowCount = Math.max(1, body.rowCount - (filledRows - kept.length), end);
  refuseOccupied(update, state, rowCount - body.rowCount);
  const replaced = update.replace.flatMap(({ row, values }) => {
    const to = positions.get(row);
    return to === undefined ? [] : [{ row: to, values }];
  });
  const appended = update.append.map((values, i) => ({ row: kept.length + i, values }));
  return {
    moves: movesOf(kept),
    emptied: kept.length < filledRows ? { row: kept.length, count: filledRows - kept.length } : null,
    written: [...replaced.sort((a, b) => a.row - b.row), ...appended],
    grown:
      rowCount > body.rowCount
        ? { row: body.rowCount, count: rowCount - body.rowCount, model: Math.max(0, kept.length - 1) }
        : null,
    rowCount,
  };
}

function keptRows(count: number, removed: ReadonlySet<number>): number[] {
  return Array.from({ length: count }, (_, row) => row).filter((row) => !removed.has(row));
}

/** Runs of rows that move together; none for the rows that stay where they are. */
function movesOf(kept: readonly number[]): RowMove[] {
  const moves: { from: number; to: number; count: number }[] = [];
  kept.forEach((from, to) => {
    if (from === to) return;
    const last = moves.at(-1);
    if (last && last.from + last.count === from) last.count++;
    else moves.push({ from, to, count: 1 });
  });
  return moves;
}

/** A total row goes down by itself, with what is below it; without one the rows that the table grows over must be free. */
function refuseOccupied({ sheet, range, totalRows }: HistoryUpdate, { below }: HistoryState, needed: number): void {
  if (below === null || totalRows > 0 || below.row >= range.row + range.rowCount + needed) return;
  throw new HostError('no-room', { sheet, address: cellAddress(below.row, below.column) });
}
