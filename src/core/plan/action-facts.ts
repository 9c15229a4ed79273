import { quarterOfDate, type Quarter } from '../kernel/quarter';
import type { Span } from '../kernel/span';
import type { Row } from '../tables';
import type { Plan } from './plan';

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

/** Counted on its own: not a part of another action, and readable. */
export function isCountedAction(action: Action): boolean {
  return action.partOf === null && hasReadableStatus(action);
}

/** Past its last quarter and not done, not cancelled, not continuous (figures.md, `overdue`). */
export function isOverdue(plan: Plan, action: Action): boolean {
  const last = lastQuarterOfAction(action);
  return (
    isCountedAction(action) &&
    last !== null &&
    last < quarterOfDate(plan.asOf) &&
    action.status !== 'Voltooid' &&
    action.status !== 'Vervallen' &&
    action.kind !== 'Doorlopend'
  );
}
