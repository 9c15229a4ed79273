import { nearest } from '../../core/kernel/nearest';
import { writtenValue, type EditTarget, type EditValue } from '../../core/plan/cell-edit';
import { contractColumn, fieldType, type GivenFields } from '../../core/plan/cell-type';
import type { Plan, PlanRow } from '../../core/plan/plan';
import { splitKnown } from '../../core/schema/list-types';
import { referenceNames, type NameIndex } from '../../core/plan/resolve-references';
import type { RefusedBecause, RefusedEdit } from '../../core/plan/refused-edit';
import { Refusal, Remarked, type ColumnType } from '../../core/schema/reading';
import { themeMarksType, type MarkSet } from '../../core/schema/tender-types';
import { tableIdOf, type TableId } from '../../core/tables';
import { isBlank } from '../../core/workbook/cell-value';

export type { RefusedEdit };

/** A value as its column writes it. */
export interface AcceptedValue {
  readonly value: EditValue;
  readonly type: ColumnType<unknown>;
}

/** A refusal of a value; the rest of what it says is blank unless given. */
export function refusedEdit(
  target: EditTarget,
  because: RefusedBecause,
  value: EditValue,
  more: Partial<Pick<RefusedEdit, 'code' | 'expected' | 'names'>> = {},
): RefusedEdit {
  return { target, because, value, code: null, expected: null, names: [], ...more };
}

/** Whether an answer about a value is a refusal. */
export function isRefused(answer: AcceptedValue | RefusedEdit): answer is RefusedEdit {
  return 'because' in answer;
}

/**
 * Reads what the user gave for a field of a table by the column's own grammar; names are looked up in their own table
 * and written as it spells them. `row` is the row that is changed, or what was filled in for a new one.
 *
 * @throws RangeError for a name that is no field of the table.
 */
export function acceptField(
  plan: Plan,
  id: TableId,
  row: PlanRow<TableId> | GivenFields | null,
  field: string,
  value: EditValue,
): AcceptedValue | RefusedEdit {
  const column = contractColumn(id, field);
  const type = fieldType(id, field, row);
  if (column === undefined || type === undefined) throw new RangeError(`${id} has no field ${field}`);
  const target: EditTarget = { kind: 'field', field };
  if (value === null || isBlank(value)) {
    const mustBeFilled = column.required && !column.mayBeBlank;
    return mustBeFilled ? refusedEdit(target, 'required', null) : { value: null, type };
  }
  const reading = readDraft(type, value);
  if (reading instanceof Refusal) {
    return refusedEdit(target, 'unreadable', value, { code: reading.code, expected: reading.expected });
  }
  if (column.refersTo === null) return { value: writtenValue(type, reading), type };
  return acceptName(plan, { target, type, refersTo: column.refersTo, value: reading });
}

/** Marks for a theme; Nee or Kans beside an applied mark is refused as it is in a cell (C13). */
export function acceptMarks(theme: number, marks: MarkSet): AcceptedValue | RefusedEdit {
  const type = themeMarksType as ColumnType<unknown>;
  const value = marks === 0 ? null : writtenValue(themeMarksType, marks);
  const reading = value === null ? null : readDraft(type, value);
  if (!(reading instanceof Refusal)) return { value, type };
  const { code, expected } = reading;
  return refusedEdit({ kind: 'theme', theme }, 'unreadable', value, { code, expected });
}

/** A draft's days count from 1900, whatever the workbook does. */
function readDraft(type: ColumnType<unknown>, value: Exclude<EditValue, null>): unknown {
  const reading = type.read(value, { date1904: false });
  return reading instanceof Remarked ? reading.value : reading;
}

interface NamedValue {
  readonly target: EditTarget;
  readonly type: ColumnType<unknown>;
  readonly refersTo: string;
  readonly value: unknown;
}

function acceptName(plan: Plan, { target, type, refersTo, value }: NamedValue): AcceptedValue | RefusedEdit {
  const find = namesFor(plan, refersTo);
  if (find === null) return { value: writtenValue(type, value), type };
  const isKnown = (name: string): boolean => find.resolve(name) !== undefined;
  const given = Array.isArray(value) ? (value as readonly string[]) : [String(value)];
  const names = type.list ? given.flatMap((part) => splitKnown(part, isKnown)) : given;
  const unknown = names.find((name) => !isKnown(name));
  if (unknown !== undefined) {
    return refusedEdit(target, 'unknown-name', unknown, { names: nearest(unknown, find.names).slice(0, SUGGESTIONS) });
  }
  const resolved = [...new Set(names.map((name) => find.resolve(name) ?? name))];
  return { value: writtenValue(type, type.list ? resolved : resolved[0]), type };
}

const SUGGESTIONS = 3;

/** The names that may be filled in; `null` when any will do: a role of one's own is no error (K03). */
function namesFor(plan: Plan, refersTo: string): NameIndex | null {
  const id = tableIdOf(refersTo);
  return id === null || id === 'roles' ? null : referenceNames(plan, id);
}
