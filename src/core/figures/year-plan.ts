import { addQuarters, quartersOfYear, yearOfQuarter, type Quarter } from '../kernel/quarter';
import type { Span } from '../kernel/span';
import { endOfAction, hasReadableStatus } from '../plan/action-facts';
import type { Plan } from '../plan/plan';
import type { Row } from '../tables';
import type { ActionFigures } from './figures';
import { groupByName } from './grouping';

type Action = Row<'actions'>;

/**
 * Who does what when: role by quarter, over the last quarter of the year before and the four of the reported year.
 * Roles stand in order of first appearance, the actions without a role last; parts of actions are in it too.
 */
export function yearPlan({ tables, quarter }: Plan): ActionFigures['yearPlan'] {
  const ofYear = quartersOfYear(yearOfQuarter(quarter));
  const quarters = [...ofYear.slice(0, 1).map((first) => addQuarters(first, -1)), ...ofYear];
  const parts = tables.actions.rows
    .filter((action) => hasReadableStatus(action) && action.status !== 'Vervallen')
    .flatMap((action) => rolesOf(action).map((role) => ({ role, action })));
  return groupByName(parts, ({ role }) => role).map(({ name, rows }) => ({
    role: name,
    cells: quarters.map((cell) => ({
      quarter: cell,
      actions: rows.filter(({ action }) => isPlannedIn(action, cell)).map(({ action }) => action.key),
    })),
  }));
}

/** Reading leaves each role in the list once. */
function rolesOf({ roles }: Action): readonly (string | null)[] {
  return roles === null || roles.length === 0 ? [null] : roles;
}

/** From Begin to Eind; without Eind in Begin only, a continuous action from Begin on. */
function isPlannedIn(action: Action, quarter: Quarter): boolean {
  const { begin, kind } = action;
  if (begin === null || quarter < begin.first) return false;
  const end: Span | null = endOfAction(action) ?? (kind === 'Doorlopend' ? null : begin);
  return end === null || quarter <= end.last;
}
