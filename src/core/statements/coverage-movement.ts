import { yearOfSpan, type Span } from '../kernel/span';
import { textKey } from '../kernel/text-key';
import type { CoverageBase } from '../plan/coverage-targets';
import type { Plan } from '../plan/plan';
import { tenderFacts, type TenderFacts } from '../plan/tender-facts';
import type { Period } from '../schema/date-types';
import { isRowName } from '../schema/read-table';
import { lastSnapshot, lastSnapshotPeriod, type Snapshot } from './last-snapshot';

/**
 * Why a tender changed the coverage of a year, the first that holds: it is new, or no longer in the calendar; it was
 * cancelled, or is planned again; it moved to another year, or out of it; it became promising, or is so no longer; its
 * choices changed. `unreadable`: a cell that decides cannot be read any more.
 */
export type MoveReason =
  | 'new'
  | 'removed'
  | 'unreadable'
  | 'cancelled'
  | 'revived'
  | 'moved-in'
  | 'moved-out'
  | 'promising'
  | 'not-promising'
  | 'applied'
  | 'no-longer-applied';

/** What one tender did to the coverage of a year. */
export interface TenderMove {
  /** Its Nr. */
  readonly tender: string;
  readonly reason: MoveReason;
  readonly base: -1 | 0 | 1;
  readonly applied: -1 | 0 | 1;
}

interface CoverageCount {
  readonly base: number;
  readonly applied: number;
}

/** The coverage of a year at the last Momentopname and now, and the tenders that made the difference. */
export interface CoverageMovement {
  readonly since: Period;
  readonly year: number;
  readonly from: CoverageCount;
  readonly to: CoverageCount;
  /** In the order of the calendar; what left it comes last. */
  readonly moves: readonly TenderMove[];
  /**
   * What rows without an Nr (or with that of another row) changed: they cannot be followed from one moment to the next.
   * `from` + the sum of `moves` + `unfollowed` = `to`.
   */
  readonly unfollowed: CoverageCount;
}

/** What changed in the coverage of a year since the last Momentopname; `null` without one. */
export function coverageMovement(plan: Plan, year: number, over: CoverageBase): CoverageMovement | null {
  const since = lastSnapshotPeriod(plan);
  if (since === null) return null;
  const before = firstOfEachKey(lastSnapshot(plan, 'Aanbestedingen'), ({ nr }) => nr);
  const facts = tenderFacts(plan);
  const now = firstOfEachKey(facts, ({ tender }) => tender.key);
  const keys = [...now.keys(), ...[...before.keys()].filter((key) => !now.has(key))];
  const moves = keys.flatMap((key) => moveOf(before.get(key), now.get(key), year, over) ?? []);
  const from = countOf(lastSnapshot(plan, 'Aanbestedingen').map((row) => standingThen(row, year, over)));
  const to = countOf(facts.map((fact) => standingNow(fact, year, over)));
  const moved = sumOf(moves);
  const unfollowed = { base: to.base - from.base - moved.base, applied: to.applied - from.applied - moved.applied };
  return { since, year, from, to, moves, unfollowed };
}

function firstOfEachKey<T>(rows: readonly T[], keyOf: (row: T) => string | null): ReadonlyMap<string, T> {
  const first = new Map<string, T>();
  for (const row of rows) {
    const nr = keyOf(row);
    if (nr === null || isRowName(nr)) continue;
    const key = textKey(nr);
    if (!first.has(key)) first.set(key, row);
  }
  return first;
}

/** Whether a tender is in the base of a year, and whether it is applied there. */
interface Standing {
  readonly inBase: boolean;
  readonly applied: boolean;
}

function standingNow(
  { year: own, exclusion, inCalendar, applied }: TenderFacts,
  year: number,
  over: CoverageBase,
): Standing {
  const inBase = own === year && (over === 'Alle' ? inCalendar : exclusion === null);
  return { inBase, applied: inBase && applied };
}

function standingThen({ start, status, promising, applied }: Snapshot, year: number, over: CoverageBase): Standing {
  const inBase =
    start !== null && yearOfSpan(start) === year && status !== CANCELLED && (over === 'Alle' || promising === true);
  return { inBase, applied: inBase && applied === true };
}

const CANCELLED = 'Vervallen';
const OUT: Standing = { inBase: false, applied: false };

function moveOf(
  before: Snapshot | undefined,
  now: TenderFacts | undefined,
  year: number,
  over: CoverageBase,
): TenderMove | null {
  const then = before === undefined ? OUT : standingThen(before, year, over);
  const is = now === undefined ? OUT : standingNow(now, year, over);
  const base = step(then.inBase, is.inBase);
  const applied = step(then.applied, is.applied);
  if (base === 0 && applied === 0) return null;
  const tender = now?.tender.key ?? before?.nr ?? '';
  return { tender, reason: reasonOf(before, now, year, base, applied), base, applied };
}

function step(then: boolean, now: boolean): -1 | 0 | 1 {
  return then === now ? 0 : now ? 1 : -1;
}

function reasonOf(
  before: Snapshot | undefined,
  now: TenderFacts | undefined,
  year: number,
  base: -1 | 0 | 1,
  applied: -1 | 0 | 1,
): MoveReason {
  if (before === undefined) return 'new';
  if (now === undefined) return 'removed';
  if (base === 0) return applied > 0 ? 'applied' : 'no-longer-applied';
  const wasHere = startedIn(before.start, year);
  if (base > 0) {
    if (before.status === CANCELLED && now.tender.status !== CANCELLED) return 'revived';
    return wasHere ? 'promising' : 'moved-in';
  }
  if (now.exclusion === 'invalid') return 'unreadable';
  if (now.tender.status === CANCELLED) return 'cancelled';
  return startedIn(now.tender.start, year) ? 'not-promising' : 'moved-out';
}

function startedIn(start: Span | null, year: number): boolean {
  return start !== null && yearOfSpan(start) === year;
}

function countOf(standings: readonly Standing[]): CoverageCount {
  return {
    base: standings.filter(({ inBase }) => inBase).length,
    applied: standings.filter(({ applied }) => applied).length,
  };
}

function sumOf(moves: readonly TenderMove[]): CoverageCount {
  return {
    base: moves.reduce((sum, { base }) => sum + base, 0),
    applied: moves.reduce((sum, { applied }) => sum + applied, 0),
  };
}
