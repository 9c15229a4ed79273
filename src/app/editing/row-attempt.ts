import { textKey } from '../../core/kernel/text-key';
import { ownColumn } from '../../core/plan/field-place';
import type { Plan } from '../../core/plan/plan';
import { isBlankRow } from '../../core/schema/read-table';
import { TABLES, type TableId } from '../../core/tables';
import { displayText, isBlank, isSameValue, type CellValue } from '../../core/workbook/cell-value';
import type { NewRow } from '../ports';
import { heldValue } from './write-cells';

/**
 * A row that was sent to the workbook while the answer may be lost: what it was, so that a second try finds what became
 * of it and finishes that, instead of adding it again.
 */
export interface Attempt {
  /** The single key that it got; `null` in a table without one. */
  readonly key: string | null;
  readonly cells: NewRow['cells'];
  /** How many rows were like it before: they are not ours. */
  readonly alike: number;
  /** What stood below moved down. */
  readonly inserted: boolean;
}

/** A row about to be sent. */
export function attemptOf(
  plan: Plan,
  id: TableId,
  { cells }: Pick<NewRow, 'cells'>,
  how: Pick<Attempt, 'key' | 'inserted'>,
): Attempt {
  return { ...how, cells, alike: rowsAlike(plan, id, { cells, key: how.key }).length };
}

/**
 * The row (of the sheet, from 0) that an earlier try left behind, whole or in part; `null` when there is none, or when
 * what is there is someone else's. Cells are written in order, so a part is the first of them.
 */
export function begunRow(plan: Plan, id: TableId, attempt: Pick<Attempt, 'key' | 'cells' | 'alike'>): number | null {
  const alike = rowsAlike(plan, id, attempt);
  return alike.length > attempt.alike ? (alike.at(-1) ?? null) : null;
}

/** Rows that hold some of what was sent, beginning with its first cell, and nothing else in those columns. */
function rowsAlike(plan: Plan, id: TableId, { key, cells }: Pick<Attempt, 'key' | 'cells'>): readonly number[] {
  const { raw } = plan.tables[id];
  if (raw === null) return [];
  const keyField = TABLES[id].key.length === 1 ? TABLES[id].key[0] : undefined;
  const keyColumn = keyField === undefined ? null : ownColumn(plan.tables[id], keyField);
  return raw.rows.flatMap((row, i) => {
    if (row === undefined || isBlankRow(row)) return [];
    const isAlike = cells.every((cell, at) => {
      const present = row[cell.column] ?? null;
      if (present === null || isBlank(present)) return at > 0;
      return cell.column === keyColumn && key !== null
        ? textKey(displayText(present)) === textKey(key)
        : holdsSent(present, cell, plan.date1904);
    });
    return isAlike ? [raw.firstRow + i] : [];
  });
}

function holdsSent(present: CellValue, cell: NewRow['cells'][number], date1904: boolean): boolean {
  return isSameValue(present, heldValue(cell, date1904));
}
