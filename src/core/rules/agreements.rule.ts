import { formatIsoDate } from '../kernel/calendar-date';
import { agreementState } from '../plan/agreement-facts';
import { eachRow } from './each-row';
import type { Rule } from './rule';

export const agreementsDue: Rule = {
  codes: ['B16'],
  source: 'Heerlen, contractmanagement: wat in een contract is afgesproken wordt gecontroleerd',
  check: (plan) =>
    eachRow(plan, 'agreements', (row, report) => {
      const { tender, agreement, who, checkOn } = row;
      if (checkOn === null || agreementState(plan, row) !== 'due') return;
      report('kept', 'B16', {
        details: { tender: tender ?? '', agreement: agreement ?? '', who: who ?? '', date: formatIsoDate(checkOn) },
      });
    }),
};
