/**
 * Whole days, without clock, time zone or locale: a day is the number of days since 1 January 1970.
 * The arithmetic is that of the proleptic Gregorian calendar; this is the only file of the core that knows it.
 */
export type CalendarDate = number & { readonly __calendarDate: unique symbol };

export interface YearMonthDay {
  readonly year: number;
  /** 1-12 */
  readonly month: number;
  /** 1-31 */
  readonly day: number;
}

const DAYS_PER_ERA = 146097; // 400 years
const EPOCH_SHIFT = 719468; // days from 1 March of year 0 to 1 January 1970
const SERIAL_OF_EPOCH = 25569; // 1 January 1970 in Excel's 1900 system
const SERIALS_BETWEEN_SYSTEMS = 1462; // a 1904 serial is this much lower
const PHANTOM_LEAP_DAY = 60; // Excel's 29 February 1900, which never was
const LAST_SERIAL = 2958465; // 31 December 9999 in the 1900 system, the last day that Excel knows

const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

function lengthOfMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (MONTH_LENGTHS[month - 1] ?? 0);
}

/** The day of a year, month and day of the month; `null` when there is no such day (30 February, month 13). */
export function calendarDate(year: number, month: number, day: number): CalendarDate | null {
  if (!Number.isInteger(year) || !Number.isInteger(month) || !Number.isInteger(day)) return null;
  if (month < 1 || month > 12 || day < 1 || day > lengthOfMonth(year, month)) return null;
  const shiftedYear = month <= 2 ? year - 1 : year;
  const era = Math.floor(shiftedYear / 400);
  const yearOfEra = shiftedYear - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return (era * DAYS_PER_ERA + dayOfEra - EPOCH_SHIFT) as CalendarDate;
}

/** Year, month and day of the month of a day. */
export function yearMonthDay(date: CalendarDate): YearMonthDay {
  const shifted = date + EPOCH_SHIFT;
  const era = Math.floor(shifted / DAYS_PER_ERA);
  const dayOfEra = shifted - era * DAYS_PER_ERA;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  const day = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day };
}

/** The year of a day. */
export function yearOfDate(date: CalendarDate): number {
  return yearMonthDay(date).year;
}

/**
 * The day of an Excel serial number, fractions of a day dropped. `null` for what Excel does not show as a day: below 1
 * (below 0 when counting from 1904), after the year 9999, and 60 in the 1900 system, the 29 February 1900 that Excel
 * counts and the calendar does not have.
 */
export function dateFromSerial(serial: number, date1904 = false): CalendarDate | null {
  const whole = Math.floor(serial);
  const in1900 = date1904 ? whole + SERIALS_BETWEEN_SYSTEMS : whole;
  const first = date1904 ? SERIALS_BETWEEN_SYSTEMS : 1;
  // Written so that what is not a number fails too.
  if (!(in1900 >= first && in1900 <= LAST_SERIAL) || in1900 === PHANTOM_LEAP_DAY) return null;
  const corrected = in1900 < PHANTOM_LEAP_DAY ? in1900 + 1 : in1900;
  return (corrected - SERIAL_OF_EPOCH) as CalendarDate;
}

/** The Excel serial number of a day in the workbook's date system. */
export function serialFromDate(date: CalendarDate, date1904 = false): number {
  const serial = date + SERIAL_OF_EPOCH;
  if (date1904) return serial - SERIALS_BETWEEN_SYSTEMS;
  return serial <= PHANTOM_LEAP_DAY ? serial - 1 : serial;
}

/** A serial number that counts from 1900, as a workbook stores it: some count their days from 1904. */
export function storedSerial(serial: number, date1904: boolean): number {
  return date1904 ? serial - SERIALS_BETWEEN_SYSTEMS : serial;
}

/** A day written as `yyyy-mm-dd`; `null` for any other text and for days that do not exist. */
export function parseIsoDate(text: string): CalendarDate | null {
  const match = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  return match ? calendarDate(Number(match[1]), Number(match[2]), Number(match[3])) : null;
}

/** `yyyy-mm-dd` */
export function formatIsoDate(date: CalendarDate): string {
  const { year, month, day } = yearMonthDay(date);
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** `d-m-yyyy`, as the Dutch write it */
export function formatDutchDate(date: CalendarDate): string {
  const { year, month, day } = yearMonthDay(date);
  return `${day}-${month}-${year}`;
}
