import { textKey } from '../kernel/text-key';

/** The units behind a heading: they say in what its numbers are, not what they are of. */
const UNITS =
  /\b(?:excl|incl|ex|exclusief|inclusief)\.? ?(?:btw|vat)\b|\bexcluding vat\b|\b(?:in|x|per) (?:€|euro|eur|k€|duizend|duizenden|miljoen|mln)(?: euro)?\b|[€£$]|\bin euro'?s?\b/g;
const BRACKETS = /[([{][^)\]}]*[)\]}]/g;
const NOT_IN_A_WORD = /[^\p{L}\p{N}%]+/gu;

/**
 * A heading as it is looked up in the registry of words: without case, accents, marks, brackets, units and line breaks.
 * "Raming (excl. btw)" is `raming`, "MVOI-thema's" is `mvoi themas`; a heading that is nothing but brackets keeps what is in them.
 */
export function headingKey(text: string): string {
  return remembered(KEYS, text, findHeadingKey);
}

function findHeadingKey(text: string): string {
  const plain = textKey(text).replace(/₂/g, '2').replace(/'/g, '');
  if (plain === '#' || plain === '№') return 'nr';
  const bare = wordsOf(plain.replace(BRACKETS, ' ').replace(UNITS, ' '));
  return bare === '' ? wordsOf(plain) : bare;
}

/** All the words of a heading, those in brackets and the units too: what a veto is looked up in. */
export function allWords(text: string): string {
  return remembered(WORDS, text, (heading) => wordsOf(textKey(heading).replace(/'/g, '')));
}

/** The same headings are looked up for every list, in one line and in two. */
const KEYS = new Map<string, string>();
const WORDS = new Map<string, string>();
const MOST_REMEMBERED = 5000;

function remembered(known: Map<string, string>, text: string, find: (text: string) => string): string {
  const before = known.get(text);
  if (before !== undefined) return before;
  if (known.size >= MOST_REMEMBERED) known.clear();
  const found = find(text);
  known.set(text, found);
  return found;
}

function wordsOf(text: string): string {
  return text.replace(/%/g, ' % ').replace(/&|\+/g, ' en ').replace(NOT_IN_A_WORD, ' ').trim();
}

/** By how much the numbers under a heading, or below a title, are to be multiplied: "x € 1.000", "(k€)", "in miljoenen". */
export function factorOf(text: string): number {
  const plain = textKey(text);
  if (
    /(?:[x×*] ?(?:€|eur|euro)? ?1[., ]?000\b(?![., ]?000))|\bk ?(?:€|eur)|€ ?k\b|\bkeur\b|\(k\)|\bin duizend|\bduizenden\b|\bthousands?\b|€ ?000\b|€000|'000/.test(
      plain,
    )
  ) {
    return 1000;
  }
  return /[x×*] ?(?:€|eur|euro)? ?1[., ]?000[., ]?000\b|\bin (?:miljoen|mln)|\bmln\b|\bmillions?\b|\bm€|€m\b/.test(
    plain,
  )
    ? 1_000_000
    : 1;
}

const NUMBER_IN_FRONT = /^(?:\(?\d{1,2}[a-z]?\)?|[a-z])\s*(?:[.):]|\s-)\s*(?=\p{L})/u;

/**
 * A word in a cell as it is looked up in the dictionary: "0. Gepland" is `gepland`, "in_progress" is `in progress`. What
 * is nothing but marks ("✓", "--", "?") stays as it is.
 */
export function valueKey(text: string): string {
  const plain = textKey(text);
  const bare = plain.replace(NUMBER_IN_FRONT, '').replace(/'/g, '').replace(NOT_IN_A_WORD, ' ').trim();
  return bare === '' ? plain : bare;
}
