import { tenderFacts } from '../plan/tender-facts';
import { fieldFinding } from '../plan/place';
import type { Rule } from './rule';

export const tenderEvaluation: Rule = {
  codes: ['B10', 'B18'],
  source: 'Alkmaar, stap 4 en 7: jaarlijks wordt gerapporteerd over MVOI in de gekozen aanbestedingen',
  check: (plan) =>
    tenderFacts(plan).flatMap(({ tender, applied }) => {
      const { status, evaluated, lesson } = tender;
      if (evaluated) return lesson === null ? [fieldFinding(plan.tables.tenders, tender, 'lesson', 'B18')] : [];
      const isAsked = status === 'Gegund' && applied;
      return isAsked ? [fieldFinding(plan.tables.tenders, tender, 'evaluated', 'B10')] : [];
    }),
};
