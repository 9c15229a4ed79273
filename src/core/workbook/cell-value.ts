import { visibleText } from '../kernel/clean-text';

/** An Excel error in a cell: a value of its own, never a text. */
export class CellError {
  constructor(readonly code: string) {}

  toString(): string {
    return this.code;
  }
}

/** What a cell holds. `null` is a blank cell: a value of its own, never 0 or an empty text. */
export type CellValue = string | number | boolean | CellError | null;

/** A cell that looks empty to the user: blank, or only white space and what cannot be seen. */
export function isBlank(value: CellValue): boolean {
  if (typeof value !== 'string') return value === null;
  const first = value.charCodeAt(0);
  // Nearly every text begins with a letter or digit: asked of every cell, so without trimming.
  return !(first > SPACE && first < DELETE) && visibleText(value).trim() === '';
}

const SPACE = 0x20;
const DELETE = 0x7f;

/** Whether two cells hold the same: Excel errors by their code. */
export function isSameValue(a: CellValue, b: CellValue): boolean {
  if (a instanceof CellError || b instanceof CellError) {
    return a instanceof CellError && b instanceof CellError && a.code === b.code;
  }
  return a === b;
}

/** The cell as a person would read it, for messages and for matching names; not for figures. */
export function displayText(value: CellValue): string {
  if (value === null) return '';
  if (typeof value === 'number') return numberText(value);
  if (typeof value === 'boolean') return value ? 'WAAR' : 'ONWAAR';
  return typeof value === 'string' ? value : value.code;
}

/** A number in its shortest General form, at most 15 significant digits: 12, 1234.5. */
export function numberText(value: number): string {
  return Number.isSafeInteger(value) && Math.abs(value) < LONGEST
    ? String(value)
    : String(Number(value.toPrecision(15)));
}

/** Excel keeps 15 digits of a number. */
const LONGEST = 1e15;
