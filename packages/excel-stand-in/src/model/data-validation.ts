import type { CellSet } from './cell-set';
import type { Validation } from './validation-rules';

const TYPES = {
  list: 'List',
  wholeNumber: 'WholeNumber',
  decimal: 'Decimal',
  date: 'Date',
  textLength: 'TextLength',
  custom: 'Custom',
} as const;

/** What may be entered in some cells: what they have in common, and changing it for all. */
export class DataValidation {
  constructor(readonly cells: CellSet) {}

  /** `null` when the cells differ. */
  get common(): Validation | null {
    return this.cells.sheet.validation.of(this.cells);
  }

  /** As `Excel.DataValidationType` names it. */
  get type(): string {
    const { common } = this;
    if (!common) return 'Inconsistent';
    const [kind] = Object.keys(common.rule ?? {}) as (keyof typeof TYPES)[];
    return kind ? TYPES[kind] : 'None';
  }

  change(part: Partial<Validation>): void {
    this.cells.sheet.validation.change(this.cells, part);
  }

  clear(): void {
    this.cells.sheet.validation.clear(this.cells);
  }
}
