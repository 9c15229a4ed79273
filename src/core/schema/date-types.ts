import {
  calendarDate,
  dateFromSerial,
  formatIsoDate,
  parseIsoDate,
  serialFromDate,
  yearOfDate,
  type CalendarDate,
} from '../kernel/calendar-date';
import {
  firstDayOfQuarter,
  formatQuarter,
  lastDayOfQuarter,
  quarter,
  quarterOfDate,
  type Quarter,
} from '../kernel/quarter';
import { textKey } from '../kernel/text-key';
import type { CellValue } from '../workbook/cell-value';
import { expected, PLAIN, Refusal, Remarked, type ColumnType, type ReadContext } from './reading';

const FIRST_YEAR = 1900;
const LAST_YEAR = 2200;
const FIRST_DATE_YEAR = 1990;
const LAST_DATE_YEAR = 2100;
/** 1 January 1990 and 31 December 2100 as serial numbers from 1900. */
const FIRST_SERIAL = 32874;
const LAST_SERIAL = 73415;

type Filled = Exclude<CellValue, null>;

/** A whole number that looks like a year and not like a day: "which quarter?" is the right question then. */
function isYear(value: number): boolean {
  return Number.isInteger(value) && value >= FIRST_YEAR && value <= LAST_YEAR;
}

/** The year that a cell holds and nothing more, as number or as text. */
export function yearAlone(value: Filled): number | null {
  if (typeof value === 'number') return isYear(value) ? value : null;
  const year = typeof value === 'string' && /^\s*\d{4}\s*$/.test(value) ? Number(value) : NaN;
  return isYear(year) ? year : null;
}

function plausible(date: CalendarDate | null): CalendarDate | null {
  if (date === null) return null;
  const year = yearOfDate(date);
  return year >= FIRST_DATE_YEAR && year <= LAST_DATE_YEAR ? date : null;
}

function dateOfNumber(value: number, { date1904 }: ReadContext): CalendarDate | null {
  return isYear(value) ? null : plausible(dateFromSerial(value, date1904));
}

function dateOfText(text: string): CalendarDate | null {
  const dutch = /^(\d{1,2})-(\d{1,2})-(\d{4})$/.exec(text);
  if (dutch) return plausible(calendarDate(Number(dutch[3]), Number(dutch[2]), Number(dutch[1])));
  return plausible(parseIsoDate(text));
}

/** A whole day. */
export const dateType: ColumnType<CalendarDate> = {
  ...PLAIN,
  grammar: 'date',
  limits: { kind: 'date', minimum: FIRST_SERIAL, maximum: LAST_SERIAL },
  format: 'date',
  width: 12,
  read(value, context) {
    if (typeof value === 'number') return dateOfNumber(value, context) ?? refuseDate(value);
    const date = typeof value === 'string' ? dateOfText(value.trim()) : null;
    return date === null ? refuseDate(value) : new Remarked(date, ['C14']);
  },
  write: (value, context) => serialFromDate(value, context.date1904),
};

function refuseDate(value: Filled): Refusal {
  const shortYear = typeof value === 'string' && /^\d{1,2}-\d{1,2}-\d{2}$/.test(value.trim());
  const because = yearAlone(value) !== null ? 'year-alone' : shortYear ? 'two-digit-year' : null;
  return new Refusal('C04', expected('date', { because }));
}

/** "2025-Q3", "2025 Q3", "2025K3"; "Q3 2025", "K3 2025"; "3e kwartaal 2025". */
const YEAR_FIRST = /^(\d{4})[ -]?[qk]([1-4])$/;
const QUARTER_FIRST = /^(?:[qk]([1-4])|([1-4])e kwartaal) (\d{4})$/;

/** A quarter as people write it in a cell or above a column; `null` for any other text. */
export function quarterOfText(text: string): Quarter | null {
  return quarterOfKey(textKey(text));
}

/** The same for a text that is its own key already. */
export function quarterOfKey(key: string): Quarter | null {
  const [, first, ofYear] = YEAR_FIRST.exec(key) ?? [];
  if (first !== undefined) return quarterIn(first, ofYear);
  const [, short, long, year] = QUARTER_FIRST.exec(key) ?? [];
  return year === undefined ? null : quarterIn(year, short ?? long);
}

function quarterIn(year: string, numberInYear: string | undefined): Quarter | null {
  return isYear(Number(year)) ? quarter(Number(year), Number(numberInYear)) : null;
}

/** A quarter; a date is read as its quarter. */
export const quarterType: ColumnType<Quarter> = {
  ...PLAIN,
  grammar: 'quarter',
  width: 10,
  read(value, context) {
    const reading = periodType.read(value, context);
    if (reading instanceof Refusal) return new Refusal('C05', { ...reading.expected, grammar: 'quarter' });
    return reading instanceof Remarked
      ? new Remarked(quarterOfPeriod(reading.value), reading.codes)
      : quarterOfPeriod(reading);
  },
  write: (value) => formatQuarter(value),
};

/** The quarter that a period is, or lies in. */
export function quarterOfPeriod(period: Period): Quarter {
  return 'quarter' in period ? period.quarter : quarterOfDate(period.date);
}

/** A year from 1900 to 2200. */
export const yearType: ColumnType<number> = {
  ...PLAIN,
  grammar: 'year',
  limits: { kind: 'whole', minimum: FIRST_YEAR, maximum: LAST_YEAR },
  format: 'general',
  width: 8,
  read(value) {
    const year = yearAlone(value);
    if (year === null) return new Refusal('C06', expected('year'));
    return typeof value === 'string' ? new Remarked(year, ['C14']) : year;
  },
  write: (value) => value,
};

/** When a count or a snapshot was taken: a quarter, or a date that stays a date. */
export type Period = { readonly quarter: Quarter } | { readonly date: CalendarDate };

/** `2025-Q3` or `2017-07-12`; equal periods are the same text. */
export function formatPeriod(period: Period): string {
  return 'quarter' in period ? formatQuarter(period.quarter) : formatIsoDate(period.date);
}

/** The last day that a period covers, by which periods are put in order. */
export function lastDayOfPeriod(period: Period): CalendarDate {
  return 'quarter' in period ? lastDayOfQuarter(period.quarter) : period.date;
}

/** A quarter, or a day that is kept as a day. */
export const periodType: ColumnType<Period> = {
  ...PLAIN,
  grammar: 'period',
  width: 12,
  read(value, context) {
    if (typeof value === 'number') {
      const date = dateOfNumber(value, context);
      return date === null ? refusePeriod(value) : { date };
    }
    if (typeof value !== 'string') return refusePeriod(value);
    const found = quarterOfText(value);
    if (found !== null) return { quarter: found };
    const date = dateOfText(value.trim());
    return date === null ? refusePeriod(value) : new Remarked({ date }, ['C14']);
  },
  write: (value, context) =>
    'quarter' in value ? formatQuarter(value.quarter) : serialFromDate(value.date, context.date1904),
};

function refusePeriod(value: Filled): Refusal {
  return new Refusal('C05', expected('period', { because: yearAlone(value) === null ? null : 'year-alone' }));
}

/** One end of a plan's period: a year, a quarter or a date; kept as the days it covers. */
export interface Moment {
  readonly first: CalendarDate;
  readonly last: CalendarDate;
}

/** A year, a quarter or a day: the whole of it. */
export const momentType: ColumnType<Moment> = {
  ...PLAIN,
  grammar: 'moment',
  format: 'general',
  width: 12,
  read(value, context) {
    const year = yearAlone(value);
    if (year !== null) return momentOfYear(year);
    const reading = periodType.read(value, context);
    if (reading instanceof Refusal) return new Refusal('C04', expected('moment'));
    return reading instanceof Remarked
      ? new Remarked(momentOfPeriod(reading.value), reading.codes)
      : momentOfPeriod(reading);
  },
  write(value, context) {
    const year = yearOfDate(value.first);
    if (covers(momentOfYear(year), value)) return year;
    const period = { quarter: quarterOfDate(value.first) };
    return periodType.write(covers(momentOfPeriod(period), value) ? period : { date: value.first }, context);
  },
};

function momentOfYear(year: number): Moment {
  return { first: firstDayOfQuarter(quarter(year, 1)), last: lastDayOfQuarter(quarter(year, 4)) };
}

function momentOfPeriod(period: Period): Moment {
  if ('date' in period) return { first: period.date, last: period.date };
  return { first: firstDayOfQuarter(period.quarter), last: lastDayOfQuarter(period.quarter) };
}

function covers(a: Moment, b: Moment): boolean {
  return a.first === b.first && a.last === b.last;
}
