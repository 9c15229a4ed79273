import { CPV_DIVISIONS } from '../reference/cpv-divisions';
import { eachRow } from './each-row';
import type { Rule } from './rule';

const FORM = /^\d{8}(?:-\d)?$/;
const DIVISION_DIGITS = 2;

export const cpv: Rule = {
  codes: ['B08', 'B09'],
  source: CPV_DIVISIONS.source,
  check: (plan) =>
    eachRow(plan, 'tenders', ({ cpv: code, kind }, report) => {
      if (code === null) return;
      if (!FORM.test(code)) return report('cpv', 'B08', { details: { because: 'form' } });
      const division = code.slice(0, DIVISION_DIGITS);
      if (!CPV_DIVISIONS.divisions.has(division)) {
        return report('cpv', 'B08', { details: { because: 'division', division } });
      }
      // A blank Soort contradicts nothing.
      if (kind !== null && (division === CPV_DIVISIONS.works) !== (kind === 'Werken')) {
        report('cpv', 'B09', { details: { division, kind } });
      }
    }),
};
