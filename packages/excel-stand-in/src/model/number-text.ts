import type { Locale } from './locale';
import type { DateSystem } from './serial-date';
import { serialOf } from './serial-date';

/** A text that Excel takes for a number, with the number format that it gives a cell that has none yet. */
export interface NumberEntry {
  readonly value: number;
  readonly format: string | null;
}

export interface EntryContext {
  readonly locale: Locale;
  readonly dates: DateSystem;
  /** The year of a date that is entered without one. */
  readonly currentYear: number;
}

/** Reads a text as Excel reads an entry: number, amount, per cent, date, time. `null` when it stays text. */
export function numberEntry(text: string, context: EntryContext): NumberEntry | null {
  const trimmed = text.trim();
  if (trimmed === '' || !/\d/.test(trimmed)) return null;
  return plainNumber(trimmed, context.locale) ?? timeEntry(trimmed) ?? dateEntry(trimmed, context);
}

function plainNumber(text: string, locale: Locale): NumberEntry | null {
  const shape = /^(\()?([+-]?)\s*([€$£]?)\s*([+-]?)([\d.,]+)([eE][+-]?\d+)?\s*([%€]?)(\))?$/.exec(text);
  if (!shape) return null;
  const [, open = '', sign = '', currency = '', innerSign = '', digits = '', exponent = '', unit = '', close = ''] =
    shape;
  if ((open === '') !== (close === '') || (sign !== '' && innerSign !== '')) return null;
  const plain = ungrouped(digits, locale);
  if (plain === null) return null;
  const magnitude = Number(plain + exponent);
  if (!Number.isFinite(magnitude)) return null;
  const negative = open !== '' || sign === '-' || innerSign === '-';
  const value = (negative ? -magnitude : magnitude) / (unit === '%' ? 100 : 1);
  return { value, format: entryFormat(plain, exponent, unit, currency) };
}

function entryFormat(plain: string, exponent: string, unit: string, currency: string): string | null {
  const decimals = plain.includes('.');
  if (unit === '%') return decimals ? '0.00%' : '0%';
  if (currency !== '' || unit === '€') return decimals ? '"€" #,##0.00' : '"€" #,##0';
  return exponent === '' ? null : '0.00E+00';
}

/** 1.234,5 with the separators of the locale, as JavaScript writes it; `null` when the groups are not threes. */
function ungrouped(digits: string, { decimal, thousands }: Locale): string | null {
  const [whole = '', fraction, ...more] = digits.split(decimal);
  if (more.length > 0 || (whole === '' && (fraction ?? '') === '')) return null;
  if (fraction !== undefined && !/^\d*$/.test(fraction)) return null;
  const groups = whole.split(thousands);
  const isGrouped = groups.length > 1;
  if (isGrouped && (!/^\d{1,3}$/.test(groups[0] ?? '') || groups.slice(1).some((group) => group.length !== 3)))
    return null;
  return `${groups.join('') || '0'}${fraction === undefined || fraction === '' ? '' : `.${fraction}`}`;
}

function timeEntry(text: string): NumberEntry | null {
  const shape = /^(\d{1,2}):(\d{2})(?::(\d{2}))?\s*([AaPp][Mm])?$/.exec(text);
  if (!shape) return null;
  const [, hours = '', minutes = '', seconds = '0', half] = shape;
  let hour = Number(hours);
  if (half) hour = (hour % 12) + (half.toLowerCase() === 'pm' ? 12 : 0);
  if (Number(minutes) > 59 || Number(seconds) > 59) return null;
  return { value: (hour * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400, format: 'h:mm' };
}

interface DateParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly format: string;
}

function dateEntry(text: string, context: EntryContext): NumberEntry | null {
  const parts = numericDate(text, context) ?? namedMonth(text, context);
  if (!parts) return null;
  const value = serialOf(parts.year, parts.month, parts.day, context.dates);
  return value === null || value < 0 ? null : { value, format: parts.format };
}

function numericDate(text: string, { locale, currentYear }: EntryContext): DateParts | null {
  const shape = /^(\d{1,4})([-/])(\d{1,4})(?:\2(\d{1,4}))?$/.exec(text);
  if (!shape) return null;
  const [, a = '', , b = '', c] = shape;
  if (c === undefined) {
    if (a.length === 4) return { year: Number(a), month: Number(b), day: 1, format: 'mmm-yy' };
    if (b.length === 4) return { year: Number(b), month: Number(a), day: 1, format: 'mmm-yy' };
    const [month, day] = locale.order === 'day-first' ? [b, a] : [a, b];
    return { year: currentYear, month: Number(month), day: Number(day), format: 'd-mmm' };
  }
  if (a.length === 4) return { year: Number(a), month: Number(b), day: Number(c), format: 'm/d/yyyy' };
  const [month, day] = locale.order === 'day-first' ? [b, a] : [a, b];
  return { year: fullYear(c), month: Number(month), day: Number(day), format: 'm/d/yyyy' };
}

/** 3 apr 2025, apr 3, 2025, apr 2025, apr-25, 3-apr */
function namedMonth(text: string, { locale, currentYear }: EntryContext): DateParts | null {
  const shape = /^(\d{1,2})?[\s-]*([\p{L}]{3,})\.?[\s-]*(\d{1,4})?(?:,?\s*(\d{2,4}))?$/u.exec(text);
  if (!shape) return null;
  const [, before, name = '', after, last] = shape;
  const month = monthNumber(name, locale);
  if (month === null) return null;
  if (before !== undefined) {
    if (last !== undefined) return null;
    const year = after === undefined ? currentYear : fullYear(after);
    return { year, month, day: Number(before), format: after === undefined ? 'd-mmm' : 'd-mmm-yy' };
  }
  if (after === undefined) return null;
  if (last !== undefined) return { year: fullYear(last), month, day: Number(after), format: 'd-mmm-yy' };
  const isDay = after.length <= 2 && Number(after) >= 1 && Number(after) <= 31 && /\s/.test(text);
  if (isDay) return { year: currentYear, month, day: Number(after), format: 'd-mmm' };
  return { year: fullYear(after), month, day: 1, format: 'mmm-yy' };
}

function monthNumber(name: string, locale: Locale): number | null {
  const wanted = name.toLowerCase();
  const index = locale.months.findIndex((month) => {
    const full = month.toLowerCase();
    return full === wanted || full.slice(0, 3) === wanted || (full === 'maart' && wanted === 'mrt');
  });
  return index < 0 ? null : index + 1;
}

function fullYear(text: string): number {
  const year = Number(text);
  if (text.length > 2) return year;
  return year < 30 ? 2000 + year : 1900 + year;
}
