import { yearOfDate } from '../kernel/calendar-date';
import { fieldFinding } from '../plan/place';
import { focusesOnSdgs } from '../plan/theme-focus';
import { tenderFacts } from '../plan/tender-facts';
import type { Rule } from './rule';

export const focusUse: Rule = {
  codes: ['G01'],
  source:
    'Helmond: "Operationele vertaling van strategische doelen ontbreekt"; Alkmaar, stap 4 (thema\'s per aanbesteding)',
  check(plan) {
    // Without a calendar there is nothing to say: T01 does.
    if (plan.tables.tenders.raw === null || focusesOnSdgs(plan)) return [];
    const year = yearOfDate(plan.asOf);
    const counted = tenderFacts(plan).filter((facts) => facts.exclusion === null && facts.year === year);
    return plan.themes
      .filter(({ focus, index }) => focus && counted.every(({ tender }) => (tender.marks[index] ?? 0) === 0))
      .map(({ row }) =>
        fieldFinding(plan.tables.themes, row, 'name', 'G01', { details: { year, counted: counted.length } }),
      );
  },
};
