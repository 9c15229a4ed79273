import { firstDayOfQuarter, addQuarters, quarterOfDate, type Quarter } from '../kernel/quarter';
import type { CalendarDate } from '../kernel/calendar-date';

/** For so many days of a quarter a report is still about the one that has ended. */
const DAYS_TO_LOOK_BACK = 21;

/**
 * The quarter that a report is about when nobody names one: the last that has ended while the as-of date lies in the
 * first 21 days of a quarter, else the quarter of that date (figures.md).
 */
export function reportedQuarter(asOf: CalendarDate): Quarter {
  const now = quarterOfDate(asOf);
  const day = asOf - firstDayOfQuarter(now) + 1;
  return day <= DAYS_TO_LOOK_BACK ? addQuarters(now, -1) : now;
}
