import { textKey } from '../kernel/text-key';
import type { CellValue } from '../workbook/cell-value';

export const FIRST_YEAR = 1900;
export const LAST_YEAR = 2200;

/** A whole number that looks like a year and not like a day: "which quarter?" is the right question then. */
export function isYear(value: number): boolean {
  return Number.isInteger(value) && value >= FIRST_YEAR && value <= LAST_YEAR;
}

/** The year that a cell holds and nothing more, as number or as text. */
export function yearAlone(value: Exclude<CellValue, null>): number | null {
  if (typeof value === 'number') return isYear(value) ? value : null;
  const year = typeof value === 'string' && /^\d{4}$/.test(textKey(value)) ? Number(textKey(value)) : NaN;
  return isYear(year) ? year : null;
}
