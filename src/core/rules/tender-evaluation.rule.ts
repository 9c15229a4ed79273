import { tenderFacts } from '../plan/tender-facts';
import { fieldFinding } from '../plan/place';
import type { Rule } from './rule';

export const tenderEvaluation: Rule = {
  codes: ['B10'],
  source: 'Alkmaar, stap 4 en 7: jaarlijks wordt gerapporteerd over MVOI in de gekozen aanbestedingen',
  check: (plan) =>
    tenderFacts(plan)
      .filter(({ tender, applied }) => tender.status === 'Gegund' && applied && !tender.evaluated)
      .map(({ tender }) => fieldFinding(plan.tables.tenders, tender, 'evaluated', 'B10')),
};
