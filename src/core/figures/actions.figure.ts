import { addQuarters, quarterOfDate } from '../kernel/quarter';
import { exactQuarter } from '../kernel/span';
import { isCountedAction, isOverdue } from '../plan/action-facts';
import type { Plan } from '../plan/plan';
import type { Row } from '../tables';
import { ACTION_KINDS, ACTION_STATUSES, type ActionStatus } from '../tables/actions.table';
import { euros, exactTotal, rounded } from './exact-totals';
import type { ActionFigures, StatusCounts } from './figures';
import { groupByName } from './grouping';
import { yearPlan } from './year-plan';

type Action = Row<'actions'>;

/**
 * How the actions go. Parts of another action stand in the year plan only; an action whose Status cannot be read is
 * left out everywhere. `overdue` looks at the as-of date, `completed`, `next` and `yearPlan` at the reported quarter.
 * `null` without Acties.
 */
export function actionsFigure(plan: Plan): ActionFigures | null {
  if (plan.tables.actions.raw === null) return null;
  const actions = plan.tables.actions.rows.filter(isCountedAction);
  const keysWhere = (holds: (action: Action) => boolean): readonly string[] =>
    actions.filter(holds).map(({ key }) => key);
  const following = addQuarters(plan.quarter, 1);
  const live = actions.filter(({ status }) => status !== 'Vervallen');
  return {
    total: actions.length,
    byStatus: statusCounts(actions),
    byKind: countsOf(ACTION_KINDS, actions, ({ kind }) => kind),
    keysByStatus: keysByStatus(actions),
    subjects: groupByName(actions, ({ subject }) => subject).map(({ name, rows }) => ({
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
    budget: euros(exactTotal(live.map(({ budget }) => budget))),
    hours: rounded(exactTotal(live.map(({ hours }) => hours))),
    yearPlan: yearPlan(plan),
  };
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
