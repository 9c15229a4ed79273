import { calendarDate, serialFromDate } from '../../../core/kernel/calendar-date';

const SECONDS_PER_DAY = 86400;
const DATE_TIME = /^(?:(\d{4})-(\d\d)-(\d\d))?(?:(?:^|T)(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?)?Z?$/;

/**
 * The serial number of a date cell written as ISO 8601 (`t="d"`: strict workbooks and openpyxl on request): a date, a
 * time, or both; `null` for anything else, for days that do not exist, and for days before the date system starts.
 */
export function serialFromIso(text: string, date1904: boolean): number | null {
  const match = DATE_TIME.exec(text.trim());
  if (!match) return null;
  const [, year, month, day, hours, minutes, seconds] = match;
  if (year === undefined && hours === undefined) return null;
  const fraction = (Number(hours ?? 0) * 3600 + Number(minutes ?? 0) * 60 + Number(seconds ?? 0)) / SECONDS_PER_DAY;
  if (year === undefined) return fraction;
  const date = calendarDate(Number(year), Number(month), Number(day));
  if (date === null) return null;
  const serial = serialFromDate(date, date1904) + fraction;
  return serial < 0 ? null : serial;
}
