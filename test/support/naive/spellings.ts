import type { CellValue } from '../../../src/core/workbook/cell-value';

/*
 * What the cells of a lived-in workbook mean, written out as lists: every spelling of workbook.md that a random plan
 * uses, with its meaning beside it. No grammar and no arithmetic of the program's own is used here: what a second
 * calculation reads from a cell must not follow from what the first one reads.
 */

/** Whole quarters of one year, each as a number that counts on: 2025-Q1 is 8100, 2025-Q2 8101. */
export interface NaiveSpan {
  readonly first: number;
  readonly last: number;
}

export const FIRST_YEAR = 2023;
export const LAST_YEAR = 2028;

function spellingsOfYear(year: number): readonly (readonly [CellValue, number, number])[] {
  const found: (readonly [CellValue, number, number])[] = [
    [year, 1, 4],
    [String(year), 1, 4],
    [`${year}-H1`, 1, 2],
    [`${year}-H2`, 3, 4],
    [`${year}-Q2/Q3`, 2, 3],
  ];
  for (const q of [1, 2, 3, 4])
    found.push([`${year}-Q${q}`, q, q], [`Q${q} ${year}`, q, q], [`${q}e kwartaal ${year}`, q, q]);
  return found;
}

function allSpans(): Map<CellValue, NaiveSpan> {
  const spans = new Map<CellValue, NaiveSpan>();
  for (let year = FIRST_YEAR; year <= LAST_YEAR; year++) {
    for (const [cell, first, last] of spellingsOfYear(year)) {
      spans.set(cell, { first: year * 4 + first - 1, last: year * 4 + last - 1 });
    }
  }
  return spans;
}

/** Every spelling of a span that random plans use. */
export const SPANS: ReadonlyMap<CellValue, NaiveSpan> = allSpans();

/** A cell that no grammar but that of a text can read. */
export const UNREADABLE = '??';

/** More cells that are no span: nobody can tell which. */
export const NO_SPANS: readonly CellValue[] = [UNREADABLE, 'Q3', 'zodra het kan'];

/** "Not known yet": a blank with a notice. */
export const NOT_KNOWN: readonly CellValue[] = [''];

/** The same where a yes or no is asked. */
export const MAYBE: readonly CellValue[] = [''];

export const YES: readonly CellValue[] = ['ja', 'Ja', 'j', 'x', 'yes', 'waar', true, 1];
export const NO: readonly CellValue[] = ['nee', 'Nee', 'n', 'no', 'onwaar', false, 0];

/** What a cell of theme marks says; `null` = it contradicts itself or cannot be read. */
export const MARKS: ReadonlyMap<CellValue, readonly string[] | null> = new Map<CellValue, readonly string[] | null>([
  ['Kans', ['Kans']],
  ['kans ', ['Kans']],
  ['Eis', ['Eis']],
  ['Gunning', ['Gunning']],
  ['Contract; Eis', ['Contract', 'Eis']],
  ['Gunning + Eis', ['Gunning', 'Eis']],
  ['eis/gunning', ['Eis', 'Gunning']],
  ['Innovatie', ['Innovatie']],
  ['Geschiktheid', ['Geschiktheid']],
  ['Kans; Geschiktheid', ['Kans', 'Geschiktheid']],
  ['Nee', ['Nee']],
  [UNREADABLE, null],
  ['Kans; Eis', null],
]);

/** Amounts of money in cents, where they are not plain numbers. */
export const MONEY: ReadonlyMap<CellValue, bigint> = new Map<CellValue, bigint>([['1.234,56', 123_456n]]);
