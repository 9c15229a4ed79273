import type { Area } from './area';
import type { Shift } from './shift';
import { shiftedArea } from './shift';
import type { Worksheet } from './worksheet';

/**
 * Cells that something is attached to (a table, a name, a chart series, a range that an add-in holds): they move along
 * when cells before them are inserted or deleted, and are lost (`null`) when they or their sheet are deleted.
 */
export class Anchor {
  constructor(
    readonly sheet: Worksheet,
    public area: Area | null,
  ) {}

  shift(shift: Shift): void {
    if (this.area) this.area = shiftedArea(this.area, shift);
  }
}
