import { formatQuarter, quarterOfDate } from '../kernel/quarter';
import { formatSpan, overlaps } from '../kernel/span';
import { eachRow } from './each-row';
import type { Rule } from './rule';

export const tenderPlanning: Rule = {
  codes: ['B04', 'B05', 'B12', 'B13'],
  source: 'Alkmaar, stap 4: de kalender zegt wanneer het traject start; afwijkingen worden per kwartaal verzameld',
  check(plan) {
    const now = quarterOfDate(plan.asOf);
    return eachRow(plan, 'tenders', (tender, report) => {
      const { start, originalStart, promising, status, note, unreadable } = tender;
      if (status === 'Gepland' && !unreadable?.has('status') && start !== null && start.last < now) {
        report('start', 'B04', { details: { start: formatSpan(start), now: formatQuarter(now) } });
      }
      if (status === 'Uitgesteld' && (originalStart === null || (start !== null && overlaps(start, originalStart)))) {
        report('start', 'B05', { details: { start: start === null ? '' : formatSpan(start) } });
      }
      if (start !== null && originalStart !== null && !overlaps(start, originalStart) && note === null) {
        report('note', 'B12', { details: { from: formatSpan(originalStart), to: formatSpan(start) } });
      }
      if (promising && start === null && !unreadable?.has('start') && !unreadable?.has('promising')) {
        report('start', 'B13');
      }
    });
  },
};
