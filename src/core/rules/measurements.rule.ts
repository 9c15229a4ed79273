import { formatQuarter } from '../kernel/quarter';
import { eachRow } from './each-row';
import type { Rule } from './rule';

export const measurementRows: Rule = {
  codes: ['M01', 'M02', 'M03'],
  source: 'Heerlen, hoofdstuk monitoring: meten per project; het MVI Platform valideert de invoer',
  check: (plan) =>
    eachRow(plan, 'measurements', (row, report) => {
      const { indicator, quarter, tender: nr, realised, validated } = row;
      const details = { indicator: indicator ?? '', quarter: quarter === null ? '' : formatQuarter(quarter) };
      if (nr === null) report('tender', 'M01', { details });
      const tender = nr === null ? undefined : plan.tenderByKey(nr);
      if (tender && realised !== null && tender.status !== 'Gegund' && !tender.unreadable?.has('status')) {
        report('tender', 'M02', { details: { ...details, tender: tender.key, status: tender.status } });
      }
      if (validated !== true) report('validated', 'M03', { details });
    }),
};
