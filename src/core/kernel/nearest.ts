import { textKey } from './text-key';

/**
 * The candidates nearest to a text, by edit distance of their keys (a swap of neighbours counts once), as long as they
 * are near enough to be a slip of the pen: at most a third of the length. Nearest first; an empty list when none is.
 */
export function nearest(text: string, candidates: Iterable<string>): readonly string[] {
  const wanted = textKey(text);
  const limit = Math.max(1, Math.floor(wanted.length / 3));
  const near: { candidate: string; distance: number }[] = [];
  for (const candidate of candidates) {
    const key = textKey(candidate);
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

function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return Infinity;
  let beforePrevious: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    for (let j = 1; j <= b.length; j++) {
      const substitution = (previous[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1);
      let best = Math.min(substitution, (previous[j] as number) + 1, (current[j - 1] as number) + 1);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        best = Math.min(best, (beforePrevious[j - 2] as number) + 1);
      }
      current.push(best);
    }
    beforePrevious = previous;
    previous = current;
  }
  return previous[b.length] as number;
}
