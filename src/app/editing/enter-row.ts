import type { Plan } from '../../core/plan/plan';
import type { RefusedEdit } from '../../core/plan/refused-edit';
import { TABLES, type TableId } from '../../core/tables';
import { isBlank, isSameValue } from '../../core/workbook/cell-value';
import { cellPlaceOf, rawCell } from '../../core/workbook/raw-table';
import { HostError, type CellChange, type NewRow, type OpenWorkbook } from '../ports';
import type { Draft } from './draft';
import { draftEdits } from './edit';
import { addTableRow, blankRowFor, newRow, type ProposedRow } from './new-row';
import { attemptOf, begunRow, type Attempt } from './row-attempt';
import { heldValue, writeCells, type UndoCell, type UndoStep } from './write-cells';

/**
 * Entering a row, for every table alike: proposed while it is typed, entered when the user says so, and after a lost or
 * cut answer entered again, which finishes what the first try left behind.
 *
 *   proposeEntry ──▶ attempt (kept by the caller) ──▶ enterRow ──✗──▶ read anew, proposeEntry with the attempt ──▶ …
 */
export interface RowEntry extends Pick<ProposedRow, 'because'> {
  readonly id: TableId;
  /** `null` when something is refused, or when there is no place for it. */
  readonly step: EntryStep | null;
  /** The Nr (or other single key) that the row has or gets; `null` when its table has none. */
  readonly key: string | null;
  readonly refused: readonly RefusedEdit[];
  /** To be kept before it is entered, until it is known to be there; `null` without a step. */
  readonly attempt: Attempt | null;
}

/** What entering does: finish the row of an earlier try, fill a blank one, or add one. */
export type EntryStep =
  | {
      readonly kind: 'finish';
      readonly sheet: string;
      readonly rowNumber: number;
      readonly edits: readonly CellChange[];
    }
  | { readonly kind: 'fill'; readonly row: NewRow; readonly rowNumber: number }
  | { readonly kind: 'add'; readonly row: NewRow };

/** A row that is there now. */
export interface RowEntered {
  readonly key: string | null;
  readonly sheet: string;
  /** Row of the sheet, from 0. */
  readonly rowNumber: number;
  /** What stood below moved down. */
  readonly inserted: boolean;
  readonly undo: UndoStep;
}

/**
 * What entering a draft would do, on the plan as it is; a draft with an attempt goes on where that ended. Blank texts
 * are not filled in.
 *
 * @throws RangeError for a name that is no field or theme.
 */
export function proposeEntry(plan: Plan, id: TableId, draft: Draft): RowEntry {
  const wanted = trimmed(draft);
  const { attempt } = wanted;
  if (attempt === undefined) return newEntry(plan, id, newRow(plan, id, wanted), null);
  const begun = begunRow(plan, id, attempt);
  if (begun !== null) {
    const row: Begun = { draft: withKey(id, wanted, attempt), attempt, rowNumber: begun };
    // Of a row that holds no more than its key the plan says nothing: it is one that is only prepared (T10).
    return plan.tables[id].prepared.includes(begun) ? completing(plan, id, row) : finishing(plan, id, row);
  }
  const again = newRow(plan, id, withKey(id, wanted, attempt));
  // Someone else may have the Nr of the earlier try by now.
  const isTaken = again.refused.some(({ because }) => because === 'key-taken');
  return newEntry(plan, id, isTaken ? newRow(plan, id, wanted) : again, attempt);
}

/**
 * Enters the row.
 *
 * @throws HostError: the row may be there, whole or in part; read anew and propose again with the attempt.
 */
export async function enterRow(
  workbook: Pick<OpenWorkbook, 'addRow' | 'changeCells'>,
  plan: Plan,
  { id, step, key, attempt }: RowEntry,
): Promise<RowEntered> {
  if (step === null || attempt === null) throw new RangeError('An entry that cannot be made');
  if (step.kind === 'finish') {
    const { sheet, rowNumber, edits } = step;
    const { leftAlone } = await writeCells(workbook, edits, plan.date1904);
    if (leftAlone.length > 0) throw new HostError('changed', { sheet });
    return { key, sheet, rowNumber, inserted: attempt.inserted, undo: undoOf(plan, id, step, attempt) };
  }
  const blankRow = step.kind === 'fill' ? step.rowNumber : null;
  const { rowNumber, undo } = await addTableRow(workbook, plan, step.row, blankRow);
  return { key, sheet: step.row.sheet, rowNumber, inserted: attempt.inserted, undo };
}

function newEntry(plan: Plan, id: TableId, proposed: ProposedRow, earlier: Attempt | null): RowEntry {
  const { row, key, because, refused } = proposed;
  if (row === null) return { id, step: null, key, because, refused, attempt: null };
  const blank = blankRowFor(plan, id, row, earlier !== null);
  // A blank row that is there after an earlier try made room is the one that it made.
  const inserted = blank === null || earlier?.inserted === true;
  const step: EntryStep = blank === null ? { kind: 'add', row } : { kind: 'fill', row, rowNumber: blank };
  return { id, step, key, because, refused, attempt: attemptOf(plan, id, row, { key, inserted }) };
}

interface Begun {
  readonly draft: Draft;
  readonly attempt: Attempt;
  readonly rowNumber: number;
}

function finishing(plan: Plan, id: TableId, { draft, attempt, rowNumber }: Begun): RowEntry {
  const { edits, refused } = draftEdits(plan, id, rowNumber, { fields: draft.fields, marks: draft.marks });
  const sheet = plan.tables[id].raw?.sheet ?? '';
  const step: EntryStep | null = refused.length > 0 ? null : { kind: 'finish', sheet, rowNumber, edits };
  return { id, step, key: attempt.key, because: null, refused, attempt };
}

/** Writes what is not there yet in a row that got no further than its key. */
function completing(plan: Plan, id: TableId, { draft, attempt, rowNumber }: Begun): RowEntry {
  const { row, because, refused } = newRow(plan, id, draft);
  const { raw } = plan.tables[id];
  if (row === null || raw === null) return { id, step: null, key: attempt.key, because, refused, attempt };
  const edits = row.cells
    .filter((cell) => !isSameValue(rawCell(raw, rowNumber, cell.column), heldValue(cell, plan.date1904)))
    .map(({ column, value, format }) => {
      const expected = rawCell(raw, rowNumber, column);
      return { ...cellPlaceOf(raw, rowNumber, column), expected, value, format };
    });
  return {
    id,
    step: { kind: 'finish', sheet: row.sheet, rowNumber, edits },
    key: attempt.key,
    because,
    refused,
    attempt,
  };
}

/** Taking back empties all of the row, whichever try wrote it. */
function undoOf(
  plan: Plan,
  id: TableId,
  { sheet, rowNumber, edits }: Extract<EntryStep, { kind: 'finish' }>,
  attempt: Attempt,
): UndoStep {
  const firstColumn = plan.tables[id].raw?.firstColumn ?? 0;
  const cells = new Map<number, UndoCell>();
  const note = (column: number, cell: Parameters<typeof heldValue>[0]): void => {
    const wrote = heldValue(cell, plan.date1904);
    cells.set(column, { sheet, row: rowNumber, column, wrote, before: null, numberFormat: null });
  };
  for (const cell of attempt.cells) note(firstColumn + cell.column, cell);
  for (const edit of edits) note(edit.column, edit);
  return { cells: [...cells.values()], addedRow: true };
}

/** The draft with the key of the earlier try, where it names none of its own. */
function withKey(id: TableId, draft: Draft, { key }: Attempt): Draft {
  const [field] = TABLES[id].key;
  return key === null || field === undefined ? draft : { ...draft, fields: { [field]: key, ...draft.fields } };
}

/** What was typed, without the spaces around it; what is blank is not filled in. */
function trimmed(draft: Draft): Draft {
  const filled = Object.entries(draft.fields)
    .map(([field, value]) => [field, typeof value === 'string' ? value.trim() : value] as const)
    .filter(([, value]) => value !== null && !isBlank(value));
  return { ...draft, fields: Object.fromEntries(filled) };
}
