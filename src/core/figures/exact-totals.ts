import { ExactSum } from '../kernel/exact-sum';
import { roundFraction, type Fraction } from '../kernel/fraction';

const CENTS = 2;
/** Decimals of a number that is not money; the JSON has as many (figures.md). */
const DECIMALS = 6;

/** The exact sum of numbers, blanks left out; 0 over nothing. */
export function exactTotal(values: Iterable<number | null>): Fraction {
  const sum = new ExactSum();
  for (const value of values) if (value !== null) sum.add(value);
  return sum.total();
}

/** Euros, rounded to cents once all arithmetic is done. */
export function euros(amount: Fraction): number {
  return roundFraction(amount, CENTS);
}

/** Any other number, rounded once all arithmetic is done. */
export function rounded(value: Fraction): number {
  return roundFraction(value, DECIMALS);
}
