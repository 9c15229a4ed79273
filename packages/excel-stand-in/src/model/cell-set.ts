import type { Area } from './area';
import type { Worksheet } from './worksheet';

/** Cells that are formatted together: a range, or several areas of one sheet. */
export interface CellSet {
  readonly sheet: Worksheet;
  readonly areas: readonly Area[];
}
