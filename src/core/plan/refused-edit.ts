import type { Expected, RefusalCode } from '../schema/reading';
import type { EditTarget, EditValue } from './cell-edit';

/** Why a value cannot be written. */
export type RefusedBecause =
  /** The sheet has no column for it. */
  | 'column-missing'
  /** The column's grammar refuses it: see `code` and `expected`. */
  | 'unreadable'
  /** A cell that must be filled. */
  | 'required'
  /** A name that no row has; `names` are near. */
  | 'unknown-name'
  /** Another row has this key. */
  | 'key-taken'
  /** A calendar with a column per quarter has none for this one; `names` are those it has. */
  | 'no-quarter-column'
  /** A cell under an earlier quarter cannot be read, and would win. */
  | 'quarter-unreadable';

/** A value that cannot be written, and why. */
export interface RefusedEdit {
  readonly target: EditTarget;
  readonly because: RefusedBecause;
  readonly value: EditValue;
  readonly code: RefusalCode | null;
  readonly expected: Expected | null;
  readonly names: readonly string[];
}

/** Why a row cannot be added to a table. */
export type NoRowBecause = 'table-missing' | 'no-header-row' | 'several-sheets' | 'nothing-to-write';

/** Why a cell was left alone: someone changed it meanwhile, a formula stands in it, or an Excel error cannot be put back. */
export type LeftAloneReason = 'moved' | 'changed' | 'formula' | 'error-value';
