import { ownColumn } from '../plan/field-place';
import { tableFinding, fieldFinding } from '../plan/place';
import type { Plan } from '../plan/plan';
import { focusesOnSdgs } from '../plan/theme-focus';
import type { Finding } from '../schema/finding';
import type { Rule } from './rule';

export const focusThemes: Rule = {
  codes: ['G06', 'G07'],
  source: 'Alkmaar, stap 2: focusthema\'s kiezen en de keuze onderbouwen; Helmond: "Focus ontbreekt"',
  check: (plan) => [...noFocus(plan), ...withoutReason(plan)],
};

function noFocus(plan: Plan): readonly Finding[] {
  const { raw, rows } = plan.tables.themes;
  if (rows.length === 0 || rows.some(({ focus }) => focus) || focusesOnSdgs(plan)) return [];
  const tableColumn = ownColumn(plan.tables.themes, 'focus');
  const atColumn = tableColumn === null ? {} : { tableColumn };
  return [tableFinding('themes', raw, 'G06', { column: 'Focus', details: { themes: rows.length }, ...atColumn })];
}

function withoutReason(plan: Plan): readonly Finding[] {
  const table = plan.tables.themes;
  return table.rows
    .filter(({ focus, reason }) => focus && reason === null)
    .map((row) => fieldFinding(table, row, 'reason', 'G07'));
}
