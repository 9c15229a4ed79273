import type { EditValue } from '../../core/plan/cell-edit';
import type { MarkSet } from '../../core/schema/tender-types';

/**
 * What the user filled in for a row, as typed into a cell: a text ("2,5 %", "1-10-2025", "Q3 2025"), a number, a choice;
 * `null` clears the cell. Marks for a theme by `Theme.index`. What is not named stays as it is.
 */
export interface Draft {
  readonly fields: Readonly<Record<string, EditValue>>;
  readonly marks: Readonly<Record<number, MarkSet>>;
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
