import { formatIsoDate } from '../kernel/calendar-date';
import { roundDecimal, roundFraction, type Fraction } from '../kernel/fraction';
import { formatQuarter } from '../kernel/quarter';
import { formatSpan } from '../kernel/span';
import type {
  ActionFigures,
  Counted,
  CountYear,
  Coverage,
  CoverageYear,
  Figures,
  IndicatorFigure,
  RuleFigure,
  ThemeAmbition,
  ThemeGoal,
} from './figures';

const DECIMALS = 6;

/**
 * The figures as `mvoi figures --json` prints them: the keys of figures.md and no others, in its order, in the
 * contract's Dutch words whatever the language. Shares are rounded to 6 decimals, halves away from zero.
 */
export function figuresJson(figures: Figures) {
  const { coverage, ambition, actions, counts, indicators, rules } = figures;
  return {
    workbook: figures.workbook,
    asOf: formatIsoDate(figures.asOf),
    quarter: formatQuarter(figures.quarter),
    unreadable: figures.unreadable.map(({ table, row, cell, code }) => ({ table, row, cell, code })),
    coverage: coverage && coverageJson(coverage),
    ambition: ambition && { themes: ambition.themes.map(themeJson) },
    actions: actions && actionsJson(actions),
    counts: counts && {
      years: counts.years.map(countYearJson),
      themeGoals: counts.themeGoals.map(themeGoalJson),
    },
    indicators: indicators && indicators.map(indicatorJson),
    rules: rules && rules.map(ruleJson),
    spend:
      figures.spend &&
      figures.spend.map(({ year, total, groups }) => ({
        year,
        total,
        groups: groups.map(({ group, amount }) => ({ group, amount })),
      })),
    costs:
      figures.costs &&
      figures.costs.map(({ tender, variants }) => ({
        tender,
        variants: variants.map(({ variant, total, presentValue }) => ({ variant, total, presentValue })),
      })),
    sdgs:
      figures.sdgs &&
      figures.sdgs.map(({ sdg, focus, themes, opportunities, risks }) => ({
        sdg,
        focus,
        themes,
        opportunities,
        risks,
      })),
  };
}

export type FiguresJson = ReturnType<typeof figuresJson>;

function share(value: Fraction | null): number | null {
  return value === null ? null : roundFraction(value, DECIMALS);
}

function decimal(value: number | null): number | null {
  return value === null ? null : roundDecimal(value, DECIMALS);
}

function count({ count: number }: Counted): number {
  return number;
}

function coverageJson({ years, upcoming, deviations, excluded }: Coverage) {
  return {
    years: years.map(coverageYearJson),
    upcoming,
    deviations: deviations.map(({ tender, from, to, quarters }) => ({
      tender,
      from: formatSpan(from),
      to: formatSpan(to),
      quarters,
    })),
    excluded: excluded.map(({ tender, reason }) => ({ tender, reason })),
  };
}

function coverageYearJson(year: CoverageYear) {
  const { toDate, value, withoutQuarter } = year;
  return {
    year: year.year,
    target: share(year.target),
    targetFrom: year.targetFrom,
    over: year.over,
    promising: count(year.promising),
    applied: count(year.applied),
    appliedAnyTheme: count(year.appliedAnyTheme),
    coverage: share(year.coverage),
    needed: year.needed,
    short: year.short,
    met: year.met,
    open: count(year.open),
    reachable: year.reachable,
    candidates: year.candidates,
    toDate: { promising: toDate.promising, applied: toDate.applied, coverage: share(toDate.coverage) },
    value: {
      promising: value.promising,
      applied: value.applied,
      coverage: share(value.coverage),
      withoutValue: value.withoutValue,
    },
    themes: year.themes.map(({ theme, focus, applicable, applied, target, needed, met }) => ({
      theme,
      focus,
      applicable: count(applicable),
      applied: count(applied),
      target: share(target),
      needed,
      met,
    })),
    departments: year.departments.map(({ department, promising, applied }) => ({
      department,
      promising: count(promising),
      applied: count(applied),
    })),
    quarters: year.quarters.map(({ quarter, promising, applied, cumulativePromising, cumulativeApplied }) => ({
      quarter: formatQuarter(quarter),
      promising,
      applied,
      cumulativePromising,
      cumulativeApplied,
    })),
    withoutQuarter: { promising: count(withoutQuarter.promising), applied: count(withoutQuarter.applied) },
  };
}

function themeJson(theme: ThemeAmbition) {
  return {
    theme: theme.theme,
    focus: theme.focus,
    stated: theme.stated,
    evidenced: theme.evidenced,
    current: theme.current,
    missing: theme.missing,
    ambition: theme.ambition,
    ambitionYear: theme.ambitionYear,
    provisional: theme.provisional,
    due: theme.due,
    thisYear: theme.thisYear,
    toGo: theme.toGo,
    gap: theme.gap,
    behind: theme.behind,
    path: theme.path.map(({ year, level }) => ({ year, level })),
  };
}

function actionsJson(actions: ActionFigures) {
  const { open } = actions;
  return {
    total: actions.total,
    byStatus: actions.byStatus,
    byKind: actions.byKind,
    open: {
      late: count(open.late),
      undated: count(open.undated),
      continuous: count(open.continuous),
      current: count(open.current),
      planned: count(open.planned),
    },
    subjects: actions.subjects.map(({ subject, total, byStatus }) => ({ subject, total, byStatus })),
    overdue: actions.overdue,
    completed: actions.completed,
    next: actions.next,
    undated: open.undated.keys,
    budget: actions.budget,
    hours: actions.hours,
    yearPlan: actions.yearPlan.map(({ role, cells, during }) => ({
      role,
      cells: cells.map(({ quarter, actions: keys }) => ({ quarter: formatQuarter(quarter), actions: keys })),
      during: during.map(({ span, actions: keys }) => ({ span: formatSpan(span), actions: keys })),
    })),
  };
}

function countYearJson(year: CountYear) {
  return {
    year: year.year,
    pilots: count(year.pilots),
    pilotsTarget: decimal(year.pilotsTarget),
    flagships: count(year.flagships),
    flagshipsTarget: decimal(year.flagshipsTarget),
    supported: count(year.supported),
    supportedTarget: decimal(year.supportedTarget),
  };
}

function themeGoalJson({ year, theme, kind, target, realised }: ThemeGoal) {
  return { year, theme, kind, target: decimal(target), realised: count(realised) };
}

function indicatorJson({ code, name, unit, theme, years }: IndicatorFigure) {
  return {
    code,
    name,
    unit,
    theme,
    years: years.map(({ year, realised, ambition, projects, target, met }) => ({
      year,
      realised,
      ambition,
      projects: count(projects),
      target: decimal(target),
      met,
    })),
  };
}

function ruleJson({ rule, applies, met, explained, pending, broken }: RuleFigure) {
  return { rule, applies: count(applies), met: count(met), explained: count(explained), pending, broken };
}
