import type { BlockColumn } from './blocks';
import type { Format } from './sheet-spec/looks';

/**
 * The columns of our tables come in four kinds, in this order in every table, so that tables that stand above each
 * other share their columns well and no number touches a word: a label, a text (one at most), words, numbers.
 */
export function labelColumn(heading: string, format: Format = 'text'): BlockColumn {
  return { heading, format, look: 'label', width: { minimum: 12, maximum: 28 } };
}

export function textColumn(heading: string): BlockColumn {
  return { heading, format: 'text', look: 'wrapped', width: { minimum: 28, maximum: 42 } };
}

/** A short word or two: a status, a quarter, a role. */
export function wordColumn(heading: string): BlockColumn {
  return { heading, format: 'text', look: 'wrapped', width: { minimum: 10, maximum: 15 } };
}

export function numberColumn(heading: string, format: Format = 'integer'): BlockColumn {
  return { heading, format, look: 'body', width: { minimum: 9, maximum: 15 } };
}

/** A column of a table of text only, as wide as it needs between two widths (in characters). */
export function wrappedColumn(heading: string, minimum: number, maximum: number): BlockColumn {
  return { heading, format: 'text', look: 'wrapped', width: { minimum, maximum } };
}
