import type { TableId } from '../tables';

/**
 * The seven steps in which a plan is made and kept (Alkmaar, Actieplan 2024-2027, "Aan de slag met MVOI"): the first three
 * are done once and looked at again each year, the others are done every year.
 */
export const STEPS = ['baseline', 'themes', 'goals', 'calendar', 'anchoring', 'year-plan', 'evaluation'] as const;
export type StepName = (typeof STEPS)[number];

/** What a step still lacks. */
export type GapKind =
  | 'table-empty'
  | 'theme-without-level'
  | 'no-focus'
  | 'theme-without-reason'
  | 'theme-without-ambition'
  /** No theme has focus yet, so that it is asked of all. */
  | 'any-theme-without-ambition'
  | 'no-coverage-target'
  | 'no-promising-tenders'
  | 'tender-without-start'
  | 'tender-without-theme'
  | 'tender-unreadable'
  | 'no-structural-actions'
  | 'action-without-owner'
  | 'no-actions-this-year'
  | 'action-without-quarter'
  | 'action-without-means'
  | 'no-questions-this-year'
  | 'question-without-answer';

export interface StepGap {
  readonly kind: GapKind;
  /** The table that it is about. */
  readonly table: TableId;
  /** What is to be filled in; `null` where it is more than one field. */
  readonly field: string | null;
  /** The rows that it is about; empty where it is about the table. */
  readonly rows: readonly GapRow[];
}

export interface GapRow {
  /** Name of a theme, key of a tender or an action. */
  readonly key: string;
  /** What it is called besides; `null` where the key says it all. */
  readonly title: string | null;
  /** In the sheet, from 0. */
  readonly rowNumber: number;
}
