import {
  addFractions,
  compareFractions,
  divideFractions,
  fraction,
  fractionOfDecimal,
  multiplyFractions,
  type Fraction,
} from '../kernel/fraction';
import type { Plan } from '../plan/plan';
import type { Row } from '../tables';
import { COST_KINDS, type CostKind } from '../tables/money.table';
import { euros, exactTotal } from './exact-totals';
import type { CostVariant, TenderCosts } from './figures';
import { ascendingYears, groupByKey, groupByName } from './grouping';

/** A row of Kosten that names its tender and its year. */
type Cost = Row<'costs'> & { readonly year: number };

/** What one euro in some year after purchase is worth at purchase. */
type Discount = (year: number) => Fraction;

/**
 * Total cost of ownership: per tender, in order of first appearance, its variants by present value, lowest first. A row
 * without a tender that exists, or without a Jaar, has no place in it. `null` without Kosten.
 */
export function costsFigure({ tables, settings }: Plan): readonly TenderCosts[] | null {
  if (tables.costs.raw === null) return null;
  const discount = discounting(settings.discountRate ?? 0);
  return groupByName(tables.costs.rows.filter(isPlaced), ({ tender }) => tender).map(({ name, rows }) => ({
    tender: name,
    ...variantsOf(rows, discount),
  }));
}

function isPlaced(row: Row<'costs'>): row is Cost {
  return row.tender !== null && row.year !== null && !row.unresolved?.has('tender');
}

/** A variant before anything is rounded. */
interface ExactVariant {
  readonly variant: string;
  readonly rows: readonly Cost[];
  readonly presentValue: Fraction;
  readonly lastYear: number | null;
  /** At each of the tender's years. */
  readonly cumulative: readonly Fraction[];
}

function variantsOf(costs: readonly Cost[], discount: Discount): Omit<TenderCosts, 'tender'> {
  const groups = groupByName(costs, ({ variant }) => variant);
  const unnamed = groups.find(({ name }) => name === '')?.rows.length ?? 0;
  const years = ascendingYears(groups.flatMap(({ name, rows }) => (name === '' ? [] : rows.map(({ year }) => year))));
  const exact = groups.map(({ name, rows }) => ({
    variant: name,
    rows,
    presentValue: presentValue(rows, discount),
    lastYear: lastYear(rows),
    cumulative: cumulativeValues(rows, years, discount),
  }));
  const named = exact.filter(({ variant }) => variant !== '');
  const cheapest = cheapestAtFirst(named);
  const sameLength = new Set(named.map((variant) => variant.lastYear)).size <= 1;
  const breakEven = (variant: ExactVariant): number | null => {
    if (!sameLength || cheapest === null || variant === cheapest || variant.variant === '') return null;
    return breakEvenYear(variant.cumulative, cheapest.cumulative, years);
  };
  return {
    years,
    cheapestToBuy: named.length > 1 ? (cheapest?.variant ?? null) : null,
    sameLength,
    unnamed,
    variants: [...exact]
      .sort((a, b) => compareFractions(a.presentValue, b.presentValue))
      .map((variant) => roundedVariant(variant, breakEven(variant))),
  };
}

function lastYear(costs: readonly Cost[]): number | null {
  return ascendingYears(costs.flatMap(({ year, amount }) => (amount === null ? [] : year))).at(-1) ?? null;
}

function roundedVariant(exact: ExactVariant, breakEven: number | null): CostVariant {
  const { variant, rows, cumulative } = exact;
  const ofKind = (kind: CostKind): number => euros(exactTotal(rows.filter((row) => row.kind === kind).map(amountOf)));
  return {
    variant,
    total: euros(exactTotal(rows.map(amountOf))),
    presentValue: euros(exact.presentValue),
    byKind: Object.fromEntries(COST_KINDS.map((kind) => [kind, ofKind(kind)])) as Record<CostKind, number>,
    lastYear: exact.lastYear,
    cumulative: cumulative.map(euros),
    breakEven,
  };
}

function cumulativeValues(costs: readonly Cost[], years: readonly number[], discount: Discount): readonly Fraction[] {
  let sum = fraction(0);
  return years.map((year) => {
    const ofYear = costs.filter((cost) => cost.year === year);
    sum = addFractions(sum, multiplyFractions(exactTotal(ofYear.map(amountOf)), discount(year)));
    return sum;
  });
}

function cheapestAtFirst(variants: readonly ExactVariant[]): ExactVariant | null {
  const atFirst = ({ cumulative }: ExactVariant): Fraction => cumulative[0] ?? fraction(0);
  return variants.reduce<ExactVariant | null>(
    (best, next) => (best === null || compareFractions(atFirst(next), atFirst(best)) < 0 ? next : best),
    null,
  );
}

function breakEvenYear(own: readonly Fraction[], other: readonly Fraction[], years: readonly number[]): number | null {
  const isDearer = own.map((value, i) => compareFractions(value, other[i] ?? value) > 0);
  return years[isDearer.lastIndexOf(true) + 1] ?? null;
}

/** What is left of the purchase at the end is subtracted, whatever its sign (workbook.md, Kosten). */
function amountOf({ kind, amount }: Cost): number | null {
  return kind === 'Restwaarde' && amount !== null ? -Math.abs(amount) : amount;
}

function presentValue(costs: readonly Cost[], discount: Discount): Fraction {
  let sum = fraction(0);
  for (const [year, rows] of groupByKey(costs, (cost) => cost.year)) {
    sum = addFractions(sum, multiplyFractions(exactTotal(rows.map(amountOf)), discount(year)));
  }
  return sum;
}

/**
 * 1 / (1 + rate)^year, exact for whole years. A rate of -100 % or lower, at which there is no present value, reads as
 * not set.
 */
function discounting(rate: number): Discount {
  const growth = rate > -1 ? addFractions(fraction(1), fractionOfDecimal(rate)) : fraction(1);
  const known = new Map<number, Fraction>();
  return (year) => {
    const factor = known.get(year) ?? divideFractions(fraction(1), power(growth, year));
    known.set(year, factor);
    return factor;
  };
}

/** A part of a year has no exact power: there, and only there, the nearest number stands for it. */
function power(base: Fraction, exponent: number): Fraction {
  if (!Number.isInteger(exponent)) {
    return fractionOfDecimal((Number(base.numerator) / Number(base.denominator)) ** exponent);
  }
  return { numerator: base.numerator ** BigInt(exponent), denominator: base.denominator ** BigInt(exponent) };
}
