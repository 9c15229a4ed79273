import { formatDutchDate, parseIsoDate, yearMonthDay, type CalendarDate } from '../core/kernel/calendar-date';
import { roundDecimal } from '../core/kernel/fraction';
import { numberInYear, yearOfQuarter, type Quarter } from '../core/kernel/quarter';
import { isExact, parseSpan, span, yearOfSpan, type Span } from '../core/kernel/span';
import type { Period } from '../core/schema/date-types';
import type { Language } from './language';

/**
 * How a reader of the language writes values. Made here and not with Intl, whose output differs from machine to
 * machine.
 */
export interface Formats {
  /** 1.234,5 with at most six decimals */
  readonly number: (value: number) => string;
  /** € 1.234, with cents only when there are any */
  readonly money: (euros: number) => string;
  /** A fraction: 0.75 is 75% */
  readonly percent: (share: number) => string;
  /** 1-10-2025 */
  readonly date: (date: CalendarDate) => string;
  /** A quarter as a name: 3e kwartaal 2025. Cells and what people type are written as 2025-Q3. */
  readonly quarter: (quarter: Quarter) => string;
  /** A quarter in a sentence, with its article: het 3e kwartaal 2025 */
  readonly theQuarter: (quarter: Quarter) => string;
  /** A span in a sentence, with its article: het 3e kwartaal 2025, het 1e halfjaar 2026, 2026 */
  readonly span: (span: Span) => string;
  /** A quarter or a day in a sentence: het 3e kwartaal 2025, 1-10-2025 */
  readonly period: (period: Period) => string;
  /** a, b en c */
  readonly list: (items: readonly string[]) => string;
  /** a, b of c */
  readonly choices: (items: readonly string[]) => string;
}

const DECIMALS = 6;
const CENTS = 2;

// prettier-ignore
const ENGLISH_MONTHS = [
  'January', 'February', 'March', 'April', 'May', 'June',
  'July', 'August', 'September', 'October', 'November', 'December',
] as const;

interface Signs {
  readonly thousands: string;
  readonly decimal: string;
}

const DUTCH: Signs = { thousands: '.', decimal: ',' };
const ENGLISH: Signs = { thousands: ',', decimal: '.' };

const dutch: Formats = {
  number: (value) => decimalText(value, DECIMALS, DUTCH),
  money: (euros) => moneyText(euros, '€ ', DUTCH),
  percent: (share) => `${decimalText(share * 100, DECIMALS, DUTCH)}%`,
  date: formatDutchDate,
  quarter: dutchQuarter,
  theQuarter: (quarter) => dutchSpan(span(quarter)),
  span: dutchSpan,
  period: (period) => ('quarter' in period ? dutchSpan(span(period.quarter)) : formatDutchDate(period.date)),
  list: (items) => joined(items, 'en'),
  choices: (items) => joined(items, 'of'),
};

const english: Formats = {
  number: (value) => decimalText(value, DECIMALS, ENGLISH),
  money: (euros) => moneyText(euros, '€', ENGLISH),
  percent: (share) => `${decimalText(share * 100, DECIMALS, ENGLISH)}%`,
  date: englishDate,
  quarter: englishQuarter,
  theQuarter: englishQuarter,
  span: englishSpan,
  period: (period) => ('quarter' in period ? englishQuarter(period.quarter) : englishDate(period.date)),
  list: (items) => joined(items, 'and'),
  choices: (items) => joined(items, 'or'),
};

const FORMATS: Readonly<Record<Language, Formats>> = { nl: dutch, en: english };

export function formatsOf(language: Language): Formats {
  return FORMATS[language];
}

/** A day that travels as text (yyyy-mm-dd), as a reader of the language writes it. */
export function isoDateText(text: string, { date }: Formats): string {
  const day = parseIsoDate(text);
  if (day === null) throw new RangeError(`Not a date: ${text}`);
  return date(day);
}

/** A span that travels as text (2025-Q3, 2026-H1, 2026), as a sentence says it; other text stays as it is. */
export function spanInSentence(text: string, formats: Formats): string {
  const found = parseSpan(text);
  return found === null ? text : formats.span(found);
}

function dutchQuarter(quarter: Quarter): string {
  return `${numberInYear(quarter)}e kwartaal ${yearOfQuarter(quarter)}`;
}

function dutchSpan(value: Span): string {
  const { first, last } = value;
  const [from, until] = [numberInYear(first), numberInYear(last)];
  const year = yearOfSpan(value);
  if (isExact(value)) return `het ${dutchQuarter(first)}`;
  if (from === 1 && until === 4) return String(year);
  if (from === 1 && until === 2) return `het 1e halfjaar ${year}`;
  if (from === 3 && until === 4) return `het 2e halfjaar ${year}`;
  return `het ${from}e ${until - from === 1 ? 'en' : 'tot en met het'} ${until}e kwartaal ${year}`;
}

function englishDate(date: CalendarDate): string {
  const { year, month, day } = yearMonthDay(date);
  return `${day} ${ENGLISH_MONTHS[month - 1] ?? ''} ${year}`;
}

function englishQuarter(quarter: Quarter): string {
  return `Q${numberInYear(quarter)} ${yearOfQuarter(quarter)}`;
}

function englishSpan(value: Span): string {
  const { first, last } = value;
  const [from, until] = [numberInYear(first), numberInYear(last)];
  const year = yearOfSpan(value);
  if (isExact(value)) return englishQuarter(first);
  if (from === 1 && until === 4) return String(year);
  if (from === 1 && until === 2) return `the first half of ${year}`;
  if (from === 3 && until === 4) return `the second half of ${year}`;
  return `Q${from} ${until - from === 1 ? 'and' : 'to'} Q${until} ${year}`;
}

/** The form of a word that goes with a number: 1 actie, 0 and 2 acties. */
export function plural(count: number, one: string, many: string): string {
  return count === 1 ? one : many;
}

/** Fifteen digits are what a cell holds: 7.000000000000001 was typed as 7. */
function rounded(value: number, decimals: number): number {
  return roundDecimal(Number(value.toPrecision(15)), decimals);
}

function decimalText(value: number, decimals: number, signs: Signs): string {
  const number = rounded(value, decimals);
  const [whole = '', rest] = digitsOf(Math.abs(number)).split('.');
  return `${number < 0 ? '-' : ''}${separated(whole, signs)}${rest === undefined ? '' : signs.decimal + rest}`;
}

function moneyText(euros: number, euroSign: string, signs: Signs): string {
  const number = rounded(euros, CENTS);
  const [whole = '', cents] = digitsOf(Math.abs(number)).split('.');
  const amount = separated(whole, signs) + (cents === undefined ? '' : signs.decimal + cents.padEnd(CENTS, '0'));
  return `${number < 0 ? '-' : ''}${euroSign}${amount}`;
}

/** Digits without an exponent, which a large number would have. */
function digitsOf(magnitude: number): string {
  const text = String(magnitude);
  return text.includes('e') ? BigInt(magnitude).toString() : text;
}

function separated(digits: string, { thousands }: Signs): string {
  return digits.replace(/\B(?=(?:\d{3})+$)/g, thousands);
}

function joined(items: readonly string[], last: string): string {
  if (items.length <= 1) return items[0] ?? '';
  return `${items.slice(0, -1).join(', ')} ${last} ${items.at(-1) ?? ''}`;
}
