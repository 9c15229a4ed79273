import type { Counted, Figures } from '../figures/figures';
import { yearOfQuarter } from '../kernel/quarter';
import { yearOfDate } from '../kernel/calendar-date';
import type { Plan } from '../plan/plan';

export type CountedPromise = 'flagships' | 'supported' | 'pilots';

/** A promise in numbers of tenders of the reported year. */
export interface CountStatement {
  readonly kind: 'count';
  readonly promise: CountedPromise;
  readonly year: number;
  readonly realised: Counted;
  readonly target: number;
  /** `to-go`: the year has not ended, so nothing is missed yet. */
  readonly state: 'met' | 'to-go' | 'missed';
}

/** The promises in numbers that the plan states for a year (the reported one), flagships first. */
export function countStatements(
  plan: Plan,
  { counts }: Pick<Figures, 'counts'>,
  year: number = yearOfQuarter(plan.quarter),
): readonly CountStatement[] {
  const entry = counts?.years.find((one) => one.year === year);
  if (entry === undefined) return [];
  const promised = (promise: CountedPromise, realised: Counted, target: number | null): readonly CountStatement[] => {
    if (target === null) return [];
    const state = realised.count >= target ? 'met' : year < yearOfDate(plan.asOf) ? 'missed' : 'to-go';
    return [{ kind: 'count', promise, year, realised, target, state }];
  };
  return [
    ...promised('flagships', entry.flagships, entry.flagshipsTarget),
    ...promised('supported', entry.supported, entry.supportedTarget),
    ...promised('pilots', entry.pilots, entry.pilotsTarget),
  ];
}
