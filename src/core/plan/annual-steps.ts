import { yearOfDate } from '../kernel/calendar-date';
import { STEP_GAPS } from './annual-step-gaps';
import type { Plan } from './plan';
import { STEPS, type StepGap, type StepName } from './step-gap';

export interface AnnualStep {
  readonly name: StepName;
  /** Whether the plan has what the step is about: else nothing is asked of it, and it is not done either. */
  readonly chosen: boolean;
  /** Done once, and looked at again each year. */
  readonly once: boolean;
  readonly gaps: readonly StepGap[];
}

export interface AnnualSteps {
  /** The year of the as-of date. */
  readonly year: number;
  readonly steps: readonly AnnualStep[];
}

/** Which steps are done for the year of the as-of date, and what the others lack. */
export function annualSteps(plan: Plan): AnnualSteps {
  const year = yearOfDate(plan.asOf);
  const steps = STEPS.map((name, i) => {
    const gaps = STEP_GAPS[name](plan, year);
    return { name, chosen: gaps !== null, once: i < ONCE, gaps: gaps ?? [] };
  });
  return { year, steps };
}

/** So many of the steps are done once. */
const ONCE = 3;
