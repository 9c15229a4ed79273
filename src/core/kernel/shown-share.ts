import { compareFractions, fraction, roundFraction, type Fraction } from './fraction';

/** A share as a reader sees it, in cells, texts and charts alike (figures.md, rule 9). */
export interface ShownShare {
  /** For a cell: the exact fraction, as near as a cell can hold it on the side that shows `shown`. */
  readonly cell: number;
  /** Rounded once, half up, from the exact fraction: 0.58 is 58 %. */
  readonly shown: number;
  /** Places behind the decimal sign of the per cent. */
  readonly decimals: 0 | 1 | 2;
}

const PLACES = [0, 1, 2] as const;
const MOST_PLACES = 2;
/** A share has two places more than its per cent. */
const HUNDREDTHS = 2;
const ONE = fraction(1);

/**
 * Whole per cents; a place or two more where the share would read as a target that it misses, or as all of it while short
 * of that. What does not show even in two places is cut off instead of rounded: 99,996 % is 99,99 % and never 100 %.
 */
export function shownShare(share: Fraction, target: Fraction | null = null): ShownShare {
  const missed = [target, ONE].filter((limit) => limit !== null && compareFractions(share, limit) < 0) as Fraction[];
  const readsAsMissed = (shown: number): boolean => missed.some((limit) => shown >= shownTarget(limit).shown);
  for (const decimals of PLACES) {
    const shown = roundFraction(share, decimals + HUNDREDTHS);
    if (!readsAsMissed(shown)) return { cell: cellNumber(share, shown, decimals), shown, decimals };
  }
  const cut = cutOff(share);
  return { cell: cut, shown: cut, decimals: MOST_PLACES };
}

/** A target says what was agreed: with the places that it has, at most two. */
export function shownTarget(target: Fraction): ShownShare {
  const exact = roundFraction(target, MOST_PLACES + HUNDREDTHS);
  const decimals = PLACES.find((places) => roundFraction(target, places + HUNDREDTHS) === exact) ?? MOST_PLACES;
  return { cell: cellNumber(target, exact, decimals), shown: exact, decimals };
}

/**
 * The nearest number to the fraction; where that lies below an exact half (46/80 is 0.57499999999999996 in a cell) the
 * next one that also lies above it in fifteen digits, so that no program shows 57 %: some round what the number really
 * is, as `toFixed` does, others first to the fifteen digits that a cell shows.
 */
function cellNumber(share: Fraction, shown: number, decimals: number): number {
  const nearest = roundFraction(share, CELL_PLACES);
  const showsRight = (cell: number): boolean => Number(cell.toFixed(decimals + HUNDREDTHS)) === shown;
  if (showsRight(nearest) && showsRight(Number(nearest.toPrecision(CELL_DIGITS)))) return nearest;
  return nearest + Math.max(1, nearest) * FIFTEENTH_DIGIT;
}

/** What a cell shows of a number, and one in the last of those digits of a share. */
const CELL_DIGITS = 15;
const FIFTEENTH_DIGIT = 1e-15;

/** More than a number holds of a share. */
const CELL_PLACES = 18;

function cutOff({ numerator, denominator }: Fraction): number {
  const scale = 10n ** BigInt(MOST_PLACES + HUNDREDTHS);
  return roundFraction(fraction((numerator * scale) / denominator, scale), MOST_PLACES + HUNDREDTHS);
}
