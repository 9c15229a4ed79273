import { addFractions, fraction, fractionOfDecimal, type Fraction } from './fraction';

/** Millionths: enough for cents and for what people measure; other numbers are added the long way. */
const UNITS = 1_000_000;
/** Up to here a decimal of millionths has at most 15 digits, so that it is the one the number shows. */
const LARGEST_EXACT = 1e15;

/** Adds numbers as the decimals that they show, without drift and in any order: 0.1 + 0.2 is 0.3. */
export class ExactSum {
  private units = 0;
  private rest: Fraction = fraction(0);

  add(value: number): this {
    const units = Math.round(value * UNITS);
    if (Math.abs(units) > LARGEST_EXACT || units / UNITS !== value) {
      this.rest = addFractions(this.rest, fractionOfDecimal(value));
      return this;
    }
    this.units += units;
    if (Math.abs(this.units) > LARGEST_EXACT) this.carry();
    return this;
  }

  total(): Fraction {
    this.carry();
    return this.rest;
  }

  private carry(): void {
    if (this.units !== 0) this.rest = addFractions(this.rest, fraction(this.units, UNITS));
    this.units = 0;
  }
}
