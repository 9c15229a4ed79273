import { addQuarters, quartersOfYear, yearOfQuarter, type Quarter } from '../kernel/quarter';
import { compareSpans, exactQuarter, formatSpan, isExact, isSameSpan, yearOfSpan, type Span } from '../kernel/span';
import { endOfAction } from '../plan/action-facts';
import type { Plan } from '../plan/plan';
import type { Row } from '../tables';
import type { YearPlanRole } from './figures';
import { groupByKey, groupByName } from './grouping';

type Action = Row<'actions'>;

/**
 * Who does what when: role by quarter, over the last quarter of the year before and the four of the reported year, and
 * beside them what is planned somewhere in a longer span. Roles stand in order of first appearance, also those with
 * nothing in these quarters, the actions without a role last.
 */
export function yearPlan({ quarter }: Plan, listed: readonly Action[]): readonly YearPlanRole[] {
  const year = yearOfQuarter(quarter);
  const ofYear = quartersOfYear(year);
  const quarters = [...ofYear.slice(0, 1).map((first) => addQuarters(first, -1)), ...ofYear];
  const tasks = listed
    .filter(({ status }) => status !== 'Vervallen')
    .flatMap((action) => {
      const when = timeOf(action);
      return rolesOf(action).map((role) => ({ role, key: action.key, when }));
    });
  return groupByName(tasks, ({ role }) => role).map(({ name, rows }) => ({
    role: name,
    cells: quarters.map((cell) => ({
      quarter: cell,
      actions: rows.filter(({ when }) => isIn(when, cell)).map(({ key }) => key),
    })),
    during: duringYear(year, rows),
  }));
}

/** Reading leaves each role in the list once. */
function rolesOf({ roles }: Action): readonly (string | null)[] {
  return roles === null || roles.length === 0 ? [null] : roles;
}

/** When an action stands in the plan: in each of some quarters, somewhere in a span, or nowhere. */
type Time = { readonly from: Quarter; readonly until: Quarter | null } | { readonly during: Span } | null;

/**
 * From Begin to Eind; without Eind in Begin only, a continuous action from Begin on. Without Begin at Eind. What is only
 * known to be somewhere in several quarters stands in none of them.
 */
function timeOf(action: Action): Time {
  const { begin, kind } = action;
  const end = endOfAction(action);
  if (begin === null) return end && (isExact(end) ? { from: end.first, until: end.last } : { during: end });
  if (kind === 'Doorlopend') return { from: begin.first, until: end && end.last };
  const isOneSpan = end === null || isSameSpan(begin, end);
  if (isOneSpan && exactQuarter(begin) === null) return { during: begin };
  return { from: begin.first, until: (end ?? begin).last };
}

function isIn(when: Time, quarter: Quarter): boolean {
  if (when === null || 'during' in when) return false;
  return when.from <= quarter && (when.until === null || quarter <= when.until);
}

interface Task {
  readonly key: string;
  readonly when: Time;
}

function duringYear(year: number, tasks: readonly Task[]): YearPlanRole['during'] {
  const coarse = tasks.flatMap(({ key, when }) =>
    when !== null && 'during' in when && yearOfSpan(when.during) === year ? [{ key, span: when.during }] : [],
  );
  return [...groupByKey(coarse, ({ span }) => formatSpan(span)).values()]
    .flatMap((same) => same.slice(0, 1).map(({ span }) => ({ span, actions: same.map(({ key }) => key) })))
    .sort((a, b) => compareSpans(a.span, b.span));
}
