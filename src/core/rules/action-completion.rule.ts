import { formatIsoDate } from '../kernel/calendar-date';
import { hasReadableStatus } from '../plan/action-facts';
import { eachRow } from './each-row';
import type { Rule } from './rule';

export const actionCompletion: Rule = {
  codes: ['A02', 'A03', 'A08'],
  source: 'Helmond, monitor 2017: gerealiseerde acties per periode; het cijfer "voltooid" telt op Voltooid op',
  check: (plan) =>
    eachRow(plan, 'actions', (action, report) => {
      const { status, doneOn } = action;
      if (hasReadableStatus(action)) {
        if (status === 'Voltooid' && doneOn === null) report('doneOn', 'A02');
        if (status !== 'Voltooid' && doneOn !== null) {
          report('doneOn', 'A03', { details: { status, date: formatIsoDate(doneOn) } });
        }
      }
      if (doneOn !== null && doneOn > plan.asOf) {
        report('doneOn', 'A08', { details: { date: formatIsoDate(doneOn), asOf: formatIsoDate(plan.asOf) } });
      }
    }),
};
