import { roundFraction, type Fraction } from '../kernel/fraction';
import type { ReportWords } from './words/report-words';

/** As many as the JSON has (figures.md). */
const DECIMALS = 6;
const MOST_SHOWN = 2;

/** A share as the number in a cell. */
export function shareNumber(share: Fraction | null): number | null {
  return share === null ? null : roundFraction(share, DECIMALS);
}

/** A part of a whole; `null` where there is no whole. */
export function partOf(part: number, whole: number): Fraction | null {
  return whole === 0 ? null : { numerator: BigInt(part), denominator: BigInt(whole) };
}

/**
 * A share in words, without decimals; with one or two where it would read the same as the target that it differs from:
 * 74,6 % beside a target of 75 %.
 */
export function shareText(share: Fraction, against: Fraction | null, words: Pick<ReportWords, 'percent'>): string {
  const value = roundFraction(share, DECIMALS);
  if (against === null || roundFraction(against, DECIMALS) === value) return words.percent(value, 0);
  for (let decimals = 0; decimals < MOST_SHOWN; decimals++) {
    const text = words.percent(value, decimals);
    if (text !== words.percent(roundFraction(against, DECIMALS), decimals)) return text;
  }
  return words.percent(value, MOST_SHOWN);
}
