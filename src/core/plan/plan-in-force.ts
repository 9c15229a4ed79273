import { textKey } from '../kernel/text-key';
import type { Row } from '../tables';
import { actionTree } from './action-tree';
import type { Plan } from './plan';

type Action = Row<'actions'>;

/** The plan that is in force among those that a workbook names (workbook.md, setting Plan). */
export interface PlanInForce {
  /** Its name in its first spelling; `null` when it has none. */
  readonly name: string | null;
  /** Whether a row that names this plan belongs to it; a row that names none does. */
  readonly includes: (planName: string | null) => boolean;
}

const known = new WeakMap<Plan, PlanInForce>();

/** The plan in force; worked out once for a plan. */
export function planInForce(plan: Plan): PlanInForce {
  const before = known.get(plan);
  if (before) return before;
  const name = plan.settings.planName ?? nameAmongActions(plan);
  const key = name === null ? null : textKey(name);
  const found: PlanInForce = { name, includes: (other) => other === null || textKey(other) === key };
  known.set(plan, found);
  return found;
}

/** The plan of an action: a part has that of its whole unless it names one; `null` = the plan in force. */
export function planNameOfAction(plan: Plan, action: Action): string | null {
  const { wholeOf } = actionTree(plan);
  for (let current: Action | null = action; current !== null; current = wholeOf(current)) {
    if (current.plan !== null) return current.plan;
  }
  return null;
}

/** Without the setting: the plan of the actions that name none; where all name one, the plan that most name. */
function nameAmongActions(plan: Plan): string | null {
  const { rows } = plan.tables.actions;
  if (rows.some((action) => planNameOfAction(plan, action) === null)) return null;
  const counts = new Map<string, { readonly name: string; count: number }>();
  for (const { plan: name } of rows) {
    if (name === null) continue;
    const entry = counts.get(textKey(name)) ?? { name, count: 0 };
    entry.count += 1;
    counts.set(textKey(name), entry);
  }
  const most = Math.max(0, ...[...counts.values()].map(({ count }) => count));
  return [...counts.values()].find(({ count }) => count === most)?.name ?? null;
}
