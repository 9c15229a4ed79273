import { storedSerial } from '../../../../core/kernel/calendar-date';
import type { Format, Look } from '../../../../core/report/sheet-spec/looks';
import type { SpecValue } from '../../../../core/report/sheet-spec/sheet-spec';
import type { CellPlace, StyleBook } from '../styles/style-book';

/** The style of a cell and what is stored in it, in this workbook. */
export class CellStyles {
  constructor(
    private readonly styles: StyleBook,
    private readonly date1904: boolean,
    private readonly accent?: string,
  ) {}

  /** @param quoted Whether it is a text that would otherwise be a formula. */
  of(look: Look, format: Format, place: CellPlace, quoted = false): number {
    return this.styles.cell(look, format, { place, quoted, accent: this.accent });
  }

  condition(look: Look): number {
    return this.styles.condition(look, this.accent);
  }

  variant(base: number, format: Format, quoted: boolean): number {
    return this.styles.variant(base, format, quoted);
  }

  /** A date as this workbook counts days; any other value as it is. */
  stored(value: SpecValue, format: Format): SpecValue {
    return format === 'date' && typeof value === 'number' ? storedSerial(value, this.date1904) : value;
  }
}
