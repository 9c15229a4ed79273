import type { EditTarget, EditValue } from '../../core/plan/cell-edit';
import type { MarkSet } from '../../core/schema/tender-types';
import type { CellValue } from '../../core/workbook/cell-value';
import type { Attempt } from './row-attempt';

/** The cells of one target of a row, as they stood when the user saw them. */
export type SeenCells = readonly CellValue[];

/**
 * What the user filled in for a row, as typed into a cell: a text ("2,5 %", "1-10-2025", "Q3 2025"), a number, a choice;
 * `null` clears the cell. Marks for a theme by `Theme.index`. What is not named stays as it is.
 */
export interface Draft {
  readonly fields: Readonly<Record<string, EditValue>>;
  readonly marks: Readonly<Record<number, MarkSet>>;
  /**
   * By target: what its cells held when it was filled in, and what we wrote there since. A cell that holds anything else
   * was changed by someone else, and is not written over before the user has seen that.
   */
  readonly seen?: Readonly<Record<string, readonly SeenCells[]>> | undefined;
  /** Of a new row that was sent while its answer was lost. */
  readonly attempt?: Attempt | undefined;
}

/** Nothing filled in. */
export const EMPTY_DRAFT: Draft = { fields: {}, marks: {} };

/** A draft with a value for a field. */
export function withField(draft: Draft, field: string, value: EditValue): Draft {
  return { ...draft, fields: { ...draft.fields, [field]: value } };
}

/** A draft with marks for a theme. */
export function withMarks(draft: Draft, theme: number, marks: MarkSet): Draft {
  return { ...draft, marks: { ...draft.marks, [theme]: marks } };
}

/** A draft in which a target is not filled in any more. */
export function withoutTarget(draft: Draft, target: EditTarget): Draft {
  const without = <T>(values: Readonly<Record<string, T>>, name: string): Record<string, T> =>
    Object.fromEntries(Object.entries(values).filter(([other]) => other !== name));
  const seen = draft.seen === undefined ? {} : { seen: without(draft.seen, targetName(target)) };
  return target.kind === 'field'
    ? { ...draft, fields: without(draft.fields, target.field), ...seen }
    : { ...draft, marks: without(draft.marks, String(target.theme)), ...seen };
}

/** What is filled in, target by target. */
export function targetsOf({ fields, marks }: Draft): readonly EditTarget[] {
  return [
    ...Object.keys(fields).map((field): EditTarget => ({ kind: 'field', field })),
    ...Object.keys(marks).map((theme): EditTarget => ({ kind: 'theme', theme: Number(theme) })),
  ];
}

/** The name under which a target is kept. */
export function targetName(target: EditTarget): string {
  return target.kind === 'field' ? `field ${target.field}` : `theme ${target.theme}`;
}

export function isSameTarget(a: EditTarget, b: EditTarget): boolean {
  return targetName(a) === targetName(b);
}
