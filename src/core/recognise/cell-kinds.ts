import { textKey } from '../kernel/text-key';
import { MANIFEST_THEMES } from '../reference/theme-names';
import {
  ACTION_STATUS_WORDS,
  KIND_WORDS,
  MARK_WORDS,
  PROCEDURE_WORDS,
  TENDER_STATUS_WORDS,
  UNKNOWN_WORDS,
  YES_NO_WORDS,
  type MeaningWords,
} from '../reference/value-words';
import { CellError, type CellValue } from '../workbook/cell-value';
import { isMoneyText } from './money-words';
import { timeKind } from './time-words';
import { valueKey } from './word-keys';

/** What a cell may be, whatever its column is called. A cell can be several: "x" is a yes and a mark. */
export const CELL_KINDS = [
  'time',
  'part',
  'year',
  'money',
  'number',
  'yesNo',
  'procedure',
  'kind',
  'status',
  'actionStatus',
  'mark',
  'cpv',
  'theme',
  'text',
  'unknown',
] as const;
export type CellKind = (typeof CELL_KINDS)[number];

/** Kinds as bits: columns are judged by counting them over all their cells. */
export type KindSet = number;

export function bitOf(kind: CellKind): KindSet {
  return 1 << CELL_KINDS.indexOf(kind);
}

const [TIME, PART, YEAR, MONEY, NUMBER, YES_NO, , , , , MARK, CPV, , TEXT, UNKNOWN] = CELL_KINDS.map(bitOf) as [
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
];

/** What each known word may be. */
const WORDS: ReadonlyMap<string, KindSet> = wordKinds();

function wordKinds(): ReadonlyMap<string, KindSet> {
  const kinds = new Map<string, KindSet>();
  const add = (word: string, kind: CellKind): void => void kinds.set(word, (kinds.get(word) ?? 0) | bitOf(kind));
  const addAll = (words: Readonly<Record<string, MeaningWords>>, kind: CellKind): void => {
    for (const { sure, likely } of Object.values(words)) for (const word of [...sure, ...likely]) add(word, kind);
  };
  addAll(PROCEDURE_WORDS, 'procedure');
  addAll(KIND_WORDS, 'kind');
  addAll(TENDER_STATUS_WORDS, 'status');
  addAll(ACTION_STATUS_WORDS, 'actionStatus');
  addAll(YES_NO_WORDS, 'yesNo');
  addAll(MARK_WORDS, 'mark');
  for (const sign of ['✓', '✔', '●', '•', '☑', '☐', '✗']) kinds.set(sign, YES_NO | MARK);
  for (const name of MANIFEST_THEMES.flat()) add(valueKey(name), 'theme');
  for (const word of UNKNOWN_WORDS) add(word, 'unknown');
  for (const sign of ['-', '?', '--', '/']) add(sign, 'unknown');
  return kinds;
}

/** Longer texts are no words of a dictionary, nor a list of them. */
const LONGEST_WORD = 60;
const LONGEST_LIST = 160;

const CPV_CODE = /^\d{8}(?:-\d)?(?:\b.*)?$/;
const SEVERAL = /[;,+/\n]| en | and /;

/** What a filled cell may be. */
export function kindsOf(value: Exclude<CellValue, null>): KindSet {
  if (value instanceof CellError) return 0;
  if (typeof value === 'boolean') return YES_NO | MARK;
  if (typeof value === 'number') return kindsOfNumber(value);
  const before = known.get(value);
  if (before !== undefined) return before;
  if (known.size >= MOST_REMEMBERED) known.clear();
  const kinds = kindsOfText(value);
  known.set(value, kinds);
  return kinds;
}

/** The same texts come back in a column, and columns are looked at more than once. */
const known = new Map<string, KindSet>();
const MOST_REMEMBERED = 5000;

function kindsOfText(value: string): KindSet {
  const time = timeKind(value);
  let kinds = time === 'full' ? TIME : time === 'part' ? PART : time === 'year' ? YEAR | TIME : 0;
  const meanings = value.length > LONGEST_WORD ? undefined : WORDS.get(valueKey(value));
  if (meanings !== undefined) kinds |= meanings;
  const digits = /\d/.test(value);
  if (digits && CPV_CODE.test(value.trim())) kinds |= CPV;
  if (digits && time === null && isMoneyText(value)) kinds |= MONEY;
  if (meanings === undefined && value.length <= LONGEST_LIST && SEVERAL.test(value)) kinds |= kindsOfSeveral(value);
  return kinds | (/\p{L}/u.test(value) ? TEXT : 0);
}

/** A cell with several themes or marks holds nothing else: "klimaat, circulair". */
function kindsOfSeveral(value: string): KindSet {
  let common = bitOf('theme') | MARK;
  for (const piece of value.split(/[;,+/\n]| en | and /)) {
    if (piece.trim() === '') continue;
    common &= WORDS.get(valueKey(piece)) ?? 0;
    if (common === 0) return WORDS.has(textKey(value)) ? bitOf('theme') : 0;
  }
  return common;
}

function kindsOfNumber(value: number): KindSet {
  const time = timeKind(value);
  let kinds = NUMBER | (value >= 0 ? MONEY : 0);
  if (time === 'full') kinds |= TIME;
  if (time === 'year') kinds |= YEAR;
  if (Number.isInteger(value) && value >= 1 && value <= 12) kinds |= PART;
  if (value === 0 || value === 1) kinds |= YES_NO | MARK;
  if (value >= 1e7 && value < 1e8 && Number.isInteger(value)) kinds |= CPV;
  return kinds;
}

/** Whether a kind says "not known yet" and nothing of what the column is. */
export function isUnknown(kinds: KindSet): boolean {
  return (kinds & UNKNOWN) !== 0;
}
