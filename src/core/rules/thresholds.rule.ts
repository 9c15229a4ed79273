import { yearOfSpan } from '../kernel/span';
import type { Procedure } from '../tables/tenders.table';
import { eachRow } from './each-row';
import type { Rule } from './rule';
import { inCents, thresholdOfTender } from './threshold-of-tender';

/** Procedures for contracts below the threshold. The others depend on more than the value. */
const NOT_EUROPEAN: ReadonlySet<Procedure> = new Set(['Enkelvoudig onderhands', 'Meervoudig onderhands', 'Nationaal']);

/** B07: within 5 % below, so from 95 % of the threshold on. */
const NEAR = { numerator: 95, denominator: 100 };

export const thresholds: Rule = {
  codes: ['B06', 'B07'],
  source: 'Richtlijn 2014/24/EU, artikel 4, en Aanbestedingswet 2012: Europese drempels per soort en jaar',
  check: (plan) =>
    eachRow(plan, 'tenders', (tender, report) => {
      const { value, procedure, kind, start } = tender;
      const threshold = thresholdOfTender(tender);
      if (threshold === null || value === null || kind === null || start === null) return;
      const details = { value, threshold, kind, year: yearOfSpan(start), procedure: procedure ?? '' };
      if (procedure === 'Europees' ? value < threshold : isNotEuropean(procedure) && value >= threshold) {
        report('procedure', 'B06', { details });
      }
      if (procedure !== 'Europees' && value < threshold && isNear(value, threshold))
        report('value', 'B07', { details });
    }),
};

function isNotEuropean(procedure: Procedure | null): boolean {
  return procedure !== null && NOT_EUROPEAN.has(procedure);
}

function isNear(value: number, threshold: number): boolean {
  return inCents(value) * NEAR.denominator >= inCents(threshold) * NEAR.numerator;
}
