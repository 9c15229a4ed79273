import { calendarDate, parseIsoDate, yearOfDate, type CalendarDate } from '../kernel/calendar-date';
import { textKey } from '../kernel/text-key';
import { MONTH_NAME, monthOfName } from './month-names';

const FIRST_DATE_YEAR = 1990;
const LAST_DATE_YEAR = 2100;

/** A date that a plan can hold; `null` for others. */
export function plausible(date: CalendarDate | null): CalendarDate | null {
  if (date === null) return null;
  const year = yearOfDate(date);
  return year >= FIRST_DATE_YEAR && year <= LAST_DATE_YEAR ? date : null;
}

const DAY_FIRST = /^(\d{1,2}) ?([-/]) ?(\d{1,2}) ?\2 ?(\d{4})$/;
/** An ISO date, also with a time and a zone: the day as it is written, whatever the zone. */
const ISO = /^(\d{4}-\d{1,2}-\d{1,2})(?:(?:t| )\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?(?: ?z| ?[-+]\d{2}(?::?\d{2})?)?)?$/;
const NAMED = new RegExp(`^(\\d{1,2})(?:e|st|nd|rd|th)? (${MONTH_NAME})\\.? (\\d{4})$`);

/** A day as people and programs write it: d-m-yyyy, d/m/yyyy, yyyy-mm-dd, an ISO date-time, 1 mei 2026. */
export function dateOfText(text: string): CalendarDate | null {
  const key = textKey(text);
  const [, day, , month, year] = DAY_FIRST.exec(key) ?? [];
  if (day !== undefined) return plausible(calendarDate(Number(year), Number(month), Number(day)));
  const [, iso] = ISO.exec(key) ?? [];
  if (iso !== undefined) return plausible(parseIsoDate(iso));
  const [, ofMonth, name, ofYear] = NAMED.exec(key) ?? [];
  const number = monthOfName(name ?? '');
  return number === undefined ? null : plausible(calendarDate(Number(ofYear), number, Number(ofMonth)));
}
