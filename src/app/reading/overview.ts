import type { ActionFigures, CoverageYear, RuleFigure } from '../../core/figures/figures';
import { shownShare, shownTarget, type ShownShare } from '../../core/kernel/shown-share';
import { yearOfQuarter } from '../../core/kernel/quarter';
import type { Plan } from '../../core/plan/plan';
import { applyDismissals } from '../../core/rules/apply-dismissals';
import { FINDING_KINDS, findingKind, type FindingKind } from '../../core/schema/finding-codes';
import { countSeverities, type SeverityCounts } from '../../core/schema/finding-groups';
import type { ActionPart, ActionStatement } from '../../core/statements/action-statement';
import { countStatements, type CountStatement } from '../../core/statements/count-statement';
import { statementOfYear, type CoverageStatement } from '../../core/statements/coverage-statement';
import { headlineOf, type Statement } from '../../core/statements/headline';
import type { LevelStatement } from '../../core/statements/level-statement';
import { planPromises } from '../../core/plan/plan-promises';
import type { RuleStatement } from '../../core/statements/rule-statement';
import type { Computed } from './compute-workbook';
import { rowLinks, type LinksOf, type RowLink } from './row-links';

/** The coverage of a year, with the rows behind its numbers. */
export interface YearCoverage {
  readonly statement: CoverageStatement;
  /** As it is shown; `null` over nothing, and while nothing is recorded: unknown is not 0%. */
  readonly share: ShownShare | null;
  readonly target: ShownShare | null;
  readonly base: readonly RowLink[];
  readonly applied: readonly RowLink[];
  /** Those that can still change, most promising first. */
  readonly candidates: readonly RowLink[];
  /** None where the calendar names no department. */
  readonly departments: readonly DepartmentRows[];
}

export interface DepartmentRows {
  /** Blank for tenders without one. */
  readonly department: string;
  readonly applied: number;
  readonly base: readonly RowLink[];
}

/** A promise in numbers of tenders of a year, and those tenders. */
export interface CountRows {
  readonly statement: CountStatement;
  readonly rows: readonly RowLink[];
}

/** Where the plan stands, by what it promised (figures.md, "What may be said of a figure"). */
export interface Overview {
  /** Whether Doelen holds a coverage goal: else coverage is a line in the body. */
  readonly promisesCoverage: boolean;
  /** Every year with a counted tender or a target, ascending; `null` when the calendar or the themes are not there. */
  readonly years: readonly YearCoverage[] | null;
  /** Promises in numbers, by year; only years that have one. */
  readonly counts: ReadonlyMap<number, readonly CountRows[]>;
  /** Every year with coverage or with a promise in numbers, ascending. */
  readonly choices: readonly number[];
  /** The choice to begin with: the reported year, else the nearest. */
  readonly year: number | null;
  /** Who must talk now; `null` when it cannot be known. */
  readonly upcoming: readonly RowLink[] | null;
  /** `null` where the plan has no rules that apply; tenders that miss some rule, before and after publication. */
  readonly rules: {
    readonly statement: RuleStatement;
    readonly pending: readonly RowLink[];
    readonly broken: readonly RowLink[];
  } | null;
  readonly levels: LevelStatement | null;
  /** The parts are exclusive and add up to the total of the statement; `overdue` lists parts of actions too. */
  readonly actions: {
    readonly statement: ActionStatement;
    readonly parts: readonly { readonly part: ActionPart; readonly rows: readonly RowLink[] }[];
    readonly overdue: readonly RowLink[];
  } | null;
  /** Open ones, each kind by itself; what was dismissed is not among them. */
  readonly findings: Readonly<Record<FindingKind, SeverityCounts>>;
}

/** What a computed workbook has to tell at a glance. */
export function overviewOf({ plan, figures, findings }: Pick<Computed, 'plan' | 'figures' | 'findings'>): Overview {
  const { coverage, actions } = figures;
  const links = rowLinks(plan);
  const years = coverage?.years.map((year) => yearCoverage(plan, year, links.tenders)) ?? null;
  const counts = countsByYear(plan, figures, links.tenders);
  const choices = ascending([...(years ?? []).map(({ statement }) => statement.year), ...counts.keys()]);
  const { statements } = headlineOf(plan, figures);
  const said = <K extends Statement['kind']>(kind: K): Extract<Statement, { readonly kind: K }> | null =>
    statements.find((one): one is Extract<Statement, { readonly kind: K }> => one.kind === kind) ?? null;
  const [ruleSaid, actionSaid] = [said('rules'), said('actions')];
  return {
    promisesCoverage: planPromises(plan).coverage,
    years,
    counts,
    choices,
    year: nearestYear(choices, yearOfQuarter(plan.quarter)),
    upcoming: coverage === null ? null : links.tenders(coverage.upcoming),
    rules: ruleSaid && { statement: ruleSaid, ...missedRules(figures.rules ?? [], links.tenders) },
    levels: said('levels'),
    actions:
      actionSaid && actions
        ? { statement: actionSaid, parts: actionParts(actions, links.actions), overdue: links.actions(actions.overdue) }
        : null,
    findings: countKinds(applyDismissals(plan, findings).open),
  };
}

function yearCoverage(plan: Plan, year: CoverageYear, links: LinksOf): YearCoverage {
  const statement = statementOfYear(plan, year);
  const { share, target, state } = statement;
  const departments = year.departments.map(({ department, promising, applied }) => ({
    department,
    applied: applied.count,
    base: links(promising.keys),
  }));
  return {
    statement,
    share: share === null || state === 'nothing-recorded' ? null : shownShare(share, target),
    target: target && shownTarget(target),
    base: links(year.promising.keys),
    applied: links(year.applied.keys),
    candidates: links(year.candidates),
    departments: departments.some(({ department }) => department !== '') ? departments : [],
  };
}

function countsByYear(plan: Plan, figures: Computed['figures'], links: LinksOf): Overview['counts'] {
  const byYear = (figures.counts?.years ?? []).map(({ year }) => {
    const rows = countStatements(plan, figures, year).map((statement) => ({
      statement,
      rows: links(statement.realised.keys),
    }));
    return [year, rows] as const;
  });
  return new Map(byYear.filter(([, rows]) => rows.length > 0));
}

function missedRules(
  rules: readonly RuleFigure[],
  links: LinksOf,
): { readonly pending: readonly RowLink[]; readonly broken: readonly RowLink[] } {
  const once = (keysOf: (rule: RuleFigure) => readonly string[]): readonly RowLink[] =>
    links([...new Set(rules.flatMap(keysOf))]);
  return { pending: once(({ pending }) => pending), broken: once(({ broken }) => broken) };
}

function actionParts(
  { keysByStatus, open }: ActionFigures,
  links: LinksOf,
): readonly { readonly part: ActionPart; readonly rows: readonly RowLink[] }[] {
  const keys = {
    done: keysByStatus.Voltooid,
    current: open.current.keys,
    continuous: open.continuous.keys,
    planned: open.planned.keys,
    late: open.late.keys,
    undated: open.undated.keys,
    cancelled: keysByStatus.Vervallen,
  } satisfies Record<ActionPart, readonly string[]>;
  return Object.entries(keys).map(([part, own]) => ({ part: part as ActionPart, rows: links(own) }));
}

function countKinds(findings: Computed['findings']): Overview['findings'] {
  const counts = FINDING_KINDS.map((kind) => [
    kind,
    countSeverities(findings.filter(({ code }) => findingKind(code) === kind)),
  ]);
  return Object.fromEntries(counts) as Record<FindingKind, SeverityCounts>;
}

/** The wanted year when it is there, else the last before it, else the first. */
function nearestYear(years: readonly number[], wanted: number): number | null {
  return years.find((year) => year === wanted) ?? years.filter((year) => year < wanted).at(-1) ?? years[0] ?? null;
}

/** Each year once. */
function ascending(years: readonly number[]): readonly number[] {
  return [...new Set(years)].sort((a, b) => a - b);
}
