import type { CalendarDate } from '../kernel/calendar-date';
import { formatSpan, isSameSpan, type Span } from '../kernel/span';
import { textKey } from '../kernel/text-key';
import { holdsField } from '../plan/field-place';
import type { Plan, TenderRow } from '../plan/plan';
import { formatPeriod, lastDayOfPeriod, type Period } from '../schema/date-types';
import { rowName } from '../schema/read-table';
import { eachRow } from './each-row';
import type { Rule } from './rule';

/**
 * Whether the original start still is what it was. A Momentopname keeps Start, not Oorspronkelijke start, so what it
 * first recorded as Start is the earliest planning that is on record. The original start was changed afterwards when
 * - it is filled with another quarter that a later Momentopname recorded, or with one after the first recorded; or
 * - it is blank, while Start is no longer what was first recorded: the calendar shows no deviation then.
 * An original start before the first recorded one is accepted: the tender had moved before there was a Momentopname.
 * Coverage targets are not in a Momentopname, so a changed target cannot be seen here. (docs/decisions/0008)
 */
export const originalStart: Rule = {
  codes: ['B14'],
  source: 'Alkmaar, stap 4: afwijkingen worden verzameld; het cijfer "afwijkingen" van dit product rust op deze kolom',
  check(plan) {
    const recorded = recordedStarts(plan);
    if (recorded.size === 0) return [];
    const isKept = holdsField(plan.tables.tenders, 'originalStart');
    return eachRow(plan, 'tenders', (tender, report) => {
      const record = recorded.get(textKey(tender.key));
      // A name that is only a place in the sheet may have been another row's.
      if (record === undefined || tender.key === rowName(tender.rowNumber)) return;
      const { start, originalStart: original } = tender;
      const shown = original ?? (isKept ? start : null);
      if (shown === null || isSameSpan(shown, record.first) || movedBefore(tender, record)) return;
      report('originalStart', 'B14', {
        details: {
          because: original === null ? 'blank' : 'changed',
          original: formatSpan(shown),
          recorded: formatSpan(record.first),
          period: formatPeriod(record.period),
        },
      });
    });
  },
};

/** What the Momentopnamen know of a tender's Start. */
interface Recorded {
  /** Start in the oldest of them. */
  first: Span;
  firstDay: CalendarDate;
  period: Period;
  /** Start in the others, where it differed. */
  others: Span[];
}

function movedBefore({ originalStart: original }: TenderRow, { first, others }: Recorded): boolean {
  return original !== null && original.last < first.first && !others.some((other) => isSameSpan(other, original));
}

function recordedStarts(plan: Plan): ReadonlyMap<string, Recorded> {
  const recorded = new Map<string, Recorded>();
  for (const { period, table, nr, start } of plan.tables.snapshots.rows) {
    if (table !== 'Aanbestedingen' || period === null || nr === null || start === null) continue;
    const day = lastDayOfPeriod(period);
    const key = textKey(nr);
    const record = recorded.get(key);
    if (record === undefined) {
      recorded.set(key, { first: start, firstDay: day, period, others: [] });
    } else if (day < record.firstDay) {
      if (!isSameSpan(record.first, start)) record.others.push(record.first);
      Object.assign(record, { first: start, firstDay: day, period });
    } else if (!isSameSpan(start, record.first)) {
      record.others.push(start);
    }
  }
  return recorded;
}
