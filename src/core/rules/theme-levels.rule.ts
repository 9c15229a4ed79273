import { fieldFinding } from '../plan/place';
import type { Plan, Theme } from '../plan/plan';
import { themeLevels } from '../plan/theme-levels';
import type { Finding } from '../schema/finding';
import type { Rule } from './rule';

export const themeLevel: Rule = {
  codes: ['G02', 'G03'],
  source: 'Manifest MVOI 2022-2025 (niveaus 1-5); Alkmaar, stap 1 (nulmeting) en stap 3 (ambities)',
  check: (plan) => plan.themes.flatMap((theme) => findingsOf(plan, theme)),
};

function findingsOf(plan: Plan, theme: Theme): readonly Finding[] {
  const table = plan.tables.themes;
  const { stated, evidenced, current, unproven, ambition } = themeLevels(plan, theme);
  const findings: Finding[] = [];
  if (ambition !== null && current !== null && ambition < current) {
    findings.push(fieldFinding(table, theme.row, 'ambition', 'G02', { details: { ambition, current } }));
  }
  // Levels without criteria are not recorded: nothing was claimed against them.
  if (stated !== null && evidenced !== null && stated > evidenced && unproven.length > 0) {
    const details = { stated, evidenced, missing: unproven };
    findings.push(fieldFinding(table, theme.row, 'statedLevel', 'G03', { details }));
  }
  return findings;
}
