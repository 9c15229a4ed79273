import { storedSerial } from '../../../../core/kernel/calendar-date';
import { FORMATS, type Format } from '../../../../core/report/sheet-spec/looks';
import type { SpecValue } from '../../../../core/report/sheet-spec/sheet-spec';
import { fittingText } from '../../../../core/workbook/cell-text';
import { looksLikeFormula } from '../../../../core/workbook/formula-text';

/** What goes over the wire for a cell: `null` leaves it as it is. */
export type Written = string | number | boolean | null;

const TEXT_FORMAT = '@';
export const NO_FORMAT = 'General';

/*
 * What is written to `values` is read by Excel as if it were typed: "1-2" becomes a date, "=1+1" a formula, 'x loses its
 * apostrophe. So a text goes into a cell that has the format "@", in which all is text; the format that was wanted comes
 * after it, which changes no value. Sources differ on an apostrophe in such a cell, so a text that needs one (it looks
 * like a formula, or begins with an apostrophe itself) goes into a cell without format, where it is sure to be taken off.
 */

/** The value as this workbook stores it: a date counts its days from 1904 in some, a text is not too long. */
export function storedValue(value: SpecValue, format: Format, date1904: boolean): SpecValue {
  if (typeof value === 'number') return format === 'date' ? storedSerial(value, date1904) : value;
  if (typeof value !== 'string') return value;
  return value === '' ? null : fittingText(value);
}

/** The number format that the cell has in the end: a text that would be a formula stays text, whoever edits the cell. */
export function formatAfter(value: SpecValue, wanted: string): string {
  return typeof value === 'string' && looksLikeFormula(value) ? TEXT_FORMAT : wanted;
}

/** The number format that the cell must have while the value is written, for the value to stay what it is. */
export function formatBefore(value: SpecValue, after: string): string {
  if (typeof value === 'string') return needsApostrophe(value) ? NO_FORMAT : TEXT_FORMAT;
  return value !== null && after === TEXT_FORMAT ? NO_FORMAT : after;
}

/** The value as it is written into a cell with the format of `formatBefore`; `blank` for no value. */
export function writtenValue<B extends Written>(value: SpecValue, blank: B): Written | B {
  if (value === null) return blank;
  return typeof value === 'string' && needsApostrophe(value) ? `'${value}` : value;
}

export function formatCode(format: Format): string {
  return FORMATS[format];
}

/** Whether a cell holds what was written: numbers to the 15 digits that Excel keeps, line breaks as Excel has them. */
export function holds(read: unknown, value: SpecValue): boolean {
  if (value === null) return read === '';
  if (typeof value === 'string') return typeof read === 'string' && unixLines(read) === unixLines(value);
  if (typeof value === 'number' && typeof read === 'number') return digits(read) === digits(value);
  return read === value;
}

function needsApostrophe(text: string): boolean {
  return text.startsWith("'") || looksLikeFormula(text);
}

function unixLines(text: string): string {
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}

function digits(number: number): number {
  return Number(number.toPrecision(15));
}

/** The user's own format stays; a cell without one, or a number in a cell for text, gets that of the column. */
export function formatOfCell(value: SpecValue, format: Format, present: string): string {
  const isOutOfPlace = present === TEXT_FORMAT && value !== null && typeof value !== 'string';
  return present === NO_FORMAT || isOutOfPlace ? formatCode(format) : present;
}
