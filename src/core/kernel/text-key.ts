const COMBINING_MARKS = /[\u0300-\u036f]/g;
/** Characters that nobody sees: the soft hyphen, joiners, the byte order mark. */
const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;
const WHITE_SPACE = /\s+/g;
const DOUBLE_SPACE = / {2,}/g;
const LOWER_CASE_WORD = /^[a-z0-9]*$/;
const ASCII = /^[\x20-\x5f\x61-\x7e]*$/;

/**
 * What is left of a text when case, accents, line breaks, non-breaking, surrounding and doubled spaces do not matter:
 * the key under which headings, choices and names are matched. Typographic apostrophes and hyphens count as the plain
 * ones, invisible characters as nothing: "Thema’s" and "thema's" are the same, "en" and "&" are not.
 */
export function textKey(text: string): string {
  if (LOWER_CASE_WORD.test(text)) return text;
  if (ASCII.test(text)) return withSingleSpaces(text.toLowerCase());
  const plain = text
    .normalize('NFD')
    .replace(COMBINING_MARKS, '')
    .replace(INVISIBLE, '')
    .replace(/[\u2018\u2019\u02bc\u00b4`]/g, "'")
    .replace(/[\u2010-\u2015]/g, '-')
    .replace(WHITE_SPACE, ' ')
    .toLowerCase();
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
