import { textKey } from '../kernel/text-key';
import type { Row } from '../tables';
import type { Plan } from './plan';

type Action = Row<'actions'>;

/** Which actions are parts of which (Onderdeel van). */
export interface ActionTree {
  /**
   * The action that this one is a part of; `null` when it counts by itself. A part of itself, straight or around a ring,
   * counts by itself, and so does a part of what does not exist (workbook.md).
   */
  readonly wholeOf: (action: Action) => Action | null;
  /** In table order. */
  readonly partsOf: (action: Action) => readonly Action[];
}

const known = new WeakMap<Plan, ActionTree>();

/** The parts of a plan's actions; worked out once for a plan. */
export function actionTree(plan: Plan): ActionTree {
  const tree = known.get(plan) ?? treeOf(plan.tables.actions.rows);
  known.set(plan, tree);
  return tree;
}

function treeOf(actions: readonly Action[]): ActionTree {
  const named = namedWholes(actions);
  const inRing = actionsInRings(actions, named);
  const wholes = new Map<Action, Action>();
  const parts = new Map<Action, Action[]>();
  for (const action of actions) {
    const whole = named.get(action);
    if (whole === undefined || inRing.has(action)) continue;
    wholes.set(action, whole);
    const siblings = parts.get(whole);
    if (siblings) siblings.push(action);
    else parts.set(whole, [action]);
  }
  return { wholeOf: (action) => wholes.get(action) ?? null, partsOf: (action) => parts.get(action) ?? [] };
}

/** The action whose Nr each names; of two with one Nr (K01) the first. */
function namedWholes(actions: readonly Action[]): ReadonlyMap<Action, Action> {
  const byKey = new Map(actions.map((action) => [textKey(action.key), action] as const).reverse());
  const wholes = new Map<Action, Action>();
  for (const action of actions) {
    const whole = action.partOf === null ? undefined : byKey.get(textKey(action.partOf));
    if (whole !== undefined) wholes.set(action, whole);
  }
  return wholes;
}

/** Actions from which the wholes lead back to themselves. */
function actionsInRings(actions: readonly Action[], named: ReadonlyMap<Action, Action>): ReadonlySet<Action> {
  const inRing = new Set<Action>();
  const seen = new Set<Action>();
  for (const action of actions) {
    const way: Action[] = [];
    let current: Action | undefined = action;
    while (current !== undefined && !seen.has(current)) {
      seen.add(current);
      way.push(current);
      current = named.get(current);
    }
    const start = current === undefined ? -1 : way.indexOf(current);
    if (start >= 0) for (const member of way.slice(start)) inRing.add(member);
  }
  return inRing;
}
