import { eachRow } from './each-row';
import type { Rule } from './rule';

export const actionOwner: Rule = {
  codes: ['A04'],
  source: 'Alkmaar, stap 6 (jaarplanning per rol); Heerlen, figuur 13 (rollen en verantwoordelijkheden)',
  check: (plan) =>
    eachRow(plan, 'actions', ({ roles, owner }, report) => {
      const hasRole = roles !== null && roles.length > 0;
      if (!hasRole && owner === null) report('owner', 'A04');
    }),
};
