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

const MONTHS: readonly (readonly string[])[] = [
  ['januari', 'jan', 'january'],
  ['februari', 'feb', 'february'],
  ['maart', 'mrt', 'march'],
  ['april', 'apr'],
  ['mei', 'may'],
  ['juni', 'jun', 'june'],
  ['juli', 'jul', 'july'],
  ['augustus', 'aug', 'august'],
  ['september', 'sep'],
  ['oktober', 'okt', 'october'],
  ['november', 'nov'],
  ['december', 'dec'],
];

const DAY = 86_400_000;

/** The serial number of a day as Excel keeps it (1900). */
function serialOf(year: number, month: number, day: number): number {
  return (Date.UTC(year, month - 1, day) - Date.UTC(1899, 11, 30)) / DAY;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}

function spellingsOfYear(year: number): readonly (readonly [CellValue, number, number])[] {
  const short = String(year).slice(2);
  const found: (readonly [CellValue, number, number])[] = [
    [year, 1, 4],
    [String(year), 1, 4],
    [`begin ${year}`, 1, 1],
    [`medio ${year}`, 2, 3],
    [`eind ${year}`, 4, 4],
    [`zomer ${year}`, 2, 3],
    [`voorjaar ${year}`, 1, 2],
    [`najaar ${year}`, 3, 4],
    [`H1 ${year}`, 1, 2],
    [`${year}-H2`, 3, 4],
    [`1e helft ${year}`, 1, 2],
    [`2e halfjaar ${year}`, 3, 4],
    [`Q1-Q2 ${year}`, 1, 2],
    [`Q3/Q4 ${year}`, 3, 4],
    [`Q2-Q4 ${year}`, 2, 4],
    [`${year}-Q2/Q3`, 2, 3],
  ];
  for (const q of [1, 2, 3, 4]) {
    for (const text of [
      `${year}-Q${q}`,
      `Q${q} ${year}`,
      `${year} Q${q}`,
      `Q${q}-${year}`,
      `Q${q} '${short}`,
      `${year}/Q${q}`,
      `${q}e kwartaal ${year}`,
      `${q}e kw ${year}`,
      `kwartaal ${q} ${year}`,
      `K${q} ${year}`,
      `${year}K${q}`,
      `eind Q${q} ${year}`,
      ` q${q}  ${year} `,
    ]) {
      found.push([text, q, q]);
    }
  }
  MONTHS.forEach((names, i) => {
    const month = i + 1;
    const q = Math.floor(i / 3) + 1;
    for (const name of names) found.push([`${name} ${year}`, q, q], [`${name}-${short}`, q, q]);
    found.push(
      [`${names[0]} '${short}`, q, q],
      [`begin ${names[0]} ${year}`, q, q],
      [`${year}-${twoDigits(month)}`, q, q],
    );
    found.push([`${twoDigits(month)}-${year}`, q, q], [`15/${month}/${year}`, q, q], [`1-${month}-${year}`, q, q]);
    found.push([serialOf(year, month, 28), q, q], [`${year}-${twoDigits(month)}-09`, q, q]);
  });
  // A week is the week of its Thursday: the first of a year is that of the year's first Thursday.
  let week = 0;
  for (let day = Date.UTC(year, 0, 1); day < Date.UTC(year + 1, 0, 1); day += DAY) {
    const date = new Date(day);
    if (date.getUTCDay() !== 4) continue;
    week += 1;
    const q = Math.floor(date.getUTCMonth() / 3) + 1;
    found.push([`week ${week} ${year}`, q, q], [`wk ${week}-${year}`, q, q]);
  }
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
export const NO_SPANS: readonly CellValue[] = [
  UNREADABLE,
  'Q3',
  'Q4 2025 - Q1 2026',
  'Q3-Q1 2026',
  'week 54 2026',
  'zodra het kan',
];

/** "Not known yet": a blank with a notice. */
export const NOT_KNOWN: readonly CellValue[] = [
  'n.t.b.',
  'nnb',
  'P.M.',
  '-',
  '?',
  'onbekend',
  'nader te bepalen',
  'tbd',
  'nvt',
];

/** The same where a yes or no is asked. */
export const MAYBE: readonly CellValue[] = ['misschien'];

export const YES: readonly CellValue[] = ['ja', 'Ja', 'j', 'x', 'v', '✓', 'yes', 'waar', true, 1];
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
  ['n', ['Nee']],
  ['no', ['Nee']],
  ['x', ['Kans']],
  ['X', ['Kans']],
  ['ja', ['Kans']],
  ['v', ['Kans']],
  ['✓', ['Kans']],
  ['waar', ['Kans']],
  [true, ['Kans']],
  [1, ['Kans']],
  [false, []],
  [0, []],
  ['onwaar', []],
  ['n.t.b.', []],
  ['?', []],
  ['-', []],
  [UNREADABLE, null],
  ['Kans; Eis', null],
  ['nee; Gunning', null],
]);

/** Amounts of money in cents, where they are not plain numbers. */
export const MONEY: ReadonlyMap<CellValue, bigint> = new Map<CellValue, bigint>([
  ['€ 10.000', 1_000_000n],
  ['12.500', 1_250_000n],
  ['1.234,56', 123_456n],
  ['EUR 250.000', 25_000_000n],
]);
