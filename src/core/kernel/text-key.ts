const COMBINING_MARKS = /[\u0300-\u036f]/g;
const WHITE_SPACE = /[\s\u00a0\u2007\u202f\u200b\ufeff]+/g;
const PLAIN = /^[a-z0-9]*$/;

/**
 * What is left of a text when case, accents, line breaks, non-breaking, surrounding and doubled spaces do not matter:
 * the key under which headings, choices and names are matched. ("Thema’s" and "thema's" are the same.)
 */
export function textKey(text: string): string {
  if (PLAIN.test(text)) return text;
  return text
    .normalize('NFD')
    .replace(COMBINING_MARKS, '')
    .replace(/[\u2018\u2019\u02bc\u00b4`]/g, "'")
    .replace(/[\u2010-\u2015]/g, '-')
    .replace(WHITE_SPACE, ' ')
    .trim()
    .toLowerCase();
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
