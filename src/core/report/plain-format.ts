import type { Format } from './sheet-spec/looks';

/** The format of a column of numbers: decimals only where one of them has any. */
export function plainFormat(values: readonly (number | null)[]): Format {
  return values.every((value) => value === null || Number.isInteger(value)) ? 'integer' : 'decimal';
}
