import { formatSpan } from '../kernel/span';
import { fieldFinding } from '../plan/place';
import { explanationOwed, tenderFacts } from '../plan/tender-facts';
import type { TenderStatus } from '../tables/tenders.table';
import type { Rule } from './rule';

/** From here on nothing can be changed any more: the missing reason is a broken obligation. */
const TOO_LATE: ReadonlySet<TenderStatus> = new Set(['Gepubliceerd', 'Gegund']);

export const explanation: Rule = {
  codes: ['B01'],
  source: 'Toepassen of uitleggen: Alkmaar, stap 5 (comply or explain); Helmond 2022-2023 (inkoopstartformulier)',
  check(plan) {
    return tenderFacts(plan).flatMap(({ tender, applied }) => {
      const because = explanationOwed(plan, tender, applied);
      if (because === null) return [];
      const { start, status } = tender;
      const severity = TOO_LATE.has(status) ? 'error' : 'warning';
      const details = { because, start: start === null ? '' : formatSpan(start), status };
      return [fieldFinding(plan.tables.tenders, tender, 'explanation', 'B01', { severity, details })];
    });
  },
};
