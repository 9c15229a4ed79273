const DAY_MS = 86_400_000;
const DAYS_1900_TO_1904 = 1462;

/** The two calendars of Excel: serial numbers from 1900 (with a 29 February 1900 that never was) or from 1904. */
export type DateSystem = '1900' | '1904';

/** The serial number of a day of the Gregorian calendar, from March 1900 on; `null` for a day that does not exist. */
export function serialOf(year: number, month: number, day: number, system: DateSystem): number | null {
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  const serial = Math.round((time - Date.UTC(1899, 11, 30)) / DAY_MS);
  return system === '1900' ? serial : serial - DAYS_1900_TO_1904;
}

export interface CalendarParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** 0 is Sunday. */
  readonly weekday: number;
  readonly hours: number;
  readonly minutes: number;
  readonly seconds: number;
}

/** The day and time that a serial number stands for. */
export function partsOf(serial: number, system: DateSystem): CalendarParts {
  const days = Math.floor(serial) + (system === '1904' ? DAYS_1900_TO_1904 : 0);
  const date = new Date(Date.UTC(1899, 11, 30) + days * DAY_MS);
  const seconds = Math.round((serial - Math.floor(serial)) * 86_400);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    weekday: date.getUTCDay(),
    hours: Math.floor(seconds / 3600),
    minutes: Math.floor(seconds / 60) % 60,
    seconds: seconds % 60,
  };
}
