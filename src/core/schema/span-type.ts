import type { CalendarDate } from '../kernel/calendar-date';
import { firstDayOfQuarter, lastDayOfQuarter, quarterOfDate } from '../kernel/quarter';
import { formatSpan, parseSpan, span, spanOfYear, type Span } from '../kernel/span';
import { textKey } from '../kernel/text-key';
import { dateType, periodType, yearAlone } from './date-types';
import { expected, PLAIN, Refusal, Remarked, type ColumnType, type Reading } from './reading';

/** When something is planned: a quarter, or as many whole quarters of one year as the cell says (workbook.md, "span"). */
export const spanType: ColumnType<Span> = {
  ...PLAIN,
  grammar: 'span',
  width: 12,
  read(value, context): Reading<Span> {
    const year = yearAlone(value);
    if (year !== null) return spanOfYear(year);
    const written = typeof value === 'string' ? parseSpan(textKey(value).toUpperCase()) : null;
    if (written !== null) return written;
    const reading = periodType.read(value, context);
    if (reading instanceof Refusal) return new Refusal('C05', expected('span'));
    const period = reading instanceof Remarked ? reading.value : reading;
    const found = span('quarter' in period ? period.quarter : quarterOfDate(period.date));
    return reading instanceof Remarked ? new Remarked(found, reading.codes) : found;
  },
  write: (value) => formatSpan(value),
};

/** When a moment is: on a day, or somewhere in a span. */
export type Timing = { readonly date: CalendarDate } | { readonly span: Span };

/** A day that is kept as a day, else a span. */
export const timingType: ColumnType<Timing> = {
  ...PLAIN,
  grammar: 'timing',
  width: 12,
  read(value, context): Reading<Timing> {
    const day = dateType.read(value, context);
    if (day instanceof Remarked) return new Remarked({ date: day.value }, day.codes);
    if (!(day instanceof Refusal)) return { date: day };
    const when = spanType.read(value, context);
    if (when instanceof Refusal) return new Refusal('C05', { ...when.expected, grammar: 'timing' });
    return when instanceof Remarked ? new Remarked({ span: when.value }, when.codes) : { span: when };
  },
  write: (value, context) =>
    'span' in value ? spanType.write(value.span, context) : dateType.write(value.date, context),
};

/** The last day on which it can be. */
export function lastDayOfTiming(timing: Timing): CalendarDate {
  return 'date' in timing ? timing.date : lastDayOfQuarter(timing.span.last);
}

/** The first day on which it can be. */
export function firstDayOfTiming(timing: Timing): CalendarDate {
  return 'date' in timing ? timing.date : firstDayOfQuarter(timing.span.first);
}
