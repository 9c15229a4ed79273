import type { Slices } from '../kernel/slices';
import type { Plan } from '../plan/plan';
import type { Finding } from '../schema/finding';
import { RULES } from './registry';

/**
 * What the rules find in a plan, a rule at a time; what reading it found (T, C, K) comes with the plan. In no particular
 * order.
 */
export function* checkPlan(plan: Plan): Slices<readonly Finding[]> {
  const findings: (readonly Finding[])[] = [];
  for (const rule of RULES) {
    findings.push(rule.check(plan));
    yield;
  }
  return findings.flat();
}
