import { formatSpan } from '../kernel/span';
import { eachRow } from './each-row';
import type { Rule } from './rule';

export const actionPeriod: Rule = {
  codes: ['A01'],
  source: 'Cijfers van dit product: te laat en jaarplanning rekenen met Begin en Eind',
  check: (plan) =>
    eachRow(plan, 'actions', ({ begin, end }, report) => {
      if (begin === null || end === null || end.last >= begin.first) return;
      report('end', 'A01', { details: { begin: formatSpan(begin), end: formatSpan(end) } });
    }),
};
