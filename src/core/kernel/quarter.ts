import { calendarDate, yearMonthDay, type CalendarDate } from './calendar-date';

/** A quarter of a year, as the number of quarters since year 0: quarters subtract and compare as numbers. */
export type Quarter = number & { readonly __quarter: unique symbol };

/** The quarter 1-4 of a year. */
export function quarter(year: number, numberInYear: number): Quarter {
  return (year * 4 + numberInYear - 1) as Quarter;
}

/** The year that a quarter is in. */
export function yearOfQuarter(value: Quarter): number {
  return Math.floor(value / 4);
}

/** 1-4 */
export function numberInYear(value: Quarter): number {
  return value - yearOfQuarter(value) * 4 + 1;
}

/** `2025-Q3`, the one way in which a quarter is written */
export function formatQuarter(value: Quarter): string {
  return `${String(yearOfQuarter(value)).padStart(4, '0')}-Q${numberInYear(value)}`;
}

/** A quarter written as `2025-Q3`; `null` for any other text. Spellings people use are the schema's business. */
export function parseQuarter(text: string): Quarter | null {
  const match = /^(\d{4})-Q([1-4])$/.exec(text);
  return match ? quarter(Number(match[1]), Number(match[2])) : null;
}

/** The quarter that a day is in. */
export function quarterOfDate(date: CalendarDate): Quarter {
  const { year, month } = yearMonthDay(date);
  return quarter(year, Math.ceil(month / 3));
}

/** So many quarters later, or earlier for a negative count. */
export function addQuarters(value: Quarter, count: number): Quarter {
  return (value + count) as Quarter;
}

/** 1 January, 1 April, 1 July or 1 October. */
export function firstDayOfQuarter(value: Quarter): CalendarDate {
  return calendarDate(yearOfQuarter(value), numberInYear(value) * 3 - 2, 1) as CalendarDate;
}

/** 31 March, 30 June, 30 September or 31 December. */
export function lastDayOfQuarter(value: Quarter): CalendarDate {
  return (firstDayOfQuarter(addQuarters(value, 1)) - 1) as CalendarDate;
}

/** Whether the quarter has not begun yet on that day. */
export function isBeforeQuarter(date: CalendarDate, value: Quarter): boolean {
  return date < firstDayOfQuarter(value);
}

/** The four quarters of a year, in order. */
export function quartersOfYear(year: number): readonly Quarter[] {
  return [1, 2, 3, 4].map((n) => quarter(year, n));
}
