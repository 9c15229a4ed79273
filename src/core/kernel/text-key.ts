import { plainText } from './clean-text';

const COMBINING_MARKS = /[\u0300-\u036f]/g;
const WHITE_SPACE = /\s+/g;
const DOUBLE_SPACE = / {2,}/g;
const LOWER_CASE_WORD = /^[a-z0-9]*$/;
const ASCII = /^[\x20-\x5f\x61-\x7e]*$/;

/**
 * What is left of a text when case, accents, line breaks, non-breaking, surrounding and doubled spaces do not matter:
 * the key under which headings, choices and names are matched. Quotes and dashes of every kind count as the plain ones,
 * invisible characters as nothing (`plainText`): "Thema’s" and "thema's" are the same, "en" and "&" are not.
 */
export function textKey(text: string): string {
  if (LOWER_CASE_WORD.test(text)) return text;
  if (ASCII.test(text)) return withSingleSpaces(text.toLowerCase());
  const letters = text.normalize('NFD').replace(COMBINING_MARKS, '');
  const plain = plainText(letters).replace(WHITE_SPACE, ' ').toLowerCase();
  return withSingleSpaces(plain);
}

function withSingleSpaces(text: string): string {
  const trimmed = text.trim();
  return trimmed.includes('  ') ? trimmed.replace(DOUBLE_SPACE, ' ') : trimmed;
}

/**
 * A `textKey` that remembers what it has seen, for going over the rows of a column: they hold few different spellings.
 * It lives as long as the calculation that asks for it.
 */
export function rememberingTextKey(): (text: string) => string {
  const keys = new Map<string, string>();
  return (text) => {
    const known = keys.get(text);
    if (known !== undefined) return known;
    const key = textKey(text);
    keys.set(text, key);
    return key;
  };
}
