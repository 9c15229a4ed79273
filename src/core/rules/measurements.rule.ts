import { formatQuarter } from '../kernel/quarter';
import { textKey } from '../kernel/text-key';
import { isCountedIndicator } from '../plan/counted-indicators';
import type { Plan } from '../plan/plan';
import { eachRow } from './each-row';
import type { Rule } from './rule';

export const measurementRows: Rule = {
  codes: ['M01', 'M02', 'M03', 'M04'],
  source: 'Heerlen, hoofdstuk monitoring: meten per project; het MVI Platform valideert de invoer',
  check: (plan) => {
    const counted = countedCodes(plan);
    return eachRow(plan, 'measurements', (row, report) => {
      const { indicator, quarter, tender: nr, realised, validated } = row;
      const details = { indicator: indicator ?? '', quarter: quarter === null ? '' : formatQuarter(quarter) };
      if (nr === null) report('tender', 'M01', { details });
      const tender = nr === null ? undefined : plan.tenderByKey(nr);
      if (tender && realised !== null && tender.status !== 'Gegund' && !tender.unreadable?.has('status')) {
        report('tender', 'M02', { details: { ...details, tender: tender.key, status: tender.status } });
      }
      if (validated !== true) report('validated', 'M03', { details });
      if (indicator !== null && counted.has(textKey(indicator))) report('indicator', 'M04', { details });
    });
  },
};

/** Indicators that are counted from the calendar, so that a measurement of one is used for nothing. */
function countedCodes({ tables }: Plan): ReadonlySet<string> {
  return new Set(tables.indicators.rows.filter(isCountedIndicator).map(({ key }) => textKey(key)));
}
