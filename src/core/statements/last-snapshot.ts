import { firstDayOfQuarter } from '../kernel/quarter';
import type { Plan, PlanRow } from '../plan/plan';
import { planInForce } from '../plan/plan-in-force';
import { formatPeriod, lastDayOfPeriod, type Period } from '../schema/date-types';

/** A row of Momentopname. */
export type Snapshot = PlanRow<'snapshots'>;

/**
 * The period of the last Momentopname of the plan in force that ended before the reported quarter; `null` when there is
 * none.
 */
export function lastSnapshotPeriod(plan: Plan): Period | null {
  const begin = firstDayOfQuarter(plan.quarter);
  return snapshotsInForce(plan).reduce<Period | null>((latest, { period }) => {
    if (period === null || lastDayOfPeriod(period) >= begin) return latest;
    return latest === null || lastDayOfPeriod(period) > lastDayOfPeriod(latest) ? period : latest;
  }, null);
}

function snapshotsInForce(plan: Plan): readonly Snapshot[] {
  const { includes } = planInForce(plan);
  return plan.tables.snapshots.rows.filter((row) => includes(row.plan));
}

/** The rows of the last Momentopname of one table. */
export function lastSnapshot(plan: Plan, table: 'Acties' | 'Aanbestedingen'): readonly Snapshot[] {
  const since = lastSnapshotPeriod(plan);
  if (since === null) return [];
  return snapshotsInForce(plan).filter(
    (row) => row.table === table && row.period !== null && formatPeriod(row.period) === formatPeriod(since),
  );
}
