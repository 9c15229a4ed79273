import type { Plan } from '../plan/plan';
import { testPolicy } from '../plan/policy';
import { countedOf } from './counted';
import type { RuleFigure } from './figures';

/** What each rule with a column of the calendar does over it; `null` without Beleidsregels or Aanbestedingen. */
export function rulesFigure(plan: Plan): readonly RuleFigure[] | null {
  if (plan.tables.policyRules.raw === null || plan.tables.tenders.raw === null) return null;
  return testPolicy(plan).map(({ rule, applies, met, explained, pending, broken }) => ({
    rule: rule.name ?? rule.key,
    applies: countedOf(applies),
    met: countedOf(met),
    explained: countedOf(explained),
    pending: pending.map(({ key }) => key),
    broken: broken.map(({ key }) => key),
  }));
}
