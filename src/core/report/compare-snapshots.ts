import { firstDayOfQuarter, type Quarter } from '../kernel/quarter';
import { textKey } from '../kernel/text-key';
import type { Plan } from '../plan/plan';
import { formatPeriod, lastDayOfPeriod, type Period } from '../schema/date-types';
import { snapshotRows, type SnapshotRow } from './records/snapshot-rows';

/**
 * What became of a row since the last snapshot. Slipped = it starts or ends later; advanced = it starts or ends
 * earlier, and nothing of it later; cancelled = its Status became Vervallen.
 */
export type ChangeKind = 'slipped' | 'advanced' | 'cancelled' | 'appeared' | 'disappeared';

export interface SnapshotChange {
  readonly kind: ChangeKind;
  readonly table: SnapshotRow['table'];
  readonly nr: string;
  readonly title: string | null;
  /** The quarters that differ, Start first, else Eind; `null` where a row has none or only appeared or disappeared. */
  readonly from: Quarter | null;
  readonly to: Quarter | null;
}

export interface SnapshotComparison {
  /** The last snapshot before the reported quarter; `null` when there is none. */
  readonly since: Period | null;
  /** Tenders before actions, each in table order; what disappeared comes last. */
  readonly changes: readonly SnapshotChange[];
}

/** What a snapshot and the present both know of a row. */
export type ComparedRow = Pick<SnapshotRow, 'table' | 'nr' | 'title' | 'start' | 'end' | 'status'>;

/** Compares the plan with the last Momentopname of a period that ended before the reported quarter. */
export function compareWithLastSnapshot(plan: Plan): SnapshotComparison {
  const begin = firstDayOfQuarter(plan.quarter);
  const earlier = plan.tables.snapshots.rows.filter(({ period }) => period !== null && lastDayOfPeriod(period) < begin);
  const last = earlier.reduce<Period | null>(
    (latest, { period }) =>
      period !== null && (latest === null || lastDayOfPeriod(period) > lastDayOfPeriod(latest)) ? period : latest,
    null,
  );
  if (last === null) return { since: null, changes: [] };
  const before = earlier.flatMap(({ period, table, nr, title, start, end, status }): readonly ComparedRow[] =>
    period !== null && formatPeriod(period) === formatPeriod(last) && table !== null && nr !== null
      ? [{ table, nr, title, start, end, status }]
      : [],
  );
  return { since: last, changes: compareSnapshots(before, snapshotRows(plan)) };
}

/** What moved, slipped, appeared and disappeared from one snapshot to the next. */
export function compareSnapshots(
  before: readonly ComparedRow[],
  now: readonly ComparedRow[],
): readonly SnapshotChange[] {
  const known = new Map(before.filter(isNamed).map((row) => [keyOf(row), row] as const));
  const present = new Set(now.map(keyOf));
  const changed = now.filter(isNamed).flatMap((row) => {
    const old = known.get(keyOf(row));
    const change = old === undefined ? changeOf('appeared', row, null, row.start) : difference(old, row);
    return change === null ? [] : [change];
  });
  const gone = [...known.values()].filter((row) => !present.has(keyOf(row)));
  return [...changed, ...gone.map((row) => changeOf('disappeared', row, row.start, null))];
}

/** A row without a key of its own is named after its place, which is not the same row the next time. */
function isNamed({ nr }: ComparedRow): boolean {
  return !/^rij \d+$/.test(nr);
}

function keyOf({ table, nr }: ComparedRow): string {
  return `${table}\u0000${textKey(nr)}`;
}

function changeOf(kind: ChangeKind, row: ComparedRow, from: Quarter | null, to: Quarter | null): SnapshotChange {
  return { kind, table: row.table, nr: row.nr, title: row.title, from, to };
}

const CANCELLED = 'Vervallen';

function difference(old: ComparedRow, row: ComparedRow): SnapshotChange | null {
  if (row.status === CANCELLED) {
    return textKey(old.status ?? '') === textKey(CANCELLED) ? null : changeOf('cancelled', row, old.start, row.start);
  }
  const starts = moved(old.start, row.start);
  const ends = moved(old.end, row.end);
  if (starts === 0 && ends === 0) return null;
  const kind = starts > 0 || ends > 0 ? 'slipped' : 'advanced';
  const byStart = starts !== 0 && (kind === 'advanced' || starts > 0);
  return byStart ? changeOf(kind, row, old.start, row.start) : changeOf(kind, row, old.end, row.end);
}

/** Quarters later; 0 when it did not move or one of them is not known. */
function moved(from: Quarter | null, to: Quarter | null): number {
  return from === null || to === null ? 0 : to - from;
}
