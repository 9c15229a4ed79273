import { formatQuarter } from '../kernel/quarter';
import { endOfAction, isOverdue, lastQuarterOfAction } from '../plan/action-facts';
import { eachRow } from './each-row';
import type { Rule } from './rule';

export const actionOverdue: Rule = {
  codes: ['A06'],
  source: 'Cijfer "te laat" van dit product; Helmond, monitor 2017 (wat blijft liggen)',
  check: (plan) =>
    eachRow(plan, 'actions', (action, report) => {
      const last = lastQuarterOfAction(action);
      if (last === null || !isOverdue(plan, action)) return;
      // The quarter that has passed: Eind where it counts, else Begin.
      report(endOfAction(action) === null ? 'begin' : 'end', 'A06', {
        details: { last: formatQuarter(last), status: action.status },
      });
    }),
};
