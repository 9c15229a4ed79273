import { nearest } from '../kernel/nearest';
import { fieldFinding } from '../plan/place';
import type { Plan } from '../plan/plan';
import { criterionSubject } from '../plan/calendar-criterion';
import { testableRules } from '../plan/policy';
import type { Finding } from '../schema/finding';
import { TABLES } from '../tables';
import type { Rule } from './rule';

const NAMES_SHOWN = 3;

export const policyValid: Rule = {
  codes: ['R02', 'K02'],
  source:
    'Cijfer "beleidsregels" van dit product: een regel is te toetsen als Kolom en Minimaal bij Aanbestedingen passen',
  check: (plan) => [...unknownColumns(plan), ...refusedBounds(plan)],
};

function unknownColumns(plan: Plan): readonly Finding[] {
  const table = plan.tables.policyRules;
  const names = [
    ...Object.values(TABLES.tenders.columns).map(({ heading }) => heading),
    ...plan.themes.map(({ name }) => name),
  ];
  return table.rows.flatMap((rule) => {
    if (rule.column === null || criterionSubject(plan, rule.column) !== null) return [];
    const details = {
      because: 'column',
      name: rule.column,
      target: TABLES.tenders.name,
      nearest: nearest(rule.column, names).slice(0, NAMES_SHOWN),
    };
    return [
      fieldFinding(table, rule, 'column', 'K02', { details }),
      fieldFinding(table, rule, 'column', 'R02', { details }),
    ];
  });
}

function refusedBounds(plan: Plan): readonly Finding[] {
  return testableRules(plan).flatMap(({ rule, refused }) =>
    refused.map(({ field, refusal }) =>
      fieldFinding(plan.tables.policyRules, rule, field, 'R02', {
        details: { because: 'bound', name: rule.column ?? '' },
        expected: refusal.expected,
      }),
    ),
  );
}
