import { yearOfDate } from '../kernel/calendar-date';
import { yearOfSpan } from '../kernel/span';
import type { TableId } from '../tables';
import { isInFigures } from './action-facts';
import { coverageTarget, statedTargets } from './coverage-targets';
import type { Plan } from './plan';
import { tenderFacts } from './tender-facts';
import { themeLevels } from './theme-levels';

/**
 * The seven steps in which a plan is made and kept (Alkmaar, Actieplan 2024-2027, "Aan de slag met MVOI"): the first three
 * are done once and looked at again each year, the others are done every year.
 */
export const STEPS = ['baseline', 'themes', 'goals', 'calendar', 'anchoring', 'year-plan', 'evaluation'] as const;
export type StepName = (typeof STEPS)[number];

/** What a step still lacks. */
export type GapKind =
  | 'table-empty'
  | 'theme-without-level'
  | 'no-focus'
  | 'theme-without-reason'
  | 'theme-without-ambition'
  /** No theme has focus yet, so that it is asked of all. */
  | 'any-theme-without-ambition'
  | 'no-coverage-target'
  | 'no-promising-tenders'
  | 'tender-without-start'
  | 'tender-without-theme'
  | 'tender-unreadable'
  | 'no-structural-actions'
  | 'action-without-owner'
  | 'no-actions-this-year'
  | 'action-without-quarter'
  | 'action-without-means'
  | 'no-questions-this-year'
  | 'question-without-answer';

export interface StepGap {
  readonly kind: GapKind;
  /** The table that it is about. */
  readonly table: TableId;
  /** What is to be filled in; `null` where it is more than one field. */
  readonly field: string | null;
  /** The rows that it is about; empty where it is about the table. */
  readonly rows: readonly GapRow[];
}

export interface GapRow {
  /** Name of a theme, key of a tender or an action. */
  readonly key: string;
  /** What it is called besides; `null` where the key says it all. */
  readonly title: string | null;
  /** In the sheet, from 0. */
  readonly rowNumber: number;
}

export interface AnnualStep {
  readonly name: StepName;
  /** Done once, and looked at again each year. */
  readonly once: boolean;
  readonly gaps: readonly StepGap[];
}

export interface AnnualSteps {
  /** The year of the as-of date. */
  readonly year: number;
  readonly steps: readonly AnnualStep[];
}

interface KeyedRow {
  readonly key: string;
  readonly title?: string | null;
  readonly rowNumber: number;
}

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

/** Which steps are done for the year of the as-of date, and what the others lack. */
export function annualSteps(plan: Plan): AnnualSteps {
  const year = yearOfDate(plan.asOf);
  const gaps: Readonly<Record<StepName, readonly StepGap[]>> = {
    baseline: baselineGaps(plan),
    themes: themeGaps(plan),
    goals: goalGaps(plan, year),
    calendar: calendarGaps(plan, year),
    anchoring: anchoringGaps(plan),
    'year-plan': yearPlanGaps(plan, year),
    evaluation: evaluationGaps(plan, year),
  };
  return { year, steps: STEPS.map((name, i) => ({ name, once: i < ONCE, gaps: gaps[name] })) };
}

/** So many of the steps are done once. */
const ONCE = 3;

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

function baselineGaps(plan: Plan): readonly StepGap[] {
  if (plan.themes.length === 0) return [gap('table-empty', 'themes')];
  const without = plan.themes.filter((theme) => themeLevels(plan, theme).current === null);
  return gapOfRows(
    'theme-without-level',
    'themes',
    without.map(({ row }) => row),
  );
}

function themeGaps(plan: Plan): readonly StepGap[] {
  const chosen = plan.themes.filter(({ row }) => row.focus);
  if (chosen.length === 0) return [gap('no-focus', 'themes')];
  return gapOfRows(
    'theme-without-reason',
    'themes',
    chosen.map(({ row }) => row).filter(({ reason }) => reason === null),
  );
}

function goalGaps(plan: Plan, year: number): readonly StepGap[] {
  const focus = plan.themes.filter((theme) => theme.focus);
  const isChosen = focus.some(({ row }) => row.focus);
  const without = focus.filter((theme) => theme.row.ambition === null && themeLevels(plan, theme).path.length === 0);
  const { target } = coverageTarget(statedTargets(plan), year);
  return [
    ...gapIf(plan.themes.length === 0, 'table-empty', 'themes'),
    ...gapOfRows(
      isChosen ? 'theme-without-ambition' : 'any-theme-without-ambition',
      'themes',
      without.map(({ row }) => row),
    ),
    ...gapIf(target === null, 'no-coverage-target', 'goals'),
  ];
}

function calendarGaps(plan: Plan, year: number): readonly StepGap[] {
  const promising = tenderFacts(plan)
    .map(({ tender }) => tender)
    .filter(({ promising: yes, status }) => yes && status !== 'Vervallen');
  const ofYear = promising.filter(({ start }) => start !== null && yearOfSpan(start) === year);
  return [
    ...gapIf(ofYear.length === 0, 'no-promising-tenders', 'tenders'),
    ...gapOfRows(
      'tender-without-start',
      'tenders',
      promising.filter(({ start }) => start === null),
    ),
    ...gapOfRows(
      'tender-without-theme',
      'tenders',
      ofYear.filter(({ marks }) => marks.every((set) => set === 0)),
    ),
    ...gapOfRows(
      'tender-unreadable',
      'tenders',
      tenderFacts(plan).flatMap(({ tender, exclusion }) => (exclusion === 'invalid' ? [tender] : [])),
    ),
  ];
}

function anchoringGaps(plan: Plan): readonly StepGap[] {
  const actions = liveActions(plan);
  const structural = actions.filter(({ kind }) => kind !== 'Eenmalig');
  return [
    ...gapIf(plan.tables.roles.rows.length === 0, 'table-empty', 'roles'),
    ...gapIf(structural.length === 0, 'no-structural-actions', 'actions'),
    ...gapOfRows(
      'action-without-owner',
      'actions',
      actions.filter(({ roles, owner }) => (roles ?? []).length === 0 && owner === null),
    ),
  ];
}

function yearPlanGaps(plan: Plan, year: number): readonly StepGap[] {
  const actions = liveActions(plan);
  const ofYear = actions.filter((action) => isInYear(action, year));
  return [
    ...gapIf(ofYear.length === 0, 'no-actions-this-year', 'actions'),
    ...gapOfRows(
      'action-without-quarter',
      'actions',
      actions.filter(({ begin, kind }) => begin === null && kind !== 'Doorlopend'),
    ),
    ...gapOfRows(
      'action-without-means',
      'actions',
      ofYear.filter(({ budget, hours, withinMeans }) => budget === null && hours === null && withinMeans === null),
    ),
  ];
}

type Action = Plan['tables']['actions']['rows'][number];

/** Those of the plan in force: what an earlier plan left open is not asked of this one. */
function liveActions(plan: Plan): readonly Action[] {
  return plan.tables.actions.rows.filter((action) => isInFigures(plan, action) && action.status !== 'Vervallen');
}

/** From Begin to Eind; a continuous action without Eind goes on, any other without Eind is of its first year. */
export function isInYear({ begin, end, kind }: Action, year: number): boolean {
  if (begin === null) return kind === 'Doorlopend' && (end === null || yearOfSpan(end) >= year);
  const first = yearOfSpan(begin);
  const last = end !== null ? yearOfSpan(end) : kind === 'Doorlopend' ? Infinity : first;
  return first <= year && year <= last;
}

function evaluationGaps(plan: Plan, year: number): readonly StepGap[] {
  const ofYear = plan.tables.evaluation.rows.filter((row) => row.year === year);
  if (ofYear.length === 0) return [gap('no-questions-this-year', 'evaluation')];
  return gapOfRows(
    'question-without-answer',
    'evaluation',
    ofYear.filter(({ answer }) => answer === null).map((row) => ({ ...row, key: row.question ?? row.key })),
  );
}
