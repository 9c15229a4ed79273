import { runToEnd, type Slices } from '../kernel/slices';
import type { Plan } from '../plan/plan';
import type { Finding } from '../schema/finding';
import { RULES } from './registry';

/** What the rules find in a plan; what reading it found (T, C, K) comes with the plan. In no particular order. */
export function checkPlan(plan: Plan): readonly Finding[] {
  return runToEnd(checkPlanInSlices(plan));
}

/** The same, a rule at a time. */
export function* checkPlanInSlices(plan: Plan): Slices<readonly Finding[]> {
  const findings: (readonly Finding[])[] = [];
  for (const rule of RULES) {
    findings.push(rule.check(plan));
    yield;
  }
  return findings.flat();
}
