import { compareFractions, fraction, fractionOfDecimal, type Fraction } from '../kernel/fraction';
import { yearOfQuarter } from '../kernel/quarter';
import { textKey } from '../kernel/text-key';
import { criterionOf, meetsCriterion } from '../plan/calendar-criterion';
import { isCountedIndicator } from '../plan/counted-indicators';
import type { Plan, TenderRow } from '../plan/plan';
import type { Row } from '../tables';
import { countedOf } from './counted';
import { tendersByYear } from './counts.figure';
import { rounded } from './exact-totals';
import type { IndicatorFigure, IndicatorYear } from './figures';
import { ascendingYears, groupByKey } from './grouping';
import { indicatorKey, measuredNumbers, placedMeasurements, type Measurement } from './measured-numbers';

type Indicator = Row<'indicators'>;
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
  const measurements = groupByKey(placedMeasurements(plan), indicatorKey);
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
  indicator: Indicator,
  year: number,
  measurements: readonly Measurement[],
  target: number | null,
): IndicatorYear {
  const { realised, ambition, projects } = measuredNumbers(indicator, measurements);
  return {
    year,
    realised: rounded(realised ?? NOTHING),
    ambition: rounded(ambition ?? NOTHING),
    projects,
    target,
    met: realised === null || target === null ? null : isMet(indicator.direction, realised, fractionOfDecimal(target)),
  };
}

const NOTHING = fraction(0);

function isMet(direction: Indicator['direction'], realised: Fraction, target: Fraction): boolean {
  const order = compareFractions(realised, target);
  return direction === 'Lager' ? order <= 0 : order >= 0;
}
