import { invalidArgument } from '../excel-failure';
import type { Anchor } from './anchor';
import type { Range } from './range';
import type { Worksheet } from './worksheet';

/** Excel takes no more on one sheet. */
const MAX_BREAKS = 1026;

/** A place where a printed page begins: at the first row of its cells. */
export class PageBreak {
  constructor(readonly anchor: Anchor) {}

  /** Counted from 0; `null` when its row was deleted. */
  get row(): number | null {
    return this.anchor.area?.row ?? null;
  }
}

/** The rows of a sheet with which a printed page begins. */
export class PageBreaks {
  private list: PageBreak[] = [];

  constructor(readonly sheet: Worksheet) {}

  get items(): readonly PageBreak[] {
    return this.list.filter(({ row }) => row !== null);
  }

  add({ area }: Range): PageBreak {
    if (area.row === 0 || this.list.length >= MAX_BREAKS) throw invalidArgument();
    this.sheet.protection.assertPermitted('allowFormatRows');
    const found = this.items.find(({ row }) => row === area.row);
    if (found) return found;
    const added = new PageBreak(this.sheet.anchor(area));
    this.list.push(added);
    return added;
  }

  clear(): void {
    this.sheet.protection.assertPermitted('allowFormatRows');
    for (const { anchor } of this.list) this.sheet.release(anchor);
    this.list = [];
  }
}
