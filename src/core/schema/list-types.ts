import { textKey } from '../kernel/text-key';
import { displayText } from '../workbook/cell-value';
import { expected, Refusal, type ColumnType, type Reading } from './reading';
import { refuseChoice, wordIndex, type Aliases } from './word-types';

const BETWEEN_PARTS = /[;\n\r]+/;
const WITHIN_PARTS = /[,+/]/;

/** The parts of a cell that holds a list, split on ; and line breaks only. */
export function splitList(text: string): readonly string[] {
  return text
    .split(BETWEEN_PARTS)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/**
 * Splits a part that is not a known value further on , + and / when every piece is one: "Grond-, weg- en waterbouw"
 * stays whole, "Klimaat, Circulair" becomes two.
 */
export function splitKnown(part: string, isKnown: (piece: string) => boolean): readonly string[] {
  if (isKnown(part) || !WITHIN_PARTS.test(part)) return [part];
  const pieces = part
    .split(WITHIN_PARTS)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '');
  return pieces.length > 0 && pieces.every(isKnown) ? pieces : [part];
}

/** A list of free texts or of names; which names are known is found out when all tables have been read. */
export const textListType: ColumnType<readonly string[]> = {
  grammar: 'text',
  list: true,
  choices: [],
  limits: null,
  format: 'text',
  width: 24,
  read: (value) => splitList(displayText(value)),
  write: (value) => value.join('; '),
};

/** A list of words to choose from. */
export function choiceListType<const T extends string>(
  words: readonly T[],
  aliases?: Aliases<T>,
): ColumnType<readonly T[]> {
  const index = wordIndex(words, aliases);
  return {
    grammar: 'choice',
    list: true,
    choices: words,
    limits: { kind: 'list', strict: false },
    format: 'text',
    width: 24,
    read(value): Reading<readonly T[]> {
      const found = new Set<T>();
      for (const part of splitList(displayText(value))) {
        for (const piece of splitKnown(part, (text) => index.has(textKey(text)))) {
          const word = index.get(textKey(piece));
          if (word === undefined) return refuseChoice(piece, words);
          found.add(word);
        }
      }
      return [...found];
    },
    write: (value) => value.join('; '),
  };
}

const SDG_COUNT = 17;

function sdgOf(text: string): number | null {
  const match = /^(?:sdg ?)?(\d{1,2})$/.exec(textKey(text));
  const number = Number(match?.[1] ?? NaN);
  return number >= 1 && number <= SDG_COUNT ? number : null;
}

function refuseSdg(text: string): Refusal {
  if (/^\d+[.,]\d+$/.test(text)) return new Refusal('C03', expected('sdg', { because: 'not-whole' }));
  return new Refusal(/\d/.test(text) ? 'C02' : 'C03', expected('sdg'));
}

/** A Sustainable Development Goal, 1-17. */
export const sdgType: ColumnType<number> = {
  grammar: 'sdg',
  list: false,
  choices: [],
  limits: { kind: 'whole', minimum: 1, maximum: SDG_COUNT },
  format: 'general',
  width: 7,
  read: (value) => sdgOf(displayText(value)) ?? refuseSdg(displayText(value)),
  write: (value) => value,
};

/** A list of Sustainable Development Goals. "12,13" that Dutch Excel made into 12.13 is refused. */
export const sdgListType: ColumnType<readonly number[]> = {
  grammar: 'sdg',
  list: true,
  choices: [],
  limits: null,
  format: 'text',
  width: 14,
  read(value): Reading<readonly number[]> {
    const text = displayText(value);
    if (typeof value === 'number') {
      const single = sdgOf(text);
      return single === null ? refuseSdg(text) : [single];
    }
    const numbers = new Set<number>();
    for (const part of splitList(text)) {
      for (const piece of splitKnown(part, (candidate) => sdgOf(candidate) !== null)) {
        const number = sdgOf(piece);
        if (number === null) return refuseSdg(piece);
        numbers.add(number);
      }
    }
    return [...numbers].sort((a, b) => a - b);
  },
  write: (value) => value.join('; '),
};
