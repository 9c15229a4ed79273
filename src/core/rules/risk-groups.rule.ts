import { themeCellFinding } from '../plan/place';
import { CHAIN_THEME, ISV_RISK_GROUPS, riskGroupOf } from '../reference/risk-groups';
import type { Rule } from './rule';

export const riskGroups: Rule = {
  codes: ['X01'],
  source: ISV_RISK_GROUPS.source,
  check(plan) {
    const theme = plan.themeByName(CHAIN_THEME);
    if (theme === undefined) return [];
    const groupOf = remembering(riskGroupOf);
    return plan.tables.tenders.rows.flatMap((tender) => {
      const { productGroup, marks, unreadableThemes } = tender;
      if (productGroup === null || unreadableThemes?.has(theme.index) || (marks[theme.index] ?? 0) !== 0) return [];
      const group = groupOf(productGroup);
      if (group === null) return [];
      const details = { productGroup, group, theme: theme.name };
      return [themeCellFinding(plan, tender, theme, 'X01', { details })];
    });
  },
};

/** Calendars have few product groups and many rows. */
function remembering(find: (name: string) => string | null): (name: string) => string | null {
  const known = new Map<string, string | null>();
  return (name) => {
    const before = known.get(name);
    if (before !== undefined) return before;
    const found = find(name);
    known.set(name, found);
    return found;
  };
}
