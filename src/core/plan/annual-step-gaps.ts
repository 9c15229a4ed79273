import { yearOfSpan } from '../kernel/span';
import { TABLES, type TableId } from '../tables';
import { endOfAction } from './action-facts';
import { coverageTarget, statedTargets } from './coverage-targets';
import { holdsField } from './field-place';
import type { Plan, PlanRow } from './plan';
import { planInForce, planNameOfAction } from './plan-in-force';
import { planPromises } from './plan-promises';
import type { GapKind, StepGap, StepName } from './step-gap';
import { tenderFacts } from './tender-facts';
import { themeLevels } from './theme-levels';

/**
 * What a step lacks; `null` where the plan chose not to have what it is about. A table or a column that is not there and
 * not needed was not chosen, so nothing is asked of it (figures.md, "What the plan promised leads").
 */
type StepGaps = (plan: Plan, year: number) => readonly StepGap[] | null;

export const STEP_GAPS: Readonly<Record<StepName, StepGaps>> = {
  baseline: baselineGaps,
  themes: themeGaps,
  goals: goalGaps,
  calendar: calendarGaps,
  anchoring: anchoringGaps,
  'year-plan': yearPlanGaps,
  evaluation: evaluationGaps,
};

/** Where each gap is filled. */
const FIELDS: Readonly<Record<GapKind, string | null>> = {
  'table-empty': null,
  'theme-without-level': 'statedLevel',
  'no-focus': 'focus',
  'theme-without-reason': 'reason',
  'theme-without-ambition': 'ambition',
  'any-theme-without-ambition': 'ambition',
  'no-coverage-target': null,
  'no-promising-tenders': null,
  'tender-without-start': 'start',
  'tender-without-theme': null,
  'tender-unreadable': null,
  'no-structural-actions': null,
  'action-without-owner': 'roles',
  'no-actions-this-year': null,
  'action-without-quarter': 'begin',
  'action-without-means': 'budget',
  'no-questions-this-year': null,
  'question-without-answer': 'answer',
};

interface KeyedRow {
  readonly key: string;
  readonly title?: string | null;
  readonly rowNumber: number;
}

function gap(kind: GapKind, table: TableId, rows: readonly KeyedRow[] = []): StepGap {
  const named = rows.map(({ key, title = null, rowNumber }) => ({ key, title, rowNumber }));
  return { kind, table, field: FIELDS[kind], rows: named };
}

/** A gap about rows; none when there are no such rows. */
function gapOfRows(kind: GapKind, table: TableId, rows: readonly KeyedRow[]): readonly StepGap[] {
  return rows.length === 0 ? [] : [gap(kind, table, rows)];
}

/** A gap about a table; none when all is well. */
function gapIf(missing: boolean, kind: GapKind, table: TableId): readonly StepGap[] {
  return missing ? [gap(kind, table)] : [];
}

/** The sheet is there, or the product needs it. */
function isChosen({ tables }: Plan, id: TableId): boolean {
  return tables[id].raw !== null || TABLES[id].needed;
}

/** The sheet of a table has a column for one of these fields. */
function asksFor<Id extends TableId>(
  { tables }: Plan,
  id: Id,
  ...fields: readonly (keyof (typeof TABLES)[Id]['columns'] & string)[]
): boolean {
  return fields.some((field) => holdsField(tables[id], field));
}

/** The plan works with levels: it states some, has a sheet for them, or has columns for them and no theme yet. */
function choosesLevels(plan: Plan): boolean {
  if (plan.themes.length === 0 && asksFor(plan, 'themes', 'statedLevel', 'ambition')) return true;
  return (
    planPromises(plan).levels ||
    isChosen(plan, 'baseline') ||
    isChosen(plan, 'ambitions') ||
    plan.themes.some(({ row }) => row.statedLevel !== null)
  );
}

function baselineGaps(plan: Plan): readonly StepGap[] | null {
  if (!choosesLevels(plan)) return null;
  if (plan.themes.length === 0) return [gap('table-empty', 'themes')];
  const without = plan.themes.filter((theme) => themeLevels(plan, theme).current === null);
  return gapOfRows(
    'theme-without-level',
    'themes',
    without.map(({ row }) => row),
  );
}

function themeGaps(plan: Plan): readonly StepGap[] {
  if (plan.themes.length === 0) return [gap('table-empty', 'themes')];
  // Without the column all themes have focus.
  if (!asksFor(plan, 'themes', 'focus')) return [];
  const chosen = plan.themes.filter(({ row }) => row.focus);
  if (chosen.length === 0) return [gap('no-focus', 'themes')];
  if (!asksFor(plan, 'themes', 'reason')) return [];
  return gapOfRows(
    'theme-without-reason',
    'themes',
    chosen.map(({ row }) => row).filter(({ reason }) => reason === null),
  );
}

function goalGaps(plan: Plan, year: number): readonly StepGap[] | null {
  const levels = choosesLevels(plan);
  // A sheet of goals that is still empty is there to be filled; one with other goals promises no coverage.
  const coverage =
    planPromises(plan).coverage || (plan.tables.goals.raw !== null && plan.tables.goals.rows.length === 0);
  const hasOtherGoals = plan.tables.goals.rows.length > 0;
  if (!levels && !coverage && !hasOtherGoals) return null;
  const focus = plan.themes.filter((theme) => theme.focus);
  const kind = focus.some(({ row }) => row.focus) ? 'theme-without-ambition' : 'any-theme-without-ambition';
  const without = focus.filter((theme) => theme.row.ambition === null && themeLevels(plan, theme).path.length === 0);
  const { target } = coverageTarget(statedTargets(plan), year);
  return [
    ...gapIf(plan.themes.length === 0, 'table-empty', 'themes'),
    ...(levels
      ? gapOfRows(
          kind,
          'themes',
          without.map(({ row }) => row),
        )
      : []),
    ...gapIf(coverage && target === null, 'no-coverage-target', 'goals'),
  ];
}

function calendarGaps(plan: Plan, year: number): readonly StepGap[] {
  const facts = tenderFacts(plan);
  const promising = facts
    .map(({ tender }) => tender)
    .filter(({ promising: yes, status }) => yes && status !== 'Vervallen');
  const ofYear = promising.filter(({ start }) => start !== null && yearOfSpan(start) === year);
  const hasThemes = plan.themes.some(({ column }) => column !== null);
  return [
    ...gapIf(ofYear.length === 0, 'no-promising-tenders', 'tenders'),
    ...gapOfRows(
      'tender-without-start',
      'tenders',
      promising.filter(({ start }) => start === null),
    ),
    ...gapOfRows('tender-without-theme', 'tenders', hasThemes ? ofYear.filter(hasNoMark) : []),
    ...gapOfRows(
      'tender-unreadable',
      'tenders',
      facts.flatMap(({ tender, exclusion }) => (exclusion === 'invalid' ? [tender] : [])),
    ),
  ];
}

function hasNoMark({ marks }: PlanRow<'tenders'>): boolean {
  return marks.every((set) => set === 0);
}

type Action = PlanRow<'actions'>;

/** What is asked of actions, is asked of those of the plan in force that are not cancelled. */
function actionsInForce(plan: Plan): readonly Action[] {
  const { includes } = planInForce(plan);
  return plan.tables.actions.rows.filter(
    (action) => action.status !== 'Vervallen' && includes(planNameOfAction(plan, action)),
  );
}

function anchoringGaps(plan: Plan): readonly StepGap[] {
  const actions = actionsInForce(plan);
  const structural = actions.filter(({ kind }) => kind !== 'Eenmalig');
  const without = actions.filter(({ roles, owner }) => (roles ?? []).length === 0 && owner === null);
  return [
    ...gapIf(isChosen(plan, 'roles') && plan.tables.roles.rows.length === 0, 'table-empty', 'roles'),
    ...gapIf(plan.tables.actions.raw === null, 'table-empty', 'actions'),
    ...gapIf(asksFor(plan, 'actions', 'kind') && structural.length === 0, 'no-structural-actions', 'actions'),
    ...gapOfRows('action-without-owner', 'actions', asksFor(plan, 'actions', 'roles', 'owner') ? without : []),
  ];
}

function yearPlanGaps(plan: Plan, year: number): readonly StepGap[] {
  const actions = actionsInForce(plan);
  const ofYear = actions.filter((action) => isInYear(action, year));
  const asksWhen = asksFor(plan, 'actions', 'begin', 'end');
  const withoutWhen = actions.filter(
    (action) => action.begin === null && endOfAction(action) === null && action.kind !== 'Doorlopend',
  );
  const withoutMeans = ofYear.filter(
    ({ budget, hours, withinMeans }) => budget === null && hours === null && withinMeans === null,
  );
  return [
    ...gapIf(ofYear.length === 0 && (asksWhen || actions.length === 0), 'no-actions-this-year', 'actions'),
    ...gapOfRows('action-without-quarter', 'actions', asksWhen ? withoutWhen : []),
    ...gapOfRows(
      'action-without-means',
      'actions',
      asksFor(plan, 'actions', 'budget', 'hours', 'withinMeans') ? withoutMeans : [],
    ),
  ];
}

/** From Begin to Eind; a continuous action without Eind goes on, any other without Eind is of its first year. */
export function isInYear({ begin, end, kind }: Action, year: number): boolean {
  if (begin === null) return kind === 'Doorlopend' && (end === null || yearOfSpan(end) >= year);
  const first = yearOfSpan(begin);
  const last = end !== null ? yearOfSpan(end) : kind === 'Doorlopend' ? Infinity : first;
  return first <= year && year <= last;
}

function evaluationGaps(plan: Plan, year: number): readonly StepGap[] | null {
  if (!isChosen(plan, 'evaluation')) return null;
  const ofYear = plan.tables.evaluation.rows.filter((row) => row.year === year);
  if (ofYear.length === 0) return [gap('no-questions-this-year', 'evaluation')];
  return gapOfRows(
    'question-without-answer',
    'evaluation',
    ofYear.filter(({ answer }) => answer === null).map((row) => ({ ...row, key: row.question ?? row.key })),
  );
}
