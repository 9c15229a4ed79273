import { compareFractions, divideFractions, fraction, fractionOfDecimal, type Fraction } from '../kernel/fraction';
import { yearOfQuarter, type Quarter } from '../kernel/quarter';
import { textKey } from '../kernel/text-key';
import { assertNever } from '../kernel/assert-never';
import { criterionOf, meetsCriterion } from '../plan/calendar-criterion';
import { isCountedIndicator } from '../plan/counted-indicators';
import type { Plan, TenderRow } from '../plan/plan';
import type { Row } from '../tables';
import { countedKeys, countedOf } from './counted';
import { tendersByYear } from './counts.figure';
import { exactTotal, rounded } from './exact-totals';
import type { IndicatorFigure, IndicatorYear } from './figures';
import { ascendingYears, groupByKey, groupByName } from './grouping';

type Indicator = Row<'indicators'>;
type Measurement = Row<'measurements'> & { readonly quarter: Quarter };
type Goal = Row<'goals'>;

/**
 * Each indicator per year with a measurement or a target, in the order of Indicatoren; `null` without that table. A
 * measurement needs a readable Kwartaal, and names that exist. Its cells count one by one: where Realisatie is blank,
 * the project and what was agreed count all the same. An indicator with Kolom and Minimaal is not measured but counted
 * from the calendar.
 */
export function indicatorsFigure(plan: Plan): readonly IndicatorFigure[] | null {
  const { tables } = plan;
  if (tables.indicators.raw === null) return null;
  const measurements = groupByKey(tables.measurements.rows.filter(isPlaced), indicatorKey);
  const goals = groupByKey(
    tables.goals.rows.filter(({ kind, unresolved }) => kind === 'Indicator' && !unresolved?.has('indicator')),
    indicatorKey,
  );
  return tables.indicators.rows.map((indicator) => {
    const code = textKey(indicator.key);
    const targets = targetsOf(goals.get(code) ?? []);
    const isCounted = isCountedIndicator(indicator);
    return {
      code: indicator.key,
      name: indicator.name ?? '',
      unit: indicator.unit,
      theme: indicator.unresolved?.has('theme') ? null : indicator.theme,
      counted: isCounted,
      undatedTarget: targets.ofYear('undated'),
      years: isCounted
        ? countedYears(plan, indicator, targets)
        : measuredYears(indicator, measurements.get(code) ?? [], targets),
    };
  });
}

function isPlaced(row: Row<'measurements'>): row is Measurement {
  return row.quarter !== null && !row.unresolved?.has('indicator') && !row.unresolved?.has('tender');
}

function indicatorKey({ indicator }: { readonly indicator: string | null }): string | null {
  return indicator === null ? null : textKey(indicator);
}

/** The targets of one indicator. */
interface Targets {
  readonly years: readonly number[];
  readonly ofYear: (year: number | 'undated') => number | null;
}

function targetsOf(goals: readonly Goal[]): Targets {
  const targets = groupByKey(goals, ({ year, target }) => (target === null ? null : (year ?? 'undated')));
  return {
    years: [...targets.keys()].filter((year) => year !== 'undated'),
    ofYear: (year) => targets.get(year)?.[0]?.target ?? null,
  };
}

function measuredYears(
  indicator: Indicator,
  measurements: readonly Measurement[],
  targets: Targets,
): readonly IndicatorYear[] {
  const measured = groupByKey(measurements, ({ quarter }) => yearOfQuarter(quarter));
  return ascendingYears(measured.keys(), targets.years).map((year) =>
    indicatorYear(indicator, year, measured.get(year) ?? [], targets.ofYear(year)),
  );
}

/** How many tenders of each year meet Kolom and Minimaal; nothing where those say nothing that can be counted. */
function countedYears(plan: Plan, indicator: Indicator, targets: Targets): readonly IndicatorYear[] {
  const criterion = criterionOf(plan, indicator);
  if (criterion === null || criterion.refused.length > 0) return [];
  const tenders = tendersByYear(plan);
  return ascendingYears(tenders.keys(), targets.years).map((year) => {
    const ofYear: readonly TenderRow[] = tenders.get(year) ?? [];
    const projects = countedOf(ofYear.filter((tender) => meetsCriterion(plan, criterion, tender)));
    const target = targets.ofYear(year);
    const isJudged = target !== null && ofYear.length > 0;
    return {
      year,
      realised: projects.count,
      ambition: 0,
      projects,
      target,
      met: isJudged ? isMet(indicator.direction, fraction(projects.count), fractionOfDecimal(target)) : null,
    };
  });
}

function indicatorYear(
  { aggregation, direction }: Indicator,
  year: number,
  measurements: readonly Measurement[],
  target: number | null,
): IndicatorYear {
  const realised = aggregate(aggregation, measurements, ({ realised: value }) => value);
  const ambition = aggregate(aggregation, measurements, ({ ambition: value }) => value);
  const projects = groupByName(
    measurements.filter(({ tender }) => tender !== null),
    ({ tender }) => tender,
  ).map(({ name }) => name);
  return {
    year,
    realised: rounded(realised ?? NOTHING),
    ambition: rounded(ambition ?? NOTHING),
    projects: countedKeys(projects),
    target,
    met: realised === null || target === null ? null : isMet(direction, realised, fractionOfDecimal(target)),
  };
}

const NOTHING = fraction(0);

function isMet(direction: Indicator['direction'], realised: Fraction, target: Fraction): boolean {
  const order = compareFractions(realised, target);
  return direction === 'Lager' ? order <= 0 : order >= 0;
}

/** One number of a year's measurements, over those that have it; `null` when none has. */
function aggregate(
  aggregation: Indicator['aggregation'],
  measurements: readonly Measurement[],
  valueOf: (measurement: Measurement) => number | null,
): Fraction | null {
  const filled = measurements.flatMap((row) => {
    const value = valueOf(row);
    return value === null ? [] : [{ quarter: row.quarter, value }];
  });
  if (filled.length === 0) return null;
  switch (aggregation) {
    case 'Som':
      return exactTotal(filled.map(({ value }) => value));
    case 'Gemiddelde':
      return divideFractions(exactTotal(filled.map(({ value }) => value)), fraction(filled.length));
    case 'Laatste':
      return fractionOfDecimal(filled.reduce((last, next) => (next.quarter >= last.quarter ? next : last)).value);
    default:
      return assertNever(aggregation);
  }
}
