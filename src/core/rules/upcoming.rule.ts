import { formatSpan } from '../kernel/span';
import { fieldFinding } from '../plan/place';
import type { TenderRow } from '../plan/plan';
import { isPublished, upcomingTenders } from '../plan/tender-facts';
import { OPPORTUNITY_MARK } from '../schema/tender-types';
import type { Rule } from './rule';

export const upcoming: Rule = {
  codes: ['B15'],
  source: 'Heerlen, rollen: "Hoe eerder het gesprek wordt aangegaan, hoe beter het is"',
  check: (plan) =>
    upcomingTenders(plan)
      .filter((tender) => !isPublished(tender) && hasOnlyOpportunities(tender))
      .map((tender) => {
        const { client, department, start } = tender;
        const field = client === null && department !== null ? 'department' : 'client';
        const who = client ?? department ?? '';
        const details = { who, start: start === null ? '' : formatSpan(start) };
        return fieldFinding(plan.tables.tenders, tender, field, 'B15', { details });
      }),
};

/** No mark at all counts: nothing was asked and nothing was refused yet. */
function hasOnlyOpportunities({ marks }: TenderRow): boolean {
  return marks.every((set) => (set & ~OPPORTUNITY_MARK) === 0);
}
