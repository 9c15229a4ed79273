import { runToEnd } from '../kernel/slices';
import { firstDayOfQuarter } from '../kernel/quarter';
import { textKey } from '../kernel/text-key';
import { holdsField } from '../plan/field-place';
import type { Plan } from '../plan/plan';
import { planInForce } from '../plan/plan-in-force';
import { formatPeriod, lastDayOfPeriod, type Period } from '../schema/date-types';
import { isRowName } from '../schema/read-table';
import { RECORDED_QUARTERS, snapshotRows, type RecordedQuarter } from './history/snapshot-rows';
import { changeOf, differences, type ComparedRow, type SnapshotChange } from './snapshot-differences';

export interface SnapshotComparison {
  /** The last snapshot before the reported quarter; `null` when there is none. */
  readonly since: Period | null;
  /** Tenders before actions, each in table order; what disappeared comes last. */
  readonly changes: readonly SnapshotChange[];
}

/** Compares the plan with its last Momentopname of a period that ended before the reported quarter. */
export function compareWithLastSnapshot(plan: Plan): SnapshotComparison {
  const begin = firstDayOfQuarter(plan.quarter);
  const { includes } = planInForce(plan);
  const earlier = plan.tables.snapshots.rows.filter(
    ({ plan: name, period }) => includes(name) && period !== null && lastDayOfPeriod(period) < begin,
  );
  const last = earlier.reduce<Period | null>(
    (latest, { period }) =>
      period !== null && (latest === null || lastDayOfPeriod(period) > lastDayOfPeriod(latest)) ? period : latest,
    null,
  );
  if (last === null) return { since: null, changes: [] };
  const before = earlier.flatMap((row): readonly ComparedRow[] => {
    const { period, table, nr, title, start, end, status, promising } = row;
    if (period === null || formatPeriod(period) !== formatPeriod(last) || table === null || nr === null) return [];
    return [{ table, nr, title, start, end, status, promising, unread: unreadQuarters(plan, row) }];
  });
  return { since: last, changes: compareSnapshots(before, runToEnd(snapshotRows(plan))) };
}

/** Those of a record without the column, and those whose cell cannot be read. */
function unreadQuarters(
  plan: Plan,
  { unreadable }: Plan['tables']['snapshots']['rows'][number],
): readonly RecordedQuarter[] {
  return RECORDED_QUARTERS.filter(
    (field) => unreadable?.has(field) === true || !holdsField(plan.tables.snapshots, field),
  );
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
    return old === undefined ? [changeOf('appeared', row, null, row.start)] : differences(old, row);
  });
  const gone = [...known.values()].filter((row) => !present.has(keyOf(row)));
  return [...changed, ...gone.map((row) => changeOf('disappeared', row, row.start, null))];
}

/** A row without a key of its own is named after its place, which is not the same row the next time. */
function isNamed({ nr }: ComparedRow): boolean {
  return !isRowName(nr);
}

function keyOf({ table, nr }: ComparedRow): string {
  return `${table}\u0000${textKey(nr)}`;
}
