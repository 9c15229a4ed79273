import { formatSpan, isSameSpan, type Span } from '../kernel/span';
import { textKey } from '../kernel/text-key';
import { holdsField } from '../plan/field-place';
import type { Plan } from '../plan/plan';
import { planInForce } from '../plan/plan-in-force';
import { formatPeriod, lastDayOfPeriod, type Period } from '../schema/date-types';
import { isRowName } from '../schema/read-table';
import type { Row } from '../tables';
import { eachRow } from './each-row';
import type { Rule } from './rule';

/**
 * Whether the original start still is what it was: what the last Momentopname of the plan in force recorded of it. One
 * that was taken away since is a change too; the calendar shows no deviation then. (docs/decisions/0008)
 */
export const originalStart: Rule = {
  codes: ['B14'],
  source: 'Alkmaar, stap 4: afwijkingen worden verzameld; het cijfer "afwijkingen" van dit product rust op deze kolom',
  check(plan) {
    const recorded = recordedOriginals(plan);
    if (recorded.size === 0 || !holdsField(plan.tables.tenders, 'originalStart')) return [];
    return eachRow(plan, 'tenders', (tender, report) => {
      const record = recorded.get(textKey(tender.key));
      // A name that is only a place in the sheet may have been another row's.
      if (record === undefined || isRowName(tender.key)) return;
      const { originalStart: original, unreadable } = tender;
      if (unreadable?.has('originalStart') || (original !== null && isSameSpan(original, record.original))) return;
      report('originalStart', 'B14', {
        details: {
          because: original === null ? 'blank' : 'changed',
          original: original === null ? '' : formatSpan(original),
          recorded: formatSpan(record.original),
          period: formatPeriod(record.period),
        },
      });
    });
  },
};

interface RecordedOriginal {
  readonly original: Span;
  readonly period: Period;
}

/** The original starts in the last Momentopname of tenders, by their Nr. */
function recordedOriginals(plan: Plan): ReadonlyMap<string, RecordedOriginal> {
  const { includes } = planInForce(plan);
  const rows = plan.tables.snapshots.rows.filter(
    ({ table, plan: name }) => table === 'Aanbestedingen' && includes(name),
  );
  const last = Math.max(...rows.map(lastDayOfRow));
  return new Map(
    rows.flatMap((row) => {
      const { nr, originalStart: original, period } = row;
      if (nr === null || original === null || period === null || lastDayOfRow(row) !== last) return [];
      return [[textKey(nr), { original, period }] as const];
    }),
  );
}

function lastDayOfRow({ period }: Row<'snapshots'>): number {
  return period === null ? -Infinity : lastDayOfPeriod(period);
}
