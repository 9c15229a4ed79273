import { formatQuarter, type Quarter } from '../kernel/quarter';
import { textKey } from '../kernel/text-key';
import type { Plan, TenderRow } from '../plan/plan';
import { formatPeriod, lastDayOfPeriod } from '../schema/date-types';
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
  source: 'Alkmaar, stap 4: afwijkingen worden verzameld; figuur "deviations" van dit product rust op deze kolom',
  check(plan) {
    const recorded = recordedStarts(plan);
    if (recorded.size === 0) return [];
    const isKept = plan.tables.tenders.match?.columns.has('originalStart') ?? false;
    return eachRow(plan, 'tenders', (tender, report) => {
      const record = recorded.get(textKey(tender.key));
      // A name that is only a place in the sheet may have been another row's.
      if (record === undefined || tender.key === rowName(tender.rowNumber)) return;
      const { start, originalStart: original } = tender;
      const shown = original ?? (isKept ? start : null);
      if (shown === null || shown === record.first || movedBefore(tender, record)) return;
      report('originalStart', 'B14', {
        details: {
          because: original === null ? 'blank' : 'changed',
          original: formatQuarter(shown),
          recorded: formatQuarter(record.first),
          period: record.period,
        },
      });
    });
  },
};

interface Recorded {
  /** Start in the oldest Momentopname of the tender. */
  readonly first: Quarter;
  readonly period: string;
  readonly starts: ReadonlySet<Quarter>;
}

function movedBefore({ originalStart: original }: TenderRow, { first, starts }: Recorded): boolean {
  return original !== null && original < first && !starts.has(original);
}

function recordedStarts(plan: Plan): ReadonlyMap<string, Recorded> {
  const entries = plan.tables.snapshots.rows
    .flatMap(({ period, table, nr, start }) =>
      table === 'Aanbestedingen' && period !== null && nr !== null && start !== null ? [{ period, nr, start }] : [],
    )
    .sort((a, b) => lastDayOfPeriod(a.period) - lastDayOfPeriod(b.period));
  const recorded = new Map<string, { first: Quarter; period: string; starts: Set<Quarter> }>();
  for (const { period, nr, start } of entries) {
    const record = recorded.get(textKey(nr));
    if (record) record.starts.add(start);
    else recorded.set(textKey(nr), { first: start, period: formatPeriod(period), starts: new Set([start]) });
  }
  return recorded;
}
