import { textKey } from '../../core/kernel/text-key';
import { cellEdit, writtenValue, type CellEdit, type CellGuard, type EditTarget } from '../../core/plan/cell-edit';
import { fieldPlace, ownColumn } from '../../core/plan/field-place';
import type { Plan, PlanRow, PlanTable } from '../../core/plan/plan';
import { rowFinder } from '../../core/plan/read-plan-table';
import type { AnyColumn } from '../../core/schema/define-table';
import { Refusal, Remarked } from '../../core/schema/reading';
import { TABLES, type TableId } from '../../core/tables';
import { CellError, displayText, isBlank } from '../../core/workbook/cell-value';
import { rawCell, type RawTable } from '../../core/workbook/raw-table';
import type { RefusedEdit } from '../../core/plan/refused-edit';
import { acceptField, acceptMarks, isRefused, refusedEdit, type AcceptedValue } from './accept-draft';
import type { Draft } from './draft';
import type { OpenWorkbook } from '../ports';
import { moveStart } from './quarter-start';
import { writeCells, type Written } from './write-cells';

/** The cells that a draft changes, and what of it cannot be written. */
export interface DraftEdits {
  /** Only cells whose value differs from what they are read as now. */
  readonly edits: readonly CellEdit[];
  readonly refused: readonly RefusedEdit[];
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
  const answers = [
    ...Object.entries(draft.fields).map(([field, value]) => fieldEdits(edited, field, value)),
    ...Object.entries(draft.marks).map(([theme, marks]) => themeEdits(edited, Number(theme), marks)),
  ];
  const guards = keyGuards(edited);
  return {
    edits: answers.flatMap((answer) => ('because' in answer ? [] : answer)).map((edit) => ({ ...edit, guards })),
    refused: answers.flatMap((answer) => ('because' in answer ? [answer] : [])),
  };
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
  return columns.map((column) => ({
    row: row.rowNumber,
    column: raw.firstColumn + column,
    expected: rawCell(raw, row.rowNumber, column),
  }));
}

/** What was drafted for a row before and after it was saved. */
export interface SavedDraft {
  readonly sent: Draft;
  /** What the draft has become meanwhile. */
  readonly now: Draft;
  readonly leftAlone: Written['leftAlone'];
}

/** What of a draft is still to be saved: what was filled in while it was being saved, and what was left alone. */
export function draftAfterSaving(
  plan: Plan,
  id: TableId,
  rowNumber: number,
  { sent, now, leftAlone }: SavedDraft,
): Draft {
  const isLeft = (part: Draft): boolean =>
    draftEdits(plan, id, rowNumber, part).edits.some(({ row, column }) =>
      leftAlone.some((left) => left.row === row && left.column === column),
    );
  const fields = Object.entries(now.fields).filter(
    ([field, value]) => value !== sent.fields[field] || isLeft({ fields: { [field]: value }, marks: {} }),
  );
  const marks = Object.entries(now.marks).filter(
    ([theme, value]) => value !== sent.marks[Number(theme)] || isLeft({ fields: {}, marks: { [theme]: value } }),
  );
  return { fields: Object.fromEntries(fields), marks: Object.fromEntries(marks) };
}

/**
 * Writes what a draft changes, when nothing of it is refused.
 *
 * @throws HostError: nothing was changed, or (`changed`) writing again makes it whole.
 */
export async function saveDraft(
  workbook: Pick<OpenWorkbook, 'changeCells'>,
  { date1904 }: Pick<Plan, 'date1904'>,
  { edits, refused }: DraftEdits,
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
