import { visibleText } from '../kernel/clean-text';
import { nearest } from '../kernel/nearest';
import { textKey } from '../kernel/text-key';
import { displayText } from '../workbook/cell-value';
import { expected, PLAIN, Refusal, type ColumnType, type Reading } from './reading';

/** Any text as it is seen, trimmed; a number in its shortest form. */
export const textType: ColumnType<string> = {
  ...PLAIN,
  grammar: 'text',
  width: 18,
  read: (value) => visibleText(displayText(value)).trim(),
  write: (value) => value,
};

/** A long text: the same grammar, a wider column. */
export const longTextType: ColumnType<string> = { ...textType, width: 44 };

/** A text that carries a duty (to explain, to own, to show): "n.t.b." in it is no answer (workbook.md, "unknown"). */
export const dutyTextType: ColumnType<string> = { ...textType, carriesDuty: true };

/** The same with a wider column. */
export const longDutyTextType: ColumnType<string> = { ...longTextType, carriesDuty: true };

/** Spellings by which a canonical word is known besides itself. */
export type Aliases<T extends string> = Readonly<Partial<Record<T, readonly string[]>>>;

/** Canonical words by the key of every spelling; a spelling of two words is a slip in a definition (TypeError). */
export function wordIndex<T extends string>(words: readonly T[], aliases?: Aliases<T>): ReadonlyMap<string, T> {
  const index = new Map<string, T>();
  for (const word of words) {
    for (const spelling of [word, ...(aliases?.[word] ?? [])]) {
      const key = textKey(spelling);
      const before = index.get(key);
      if (before !== undefined && before !== word) {
        throw new TypeError(`"${spelling}" would mean both ${before} and ${word}`);
      }
      index.set(key, word);
    }
  }
  return index;
}

/** One of the words, case and accent blind; a strict choice offers a drop-down that refuses anything else. */
export function choiceType<const T extends string>(words: readonly T[], aliases?: Aliases<T>): ColumnType<T> {
  const index = wordIndex(words, aliases);
  return {
    ...PLAIN,
    grammar: 'choice',
    choices: words,
    aliases: aliases ?? {},
    limits: { kind: 'list', strict: true },
    width: Math.min(26, Math.max(10, ...words.map((word) => word.length + 2))),
    read(value) {
      const text = displayText(value);
      return index.get(textKey(text)) ?? refuseChoice(text, words);
    },
    write: (value) => value,
  };
}

/** C02 with the choice that was probably meant. */
export function refuseChoice(text: string, words: readonly string[]): Refusal {
  return new Refusal('C02', expected('choice', { choices: words, nearest: nearest(text, words)[0] ?? null }));
}

const YES_NO_SPELLINGS = {
  ja: ['j', 'x', 'v', '✓', '✔', '☑', '●', 'yes', 'true', 'waar', '1'],
  nee: ['n', 'no', 'false', 'onwaar', '☐', '0'],
} as const;
const YES_NO = wordIndex(['ja', 'nee'], YES_NO_SPELLINGS);

/** Yes or no. "x" is a cross in a box, and so are its look-alikes; "y" is not among the words that the contract lists. */
export const yesNoType: ColumnType<boolean> = {
  ...PLAIN,
  grammar: 'yes-no',
  choices: ['ja', 'nee'],
  aliases: YES_NO_SPELLINGS,
  limits: { kind: 'list', strict: true },
  width: 9,
  read(value): Reading<boolean> {
    if (typeof value === 'boolean') return value;
    const word = YES_NO.get(textKey(displayText(value)));
    return word === undefined ? new Refusal('C08', expected('yes-no', { choices: ['ja', 'nee'] })) : word === 'ja';
  },
  write: (value) => (value ? 'ja' : 'nee'),
};

/** The five levels of the Manifest MVOI, in order. */
export const LEVEL_NAMES = ['Afweging', 'Pilots', 'Verbreding', 'Borging', 'Leiderschap'] as const;
const LEVEL_KEYS = LEVEL_NAMES.map(textKey);

/** "3", "3 Verbreding", "Niveau 3", "Niveau 3: Verbreding". */
const LEVEL_SPELLING = /^(?:(?:niveau|level) )?(-?\d+)(?:[ .:-]+([a-z]+))?$/;

/** A level 1-5 of the Manifest: the number, its name, or both. */
export const levelType: ColumnType<number> = {
  ...PLAIN,
  grammar: 'level',
  choices: LEVEL_NAMES.map((name, i) => `${i + 1} ${name}`),
  limits: { kind: 'list', strict: false },
  format: 'general',
  width: 15,
  read(value): Reading<number> {
    if (typeof value === 'boolean') return refuseLevel('C07');
    const key = textKey(displayText(value));
    const named = LEVEL_KEYS.indexOf(key) + 1;
    if (named > 0) return named;
    const [, digits, name] = LEVEL_SPELLING.exec(key) ?? [];
    if (digits === undefined) return refuseLevel('C07', { nearest: nearest(key, LEVEL_NAMES)[0] ?? null });
    const level = Number(digits);
    if (level < 1 || level > LEVEL_NAMES.length) return refuseLevel('C12');
    const agrees = name === undefined || name === LEVEL_KEYS[level - 1];
    return agrees ? level : refuseLevel('C07', { because: 'contradiction' });
  },
  write: (value) => `${value} ${LEVEL_NAMES[value - 1] ?? ''}`.trim(),
};

function refuseLevel(code: 'C07' | 'C12', more: Parameters<typeof expected>[1] = {}): Refusal {
  return new Refusal(code, expected('level', { choices: LEVEL_NAMES, ...more }));
}
