import { textKey } from './text-key';

/** Finds the candidates that a text was probably meant to be, nearest first. */
export type NearestFinder = (text: string) => readonly string[];

/**
 * Candidates looked at before a finder stops looking (it then finds nothing): who misspells more names than this in a
 * table of thousands is not helped by more suggestions, and looking costs the square of the table.
 */
const CANDIDATES_LOOKED_AT = 200_000;
/** A text longer than any name or choice is no slip of the pen; its distance costs the square of its length. */
const LONGEST_NAME = 255;

/**
 * The candidates nearest to a text, by edit distance of their keys (a swap of neighbours counts once), as long as they
 * are near enough to be a slip of the pen: at most a third of the length. Nearest first; an empty list when none is.
 */
export function nearest(text: string, candidates: Iterable<string>): readonly string[] {
  return nearestFinder(candidates)(text);
}

/** The same for many texts and one set of candidates, remembering what it found. */
export function nearestFinder(candidates: Iterable<string>): NearestFinder {
  const keyed = Array.from(candidates, (candidate) => ({ candidate, key: textKey(candidate) }));
  const found = new Map<string, readonly string[]>();
  let lookedAt = 0;
  return (text) => {
    const wanted = textKey(text);
    const before = found.get(wanted);
    if (before !== undefined) return before;
    if (lookedAt > CANDIDATES_LOOKED_AT) return [];
    lookedAt += keyed.length;
    const near = nearestOf(wanted, keyed);
    found.set(wanted, near);
    return near;
  };
}

function nearestOf(
  wanted: string,
  keyed: readonly { readonly candidate: string; readonly key: string }[],
): readonly string[] {
  const limit = Math.max(1, Math.floor(wanted.length / 3));
  const near: { candidate: string; distance: number }[] = [];
  for (const { candidate, key } of keyed) {
    const distance = isPart(wanted, key) ? 0.5 : editDistance(wanted, key, limit);
    if (distance <= limit) near.push({ candidate, distance });
  }
  return near.sort((a, b) => a.distance - b.distance).map((entry) => entry.candidate);
}

/** "Gunningscriterium" holds "Gunning": a longer or shorter form of the same word is near, whatever its length. */
function isPart(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length >= 4 && long.startsWith(short);
}

/**
 * Edits that turn one text into the other, `Infinity` when they are more than the limit. Of the table of distances only
 * the diagonal band is filled in where they can be within the limit.
 */
function editDistance(a: string, b: string, limit: number): number {
  if (a.length > LONGEST_NAME || Math.abs(a.length - b.length) > limit) return Infinity;
  const beyond = limit + 1;
  let older: number[] = new Array<number>(b.length + 2).fill(beyond);
  let previous = older.map((_, j) => (j < beyond ? j : beyond));
  let current = [...older];
  for (let i = 1; i <= a.length; i++) {
    const from = i > limit ? i - limit : 1;
    const to = i + limit < b.length ? i + limit : b.length;
    current[from - 1] = from === 1 && i < beyond ? i : beyond;
    let least = at(current, from - 1);
    for (let j = from; j <= to; j++) {
      let best = at(previous, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
      if (at(previous, j) < best) best = at(previous, j) + 1;
      if (at(current, j - 1) < best) best = at(current, j - 1) + 1;
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (isSwap && at(older, j - 2) < best) best = at(older, j - 2) + 1;
      current[j] = best;
      if (best < least) least = best;
    }
    current[to + 1] = beyond;
    // A swap reaches back over two rows, but never to less than what the row between allows.
    if (least > limit) return Infinity;
    [older, previous, current] = [previous, current, older];
  }
  return at(previous, b.length) > limit ? Infinity : at(previous, b.length);
}

function at(row: readonly number[], column: number): number {
  return row[column] as number;
}
