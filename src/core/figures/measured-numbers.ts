import { assertNever } from '../kernel/assert-never';
import { divideFractions, fraction, fractionOfDecimal, type Fraction } from '../kernel/fraction';
import type { Quarter } from '../kernel/quarter';
import { textKey } from '../kernel/text-key';
import type { Plan } from '../plan/plan';
import type { Row } from '../tables';
import { countedKeys } from './counted';
import { exactTotal } from './exact-totals';
import type { Counted } from './figures';
import { groupByName } from './grouping';

type Indicator = Row<'indicators'>;

/** A row of Metingen with a readable Kwartaal, and names that exist. */
export type Measurement = Row<'measurements'> & { readonly quarter: Quarter };

export function placedMeasurements({ tables }: Plan): readonly Measurement[] {
  return tables.measurements.rows.filter(isPlaced);
}

function isPlaced(row: Row<'measurements'>): row is Measurement {
  return row.quarter !== null && !row.unresolved?.has('indicator') && !row.unresolved?.has('tender');
}

/** The indicator that a row names, as names compare; `null` when it names none. */
export function indicatorKey({ indicator }: { readonly indicator: string | null }): string | null {
  return indicator === null ? null : textKey(indicator);
}

/** What some measurements of one indicator come to; `null` when none has that number. */
export interface MeasuredNumbers {
  readonly realised: Fraction | null;
  readonly ambition: Fraction | null;
  /** The different tenders. */
  readonly projects: Counted;
}

export function measuredNumbers(
  { aggregation }: Pick<Indicator, 'aggregation'>,
  measurements: readonly Measurement[],
): MeasuredNumbers {
  const projects = groupByName(
    measurements.filter(({ tender }) => tender !== null),
    ({ tender }) => tender,
  ).map(({ name }) => name);
  return {
    realised: aggregate(aggregation, measurements, ({ realised }) => realised),
    ambition: aggregate(aggregation, measurements, ({ ambition }) => ambition),
    projects: countedKeys(projects),
  };
}

/** One number of measurements, over those that have it; `null` when none has. */
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
