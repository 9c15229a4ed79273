import {
  calendarDate,
  dateFromSerial,
  formatIsoDate,
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
import { expected, Refusal, Remarked, type ColumnType, type Expected, type ReadContext, type Reading } from './reading';

const FIRST_YEAR = 1900;
const LAST_YEAR = 2200;
const FIRST_DATE_YEAR = 1990;
const LAST_DATE_YEAR = 2100;
const SERIAL_1990 = 32874;
const SERIAL_2100 = 73415;

type Filled = Exclude<CellValue, null>;
type Because = Expected['because'];

/** A whole number that looks like a year and not like a day: "which quarter?" is the right question then. */
function isYear(value: number): boolean {
  return Number.isInteger(value) && value >= FIRST_YEAR && value <= LAST_YEAR;
}

function plausible(date: CalendarDate | null): CalendarDate | null {
  if (date === null) return null;
  const year = yearOfDate(date);
  return year >= FIRST_DATE_YEAR && year <= LAST_DATE_YEAR ? date : null;
}

function dateOfNumber(value: number, context: ReadContext): CalendarDate | null {
  return isYear(value) ? null : plausible(dateFromSerial(value, context.date1904));
}

function dateOfText(text: string): CalendarDate | null {
  const dutch = /^(\d{1,2})-(\d{1,2})-(\d{4})$/.exec(text);
  if (dutch) return plausible(calendarDate(Number(dutch[3]), Number(dutch[2]), Number(dutch[1])));
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  return iso ? plausible(calendarDate(Number(iso[1]), Number(iso[2]), Number(iso[3]))) : null;
}

function whyNotADate(value: Filled): Because {
  if (isYearAlone(value)) return 'year-alone';
  return typeof value === 'string' && /^\d{1,2}-\d{1,2}-\d{2}$/.test(value.trim()) ? 'two-digit-year' : null;
}

function isYearAlone(value: Filled): boolean {
  return isYear(
    typeof value === 'string' && /^\s*\d{4}\s*$/.test(value)
      ? Number(value)
      : Number(typeof value === 'number' ? value : NaN),
  );
}

/** A whole day. */
export const dateType: ColumnType<CalendarDate> = {
  grammar: 'date',
  list: false,
  choices: [],
  limits: { kind: 'date', minimum: SERIAL_1990, maximum: SERIAL_2100 },
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
  return new Refusal('C04', expected('date', { because: whyNotADate(value) }));
}

const QUARTER_SPELLINGS: readonly { readonly pattern: RegExp; readonly year: number; readonly quarter: number }[] = [
  { pattern: /^(\d{4})[ -]?[qk]([1-4])$/, year: 1, quarter: 2 },
  { pattern: /^[qk]([1-4]) (\d{4})$/, year: 2, quarter: 1 },
  { pattern: /^([1-4])e kwartaal (\d{4})$/, year: 2, quarter: 1 },
];

function quarterOfText(text: string): Quarter | null {
  const key = textKey(text);
  for (const spelling of QUARTER_SPELLINGS) {
    const match = spelling.pattern.exec(key);
    const year = Number(match?.[spelling.year]);
    if (match && year >= FIRST_YEAR && year <= LAST_YEAR) return quarter(year, Number(match[spelling.quarter]));
  }
  return null;
}

/** Quarters read from text, remembered: a calendar of 10,000 rows has some forty of them. */
const spelledQuarters = new Map<string, Quarter>();
const REMEMBERED_SPELLINGS = 1000;

function readQuarterText(text: string): Reading<Quarter> | null {
  const remembered = spelledQuarters.get(text);
  if (remembered !== undefined) return remembered;
  const found = quarterOfText(text);
  if (found !== null) {
    if (spelledQuarters.size < REMEMBERED_SPELLINGS) spelledQuarters.set(text, found);
    return found;
  }
  const date = dateOfText(text.trim());
  return date === null ? null : new Remarked(quarterOfDate(date), ['C14']);
}

/** A quarter; a date is read as its quarter. */
export const quarterType: ColumnType<Quarter> = {
  grammar: 'quarter',
  list: false,
  choices: [],
  limits: null,
  format: 'text',
  width: 10,
  read(value, context) {
    if (typeof value === 'string') return readQuarterText(value) ?? refuseQuarter(value);
    const date = typeof value === 'number' ? dateOfNumber(value, context) : null;
    return date === null ? refuseQuarter(value) : quarterOfDate(date);
  },
  write: (value) => formatQuarter(value),
};

function refuseQuarter(value: Filled): Refusal {
  return new Refusal('C05', expected('quarter', { because: isYearAlone(value) ? 'year-alone' : null }));
}

/** A year from 1900 to 2200. */
export const yearType: ColumnType<number> = {
  grammar: 'year',
  list: false,
  choices: [],
  limits: { kind: 'whole', minimum: FIRST_YEAR, maximum: LAST_YEAR },
  format: 'general',
  width: 8,
  read(value) {
    if (typeof value === 'number') return isYear(value) ? value : new Refusal('C06', expected('year'));
    const year = typeof value === 'string' && /^\s*\d{4}\s*$/.test(value) ? Number(value) : NaN;
    return isYear(year) ? new Remarked(year, ['C14']) : new Refusal('C06', expected('year'));
  },
  write: (value) => value,
};

/** When a count or a snapshot was taken: a quarter, or a date that stays a date. Equal periods are the same text. */
export type Period = { readonly quarter: Quarter } | { readonly date: CalendarDate };

/** `2025-Q3` or `2017-07-12` */
export function formatPeriod(period: Period): string {
  return 'quarter' in period ? formatQuarter(period.quarter) : formatIsoDate(period.date);
}

/** The last day that a period covers, by which periods are put in order. */
export function lastDayOfPeriod(period: Period): CalendarDate {
  return 'quarter' in period ? lastDayOfQuarter(period.quarter) : period.date;
}

export const periodType: ColumnType<Period> = {
  grammar: 'period',
  list: false,
  choices: [],
  limits: null,
  format: 'text',
  width: 12,
  read(value, context) {
    if (typeof value === 'number') {
      const date = dateOfNumber(value, context);
      return date === null ? refuseQuarter(value) : { date };
    }
    if (typeof value !== 'string') return refuseQuarter(value);
    const found = quarterOfText(value);
    if (found !== null) return { quarter: found };
    const date = dateOfText(value.trim());
    return date === null ? refuseQuarter(value) : new Remarked({ date }, ['C14']);
  },
  write: (value, context) =>
    'quarter' in value ? formatQuarter(value.quarter) : serialFromDate(value.date, context.date1904),
};

/** One end of a plan's period: a year, a quarter or a date; kept as the days it covers. */
export interface Moment {
  readonly first: CalendarDate;
  readonly last: CalendarDate;
}

export const momentType: ColumnType<Moment> = {
  grammar: 'moment',
  list: false,
  choices: [],
  limits: null,
  format: 'general',
  width: 12,
  read(value, context) {
    if (isYearAlone(value)) {
      const year = Number(value);
      return { first: firstDayOfQuarter(quarter(year, 1)), last: lastDayOfQuarter(quarter(year, 4)) };
    }
    const reading = periodType.read(value, context);
    if (reading instanceof Refusal) return new Refusal('C04', expected('moment'));
    if (reading instanceof Remarked) return new Remarked(momentOf(reading.value), reading.codes);
    return momentOf(reading);
  },
  write: (value, context) => serialFromDate(value.first, context.date1904),
};

function momentOf(period: Period): Moment {
  if ('date' in period) return { first: period.date, last: period.date };
  return { first: firstDayOfQuarter(period.quarter), last: lastDayOfQuarter(period.quarter) };
}
