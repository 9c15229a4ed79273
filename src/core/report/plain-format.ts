import { roundDecimal } from '../kernel/fraction';
import type { Format } from './sheet-spec/looks';

/** By the number of places behind the decimal sign. */
const FORMATS_BY_PLACES = ['integer', 'decimal1', 'decimal2', 'decimal3', 'decimal4', 'decimal5', 'decimal6'] as const;
/** Places that are enough to read a number by, unless nothing of it would be left. */
const USUAL_PLACES = 2;
const MOST_PLACES = FORMATS_BY_PLACES.length - 1;

/** The format of a column of numbers: as many places in every row as the row that needs most. */
export function plainFormat(values: readonly (number | null)[]): Format {
  const places = values.map((value) => (value === null ? 0 : placesOf(value)));
  return FORMATS_BY_PLACES[Math.max(0, ...places)] ?? 'decimal6';
}

function placesOf(value: number): number {
  for (let places = 0; places < MOST_PLACES; places++) {
    const shown = roundDecimal(value, places);
    const isEnough = places >= USUAL_PLACES && shown !== 0;
    if (shown === roundDecimal(value, MOST_PLACES) || isEnough) return places;
  }
  return MOST_PLACES;
}
