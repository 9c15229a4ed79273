import { textKey } from './text-key';

/** Finds the candidates that a text was probably meant to be, nearest first. */
export type NearestFinder = (text: string) => readonly string[];

/**
 * Candidates looked at before a finder stops looking (it then finds nothing): who misspells more names than this in a
 * table of thousands is not helped by more suggestions, and looking costs the square of the table.
 */
const CANDIDATES_LOOKED_AT = 2_000_000;

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

/** Edits that turn one text into the other, `Infinity` when they are more than the limit. */
function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return Infinity;
  let beforePrevious: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const substitution = (previous[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1);
      let best = Math.min(substitution, (previous[j] as number) + 1, (current[j - 1] as number) + 1);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        best = Math.min(best, (beforePrevious[j - 2] as number) + 1);
      }
      current.push(best);
      if (best < least) least = best;
    }
    // A swap reaches back over two rows, so that two rows beyond the limit are the end.
    if (least > limit && Math.min(...previous) > limit) return Infinity;
    beforePrevious = previous;
    previous = current;
  }
  return previous[b.length] as number;
}
