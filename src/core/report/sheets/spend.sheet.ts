import type { ReportContext } from '../report-context';
import type { ReportSheet } from '../report-sheet';
import {
  amountReached,
  groupSpends,
  lastSpendYear,
  spendByGroup,
  spendByReach,
  spendByYear,
  tendersWithoutSpend,
} from '../sections/spend-sections';

/** Where the money is, and where MVOI is applied. */
export function spendSheet(context: ReportContext): ReportSheet | null {
  const { words } = context;
  const year = lastSpendYear(context);
  if (year === null) return null;
  const groups = groupSpends(year, context);
  return {
    title: words.spend.title,
    answer: words.spend.answer({
      year: year.year,
      total: year.total,
      groups: groups.length,
      applied: amountReached(groups, 'applied'),
    }),
    blocks: [
      ...spendByGroup(year, context),
      ...spendByReach(year, context),
      ...tendersWithoutSpend(year, context),
      ...spendByYear(context),
    ],
  };
}
