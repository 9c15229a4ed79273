import type { BlockColumn } from './blocks';
import type { Format } from './sheet-plan/looks';

/**
 * The columns of our tables come in three kinds, in this order in every table of a sheet, so that tables that stand
 * above each other share their columns well: a label, a text, then numbers and short words.
 */
export function labelColumn(heading: string, format: Format = 'text'): BlockColumn {
  return { heading, format, look: 'wrapped', width: { minimum: 12, maximum: 32 } };
}

export function textColumn(heading: string): BlockColumn {
  return { heading, format: 'text', look: 'wrapped', width: { minimum: 30, maximum: 46 } };
}

export function numberColumn(heading: string, format: Format = 'integer'): BlockColumn {
  return { heading, format, look: 'body', width: { minimum: 10, maximum: 16 } };
}

/** A short word: a status, a quarter, yes or no. */
export function wordColumn(heading: string): BlockColumn {
  return { heading, format: 'text', look: 'wrapped', width: { minimum: 10, maximum: 18 } };
}
