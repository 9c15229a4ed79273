import type { EditTarget } from '../../core/plan/cell-edit';
import { cellPlaceOf } from '../../core/workbook/raw-table';
import { fieldPlace } from '../../core/plan/field-place';
import type { Plan } from '../../core/plan/plan';
import type { TableId } from '../../core/tables';
import { displayText, isBlank, isSameValue } from '../../core/workbook/cell-value';
import { rawCell } from '../../core/workbook/raw-table';
import { targetName, targetsOf, type Draft, type SeenCells } from './draft';
import { heldValue, type Written } from './write-cells';

/** A target that someone else changed since the user filled it in. */
export interface Conflict {
  readonly target: EditTarget;
  /** What the user filled in, as it would be written; empty for a blank cell. */
  readonly mine: string;
  /** What stands there now, as it shows; empty when blank. */
  readonly theirs: string;
}

/**
 * The draft with, for each target that was filled in just now, what its cells hold: so that a colleague's value is shown
 * when it comes in between, and never written over unseen.
 */
export function withSeen(plan: Plan, id: TableId, rowNumber: number, draft: Draft): Draft {
  const present = targetsOf(draft).flatMap((target) => {
    const name = targetName(target);
    return draft.seen?.[name] === undefined ? [[name, [cellsNow(plan, id, rowNumber, target)]] as const] : [];
  });
  return present.length === 0 ? draft : { ...draft, seen: { ...draft.seen, ...Object.fromEntries(present) } };
}

/** The draft after the user chose their own value over that of a colleague. */
export function withMine(plan: Plan, id: TableId, rowNumber: number, draft: Draft, target: EditTarget): Draft {
  return addSeen(draft, target, cellsNow(plan, id, rowNumber, target));
}

/** The draft with what we wrote ourselves among what the user has seen. */
export function withWritten(
  plan: Plan,
  id: TableId,
  rowNumber: number,
  draft: Draft,
  written: Written['written'],
): Draft {
  return targetsOf(draft).reduce((now, target) => {
    if (draft.seen?.[targetName(target)] === undefined) return now;
    const { raw } = plan.tables[id];
    const columns = columnsOf(plan, id, target);
    const cells = cellsNow(plan, id, rowNumber, target).map((cell, i) => {
      const at = raw === null ? null : cellPlaceOf(raw, rowNumber, columns[i] ?? 0);
      const edit = written.find(({ row, column }) => row === at?.row && column === at.column);
      return edit === undefined ? cell : heldValue(edit, plan.date1904);
    });
    return addSeen(now, target, cells);
  }, draft);
}

function addSeen(draft: Draft, target: EditTarget, cells: SeenCells): Draft {
  const name = targetName(target);
  return { ...draft, seen: { ...draft.seen, [name]: [...(draft.seen?.[name] ?? []), cells] } };
}

/** Whether the cells of a target hold something that the user has not seen; never of a draft that did not look. */
export function isChangedUnseen(plan: Plan, id: TableId, rowNumber: number, draft: Draft, target: EditTarget): boolean {
  const seen = draft.seen?.[targetName(target)];
  const now = cellsNow(plan, id, rowNumber, target);
  return seen !== undefined && !seen.some((cells) => cells.every((cell, i) => isSameValue(cell, now[i] ?? null)));
}

/** What the cells of a target say: their text, or the quarters that are crossed. */
export function shownNow(plan: Plan, id: TableId, rowNumber: number, target: EditTarget): string {
  const cells = cellsNow(plan, id, rowNumber, target);
  const place = target.kind === 'field' ? fieldPlace(plan.tables[id], target.field) : null;
  if (place?.kind !== 'quarters') return displayText(cells[0] ?? null);
  const { raw } = plan.tables[id];
  return place.columns
    .filter((_, i) => !isBlank(cells[i] ?? null))
    .map(({ column }) => raw?.headings[column] ?? '')
    .join(', ');
}

function cellsNow(plan: Plan, id: TableId, rowNumber: number, target: EditTarget): SeenCells {
  const { raw } = plan.tables[id];
  return columnsOf(plan, id, target).map((column) => (raw === null ? null : rawCell(raw, rowNumber, column)));
}

/** The columns of the table that hold a target: none when the sheet lacks it, several for Start under quarters. */
function columnsOf(plan: Plan, id: TableId, target: EditTarget): readonly number[] {
  if (target.kind === 'theme') return [plan.themes[target.theme]?.column ?? null].filter((column) => column !== null);
  const place = fieldPlace(plan.tables[id], target.field);
  if (place === null) return [];
  return place.kind === 'column' ? [place.column] : place.columns.map(({ column }) => column);
}
