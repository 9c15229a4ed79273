/** What a reader cannot see: joiners, direction marks, soft hyphens, variation selectors, and control characters. */
const INVISIBLE = /(?![\t\n\v\f\r\u0085])[\p{Default_Ignorable_Code_Point}\p{Control}]/gu;
/** Every space within a line: no-break, thin, ideographic and the like. */
const SPACES = /[\t\p{Space_Separator}\u2800]/gu;
const LINE_BREAKS = /\r\n?|[\v\f\u0085\u2028\u2029]/g;
/** Every dash, hyphen and minus. */
const DASHES = /[\p{Dash_Punctuation}\u2212\u2043\u02d7]/gu;
const SINGLE_QUOTES = /[\u2018-\u201b\u2032\u2035\u02b9\u02bb\u02bc\u02c8\u00b4`\uff07]/g;
const DOUBLE_QUOTES = /[\u201c-\u201f\u2033\u2036\u00ab\u00bb\uff02]/g;
const NO_BREAK_HYPHEN = /\u2011/g;

const PLAIN = /^[\n\x20-\x5f\x61-\x7e]*$/;

/**
 * A text as a person sees it: without invisible characters, with one kind of space, of line break and of hyphen. What
 * texts in cells are kept as; dashes and quotes that can be seen stay.
 */
export function visibleText(text: string): string {
  if (PLAIN.test(text)) return text;
  return text.replace(LINE_BREAKS, '\n').replace(INVISIBLE, '').replace(SPACES, ' ').replace(NO_BREAK_HYPHEN, '-');
}

/**
 * The one cleaning of text that every grammar and every match begins with: a visible text whose dashes are hyphens and
 * whose quotes are straight.
 */
export function plainText(text: string): string {
  if (PLAIN.test(text)) return text;
  return visibleText(text).replace(DASHES, '-').replace(SINGLE_QUOTES, "'").replace(DOUBLE_QUOTES, '"');
}
