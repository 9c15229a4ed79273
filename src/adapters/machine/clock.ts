import { calendarDate, type CalendarDate } from '../../core/kernel/calendar-date';

/** Today by the machine's clock and the user's time zone: the only place where the product asks. */
export function today(): CalendarDate {
  const now = new Date();
  return calendarDate(now.getFullYear(), now.getMonth() + 1, now.getDate()) as CalendarDate;
}

/** The time of day as the user's clock shows it, "10:42". */
export function timeOfDay(): string {
  const now = new Date();
  return `${now.getHours()}:${String(now.getMinutes()).padStart(2, '0')}`;
}
