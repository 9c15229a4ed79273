import { CellError, type CellValue } from '../../../core/workbook/cell-value';
import { CellKind } from './cell-kind';
import { damaged } from './failure';
import { serialFromIso } from './iso-serial';
import { richText } from './rich-text';
import type { SharedStrings } from './shared-strings';
import { LT, SLASH } from './xml-bytes';
import { elementText } from './xml-text';

const ZERO = 0x30;
const MINUS = 0x2d;
const POINT = 0x2e;
/** Whole numbers of that many digits are exact, and so is a power of ten of that size: one division rounds once. */
const EXACT_DIGITS = 15;
const POWERS_OF_TEN = Array.from({ length: EXACT_DIGITS + 1 }, (_, power) => 10 ** power);

const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;

/** What the values of a sheet need besides its own bytes. */
export interface CellContext {
  readonly bytes: Uint8Array;
  readonly part: string;
  readonly prefix: string;
  readonly strings: () => SharedStrings;
  readonly date1904: boolean;
  readonly errors: Map<string, CellError>;
}

/** The value of a cell of that kind whose value starts there (see CellScanner). */
export function cellValue(kind: CellKind, start: number, context: CellContext): CellValue {
  switch (kind) {
    case CellKind.number:
      return numberValue(start, context);
    case CellKind.shared:
      return sharedText(start, context);
    case CellKind.text:
      return valueText(start, context);
    case CellKind.inline:
      return richText(context.bytes, start, context.prefix, context.part);
    case CellKind.boolean:
      return booleanValue(valueText(start, context).trim());
    case CellKind.error:
      return errorValue(valueText(start, context).trim(), context.errors);
    case CellKind.date:
      return dateValue(valueText(start, context), context.date1904);
  }
}

function valueText(start: number, { bytes, part }: CellContext): string {
  return elementText(bytes, start, part);
}

/** A number; blank when there is only white space; any other text stays a text, for the checks to name. */
function numberValue(start: number, context: CellContext): CellValue {
  const quick = plainNumber(context.bytes, start);
  if (!Number.isNaN(quick)) return quick;
  const text = valueText(start, context).trim();
  if (text === '') return null;
  const number = NUMBER.test(text) ? Number(text) : NaN;
  return Number.isFinite(number) ? number : text;
}

/** `-12.5` up to the end tag, at most 15 digits, to the last bit what `Number` makes of it; NaN for anything else. */
function plainNumber(bytes: Uint8Array, start: number): number {
  const first = bytes[start] === MINUS ? start + 1 : start;
  let value = 0;
  let point = -1;
  let at = first;
  for (; bytes[at] !== LT; at++) {
    const digit = (bytes[at] as number) - ZERO;
    if (digit >= 0 && digit <= 9) value = value * 10 + digit;
    else if (digit === POINT - ZERO && point < 0) point = at;
    else return NaN;
  }
  const digits = at - first - (point < 0 ? 0 : 1);
  if (digits < 1 || digits > EXACT_DIGITS || bytes[at + 1] !== SLASH) return NaN;
  if (point >= 0) value /= POWERS_OF_TEN[at - point - 1] as number;
  return first > start ? 0 - value : value; // never -0
}

function sharedText(start: number, context: CellContext): CellValue {
  const index = plainNumber(context.bytes, start);
  if (index >= 0) return context.strings().textAt(index);
  const text = valueText(start, context).trim();
  if (text === '') return null;
  if (!/^\d+$/.test(text)) throw damaged(context.part, 'a shared text without number');
  return context.strings().textAt(Number(text));
}

function booleanValue(text: string): CellValue {
  if (text === '1' || text === 'true') return true;
  if (text === '0' || text === 'false') return false;
  return text === '' ? null : text;
}

function errorValue(text: string, errors: Map<string, CellError>): CellValue {
  if (text === '') return null;
  const known = errors.get(text);
  if (known !== undefined) return known;
  const error = new CellError(text);
  errors.set(text, error);
  return error;
}

function dateValue(text: string, date1904: boolean): CellValue {
  return serialFromIso(text, date1904) ?? text;
}
