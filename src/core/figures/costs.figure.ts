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
import { euros, exactTotal } from './exact-totals';
import type { TenderCosts } from './figures';
import { groupByKey, groupByName } from './grouping';

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
    variants: variantsOf(rows, discount),
  }));
}

function isPlaced(row: Row<'costs'>): row is Cost {
  return row.tender !== null && row.year !== null && !row.unresolved?.has('tender');
}

function variantsOf(costs: readonly Cost[], discount: Discount): TenderCosts['variants'] {
  return groupByName(costs, ({ variant }) => variant)
    .map(({ name, rows }) => ({
      variant: name,
      total: exactTotal(rows.map(amountOf)),
      presentValue: presentValue(rows, discount),
    }))
    .sort((a, b) => compareFractions(a.presentValue, b.presentValue))
    .map((exact) => ({ ...exact, total: euros(exact.total), presentValue: euros(exact.presentValue) }));
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
