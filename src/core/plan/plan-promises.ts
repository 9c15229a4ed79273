import { COUNT_KINDS } from '../tables/goals.table';
import type { Plan } from './plan';

/** What a plan promised, and may therefore be held to (figures.md, "What may be said of a figure", rule 1). */
export interface PlanPromises {
  /** Doelen holds a goal of the kind Dekking, of whatever year. */
  readonly coverage: boolean;
  /** Flagships, pilots or supported tenders have a goal. */
  readonly counts: boolean;
  /** There are policy rules that the calendar can be held against. */
  readonly rules: boolean;
  /** A path of levels, or an ambition of a theme, is filled in. */
  readonly levels: boolean;
}

/** What the plan promised. Actions are always reported on, so they are not among these. */
export function planPromises(plan: Plan): PlanPromises {
  const { goals, ambitions, policyRules } = plan.tables;
  const stated = goals.rows.filter(({ target }) => target !== null);
  return {
    coverage: stated.some(({ kind }) => kind === 'Dekking'),
    counts: stated.some(({ kind }) => kind !== null && COUNT_KINDS.some((counted) => counted === kind)),
    rules: policyRules.rows.some(({ column }) => column !== null),
    levels: ambitions.rows.some(({ level }) => level !== null) || plan.themes.some(({ row }) => row.ambition !== null),
  };
}
