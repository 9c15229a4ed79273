import type { Quarter } from '../kernel/quarter';
import { formatSpan } from '../kernel/span';
import { fieldFinding } from '../plan/place';
import type { Plan, TenderRow } from '../plan/plan';
import { explanationOwed, isPublished, tenderFacts } from '../plan/tender-facts';
import { quarterOfPeriod } from '../schema/date-types';
import type { Severity } from '../schema/finding-codes';
import type { Rule } from './rule';

/**
 * Once published nothing can be changed any more: the missing reason is a broken obligation. Not of what started before
 * this workbook kept any Momentopname: what was awarded before is not asked again.
 */
export const explanation: Rule = {
  codes: ['B01'],
  source: 'Toepassen of uitleggen: Alkmaar, stap 5 (comply or explain); Helmond 2022-2023 (inkoopstartformulier)',
  check(plan) {
    const kept = firstSnapshot(plan);
    return tenderFacts(plan).flatMap(({ tender, applied }) => {
      const because = explanationOwed(plan, tender, applied);
      if (because === null) return [];
      const { start, status } = tender;
      const severity = severityOf(tender, kept);
      const stage = isPublished(tender) ? 'published' : 'preparing';
      const details = { because, start: start === null ? '' : formatSpan(start), status, stage };
      return [fieldFinding(plan.tables.tenders, tender, 'explanation', 'B01', { severity, details })];
    });
  },
};

function severityOf(tender: TenderRow, kept: Quarter | null): Severity {
  if (!isPublished(tender)) return 'warning';
  return kept !== null && tender.start !== null && tender.start.first > kept ? 'error' : 'notice';
}

/** The quarter of the first Momentopname of the workbook; `null` without one. */
function firstSnapshot({ tables }: Plan): Quarter | null {
  const quarters = tables.snapshots.rows.flatMap(({ period }) => (period === null ? [] : quarterOfPeriod(period)));
  return quarters.length === 0 ? null : quarters.reduce((first, next) => (next < first ? next : first));
}
