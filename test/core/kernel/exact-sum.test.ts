import fc from 'fast-check';
import { ExactSum } from '../../../src/core/kernel/exact-sum';
import { compareFractions, fraction, fractionOfDecimal, roundFraction } from '../../../src/core/kernel/fraction';

const sumOf = (values: readonly number[]) => values.reduce((sum, value) => sum.add(value), new ExactSum()).total();

/** Added up over one denominator of powers of ten, without any short cut. */
function slowly(values: readonly number[]): bigint {
  const scale = 10n ** 400n;
  return values.reduce((sum, value) => {
    const { numerator, denominator } = fractionOfDecimal(value);
    return sum + (numerator * scale) / denominator;
  }, 0n);
}

describe('an exact sum', () => {
  it('is that of the decimals, not of the binary numbers', () => {
    expect(compareFractions(sumOf([0.1, 0.2]), fraction(3, 10))).toBe(0);
    expect(compareFractions(sumOf(Array.from({ length: 10 }, () => 0.7)), fraction(7))).toBe(0);
    expect(compareFractions(sumOf([1e16, 1, -1e16]), fraction(1))).toBe(0);
    expect(compareFractions(sumOf([1e300, 1e-7, -1e300]), fraction(1, 10_000_000))).toBe(0);
  });

  it('is 0 over nothing', () => {
    expect(roundFraction(sumOf([]), 2)).toBe(0);
  });

  it('goes on after it was asked', () => {
    const sum = new ExactSum().add(1.5);
    expect(roundFraction(sum.total(), 2)).toBe(1.5);
    expect(roundFraction(sum.add(0.25).total(), 2)).toBe(1.75);
  });

  it('does not run out of safe numbers', () => {
    const many = Array.from({ length: 5000 }, () => 999_999_999.999_999);
    expect(compareFractions(sumOf(many), fraction(4_999_999_999_999_995n, 1000n))).toBe(0);
  });

  it('equals adding up slowly, for any numbers in any order', () => {
    const numbers = fc.oneof(
      fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }).map((cents) => cents / 100),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.integer(),
    );
    fc.assert(
      fc.property(fc.array(numbers, { maxLength: 20 }), (values) => {
        const { numerator, denominator } = sumOf(values);
        expect((numerator * 10n ** 400n) / denominator).toBe(slowly(values));
        expect(compareFractions(sumOf([...values].reverse()), { numerator, denominator })).toBe(0);
      }),
    );
  });
});
