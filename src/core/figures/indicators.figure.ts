import { compareFractions, divideFractions, fraction, fractionOfDecimal, type Fraction } from '../kernel/fraction';
import { yearOfQuarter, type Quarter } from '../kernel/quarter';
import { textKey } from '../kernel/text-key';
import { assertNever } from '../kernel/assert-never';
import type { Plan } from '../plan/plan';
import type { Row } from '../tables';
import { countedKeys } from './counted';
import { exactTotal, rounded } from './exact-totals';
import type { IndicatorFigure, IndicatorYear } from './figures';
import { ascendingYears, groupByKey, groupByName } from './grouping';

type Indicator = Row<'indicators'>;
type Measurement = Row<'measurements'> & { readonly quarter: Quarter };
type Goal = Row<'goals'>;

/**
 * Each indicator per year with a measurement or a target, in the order of Indicatoren; `null` without that table. A
 * measurement needs a readable Kwartaal, and names that exist. Its cells count one by one: where Realisatie is blank,
 * the project and what was agreed count all the same.
 */
export function indicatorsFigure({ tables }: Plan): readonly IndicatorFigure[] | null {
  if (tables.indicators.raw === null) return null;
  const measurements = groupByKey(tables.measurements.rows.filter(isPlaced), indicatorKey);
  const goals = groupByKey(
    tables.goals.rows.filter(({ kind, unresolved }) => kind === 'Indicator' && !unresolved?.has('indicator')),
    indicatorKey,
  );
  return tables.indicators.rows.map((indicator) => {
    const code = textKey(indicator.key);
    return indicatorFigure(indicator, measurements.get(code) ?? [], goals.get(code) ?? []);
  });
}

function isPlaced(row: Row<'measurements'>): row is Measurement {
  return row.quarter !== null && !row.unresolved?.has('indicator') && !row.unresolved?.has('tender');
}

function indicatorKey({ indicator }: { readonly indicator: string | null }): string | null {
  return indicator === null ? null : textKey(indicator);
}

function indicatorFigure(
  indicator: Indicator,
  measurements: readonly Measurement[],
  goals: readonly Goal[],
): IndicatorFigure {
  const measured = groupByKey(measurements, ({ quarter }) => yearOfQuarter(quarter));
  const targets = groupByKey(goals, ({ year, target }) => (target === null ? null : (year ?? 'undated')));
  const targetOf = (year: number | 'undated'): number | null => targets.get(year)?.[0]?.target ?? null;
  const targetYears = [...targets.keys()].filter((year) => year !== 'undated');
  return {
    code: indicator.key,
    name: indicator.name ?? '',
    unit: indicator.unit,
    theme: indicator.unresolved?.has('theme') ? null : indicator.theme,
    undatedTarget: targetOf('undated'),
    years: ascendingYears(measured.keys(), targetYears).map((year) =>
      indicatorYear(indicator, year, measured.get(year) ?? [], targetOf(year)),
    ),
  };
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
