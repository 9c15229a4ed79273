import { eachRow } from './each-row';
import type { Rule } from './rule';

export const actionQuarter: Rule = {
  codes: ['A05'],
  source: 'Alkmaar, stap 6 (jaarplanning per kwartaal)',
  check: (plan) =>
    eachRow(plan, 'actions', ({ begin, kind }, report) => {
      if (begin === null && kind !== 'Doorlopend') report('begin', 'A05');
    }),
};
