import { dateFromSerial, formatIsoDate, serialFromDate, yearOfDate, type CalendarDate } from '../kernel/calendar-date';
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
import { dateOfText, plausible } from './date-text';
import { quarterOfText } from './quarter-text';
import { expected, PLAIN, Refusal, Remarked, type ColumnType, type ReadContext } from './reading';
import { FIRST_YEAR, isYear, LAST_YEAR, yearAlone } from './year-text';

/** 1 January 1990 and 31 December 2100 as serial numbers from 1900. */
const FIRST_SERIAL = 32874;
const LAST_SERIAL = 73415;

type Filled = Exclude<CellValue, null>;

function dateOfNumber(value: number, { date1904 }: ReadContext): CalendarDate | null {
  return isYear(value) ? null : plausible(dateFromSerial(value, date1904));
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
    const date = typeof value === 'string' ? dateOfText(value) : null;
    return date === null ? refuseDate(value) : new Remarked(date, ['C14']);
  },
  write: (value, context) => serialFromDate(value, context.date1904),
};

function refuseDate(value: Filled): Refusal {
  const shortYear = typeof value === 'string' && /^\d{1,2}[-/]\d{1,2}[-/]\d{2}$/.test(textKey(value));
  const because = yearAlone(value) !== null ? 'year-alone' : shortYear ? 'two-digit-year' : null;
  return new Refusal('C04', expected('date', { because }));
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
    const date = dateOfText(value);
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
