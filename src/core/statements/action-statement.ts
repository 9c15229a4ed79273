import type { ActionFigures, Figures } from '../figures/figures';
import { textKey } from '../kernel/text-key';
import type { OpenState } from '../plan/action-facts';
import type { Plan } from '../plan/plan';
import type { Period } from '../schema/date-types';
import { lastSnapshot, lastSnapshotPeriod } from './last-snapshot';

/** What may be said of the actions of the plan in force: the parts of every split add up to `total`. */
export interface ActionStatement {
  readonly kind: 'actions';
  readonly total: number;
  readonly done: number;
  readonly cancelled: number;
  /** Neither done nor cancelled, each action in one state. */
  readonly open: Readonly<Record<OpenState, number>>;
  /**
   * Whether every action that can be late has a quarter: only then "none is late" is true. Unknown is never good.
   */
  readonly lateIsKnown: boolean;
  /** Done since the last Momentopname; `null` without one. */
  readonly movement: ActionMovement | null;
}

/** The parts into which the actions of the plan in force are split: each action is in one. */
export type ActionPart = 'done' | OpenState | 'cancelled';

export interface ActionMovement {
  readonly since: Period;
  /** Keys of counted actions that are done now and were not then. */
  readonly newlyDone: readonly string[];
}

/** What may be said of the actions; `null` without the table Acties. */
export function actionStatement(plan: Plan, { actions }: Pick<Figures, 'actions'>): ActionStatement | null {
  if (actions === null) return null;
  const { total, byStatus, open } = actions;
  return {
    kind: 'actions',
    total,
    done: byStatus.Voltooid,
    cancelled: byStatus.Vervallen,
    open: {
      late: open.late.count,
      undated: open.undated.count,
      continuous: open.continuous.count,
      current: open.current.count,
      planned: open.planned.count,
    },
    lateIsKnown: open.undated.count === 0,
    movement: movementOf(plan, actions),
  };
}

const DONE = 'Voltooid';

function movementOf(plan: Plan, { keysByStatus }: ActionFigures): ActionMovement | null {
  const since = lastSnapshotPeriod(plan);
  if (since === null) return null;
  const before = lastSnapshot(plan, 'Acties');
  const doneBefore = new Set(before.flatMap(({ nr, status }) => (status === DONE && nr !== null ? [textKey(nr)] : [])));
  return { since, newlyDone: keysByStatus[DONE].filter((key) => !doneBefore.has(textKey(key))) };
}
