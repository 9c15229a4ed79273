import { formatIsoDate } from '../kernel/calendar-date';
import { addQuarters, quarterOfDate, type Quarter } from '../kernel/quarter';
import { overlaps } from '../kernel/span';
import { rememberingTextKey } from '../kernel/text-key';
import type { TenderRow } from '../plan/plan';
import { eachRow } from './each-row';
import type { Rule } from './rule';

/** How far ahead a contract's end is looked at, and how far from it a successor may start. */
const QUARTERS_AHEAD = 4;
const YEAR = 4;

/** A contract that ends soon, while the calendar holds no tender that could follow it. */
export const contractEnd: Rule = {
  codes: ['B17'],
  source:
    'Alkmaar, stap 4: de kalender laat zien wat eraan komt; aflopende contracten zijn het begin van een aanbesteding',
  check(plan) {
    const now = quarterOfDate(plan.asOf);
    const groupOf = groupKey();
    const groups = new Map<string, TenderRow[]>();
    for (const tender of plan.tables.tenders.rows) {
      const group = groups.get(groupOf(tender));
      if (group) group.push(tender);
      else groups.set(groupOf(tender), [tender]);
    }
    return eachRow(plan, 'tenders', (tender, report) => {
      const { contractUntil } = tender;
      if (contractUntil === null || contractUntil < plan.asOf) return;
      const end = quarterOfDate(contractUntil);
      if (end > now + QUARTERS_AHEAD) return;
      const others = groups.get(groupOf(tender)) ?? [];
      if (others.some((other) => other !== tender && startsAround(other, end))) return;
      const { productGroup, department } = tender;
      report('contractUntil', 'B17', {
        details: {
          date: formatIsoDate(contractUntil),
          productGroup: productGroup ?? '',
          department: department ?? '',
        },
      });
    });
  },
};

/** One key for tenders of one Productgroep and Afdeling; a blank one is a group like any other. */
function groupKey(): (tender: TenderRow) => string {
  const keyOf = rememberingTextKey();
  return ({ productGroup, department }) => `${keyOf(productGroup ?? '')}\u0000${keyOf(department ?? '')}`;
}

/** Between one year before and one year after; what is cancelled does not start. */
function startsAround({ start, status }: TenderRow, end: Quarter): boolean {
  if (start === null || status === 'Vervallen') return false;
  return overlaps(start, { first: addQuarters(end, -YEAR), last: addQuarters(end, YEAR) });
}
