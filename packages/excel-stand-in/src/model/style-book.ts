import type { CellStyle, StyleKey } from './cell-style';
import { DEFAULT_STYLE } from './cell-style';

/** Every look that occurs in a workbook, once; cells hold its number. 0 is the look of an untouched cell. */
export class StyleBook {
  private readonly styles: CellStyle[] = [];
  private readonly numbers = new Map<string, number>();
  /** The number after a change, by number, key and value: painting a million cells looks each pair up once. */
  private readonly changes = new Map<string, number>();

  constructor(base: CellStyle = DEFAULT_STYLE) {
    this.number(base);
  }

  style(number: number): CellStyle {
    const style = this.styles[number];
    if (!style) throw new RangeError(`No cell style ${String(number)}`);
    return style;
  }

  number(style: CellStyle): number {
    const key = JSON.stringify(style);
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    this.styles.push(style);
    this.numbers.set(key, this.styles.length - 1);
    return this.styles.length - 1;
  }

  changed<K extends StyleKey>(number: number, key: K, value: CellStyle[K]): number {
    const change = `${String(number)} ${key} ${JSON.stringify(value)}`;
    const known = this.changes.get(change);
    if (known !== undefined) return known;
    const result = this.number({ ...this.style(number), [key]: value });
    this.changes.set(change, result);
    return result;
  }

  all(): readonly CellStyle[] {
    return this.styles;
  }
}
