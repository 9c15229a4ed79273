import type { PlanValue } from '../../../../core/report/sheet-plan/sheet-plan';
import type { RecordUpdate } from '../../../../core/report/sheet-plan/workbook-plan';

/** What a data row of a record table holds afterwards. */
export type ArrangedRow =
  /** The row that is there, perhaps from further down, perhaps with new values. */
  | { readonly kind: 'kept'; readonly from: number; readonly values: readonly PlanValue[] | null }
  | { readonly kind: 'added'; readonly values: readonly PlanValue[] }
  /** `othersStay`: the cells of columns that are not ours keep what they hold. */
  | { readonly kind: 'blank'; readonly othersStay: boolean };

/** What is known of the table's data rows, without their cells. */
export interface RecordRows {
  readonly count: number;
  /** Blank rows at the end, kept for the user to fill: what is added comes there first. */
  readonly blankAtEnd: number;
  /** Whether rows can move up; formulas that refer to cells by place cannot. */
  readonly movable: boolean;
}

/**
 * The data rows of a record table after an update, from the top. Removed rows go and the rows below move up; where they
 * cannot move, a removed row stays behind blank (readers pass blank rows). A table keeps at least one row.
 */
export function arrangeRows(update: RecordUpdate, rows: RecordRows): ArrangedRow[] {
  const removed = new Set(update.remove);
  const replaced = new Map(update.replace.map(({ row, values }) => [row, values]));
  const named = [...removed, ...replaced.keys()];
  const filled = Math.max(rows.count - rows.blankAtEnd, ...named.map((row) => row + 1));
  const arranged: ArrangedRow[] = [];
  let gone = 0;
  for (let row = 0; row < filled; row++) {
    if (!removed.has(row)) arranged.push({ kind: 'kept', from: row, values: replaced.get(row) ?? null });
    else if (rows.movable || isTail(row, filled, removed)) gone++;
    else arranged.push({ kind: 'blank', othersStay: true });
  }
  for (const values of update.append) arranged.push({ kind: 'added', values });
  while (arranged.length < Math.max(1, rows.count - gone)) arranged.push({ kind: 'blank', othersStay: false });
  return arranged;
}

/** Whether this row and all below it go. */
function isTail(row: number, end: number, removed: ReadonlySet<number>): boolean {
  for (let below = row + 1; below < end; below++) if (!removed.has(below)) return false;
  return true;
}
