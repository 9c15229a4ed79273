import type { CalendarDate } from '../kernel/calendar-date';
import { firstDayOfQuarter, lastDayOfQuarter, quarterOfDate } from '../kernel/quarter';
import { formatSpan, span, spanOfYear, type Span } from '../kernel/span';
import { dateType } from './date-types';
import { expected, PLAIN, Refusal, Remarked, type ColumnType, type Reading } from './reading';
import { spanOfText } from './span-text';
import { yearAlone } from './year-text';

/** When something is planned: a quarter, or as many whole quarters of one year as the cell says (workbook.md, "span"). */
export const spanType: ColumnType<Span> = {
  ...PLAIN,
  grammar: 'span',
  width: 12,
  read(value, context): Reading<Span> {
    const year = yearAlone(value);
    if (year !== null) return spanOfYear(year);
    const day = dateType.read(value, context);
    if (day instanceof Remarked) return new Remarked(span(quarterOfDate(day.value)), day.codes);
    if (!(day instanceof Refusal)) return span(quarterOfDate(day));
    const found = typeof value === 'string' ? spanOfText(value) : null;
    if (found !== null && typeof found !== 'string') return found;
    return new Refusal('C05', expected('span', { because: found }));
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
    if (when instanceof Refusal) return new Refusal('C04', { ...when.expected, grammar: 'timing' });
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
