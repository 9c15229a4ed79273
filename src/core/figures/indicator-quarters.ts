import { fraction } from '../kernel/fraction';
import type { Quarter } from '../kernel/quarter';
import { exactQuarter } from '../kernel/span';
import { textKey } from '../kernel/text-key';
import { criterionOf, meetsCriterion } from '../plan/calendar-criterion';
import { isCountedIndicator } from '../plan/counted-indicators';
import type { Plan, TenderRow } from '../plan/plan';
import type { Row } from '../tables';
import { tendersByYear } from './counts.figure';
import { rounded } from './exact-totals';
import { groupByKey } from './grouping';
import { indicatorKey, measuredNumbers, placedMeasurements, type Measurement } from './measured-numbers';

/** What one indicator came to in one quarter: what is handed over each quarter (Heerlen, to the MVI Platform). */
export interface IndicatorQuarter {
  readonly code: string;
  readonly quarter: Quarter;
  /** In the indicator's unit, by its Optelling; tenders for an indicator that is counted from the calendar. */
  readonly count: number;
  /** Different tenders. */
  readonly projects: number;
}

/**
 * Every indicator in the order of Indicatoren, by quarter: the quarters with a measurement, or with a tender that starts
 * in it and meets Kolom and Minimaal. With `only` that one quarter of every indicator, with zeros where there is nothing.
 */
export function indicatorQuarters(plan: Plan, only: Quarter | null = null): readonly IndicatorQuarter[] {
  const measurements = groupByKey(placedMeasurements(plan), indicatorKey);
  return plan.tables.indicators.rows.flatMap((indicator) => {
    const numbers = isCountedIndicator(indicator)
      ? countedQuarters(plan, indicator)
      : measuredQuarters(indicator, measurements.get(textKey(indicator.key)) ?? []);
    const quarters = only === null ? [...numbers.keys()].sort((a, b) => a - b) : [only];
    return quarters.map((quarter) => {
      const { count, projects } = numbers.get(quarter) ?? { count: 0, projects: 0 };
      return { code: indicator.key, quarter, count, projects };
    });
  });
}

type Numbers = Pick<IndicatorQuarter, 'count' | 'projects'>;

function measuredQuarters(
  indicator: Row<'indicators'>,
  measurements: readonly Measurement[],
): ReadonlyMap<Quarter, Numbers> {
  const byQuarter = groupByKey(measurements, ({ quarter }) => quarter);
  return new Map(
    [...byQuarter].map(([quarter, rows]) => {
      const { realised, projects } = measuredNumbers(indicator, rows);
      return [quarter, { count: rounded(realised ?? fraction(0)), projects: projects.count }] as const;
    }),
  );
}

/** A tender whose Start is more than one quarter is in none. */
function countedQuarters(plan: Plan, indicator: Row<'indicators'>): ReadonlyMap<Quarter, Numbers> {
  const criterion = criterionOf(plan, indicator);
  if (criterion === null || criterion.refused.length > 0) return new Map();
  const tenders: readonly TenderRow[] = [...tendersByYear(plan).values()].flat();
  const met = tenders.filter((tender) => meetsCriterion(plan, criterion, tender));
  const byQuarter = groupByKey(met, ({ start }) => start && exactQuarter(start));
  return new Map(
    [...byQuarter].map(([quarter, { length }]) => [quarter, { count: length, projects: length }] as const),
  );
}
