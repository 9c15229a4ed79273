import { groupByName } from '../../figures/grouping';
import { textKey } from '../../kernel/text-key';
import { formatPeriod, lastDayOfPeriod, type Period } from '../../schema/date-types';
import { ACTION_STATUSES, type ActionStatus } from '../../tables/actions.table';
import type { Plan } from '../../plan/plan';
import { planInForce } from '../../plan/plan-in-force';
import { statusLines, TOTAL } from '../history/status-lines';

/** What is known of the actions at one moment; `null` is unknown, which is not 0. */
export interface PeriodCounts {
  readonly period: Period;
  readonly byStatus: Readonly<Record<ActionStatus, number | null>>;
  readonly total: number | null;
  /** Part of the total of which no status is known. */
  readonly unknown: number | null;
}

/** A line of Statusverloop about actions. */
export interface HistoryLine {
  readonly period: Period;
  readonly group: string | null;
  readonly status: string;
  readonly count: number;
}

/** Counts of actions per period, oldest first, from the lines of Statusverloop. */
export function actionHistory(lines: readonly HistoryLine[]): readonly PeriodCounts[] {
  return groupByName(lines, ({ period }) => formatPeriod(period))
    .map(({ rows }) => periodCounts(rows))
    .sort((a, b) => lastDayOfPeriod(a.period) - lastDayOfPeriod(b.period));
}

/**
 * The lines about actions of the plan in force as Statusverloop will hold them after this report: those of the workbook, with the reported
 * quarter as it stands now unless its record is kept.
 */
export function historyLines(plan: Plan, keepsQuarter: boolean): readonly HistoryLine[] {
  const { includes } = planInForce(plan);
  const recorded = plan.tables.statusHistory.rows.flatMap(({ plan: name, period, table, group, status, count }) =>
    includes(name) && table === 'Acties' && period !== null && status !== null && count !== null
      ? [{ period, group, status, count }]
      : [],
  );
  if (keepsQuarter) return recorded;
  const isReported = ({ period }: HistoryLine): boolean => 'quarter' in period && period.quarter === plan.quarter;
  return [
    ...recorded.filter((line) => !isReported(line)),
    ...statusLines(plan).filter(({ table }) => table === 'Acties'),
  ];
}

function periodCounts(lines: readonly HistoryLine[]): PeriodCounts {
  const period = (lines[0] as HistoryLine).period;
  const byStatus = Object.fromEntries(
    ACTION_STATUSES.map((status) => [status, sumOf(lines.filter((line) => isAbout(line, status)))]),
  ) as Record<ActionStatus, number | null>;
  const known = ACTION_STATUSES.reduce((sum, status) => sum + (byStatus[status] ?? 0), 0);
  const total = totalOf(lines);
  const unknown = total !== null && total > known ? total - known : null;
  return { period, byStatus, total, unknown };
}

function isAbout({ status }: HistoryLine, wanted: string): boolean {
  return textKey(status) === textKey(wanted);
}

/** The totals of the groups; a group without one counts as the sum of its statuses. */
function totalOf(lines: readonly HistoryLine[]): number | null {
  const totals = groupByName(lines, ({ group }) => group).map(
    ({ rows }) => sumOf(rows.filter((line) => isAbout(line, TOTAL))) ?? sumOf(rows),
  );
  return totals.reduce<number | null>((sum, total) => (total === null ? sum : (sum ?? 0) + total), null);
}

function sumOf(lines: readonly HistoryLine[]): number | null {
  return lines.length === 0 ? null : lines.reduce((sum, { count }) => sum + count, 0);
}
