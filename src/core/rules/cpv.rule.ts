import { CPV_DIVISIONS } from '../reference/cpv-divisions';
import { cpvCodes } from '../schema/cpv-type';
import { eachRow } from './each-row';
import type { Rule } from './rule';

const DIVISION_DIGITS = 2;

export const cpv: Rule = {
  codes: ['B08', 'B09'],
  source: CPV_DIVISIONS.source,
  check: (plan) =>
    eachRow(plan, 'tenders', ({ cpv: text, kind }, report) => {
      if (text === null) return;
      const codes = cpvCodes(text);
      if (codes === null) return report('cpv', 'B08', { details: { because: 'form' } });
      const divisions = codes.map((code) => code.slice(0, DIVISION_DIGITS));
      const unknown = divisions.find((division) => !CPV_DIVISIONS.divisions.has(division));
      if (unknown !== undefined) return report('cpv', 'B08', { details: { because: 'division', division: unknown } });
      // The first code is the main one; a blank Soort contradicts nothing.
      const [division = ''] = divisions;
      if (kind !== null && (division === CPV_DIVISIONS.works) !== (kind === 'Werken')) {
        report('cpv', 'B09', { details: { division, kind } });
      }
    }),
};
