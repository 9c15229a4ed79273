import { addFractions, fraction, fractionOfDecimal, type Fraction } from '../kernel/fraction';
import { addQuarters, quarterOfDate } from '../kernel/quarter';
import { exactQuarter } from '../kernel/span';
import {
  isCountedAction,
  isInFigures,
  isOverdue,
  OPEN_STATES,
  openStateOf,
  type OpenState,
} from '../plan/action-facts';
import { actionTree } from '../plan/action-tree';
import type { Plan } from '../plan/plan';
import type { Row } from '../tables';
import { ACTION_KINDS, ACTION_STATUSES, type ActionStatus } from '../tables/actions.table';
import { countedOf } from './counted';
import { euros, rounded } from './exact-totals';
import type { ActionFigures, Counted, StatusCounts } from './figures';
import { groupByName } from './grouping';
import { yearPlan } from './year-plan';

type Action = Row<'actions'>;

/**
 * How the actions of the plan in force go. Parts of another action are in no count; `overdue`, `completed`, `next` and
 * `yearPlan` list them too. An action whose Status cannot be read is left out everywhere. `overdue` and `open` look at
 * the as-of date, `completed`, `next` and `yearPlan` at the reported quarter. `null` without Acties.
 */
export function actionsFigure(plan: Plan): ActionFigures | null {
  if (plan.tables.actions.raw === null) return null;
  const listed = plan.tables.actions.rows.filter((action) => isInFigures(plan, action));
  const counted = listed.filter((action) => isCountedAction(plan, action));
  const keysWhere = (holds: (action: Action) => boolean): readonly string[] =>
    listed.filter(holds).map(({ key }) => key);
  const following = addQuarters(plan.quarter, 1);
  const open = openCounts(plan, counted);
  return {
    total: counted.length,
    byStatus: statusCounts(counted),
    byKind: countsOf(ACTION_KINDS, counted, ({ kind }) => kind),
    keysByStatus: keysByStatus(counted),
    open,
    subjects: groupByName(counted, ({ subject }) => subject).map(({ name, rows }) => ({
      subject: name,
      total: rows.length,
      byStatus: statusCounts(rows),
    })),
    overdue: keysWhere((action) => isOverdue(plan, action)),
    completed: keysWhere(({ doneOn }) => doneOn !== null && quarterOfDate(doneOn) === plan.quarter),
    next: keysWhere(
      ({ begin, status }) =>
        begin !== null && exactQuarter(begin) === following && (status === 'Niet gestart' || status === 'Uitgesteld'),
    ),
    budget: euros(totalOf(plan, counted, ({ budget }) => budget)),
    hours: rounded(totalOf(plan, counted, ({ hours }) => hours)),
    yearPlan: yearPlan(plan, listed),
  };
}

function openCounts(plan: Plan, counted: readonly Action[]): Readonly<Record<OpenState, Counted>> {
  const states = counted.map((action) => ({ key: action.key, state: openStateOf(plan, action) }));
  return Object.fromEntries(
    OPEN_STATES.map((wanted) => [wanted, countedOf(states.filter(({ state }) => state === wanted))]),
  ) as Record<OpenState, Counted>;
}

/** What actions take: their own number, else that of their parts, and so on; Vervallen takes nothing. */
function totalOf(plan: Plan, actions: readonly Action[], amountOf: (action: Action) => number | null): Fraction {
  const { partsOf } = actionTree(plan);
  return actions.reduce((sum, action) => {
    if (action.status === 'Vervallen' || !isInFigures(plan, action)) return sum;
    const own = amountOf(action);
    return addFractions(sum, own === null ? totalOf(plan, partsOf(action), amountOf) : fractionOfDecimal(own));
  }, fraction(0));
}

function statusCounts(actions: readonly Action[]): StatusCounts {
  return countsOf(ACTION_STATUSES, actions, ({ status }) => status);
}

function keysByStatus(actions: readonly Action[]): Readonly<Record<ActionStatus, readonly string[]>> {
  const keysOf = (wanted: ActionStatus): readonly string[] =>
    actions.filter(({ status }) => status === wanted).map(({ key }) => key);
  return Object.fromEntries(ACTION_STATUSES.map((status) => [status, keysOf(status)])) as Record<
    ActionStatus,
    readonly string[]
  >;
}

/** How many rows have each of the words; words that no row has are there with 0. */
function countsOf<T, Word extends string>(
  words: readonly Word[],
  rows: readonly T[],
  wordOf: (row: T) => Word,
): Record<Word, number> {
  const counts = Object.fromEntries(words.map((word) => [word, 0])) as Record<Word, number>;
  for (const row of rows) counts[wordOf(row)] += 1;
  return counts;
}
