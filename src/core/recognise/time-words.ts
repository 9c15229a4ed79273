import { textKey } from '../kernel/text-key';
import { MONTH_WORDS } from '../reference/month-words';
import type { CellValue } from '../workbook/cell-value';

/** Part of a year, without the year. */
export type YearPart =
  { readonly kind: 'quarter'; readonly number: number } | { readonly kind: 'month'; readonly number: number };

/** What a cell or heading says of a time: all of it, a part of a year, a year alone; `null` when nothing. */
export type TimeKind = 'full' | 'part' | 'year' | null;

const MONTHS: ReadonlyMap<string, number> = new Map(
  MONTH_WORDS.flatMap((names, index) => names.map((name) => [name, index + 1] as const)),
);
const MONTH = `(?:${MONTH_WORDS.flat().join('|')})`;
const YEAR = `(?:(?:19|20)\\d\\d|'?\\d\\d)`;
const QUARTER =
  '(?:[qk] ?[1-4]|kw ?[1-4]|kwartaal [1-4]|quarter [1-4]|[1-4](?:e|ste|de|st|nd|rd|th)? ?(?:kw(?:artaal)?|quarter|q|k)\\.?)';
const HALF =
  '(?:h[12]|[12](?:e|ste|de|st|nd)? ?(?:helft|halfjaar|half)|eerste helft|tweede helft|voorjaar|najaar|zomer|spring|autumn|summer)';
const WEEK = '(?:(?:week|wk) ?\\d{1,2})';
const STAGE = '(?:(?:begin|medio|eind|mid|early|late|start) )?';
const PART = `(?:${STAGE}(?:${QUARTER}|${MONTH}\\.?|${HALF}|${WEEK})(?: ?(?:-|/|en|t/m|tot) ?(?:${QUARTER}|${MONTH}\\.?|[1-4]))?)`;
const IS_PART = new RegExp(`^${PART}$`);
const IS_FULL = new RegExp(
  `^(?:${PART}[ ./'-]*(?:van )?${YEAR}|(?:19|20)\\d\\d ?[-/ .]? ?${PART}|(?:begin|medio|eind|mid|early|late) (?:19|20)\\d\\d` +
    `|\\d{1,2}[-/.]\\d{1,2}[-/.](?:19|20)?\\d\\d|(?:19|20)\\d\\d[-/]\\d{1,2}(?:[-/]\\d{1,2})?(?:[t ].*)?|\\d{1,2} ${MONTH}\\.? (?:19|20)?\\d\\d` +
    `|(?:0?[1-9]|1[0-2])[-/](?:19|20)\\d\\d)$`,
);
const IS_YEAR = /^(?:19[9]\d|20[0-6]\d)(?: ?[-/] ?(?:20)?\d\d)?$/;

/** Serial numbers of days that a calendar may hold: 2005 to 2060, whole or with a time of the day. */
const FIRST_DAY = 38353;
const LAST_DAY = 58440;

/** What a cell says of a time. A number is a day where it may be one: whether it is, its column decides. */
export function timeKind(value: CellValue): TimeKind {
  if (typeof value === 'number') {
    if (Number.isInteger(value) && value >= 2000 && value <= 2060) return 'year';
    return value >= FIRST_DAY && value <= LAST_DAY ? 'full' : null;
  }
  if (typeof value !== 'string' || value.length > LONGEST) return null;
  const key = textKey(value);
  if (!isOfTime(key)) return null;
  if (IS_YEAR.test(key)) return 'year';
  if (IS_PART.test(key)) return 'part';
  return IS_FULL.test(key) ? 'full' : null;
}

const LONGEST = 30;

/** The words that a time is written with; a text with any other word is none, and needs no closer look. */
const TIME_WORDS: ReadonlySet<string> = new Set([
  ...MONTH_WORDS.flat(),
  ...'q k kw kwartaal quarter e ste de st nd rd th h helft halfjaar half eerste tweede voorjaar najaar zomer spring autumn summer'.split(
    ' ',
  ),
  ...'week wk begin medio eind mid early late start en t m tot van z'.split(' '),
]);
const WORD = /[a-z]+/g;

function isOfTime(key: string): boolean {
  const words = key.match(WORD);
  return words === null ? /\d/.test(key) : words.every((word) => TIME_WORDS.has(word));
}

const IS_QUARTER = new RegExp(`^${QUARTER}$`);

/** A quarter or month that a text names without a year: "Q3", "3e kwartaal", "mrt", "jan."; `null` for any other. */
export function yearPartOf(text: string): YearPart | null {
  const key = textKey(text).replace(/\.$/, '');
  if (key.length > LONGEST || !isOfTime(key)) return null;
  const month = MONTHS.get(key);
  if (month !== undefined) return { kind: 'month', number: month };
  const digit = IS_QUARTER.test(key) ? /[1-4]/.exec(key)?.[0] : undefined;
  return digit === undefined ? null : { kind: 'quarter', number: Number(digit) };
}

/** A year that a text holds among other words ("Planning 2026", "2025-2026": the first); `null` when none. */
export function yearIn(text: string): number | null {
  const found = /(?:^|\D)(20[0-6]\d)(?!\d)/.exec(text)?.[1];
  return found === undefined ? null : Number(found);
}
