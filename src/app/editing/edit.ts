import { textKey } from '../../core/kernel/text-key';
import {
  cellEdit,
  writtenValue,
  type CellEdit,
  type CellGuard,
  type EditTarget,
  type EditValue,
} from '../../core/plan/cell-edit';
import { fieldPlace, ownColumn } from '../../core/plan/field-place';
import type { Plan, PlanRow, PlanTable } from '../../core/plan/plan';
import { rowFinder } from '../../core/plan/read-plan-table';
import type { AnyColumn } from '../../core/schema/define-table';
import { Refusal, Remarked } from '../../core/schema/reading';
import { TABLES, type TableId } from '../../core/tables';
import { CellError, displayText, isBlank } from '../../core/workbook/cell-value';
import { cellPlaceOf, rawCell, type RawTable } from '../../core/workbook/raw-table';
import type { RefusedEdit } from '../../core/plan/refused-edit';
import { acceptField, acceptMarks, isRefused, refusedEdit, type AcceptedValue } from './accept-draft';
import { isSameTarget, targetsOf, withoutTarget, type Draft } from './draft';
import type { OpenWorkbook } from '../ports';
import { moveStart } from './quarter-start';
import { isChangedUnseen, shownNow, withWritten, type Conflict } from './seen-cells';
import { writeCells, type Written } from './write-cells';

/** The cells that a draft changes, and what of it cannot be written. */
export interface DraftEdits {
  /** Only cells whose value differs from what they are read as now. */
  readonly edits: readonly CellEdit[];
  readonly refused: readonly RefusedEdit[];
  /** What someone else changed meanwhile: not written until the user has chosen. */
  readonly conflicts: readonly Conflict[];
}

interface EditedRow {
  readonly plan: Plan;
  readonly id: TableId;
  readonly table: PlanTable<TableId>;
  readonly raw: RawTable;
  readonly row: PlanRow<TableId>;
}

/**
 * What a draft changes in a row of a table: each value read by its column's own grammar, and only the cells whose value
 * becomes another. `rowNumber` is the row in the sheet, from 0.
 *
 * @throws RangeError for a row that the plan does not have, or a name that is no field or theme.
 */
export function draftEdits(plan: Plan, id: TableId, rowNumber: number, draft: Draft): DraftEdits {
  const table: PlanTable<TableId> = plan.tables[id];
  const row = rowFinder(table.rows)(rowNumber);
  if (table.raw === null || row === undefined) throw new RangeError(`${id} has no row ${rowNumber + 1}`);
  const edited: EditedRow = { plan, id, table, raw: table.raw, row };
  const answers = targetsOf(draft).map((target) => ({ target, answer: targetEdits(edited, draft, target) }));
  const guards = keyGuards(edited);
  // A cell that holds what is wanted already is no conflict: two people had the same idea.
  const isConflict = ({ target, answer }: (typeof answers)[number]): boolean =>
    !('because' in answer) && answer.length > 0 && isChangedUnseen(plan, id, rowNumber, draft, target);
  const conflicts = answers.filter(isConflict);
  return {
    edits: answers
      .filter((one) => !conflicts.includes(one))
      .flatMap(({ answer }) => ('because' in answer ? [] : answer))
      .map((edit) => ({ ...edit, guards })),
    refused: answers.flatMap(({ answer }) => ('because' in answer ? [answer] : [])),
    conflicts: conflicts.map(({ target }) => ({
      target,
      mine: writtenText(edited, draft, target),
      theirs: shownNow(plan, id, rowNumber, target),
    })),
  };
}

function targetEdits(
  edited: EditedRow,
  { fields, marks }: Draft,
  target: EditTarget,
): readonly CellEdit[] | RefusedEdit {
  return target.kind === 'field'
    ? fieldEdits(edited, target.field, fields[target.field] ?? null)
    : themeEdits(edited, target.theme, marks[target.theme] ?? 0);
}

/** What the user filled in for a target, as it would be written. */
function writtenText({ plan, id, row }: EditedRow, { fields, marks }: Draft, target: EditTarget): string {
  const accepted =
    target.kind === 'field'
      ? acceptField(plan, id, row, target.field, fields[target.field] ?? null)
      : acceptMarks(target.theme, marks[target.theme] ?? 0);
  return displayText(accepted.value);
}

/** The cells that say which row this is: its key, else its first required column that is there. */
function keyGuards({ id, table, raw, row }: EditedRow): readonly CellGuard[] {
  const columnsOf = (fields: readonly string[]): readonly number[] =>
    fields.flatMap((field) => ownColumn(table, field) ?? []);
  const ofKey = columnsOf(TABLES[id].key);
  const required = Object.entries<AnyColumn>(TABLES[id].columns).flatMap(([field, column]) =>
    column.required ? [field] : [],
  );
  const hasKey = TABLES[id].key.length > 0;
  const columns = ofKey.length > 0 ? ofKey : columnsOf(required).slice(0, hasKey ? 1 : undefined);
  return columns.map((at) => {
    const { row: rowOnSheet, column } = cellPlaceOf(raw, row.rowNumber, at);
    return { row: rowOnSheet, column, expected: rawCell(raw, row.rowNumber, at) };
  });
}

/** What was drafted for a row before and after it was saved. */
export interface SavedDraft {
  readonly sent: Draft;
  /** What the draft has become meanwhile. */
  readonly now: Draft;
  readonly saved: Pick<Written, 'written' | 'leftAlone'>;
}

/**
 * What of a draft is still to be saved: what was filled in while it was being saved, what was left alone, and what the
 * user has still to choose.
 */
export function draftAfterSaving(
  plan: Plan,
  id: TableId,
  rowNumber: number,
  { sent, now, saved: { written, leftAlone } }: SavedDraft,
): Draft {
  const isLeft = (target: EditTarget): boolean => {
    const { edits, conflicts } = draftEdits(plan, id, rowNumber, only(now, target));
    const isOf = ({ row, column }: CellEdit): boolean =>
      leftAlone.some((left) => left.row === row && left.column === column);
    return conflicts.length > 0 || edits.some(isOf);
  };
  const done = targetsOf(now).filter((target) => valueOf(now, target) === valueOf(sent, target) && !isLeft(target));
  return withWritten(plan, id, rowNumber, done.reduce(withoutTarget, now), written);
}

function only(draft: Draft, target: EditTarget): Draft {
  return targetsOf(draft)
    .filter((other) => !isSameTarget(other, target))
    .reduce(withoutTarget, draft);
}

function valueOf({ fields, marks }: Draft, target: EditTarget): EditValue | undefined {
  return target.kind === 'field' ? fields[target.field] : marks[target.theme];
}

/**
 * Writes what a draft changes, when nothing of it is refused; what is in conflict stays as it is.
 *
 * @throws HostError: nothing was changed, or (`changed`) writing again makes it whole.
 */
export async function saveDraft(
  workbook: Pick<OpenWorkbook, 'changeCells'>,
  { date1904 }: Pick<Plan, 'date1904'>,
  { edits, refused }: Pick<DraftEdits, 'edits' | 'refused'>,
): Promise<Written> {
  return writeCells(workbook, refused.length > 0 ? [] : edits, date1904);
}

function fieldEdits(
  { plan, id, table, raw, row }: EditedRow,
  field: string,
  given: Draft['fields'][string],
): readonly CellEdit[] | RefusedEdit {
  const accepted = acceptField(plan, id, row, field, given);
  if (isRefused(accepted)) return accepted;
  const target: EditTarget = { kind: 'field', field };
  const place = fieldPlace(table, field);
  if (place === null) return refusedEdit(target, 'column-missing', accepted.value);
  if (place.kind === 'quarters') {
    const { start } = row as PlanRow<'tenders'>;
    return moveStart(raw, place.columns, row.rowNumber, start, accepted.value);
  }
  if (isKeyTaken(table, row, field, accepted)) return refusedEdit(target, 'key-taken', accepted.value);
  return changedCell(raw, row.rowNumber, place.column, accepted);
}

function themeEdits(
  { plan, id, raw, row }: EditedRow,
  index: number,
  marks: number,
): readonly CellEdit[] | RefusedEdit {
  const theme = id === 'tenders' ? plan.themes[index] : undefined;
  if (theme === undefined) throw new RangeError(`No theme ${index}`);
  const accepted = acceptMarks(index, marks);
  if (isRefused(accepted)) return accepted;
  if (theme.column === null) return refusedEdit({ kind: 'theme', theme: index }, 'column-missing', accepted.value);
  return changedCell(raw, row.rowNumber, theme.column, accepted);
}

/** A cell that is read as the wanted value already stays as it is spelled. */
function changedCell(
  raw: RawTable,
  rowNumber: number,
  column: number,
  { value, type }: AcceptedValue,
): readonly CellEdit[] {
  const cell = rawCell(raw, rowNumber, column);
  if (cell === null || isBlank(cell))
    return value === null ? [] : [cellEdit(raw, rowNumber, column, value, type.format)];
  if (value !== null && !(cell instanceof CellError)) {
    const reading = type.read(cell, { date1904: raw.date1904 });
    const present: unknown = reading instanceof Remarked ? reading.value : reading;
    if (!(present instanceof Refusal) && writtenValue(type, present) === value) return [];
  }
  return [cellEdit(raw, rowNumber, column, value, type.format)];
}

/** Whether another row of a table with one key field has that key; keys of several fields are checked when read (K01). */
function isKeyTaken(
  { id, rows }: PlanTable<TableId>,
  row: PlanRow<TableId>,
  field: string,
  { value }: AcceptedValue,
): boolean {
  const { key } = TABLES[id];
  if (value === null || key.length !== 1 || key[0] !== field) return false;
  const wanted = textKey(displayText(value));
  return rows.some((other) => other.rowNumber !== row.rowNumber && textKey(other.key) === wanted);
}
