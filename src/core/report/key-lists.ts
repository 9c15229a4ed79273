import type { CellContent, CellLink } from './blocks';
import type { ReportWords } from './words/report-words';

/** Characters of a list of keys that stays on one line of a text column, beside a chart. */
const ONE_LINE = 40;
/** And of one that may wrap: some ten lines. */
const SEVERAL_LINES = 400;
const SEPARATOR = ', ';

/** The keys of the rows behind a number, as many as fit on one line; when there are more it leads to the table. */
export function keysOnOneLine(keys: readonly string[], words: ReportWords, link: CellLink | null): CellContent {
  if (keys.length === 0) return null;
  const { text, rest } = fitting(keys, ONE_LINE, words);
  return rest > 0 ? { value: text, link } : text;
}

/** The keys of the rows behind a number, over several lines; at the end of a long list how many more there are. */
export function keysText(keys: readonly string[], words: ReportWords): string {
  return fitting(keys, SEVERAL_LINES, words).text;
}

/** How many they are; a number too large to name them all leads to the table. */
export function keyCount(keys: readonly string[], words: ReportWords, link: CellLink | null): CellContent {
  return fitting(keys, SEVERAL_LINES, words).rest > 0 ? { value: keys.length, link } : keys.length;
}

function fitting(
  keys: readonly string[],
  characters: number,
  words: ReportWords,
): { readonly text: string; readonly rest: number } {
  const most = countWithin(keys, characters);
  if (most === keys.length) return { text: keys.join(SEPARATOR), rest: 0 };
  for (let count = most; count > 0; count--) {
    const text = words.andMore(keys.slice(0, count).join(SEPARATOR), keys.length - count);
    if (text.length <= characters) return { text, rest: keys.length - count };
  }
  return { text: words.rows(keys.length), rest: keys.length };
}

/** How many of the keys, from the first, take no more than so many characters together. */
function countWithin(keys: readonly string[], characters: number): number {
  let used = -SEPARATOR.length;
  for (let count = 0; count < keys.length; count++) {
    used += SEPARATOR.length + (keys[count] as string).length;
    if (used > characters) return count;
  }
  return keys.length;
}
