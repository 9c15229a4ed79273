import { plainText, visibleText } from '../kernel/clean-text';
import { textKey } from '../kernel/text-key';
import { displayText } from '../workbook/cell-value';
import { PLAIN, type ColumnType, type Reading } from './reading';
import { refuseChoice, wordIndex, type Aliases } from './word-types';

const BETWEEN_PARTS = /[;\n\r]+/;
/** Splits between a piece and the sign that follows it, keeping the signs at odd places. */
const WITHIN_PARTS = /([,+/])/;

/**
 * More pieces than any list that a person keeps in a cell. The search for pieces that are known together takes the third
 * power of their number, so a longer part is left whole, which no column knows.
 */
const MOST_PIECES = 100;

/** The parts of a cell that holds a list, split on ; and line breaks only; a cell of nothing else is its own part. */
export function splitList(text: string): readonly string[] {
  const parts = text
    .split(BETWEEN_PARTS)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  return parts.length > 0 ? parts : [text.trim()];
}

/**
 * Splits a part that is not a known value further on , + and / when every piece is one: "Grond-, weg- en waterbouw"
 * stays whole, "Klimaat, Circulair" becomes two, "Energie, Papier, drukwerk" becomes "Energie" and "Papier, drukwerk".
 */
export function splitKnown(part: string, isKnown: (piece: string) => boolean): readonly string[] {
  if (isKnown(part) || !WITHIN_PARTS.test(part)) return [part];
  const tokens = part.split(WITHIN_PARTS);
  return (tokens.length < 2 * MOST_PIECES ? knownPieces(tokens, isKnown) : null) ?? [part];
}

/**
 * Known values that together are the whole text, the longest first; `null` when there are none. Looks from the end, so
 * that every place is looked at once however the signs lie.
 */
function knownPieces(tokens: readonly string[], isKnown: (piece: string) => boolean): readonly string[] | null {
  const last = tokens.length - 1;
  const from: (readonly string[] | null)[] = new Array<readonly string[] | null>(tokens.length + 2).fill(null);
  from[last + 2] = [];
  for (let start = last; start >= 0; start -= 2) {
    if (tokens[start]?.trim() === '') {
      from[start] = from[start + 2] ?? null;
      continue;
    }
    for (let end = last; end >= start && from[start] === null; end -= 2) {
      const rest = from[end + 2] ?? null;
      const piece = tokens
        .slice(start, end + 1)
        .join('')
        .trim();
      if (rest !== null && isKnown(piece)) from[start] = [piece, ...rest];
    }
  }
  const pieces = from[0] ?? null;
  return pieces === null || pieces.length === 0 ? null : pieces;
}

/** The piece of a part that nobody knows, where its other pieces are known; else the whole part. */
export function unknownPiece(part: string, isKnown: (piece: string) => boolean): string {
  const pieces = part.split(/[,+/]/).map((piece) => piece.trim());
  return pieces.some(isKnown) ? (pieces.find((piece) => piece !== '' && !isKnown(piece)) ?? part) : part;
}

/** A list of free texts or of names; which names are known is found out when all tables have been read. */
export const textListType: ColumnType<readonly string[]> = {
  ...PLAIN,
  grammar: 'text',
  list: true,
  width: 24,
  read(value) {
    const parts = splitList(visibleText(displayText(value)));
    if (parts.length === 1) return parts;
    const keys = new Set<string>();
    return parts.filter((part) => keys.size < keys.add(textKey(part)).size);
  },
  write: (value) => value.join('; '),
};

/** A list that carries a duty (who does it): "n.t.b." in it is no answer. */
export const dutyTextListType: ColumnType<readonly string[]> = { ...textListType, carriesDuty: true };

/** A list of words to choose from, each once, in the order typed. */
export function choiceListType<const T extends string>(
  words: readonly T[],
  aliases?: Aliases<T>,
): ColumnType<readonly T[]> {
  const index = wordIndex(words, aliases);
  const isKnown = (text: string): boolean => index.has(textKey(text));
  return {
    ...PLAIN,
    grammar: 'choice',
    list: true,
    choices: words,
    aliases: aliases ?? {},
    limits: { kind: 'list', strict: false },
    width: 24,
    read(value): Reading<readonly T[]> {
      const found = new Set<T>();
      for (const part of splitList(plainText(displayText(value)))) {
        for (const piece of splitKnown(part, isKnown)) {
          const word = index.get(textKey(piece));
          if (word === undefined) return refuseChoice(unknownPiece(piece, isKnown), words);
          found.add(word);
        }
      }
      return [...found];
    },
    write: (value) => value.join('; '),
  };
}
