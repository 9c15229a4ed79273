import { rememberingTextKey } from '../kernel/text-key';
import type { Plan } from '../plan/plan';
import type { Row } from '../tables';
import { euros, exactTotal } from './exact-totals';
import type { SpendYear } from './figures';
import { ascendingYears, groupByKey, groupByName } from './grouping';

type Spending = Row<'spending'>;

/**
 * Spend per year and product group, largest group first. A group has one name in all years, its first spelling. A row
 * whose Jaar cannot be read belongs to no year. `null` without Uitgaven.
 */
export function spendFigure(plan: Plan): readonly SpendYear[] | null {
  if (plan.tables.spending.raw === null) return null;
  const { rows } = plan.tables.spending;
  const keyOf = rememberingTextKey();
  const names = new Map(groupByName(rows, groupOf).map(({ name }) => [keyOf(name), name] as const));
  const years = groupByKey(rows, ({ year }) => year);
  return ascendingYears(years.keys()).map((year) => {
    const ofYear = years.get(year) ?? [];
    const groups = groupByName(ofYear, groupOf).map((group) => ({
      group: names.get(keyOf(group.name)) ?? group.name,
      amount: totalOf(group.rows),
    }));
    return { year, total: totalOf(ofYear), groups: groups.sort((a, b) => b.amount - a.amount) };
  });
}

function groupOf({ productGroup }: Spending): string | null {
  return productGroup;
}

function totalOf(rows: readonly Spending[]): number {
  return euros(exactTotal(rows.map(({ amount }) => amount)));
}
