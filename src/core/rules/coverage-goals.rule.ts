import { compareFractions } from '../kernel/fraction';
import { coverageTarget, statedTargets, statedThemeTargets, type StatedTarget } from '../plan/coverage-targets';
import { fieldFinding, tableFinding } from '../plan/place';
import type { Plan } from '../plan/plan';
import { tenderFacts } from '../plan/tender-facts';
import type { Finding } from '../schema/finding';
import type { Rule } from './rule';

export const coverageGoals: Rule = {
  codes: ['G08', 'G09'],
  source: 'Alkmaar, stap 3: een ingroeimodel met een jaardoel (75, 80, 85%) op weg naar 100% in 2030',
  check: (plan) => [...fallingTargets(plan), ...missingTargets(plan)],
};

/** Targets over different tenders (Kansrijk, Alle, those of a theme) do not compare. */
function fallingTargets(plan: Plan): readonly Finding[] {
  const highest = new Map<string, StatedTarget>();
  return [...statedTargets(plan), ...statedThemeTargets(plan)].flatMap((stated) => {
    const { theme } = stated.row;
    const base = theme === null ? `over ${stated.over}` : `theme ${theme}`;
    const before = highest.get(base);
    if (before === undefined || compareFractions(stated.target, before.target) >= 0) {
      highest.set(base, stated);
      return [];
    }
    if (before.year === stated.year) return [];
    const details = {
      theme: theme ?? '',
      year: stated.year,
      target: stated.row.target ?? 0,
      beforeYear: before.year,
      beforeTarget: before.row.target ?? 0,
    };
    return [fieldFinding(plan.tables.goals, stated.row, 'target', 'G08', { details })];
  });
}

/** A plan without any coverage target promised none, and lacks none. */
function missingTargets(plan: Plan): readonly Finding[] {
  const stated = statedTargets(plan);
  if (stated.length === 0) return [];
  const counts = new Map<number, number>();
  for (const { exclusion, year } of tenderFacts(plan)) {
    if (exclusion === null && year !== null) counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  return [...counts]
    .sort(([a], [b]) => a - b)
    .filter(([year]) => coverageTarget(stated, year).from === 'none')
    .map(([year, count]) => tableFinding('goals', plan.tables.goals.raw, 'G09', { details: { year, count } }));
}
