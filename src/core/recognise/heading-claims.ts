import {
  ACTION_WORDS,
  TENDER_DATES,
  TENDER_WORDS,
  THEMES_COLUMN,
  THEME_WORDS,
  type HeadingWords,
} from '../reference/heading-words';
import { TABLES } from '../tables';
import type { AnyColumn } from '../schema/define-table';
import type { Heading } from './heading-lines';
import { textKey } from '../kernel/text-key';
import { allWords, headingKey } from './word-keys';

/** The lists of a team that are recognised whatever they call them. */
export type ListId = 'tenders' | 'actions' | 'themes';
export const LIST_IDS: readonly ListId[] = ['tenders', 'actions', 'themes'];

/** A field that a heading may mean, and how much the words say for it (0-1). */
export interface Claim {
  readonly field: string;
  readonly score: number;
  /** How the words say it: the contract's own name, a phrase that means it, or one that may. */
  readonly by: 'name' | 'words' | 'maybe';
}

/** Fields of a calendar that are no columns of the contract: what a start can be reckoned from, and themes in one cell. */
const OTHER_TENDER_FIELDS: Readonly<Record<string, HeadingWords>> = { ...TENDER_DATES, themesInOne: THEMES_COLUMN };

const REGISTRIES: Readonly<Record<ListId, Readonly<Record<string, HeadingWords>>>> = {
  tenders: { ...TENDER_WORDS, ...OTHER_TENDER_FIELDS },
  actions: ACTION_WORDS,
  themes: THEME_WORDS,
};

interface Meaning {
  readonly field: string;
  readonly rank: 'name' | 'within' | 'alone' | 'maybe';
}

interface WordIndex {
  readonly phrases: ReadonlyMap<string, readonly Meaning[]>;
  /** First or last words of a heading: what comes with them says of what it is. */
  readonly heads: ReadonlyMap<string, readonly string[]>;
  /** Ends of compounds. */
  readonly endings: readonly { readonly ending: string; readonly field: string }[];
  readonly never: ReadonlyMap<string, readonly string[]>;
}

const INDEXES: Readonly<Record<ListId, WordIndex>> = {
  tenders: indexOf('tenders'),
  actions: indexOf('actions'),
  themes: indexOf('themes'),
};

function indexOf(id: ListId): WordIndex {
  const phrases = new Map<string, Meaning[]>();
  const endings: { ending: string; field: string }[] = [];
  const never = new Map<string, readonly string[]>();
  const heads = new Map<string, string[]>();
  const add = (phrase: string, meaning: Meaning): void =>
    void phrases.set(phrase, [...(phrases.get(phrase) ?? []), meaning]);
  const columns: Readonly<Record<string, AnyColumn>> = TABLES[id].columns;
  for (const [field, words] of Object.entries(REGISTRIES[id])) {
    const isKnown = field in columns || field in OTHER_TENDER_FIELDS;
    if (!isKnown) continue;
    const own = columns[field]?.heading;
    if (own !== undefined) add(headingKey(own), { field, rank: 'name' });
    never.set(field, words.never);
    for (const head of words.head) heads.set(head, [...(heads.get(head) ?? []), field]);
    for (const rank of ['within', 'alone', 'maybe'] as const) {
      for (const phrase of words[rank]) {
        if (phrase.startsWith('-')) endings.push({ ending: phrase.slice(1), field });
        else if (own === undefined || phrase !== headingKey(own)) add(phrase, { field, rank });
      }
    }
  }
  return { phrases, heads, endings, never };
}

/** How much a phrase says that is the whole heading. */
const WHOLE = { name: 1, within: 0.95, alone: 0.9, maybe: 0.6 } as const;
/** And at least, at most, when other words stand beside it. */
const AMONG = { name: [0.55, 0.3], within: [0.55, 0.3], alone: [0.2, 0.25], maybe: [0.36, 0.24] } as const;
const COMPOUND = 0.75;
const HEAD = 0.78;
const MOST_WITH_HEAD = 5;
/** More words than this make a sentence, not a phrase that is looked up. */
const LONGEST_PHRASE = 6;
const MOST_WORDS = 14;

/** Fields for which the line above counts in a veto: under "Contract" a start is the contract's. */
const HEEDS_LINE_ABOVE: ReadonlySet<string> = new Set([
  'start',
  'originalStart',
  'status',
  'value',
  'nr',
  'year',
  'quarter',
  'month',
]);

/** What a heading may mean in a list, best first. A heading of two lines is looked up by its lower line and as a whole. */
export function claimsOf(id: ListId, heading: Heading): readonly Claim[] {
  const known = CLAIMS[id];
  const before = known.get(heading.text);
  if (before !== undefined) return before;
  if (known.size >= MOST_REMEMBERED) known.clear();
  const claims = findClaimsOf(INDEXES[id], heading);
  known.set(heading.text, claims);
  return claims;
}

const CLAIMS: Readonly<Record<ListId, Map<string, readonly Claim[]>>> = {
  tenders: new Map(),
  actions: new Map(),
  themes: new Map(),
};
const MOST_REMEMBERED = 5000;

function findClaimsOf(index: WordIndex, heading: Heading): readonly Claim[] {
  const best = new Map<string, Claim>();
  const lower = headingKey(heading.lower);
  const keep = (claim: Claim, veto: string): void => {
    if (isVetoed(index, claim.field, veto)) return;
    const before = best.get(claim.field);
    if (before === undefined || before.score < claim.score) best.set(claim.field, claim);
  };
  const lowerWords = allWords(heading.lower);
  const joined = heading.upper === null ? null : `${heading.upper} ${heading.lower}`;
  const joinedWords = joined === null ? lowerWords : allWords(joined);
  for (const claim of claimsOfKey(index, lower)) {
    keep(claim, HEEDS_LINE_ABOVE.has(claim.field) ? joinedWords : lowerWords);
  }
  if (joined !== null) for (const claim of claimsOfKey(index, headingKey(joined))) keep(claim, joinedWords);
  return [...best.values()].sort((a, b) => b.score - a.score);
}

function isVetoed({ never }: WordIndex, field: string, words: string): boolean {
  const padded = ` ${words} `;
  return (never.get(field) ?? []).some((word) => padded.includes(` ${word} `));
}

function claimsOfKey({ phrases, heads, endings }: WordIndex, key: string): readonly Claim[] {
  const words = key === '' ? [] : key.split(' ');
  if (words.length === 0 || words.length > MOST_WORDS) return [];
  const found: Claim[] = [];
  for (let from = 0; from < words.length; from++) {
    const longest = Math.min(words.length, from + LONGEST_PHRASE);
    for (let to = from + 1; to <= longest; to++) {
      const phrase = words.slice(from, to).join(' ');
      for (const { field, rank } of phrases.get(phrase) ?? []) {
        const share = phrase.length / key.length;
        const [least, more] = AMONG[rank];
        const score = share === 1 ? WHOLE[rank] : least + more * share;
        found.push({
          field,
          score,
          by: rank === 'name' && share === 1 ? 'name' : rank === 'maybe' ? 'maybe' : 'words',
        });
      }
    }
  }
  if (words.length > 1 && words.length <= MOST_WITH_HEAD) {
    for (const head of [words[0], words.at(-1)]) {
      for (const field of heads.get(head ?? '') ?? []) found.push({ field, score: HEAD, by: 'words' });
    }
  }
  for (const word of words) {
    for (const { ending, field } of endings) {
      if (word.length > ending.length && word.endsWith(ending)) {
        found.push({ field, score: COMPOUND * (0.6 + (0.4 * word.length) / key.length), by: 'words' });
      }
    }
  }
  return found;
}

/** Every word of the registries: most cells of a sheet hold none of them. */
const VOCABULARY: ReadonlySet<string> = new Set(
  LIST_IDS.flatMap((id) => [...INDEXES[id].phrases.keys()].flatMap((phrase) => phrase.split(' '))),
);
const WORD = /[a-z0-9%#]+/g;

/** Whether a text has a word of the registries at all: asked of every row that may hold headings. */
export function mayMeanSomething(text: string): boolean {
  const words = textKey(text).match(WORD);
  return words !== null && words.some((word) => VOCABULARY.has(word));
}
