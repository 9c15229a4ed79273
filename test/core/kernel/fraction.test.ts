import fc from 'fast-check';
import {
  addFractions,
  ceilFraction,
  compareFractions,
  divideFractions,
  fraction,
  fractionOfDecimal,
  multiplyFractions,
  roundDecimal,
  roundFraction,
  subtractFractions,
  type Fraction,
} from '../../../src/core/kernel/fraction';

const whole = fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n });
const notZero = whole.filter((value) => value !== 0n);
const fractions: fc.Arbitrary<Fraction> = fc.tuple(whole, notZero).map(([n, d]) => fraction(n, d));
/** Whether two fractions are the same number: cross products, in whole numbers. */
const same = (a: Fraction, n: bigint, d: bigint): boolean => a.numerator * d === n * a.denominator;

describe('exact fractions', () => {
  it('have a positive denominator, and none with zero', () => {
    expect(fraction(1, -2)).toEqual({ numerator: -1n, denominator: 2n });
    expect(fraction(3)).toEqual({ numerator: 3n, denominator: 1n });
    expect(() => fraction(1, 0)).toThrow(RangeError);
    expect(() => divideFractions(fraction(1), fraction(0))).toThrow(RangeError);
  });

  it('add, subtract, multiply, divide and compare as whole numbers over a common denominator do', () => {
    fc.assert(
      fc.property(fractions, fractions, (a, b) => {
        const [n, d, m, e] = [a.numerator, a.denominator, b.numerator, b.denominator];
        expect(same(addFractions(a, b), n * e + m * d, d * e)).toBe(true);
        expect(same(subtractFractions(a, b), n * e - m * d, d * e)).toBe(true);
        expect(same(multiplyFractions(a, b), n * m, d * e)).toBe(true);
        if (m !== 0n) expect(same(divideFractions(a, b), n * e, d * m)).toBe(true);
        expect(compareFractions(a, b)).toBe(n * e < m * d ? -1 : n * e > m * d ? 1 : 0);
      }),
    );
  });

  it('stay small when many decimals are added', () => {
    const sum = Array.from({ length: 1000 }, (_, i) => fractionOfDecimal(i / 100)).reduce(addFractions);
    expect(sum.denominator <= 100n).toBe(true);
    expect(roundFraction(sum, 2)).toBe(4995);
  });

  it('round up to a whole number', () => {
    fc.assert(
      fc.property(fractions, (value) => {
        const least = ceilFraction(value);
        expect(compareFractions(fraction(least), value) >= 0).toBe(true);
        expect(compareFractions(fraction(least - 1n), value) < 0).toBe(true);
      }),
    );
    expect(ceilFraction(multiplyFractions(fractionOfDecimal(0.75), fraction(12)))).toBe(9n);
    expect(ceilFraction(fraction(-7, 2))).toBe(-3n);
  });

  it('are what a number shows in decimals', () => {
    expect(fractionOfDecimal(0.85)).toEqual({ numerator: 85n, denominator: 100n });
    expect(fractionOfDecimal(1e21)).toEqual({ numerator: 10n ** 21n, denominator: 1n });
    expect(fractionOfDecimal(-2.5e-7)).toEqual({ numerator: -25n, denominator: 10n ** 8n });
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        const { numerator, denominator } = fractionOfDecimal(value);
        const decimals = String(denominator).length - 1;
        expect(denominator).toBe(10n ** BigInt(decimals));
        expect(Number(`${numerator}e-${decimals}`)).toBe(value === 0 ? 0 : value);
      }),
    );
    expect(() => fractionOfDecimal(NaN)).toThrow(RangeError);
    expect(() => fractionOfDecimal(Infinity)).toThrow(RangeError);
  });
});

describe('rounding', () => {
  it('goes to the nearest, halves away from zero', () => {
    expect([0.5, 1.5, 2.5, -0.5, -1.5].map((value) => roundDecimal(value, 0))).toEqual([1, 2, 3, -1, -2]);
    expect([1.005, -1.005, 0.285, 2.675, 1234.565].map((value) => roundDecimal(value, 2))).toEqual([
      1.01, -1.01, 0.29, 2.68, 1234.57,
    ]);
    expect(roundDecimal(1234.5649999999999, 2)).toBe(1234.57); // what Excel shows of it in 15 digits
    expect(Object.is(roundDecimal(-0.001, 2), 0)).toBe(true);
    expect(roundFraction(fraction(2, 3), 6)).toBe(0.666667);
    expect(roundFraction(fraction(-2, 3), 0)).toBe(-1);
    expect(() => roundDecimal(Infinity, 2)).toThrow(RangeError);
  });

  it('is exact for every decimal, far from a half and on it', () => {
    const cents = fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n });
    fc.assert(
      fc.property(cents, fc.integer({ min: 0, max: 9 }), (value, tenth) => {
        const number = Number(`${value}${tenth}e-3`);
        const magnitude = ((value < 0n ? -value : value) * 10n + BigInt(tenth) + 5n) / 10n;
        const sign = value < 0n && magnitude !== 0n ? '-' : '';
        expect(roundDecimal(number, 2)).toBe(Number(`${sign}${magnitude}e-2`));
      }),
    );
  });

  it('does to a number what it does to its fraction', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -1e9, max: 1e9, noNaN: true }),
        fc.integer({ min: 0, max: 6 }),
        (value, decimals) => {
          const shown = Number(value.toPrecision(15));
          const exact = roundFraction(fractionOfDecimal(shown), decimals);
          expect(roundDecimal(value, decimals)).toBe(exact);
        },
      ),
    );
  });
});
