import { groupByName } from '../../figures/grouping';
import type { Quarter } from '../../kernel/quarter';
import { isCountedAction } from '../../plan/action-facts';
import type { Plan } from '../../plan/plan';
import { planInForce } from '../../plan/plan-in-force';
import { isStartOrStatusUnreadable, tenderFacts } from '../../plan/tender-facts';
import { ACTION_STATUSES } from '../../tables/actions.table';
import { TENDER_STATUSES } from '../../tables/tenders.table';

/** One line of Statusverloop: how many rows of a group had a status in a quarter. */
export interface StatusLine {
  /** Name of the plan in force; `null` when it has none. */
  readonly plan: string | null;
  readonly period: { readonly quarter: Quarter };
  readonly table: 'Acties' | 'Aanbestedingen';
  /** `null` for rows without a group. */
  readonly group: string | null;
  readonly status: string;
  readonly count: number;
}

/** Word that stands for all statuses together in Statusverloop (workbook.md). */
export const TOTAL = 'Totaal';

/**
 * How many actions (by Horizon, else Onderwerp) and tenders (by year of Start) have each status now, noughts included:
 * unlike in older lines, all of it is known.
 */
export function statusLines(plan: Plan): readonly StatusLine[] {
  const actions = plan.tables.actions.rows.filter((action) => isCountedAction(plan, action));
  const tenders = tenderFacts(plan).filter(({ tender }) => !isStartOrStatusUnreadable(tender));
  const common = { plan: planInForce(plan).name, period: { quarter: plan.quarter } };
  return [
    ...linesOf(common, 'Acties', actions, ({ horizon, subject }) => horizon ?? subject, ACTION_STATUSES),
    ...linesOf(
      common,
      'Aanbestedingen',
      tenders.map(({ tender, year }) => ({ status: tender.status, year })),
      ({ year }) => (year === null ? null : String(year)),
      TENDER_STATUSES,
    ),
  ];
}

function linesOf<T extends { readonly status: string }>(
  common: Pick<StatusLine, 'plan' | 'period'>,
  table: StatusLine['table'],
  rows: readonly T[],
  groupOf: (row: T) => string | null,
  statuses: readonly string[],
): readonly StatusLine[] {
  return groupByName(rows, groupOf).flatMap(({ name, rows: members }) => {
    const line = (status: string, count: number): StatusLine => ({
      ...common,
      table,
      group: name === '' ? null : name,
      status,
      count,
    });
    return [
      ...statuses.map((status) => line(status, members.filter((row) => row.status === status).length)),
      line(TOTAL, members.length),
    ];
  });
}
