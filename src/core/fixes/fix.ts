import type { CellEdit } from '../plan/cell-edit';
import type { Finding } from '../schema/finding';

/** What a quick fix does to a cell. */
export type FixKind =
  /** A choice, mark, quarter or name as the contract (or its own table) spells it. */
  | 'spelling'
  /** White space around a text goes. */
  | 'trim'
  /** A number, date or year that was kept as text. */
  | 'real-value'
  /** 75 in a column of shares becomes 75 %. */
  | 'per-cent'
  /** A tick or a yes in a theme column becomes the mark that it is read as: Kans. */
  | 'mark'
  /** The only name or choice that is near: a guess, for the user to judge. */
  | 'nearest';

/** What a fix changes of a cell besides its letters: what it *is*, which sorting and computing in Excel go by. */
export type FixChange =
  | 'text-to-number'
  | 'text-to-date'
  | 'text-to-percent'
  | 'number-to-percent'
  | 'date-to-period'
  | 'number-to-text'
  | 'tick-to-mark';

/** A repair of one cell, shown before it is made. */
export interface Fix {
  readonly kind: FixKind;
  /** Whether the cell means the same after it; a guess is not safe. */
  readonly safe: boolean;
  /** What changes besides the letters; `null` when nothing does. */
  readonly changes: FixChange | null;
  /** What is repaired; `null` for tidying: a spelling that is read all the same. */
  readonly finding: Finding | null;
  /** The contract's name of the table, and the row and column as findings name them. */
  readonly table: string;
  readonly row: string;
  readonly column: string;
  readonly edit: CellEdit;
}
