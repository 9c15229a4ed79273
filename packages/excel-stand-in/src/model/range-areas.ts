import { invalidArgument } from '../excel-failure';
import type { Area } from './area';
import type { CellSet } from './cell-set';
import { Range } from './range';
import type { Shift } from './shift';
import type { Worksheet } from './worksheet';

/** Several areas of one sheet, formatted in one go. */
export class RangeAreas implements CellSet {
  readonly ranges: readonly Range[];

  constructor(
    readonly sheet: Worksheet,
    areas: readonly Area[],
  ) {
    if (areas.length === 0) throw invalidArgument();
    this.ranges = areas.map((area) => new Range(sheet, area));
  }

  get areas(): readonly Area[] {
    return this.ranges.map((range) => range.area);
  }

  get address(): string {
    return this.ranges.map((range) => range.address).join(',');
  }

  shift(shift: Shift): void {
    for (const range of this.ranges) range.shift(shift);
  }
}

/** `RangeAreas.areas`. */
export class RangeCollection {
  constructor(readonly items: readonly Range[]) {}
}
