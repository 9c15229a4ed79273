import { nearest } from '../kernel/nearest';
import { textKey } from '../kernel/text-key';
import { displayText } from '../workbook/cell-value';
import { expected, Refusal, type ColumnType, type Reading } from './reading';

/** Any text, trimmed; a number in its shortest form. */
export const textType: ColumnType<string> = {
  grammar: 'text',
  list: false,
  choices: [],
  limits: null,
  format: 'text',
  width: 18,
  read: (value) => (typeof value === 'string' ? value : displayText(value)).trim(),
  write: (value) => value,
};

/** A long text: the same grammar, a wider column. */
export const longTextType: ColumnType<string> = { ...textType, width: 44 };

/** Spellings by which a canonical word is known besides itself. */
export type Aliases<T extends string> = Readonly<Partial<Record<T, readonly string[]>>>;

/** Canonical words by the key of every spelling. */
export function wordIndex<T extends string>(words: readonly T[], aliases?: Aliases<T>): ReadonlyMap<string, T> {
  const index = new Map<string, T>();
  for (const word of words) {
    for (const alias of aliases?.[word] ?? []) index.set(textKey(alias), word);
  }
  for (const word of words) index.set(textKey(word), word);
  return index;
}

/** One of the words, case and accent blind; a strict choice offers a drop-down that refuses anything else. */
export function choiceType<const T extends string>(words: readonly T[], aliases?: Aliases<T>): ColumnType<T> {
  const index = wordIndex(words, aliases);
  return {
    grammar: 'choice',
    list: false,
    choices: words,
    limits: { kind: 'list', strict: true },
    format: 'text',
    width: Math.min(26, Math.max(10, ...words.map((word) => word.length + 2))),
    read(value) {
      const text = typeof value === 'string' ? value : displayText(value);
      return index.get(text) ?? index.get(textKey(text)) ?? refuseChoice(text, words);
    },
    write: (value) => value,
  };
}

export function refuseChoice(text: string, words: readonly string[]): Refusal {
  return new Refusal('C02', expected('choice', { choices: words, nearest: nearest(text, words)[0] ?? null }));
}

const YES = new Set(['ja', 'j', 'x', 'yes', 'true', 'waar', '1']);
const NO = new Set(['nee', 'n', 'no', 'false', 'onwaar', '0']);

export const yesNoType: ColumnType<boolean> = {
  grammar: 'yes-no',
  list: false,
  choices: ['ja', 'nee'],
  limits: { kind: 'list', strict: true },
  format: 'text',
  width: 9,
  read(value): Reading<boolean> {
    if (typeof value === 'boolean') return value;
    const key = textKey(displayText(value));
    if (YES.has(key)) return true;
    return NO.has(key) ? false : new Refusal('C08', expected('yes-no', { choices: ['ja', 'nee'] }));
  },
  write: (value) => (value ? 'ja' : 'nee'),
};

/** The five levels of the Manifest MVOI, in order. */
export const LEVEL_NAMES = ['Afweging', 'Pilots', 'Verbreding', 'Borging', 'Leiderschap'] as const;

/** A level 1-5 of the Manifest: the number, its name, or both. */
export const levelType: ColumnType<number> = {
  grammar: 'level',
  list: false,
  choices: LEVEL_NAMES.map((name, i) => `${i + 1} ${name}`),
  limits: { kind: 'list', strict: false },
  format: 'general',
  width: 15,
  read(value): Reading<number> {
    if (typeof value === 'boolean') return new Refusal('C07', expected('level', { choices: LEVEL_NAMES }));
    const key = textKey(displayText(value));
    const named = LEVEL_NAMES.findIndex((name) => textKey(name) === key) + 1;
    if (named > 0) return named;
    const match = /^(?:niveau |level )?(-?\d+)(?:[ .:-]+([a-z]+))?$/.exec(key);
    const number = Number(match?.[1] ?? NaN);
    const agrees = match?.[2] === undefined || match[2] === textKey(LEVEL_NAMES[number - 1] ?? '');
    if (!match || !agrees) {
      return new Refusal(
        'C07',
        expected('level', { choices: LEVEL_NAMES, nearest: nearest(key, LEVEL_NAMES)[0] ?? null }),
      );
    }
    return number >= 1 && number <= LEVEL_NAMES.length
      ? number
      : new Refusal('C12', expected('level', { choices: LEVEL_NAMES }));
  },
  write: (value) => `${value} ${LEVEL_NAMES[value - 1] ?? ''}`.trim(),
};
