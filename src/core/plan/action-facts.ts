import { quarterOfDate, type Quarter } from '../kernel/quarter';
import type { Span } from '../kernel/span';
import type { Row } from '../tables';
import { actionTree } from './action-tree';
import type { Plan } from './plan';
import { planInForce, planNameOfAction } from './plan-in-force';

type Action = Row<'actions'>;

/** An Eind before Begin is an error (A01) and reads as blank (figures.md). */
export function endOfAction({ begin, end }: Action): Span | null {
  return begin !== null && end !== null && end.last < begin.first ? null : end;
}

/** When an action is to be done: Eind, or Begin for a one-off action without Eind; `null` when that is not known. */
export function lastSpanOfAction(action: Action): Span | null {
  return endOfAction(action) ?? (action.kind === 'Eenmalig' ? action.begin : null);
}

/** The last quarter in which an action can be done in time; `null` when it has none. */
export function lastQuarterOfAction(action: Action): Quarter | null {
  return lastSpanOfAction(action)?.last ?? null;
}

/** Whether its Status can be read; an action whose Status cannot is left out of the figures. */
export function hasReadableStatus(action: Action): boolean {
  return !action.unreadable?.has('status');
}

/** What figures look at: an action or a part of one, of the plan in force, with a Status that can be read. */
export function isInFigures(plan: Plan, action: Action): boolean {
  return hasReadableStatus(action) && planInForce(plan).includes(planNameOfAction(plan, action));
}

/** Counted: in the figures, and not a part of another action. */
export function isCountedAction(plan: Plan, action: Action): boolean {
  return actionTree(plan).wholeOf(action) === null && isInFigures(plan, action);
}

/** Nothing is to be done any more. */
function isClosed({ status }: Action): boolean {
  return status === 'Voltooid' || status === 'Vervallen';
}

/** Past its last quarter and not done, not cancelled, not continuous (figures.md, `overdue`); parts of actions too. */
export function isOverdue(plan: Plan, action: Action): boolean {
  const last = lastQuarterOfAction(action);
  return (
    last !== null &&
    last < quarterOfDate(plan.asOf) &&
    !isClosed(action) &&
    action.kind !== 'Doorlopend' &&
    isInFigures(plan, action)
  );
}

/** What can be said of an action that is not closed: each is in one of these. */
export const OPEN_STATES = ['late', 'undated', 'continuous', 'current', 'planned'] as const;
export type OpenState = (typeof OPEN_STATES)[number];

/** The first that holds of late, continuous, undated, planned; else current. `null` when closed (figures.md, `open`). */
export function openStateOf(plan: Plan, action: Action): OpenState | null {
  if (isClosed(action)) return null;
  if (isOverdue(plan, action)) return 'late';
  if (action.kind === 'Doorlopend') return 'continuous';
  const { begin } = action;
  if (begin === null && endOfAction(action) === null) return 'undated';
  return begin !== null && begin.first > quarterOfDate(plan.asOf) ? 'planned' : 'current';
}
