import { formatIsoDate } from '../kernel/calendar-date';
import { firstDayOfQuarter, lastDayOfQuarter } from '../kernel/quarter';
import { formatSpan } from '../kernel/span';
import { eachRow } from './each-row';
import type { Rule } from './rule';

/** A quarter is outside when no day of it lies in the period; an end that is not set does not bound. */
export const planPeriod: Rule = {
  codes: ['B11'],
  source: 'Instellingen van de werkmap: Planperiode van en tot',
  check(plan) {
    const { planFrom, planUntil } = plan.settings;
    if (planFrom === null && planUntil === null) return [];
    const details = {
      from: planFrom === null ? '' : formatIsoDate(planFrom.first),
      until: planUntil === null ? '' : formatIsoDate(planUntil.last),
    };
    return eachRow(plan, 'tenders', ({ start }, report) => {
      if (start === null) return;
      const before = planFrom !== null && lastDayOfQuarter(start.last) < planFrom.first;
      const after = planUntil !== null && firstDayOfQuarter(start.first) > planUntil.last;
      if (before || after) report('start', 'B11', { details: { ...details, start: formatSpan(start) } });
    });
  },
};
