import { formatQuarter, quarterOfDate } from '../kernel/quarter';
import { fieldFinding } from '../plan/place';
import type { TenderRow } from '../plan/plan';
import { isUnreadable, tenderFacts } from '../plan/tender-facts';
import { REFUSED_MARK } from '../schema/tender-types';
import type { TenderStatus } from '../tables/tenders.table';
import type { Rule } from './rule';

/** From here on nothing can be changed any more: the missing reason is a broken obligation. */
const TOO_LATE: ReadonlySet<TenderStatus> = new Set(['Gepubliceerd', 'Gegund']);

export const explanation: Rule = {
  codes: ['B01'],
  source: 'Toepassen of uitleggen: Alkmaar, stap 5 (comply or explain); Helmond 2022-2023 (inkoopstartformulier)',
  check(plan) {
    const now = quarterOfDate(plan.asOf);
    return tenderFacts(plan).flatMap(({ tender, applied }) => {
      const { promising, start, status } = tender;
      if (!promising || applied || tender.explanation !== null || isUnreadable(tender)) return [];
      const started = start !== null && start <= now;
      if (!started && !isRefused(tender)) return [];
      const severity = TOO_LATE.has(status) ? 'error' : 'warning';
      const details = {
        because: started ? 'started' : 'refused',
        start: start === null ? '' : formatQuarter(start),
        status,
      };
      return [fieldFinding(plan.tables.tenders, tender, 'explanation', 'B01', { severity, details })];
    });
  },
};

function isRefused({ marks }: TenderRow): boolean {
  return marks.some((set) => (set & REFUSED_MARK) !== 0);
}
