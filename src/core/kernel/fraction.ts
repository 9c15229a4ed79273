/** An exact fraction; the denominator is positive. Percentages and money are compared with these, never as floats. */
export interface Fraction {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/** A fraction as given, with a positive denominator; not reduced, so compare with `compareFractions`. */
export function fraction(numerator: bigint | number, denominator: bigint | number = 1n): Fraction {
  const n = BigInt(numerator);
  const d = BigInt(denominator);
  if (d === 0n) throw new RangeError('A fraction needs a denominator that is not zero');
  return d < 0n ? { numerator: -n, denominator: -d } : { numerator: n, denominator: d };
}

/** The fraction that a number shows in decimals: 0.85 is 85/100, not the nearest binary number. RangeError if not finite. */
export function fractionOfDecimal(value: number): Fraction {
  const match = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(value));
  if (!match) throw new RangeError(`Not a finite number: ${value}`);
  const [, sign = '', whole = '0', decimals = '', exponent = '0'] = match;
  const digits = BigInt(whole + decimals) * (sign === '-' ? -1n : 1n);
  const scale = Number(exponent) - decimals.length;
  return scale >= 0 ? fraction(digits * 10n ** BigInt(scale)) : fraction(digits, 10n ** BigInt(-scale));
}

/** Keeps the larger denominator where the other divides it, so that long sums of decimals stay small. */
export function addFractions(a: Fraction, b: Fraction): Fraction {
  if (a.denominator % b.denominator === 0n) {
    return fraction(a.numerator + b.numerator * (a.denominator / b.denominator), a.denominator);
  }
  if (b.denominator % a.denominator === 0n) return addFractions(b, a);
  return fraction(a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator);
}

/** Exact; adds the opposite. */
export function subtractFractions(a: Fraction, b: Fraction): Fraction {
  return addFractions(a, { numerator: -b.numerator, denominator: b.denominator });
}

/** Exact; the terms grow, so this is for a few factors and not for long products. */
export function multiplyFractions(a: Fraction, b: Fraction): Fraction {
  return fraction(a.numerator * b.numerator, a.denominator * b.denominator);
}

/** Exact; RangeError for a divisor of zero. */
export function divideFractions(a: Fraction, b: Fraction): Fraction {
  return fraction(a.numerator * b.denominator, a.denominator * b.numerator);
}

/** Negative, zero or positive as `a` is smaller than, equal to or larger than `b`. */
export function compareFractions(a: Fraction, b: Fraction): number {
  const difference = a.numerator * b.denominator - b.numerator * a.denominator;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** The least integer that is not below the fraction. */
export function ceilFraction(value: Fraction): bigint {
  const quotient = value.numerator / value.denominator;
  return value.numerator > 0n && quotient * value.denominator !== value.numerator ? quotient + 1n : quotient;
}

/** The nearest number with that many decimals, halves away from zero. */
export function roundFraction(value: Fraction, decimals: number): number {
  const scale = 10n ** BigInt(decimals);
  const negative = value.numerator < 0n;
  const magnitude = (negative ? -value.numerator : value.numerator) * scale;
  const rounded = (magnitude * 2n + value.denominator) / (value.denominator * 2n);
  if (rounded === 0n) return 0;
  const digits = rounded.toString().padStart(decimals + 1, '0');
  const whole = digits.slice(0, digits.length - decimals);
  const rest = decimals === 0 ? '' : `.${digits.slice(-decimals)}`;
  return Number(`${negative ? '-' : ''}${whole}${rest}`);
}

/** Below this a scaled number is exact to far more than `CLEAR_OF_HALF`. */
const SMALL = 1e10;
const CLEAR_OF_HALF = 1e-3;

/**
 * The nearest number with that many decimals to a number as Excel shows it (15 digits), halves away from zero: 1.005
 * becomes 1.01, though the binary number lies below the half. Throws a RangeError for what is not finite.
 */
export function roundDecimal(value: number, decimals: number): number {
  const scale = 10 ** decimals;
  const scaled = value * scale;
  const fromHalf = Math.abs(Math.abs(scaled - Math.trunc(scaled)) - 0.5);
  if (Math.abs(scaled) < SMALL && fromHalf > CLEAR_OF_HALF) return Math.round(scaled) / scale || 0;
  return roundFraction(fractionOfDecimal(Number(value.toPrecision(15))), decimals);
}
