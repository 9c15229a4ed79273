import type { Plan } from '../plan/plan';
import type { Finding } from '../schema/finding';
import { RULES } from './registry';

/** What the rules find in a plan; what reading it found (T, C, K) comes with the plan. In no particular order. */
export function checkPlan(plan: Plan): readonly Finding[] {
  return RULES.flatMap((rule) => rule.check(plan));
}
