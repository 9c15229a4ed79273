import type { SpecValue } from './sheet-spec';
import type { HistoryUpdate } from './workbook-spec';

/** What a data row of a history table holds afterwards. */
export type ArrangedRow =
  /** A row that is there, perhaps from further down, perhaps with new values. */
  | { readonly kind: 'kept'; readonly from: number; readonly values: readonly SpecValue[] | null }
  | { readonly kind: 'added'; readonly values: readonly SpecValue[] }
  /** `othersStay`: the cells of columns that are not ours keep what they hold. */
  | { readonly kind: 'blank'; readonly othersStay: boolean };

/** What is known of the table's data rows, without their cells. */
export interface HistoryRows {
  readonly count: number;
  /** Blank rows at the end, kept for the user to fill: what is added comes there first. */
  readonly blankAtEnd: number;
  /** Whether rows can move up; formulas that refer to cells by place cannot, nor rows on which something stands. */
  readonly movable: boolean;
  /** Rows that go, but for something of the user's on them: those stay where they are, without our values. */
  readonly kept: ReadonlySet<number>;
}

/**
 * The data rows of a history table after an update, from the top. Removed rows go and the rows below move up; where they
 * cannot move, a removed row stays behind blank (readers pass blank rows). A table keeps at least one row.
 */
export function arrangeRows(update: HistoryUpdate, rows: HistoryRows): ArrangedRow[] {
  const removed = new Set(update.remove);
  const replaced = new Map(update.replace.map(({ row, values }) => [row, values]));
  const filled = filledRows(rows, removed, replaced);
  let end = filled;
  while (end > 0 && removed.has(end - 1) && !rows.kept.has(end - 1)) end--;
  const arranged: ArrangedRow[] = [];
  for (let row = 0; row < end; row++) {
    if (!removed.has(row)) arranged.push({ kind: 'kept', from: row, values: replaced.get(row) ?? null });
    else if (!rows.movable) arranged.push({ kind: 'blank', othersStay: true });
  }
  const gone = filled - arranged.length;
  for (const values of update.append) arranged.push({ kind: 'added', values });
  while (arranged.length < Math.max(1, rows.count - gone)) arranged.push({ kind: 'blank', othersStay: false });
  return arranged;
}

/** Rows up to the last one that holds or gets something. */
function filledRows(rows: HistoryRows, removed: ReadonlySet<number>, replaced: ReadonlyMap<number, unknown>): number {
  let filled = rows.count - rows.blankAtEnd;
  for (const row of removed) filled = Math.max(filled, row + 1);
  for (const row of replaced.keys()) filled = Math.max(filled, row + 1);
  return filled;
}

/** A run of numbers that follow each other, with the place of the first in their list. */
export interface Run {
  readonly first: number;
  readonly count: number;
  readonly at: number;
}

/** Numbers in ascending order as runs: cells that follow each other are written, emptied and deleted together. */
export function runsOf(numbers: readonly number[]): Run[] {
  const runs: { first: number; count: number; at: number }[] = [];
  numbers.forEach((number, at) => {
    const last = runs.at(-1);
    if (last && last.first + last.count === number) last.count++;
    else runs.push({ first: number, count: 1, at });
  });
  return runs;
}
