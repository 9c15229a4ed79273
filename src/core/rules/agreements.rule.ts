import { formatIsoDate } from '../kernel/calendar-date';
import { eachRow } from './each-row';
import type { Rule } from './rule';

export const agreementsDue: Rule = {
  codes: ['B16'],
  source: 'Heerlen, contractmanagement: wat in een contract is afgesproken wordt gecontroleerd',
  check: (plan) =>
    eachRow(plan, 'agreements', ({ tender, agreement, who, checkOn, kept, unreadable }, report) => {
      if (checkOn === null || checkOn >= plan.asOf || kept !== 'Onbekend' || unreadable?.has('kept')) return;
      report('kept', 'B16', {
        details: { tender: tender ?? '', agreement: agreement ?? '', who: who ?? '', date: formatIsoDate(checkOn) },
      });
    }),
};
