import { ExcelFailure } from '../excel-failure';
import { Range } from '../model/range';
import { RangeAreas } from '../model/range-areas';
import type { Shift } from '../model/shift';
import type { Worksheet } from '../model/worksheet';

/** The objects that an add-in holds on to between its syncs; ranges among them move along with their cells. */
export class References {
  private readonly byId = new Map<string, object>();
  private readonly ids = new Map<object, string>();
  private lastId = 0;

  get count(): number {
    return this.byId.size;
  }

  keep(target: object): string {
    const known = this.ids.get(target);
    if (known !== undefined) return known;
    this.lastId++;
    const id = `ref${String(this.lastId)}`;
    this.byId.set(id, target);
    this.ids.set(target, id);
    return id;
  }

  idOf(target: object): string | null {
    return this.ids.get(target) ?? null;
  }

  get(id: string): object {
    const target = this.byId.get(id);
    if (!target) throw new ExcelFailure('InvalidReference');
    return target;
  }

  release(id: string): void {
    const target = this.byId.get(id);
    if (target) this.ids.delete(target);
    this.byId.delete(id);
  }

  shift(sheet: Worksheet, shift: Shift): void {
    shiftRanges(this.byId.values(), sheet, shift);
  }
}

/** Moves those of the objects that are ranges of the sheet. */
export function shiftRanges(objects: Iterable<object | null>, sheet: Worksheet, shift: Shift): void {
  for (const target of objects) {
    if ((target instanceof Range || target instanceof RangeAreas) && target.sheet === sheet) target.shift(shift);
  }
}
