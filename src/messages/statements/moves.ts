import type { Fraction } from '../../core/kernel/fraction';
import { shownShare, shownTarget } from '../../core/kernel/shown-share';
import type { MoveReason, TenderMove } from '../../core/statements/coverage-movement';
import type { Formats } from '../format';

/** Keys that a sentence names before it counts the rest. */
const NAMED = 3;

export interface GroupedMoves {
  readonly reason: MoveReason;
  readonly sign: 1 | -1;
  /** It came or went together with what was applied to it, so that it counts in both numbers. */
  readonly withApplied: boolean;
  readonly moves: readonly TenderMove[];
}

/** Moves by reason and by what they did to both numbers, in order of first appearance: each tender in one group. */
export function groupedMoves(moves: readonly TenderMove[]): readonly GroupedMoves[] {
  const groups = new Map<string, TenderMove[]>();
  for (const move of moves) {
    const key = `${move.reason} ${move.base} ${move.applied}`;
    groups.set(key, [...(groups.get(key) ?? []), move]);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const { reason, base, applied } = first;
    return [
      {
        reason,
        sign: (base === 0 ? applied : base) < 0 ? -1 : 1,
        withApplied: base !== 0 && applied !== 0,
        moves: group,
      },
    ];
  });
}

/** "A-02, A-07 en nog 4". */
export function keysInShort(keys: readonly string[], { number }: Formats, andMore: string): string {
  const shown = keys.slice(0, NAMED);
  const rest = keys.length - shown.length;
  return `${shown.join(', ')}${rest > 0 ? ` ${andMore} ${number(rest)}` : ''}`;
}

/** +2, -1, 0. */
export function signed(value: number): string {
  return value > 0 ? `+${value}` : String(value);
}

/** A share beside the target that it is held against (figures.md, rule 9). */
export function shareShown(share: Fraction, target: Fraction | null, { percent }: Formats): string {
  return percent(shownShare(share, target).shown);
}

export function targetShown(target: Fraction, { percent }: Formats): string {
  return percent(shownTarget(target).shown);
}
