import type { FindingDetails } from '../schema/finding';
import type { Severity } from '../schema/finding-codes';
import type { ColumnType } from '../schema/reading';
import { themeMarksType } from '../schema/tender-types';
import type { Finding } from '../schema/finding';
import { displayText } from '../workbook/cell-value';
import type { Weight } from '../tables/policy-rules.table';
import { fieldFinding, themeCellFinding } from '../plan/place';
import type { Plan, TenderRow } from '../plan/plan';
import { testPolicy, type RuleResult } from '../plan/policy';
import type { Rule } from './rule';

const SEVERITY_OF_WEIGHT: Readonly<Record<Weight, Severity>> = {
  Verplicht: 'error',
  'Toepassen of uitleggen': 'warning',
  'Waar mogelijk': 'notice',
};

export const policyMet: Rule = {
  codes: ['R01'],
  source:
    'De beleidsregels van de gemeente zelf (tabel Beleidsregels, met hun Bron); cijfer "beleidsregels" van dit product',
  check: (plan) =>
    testPolicy(plan).flatMap((result) => [
      ...result.broken.map((tender) => notMet(plan, result, tender, 'broken')),
      ...result.pending.map((tender) => notMet(plan, result, tender, 'pending')),
    ]),
};

/** What is broken weighs as the rule says; what is still to be filled in is a task. */
function notMet(plan: Plan, result: RuleResult, tender: TenderRow, state: 'broken' | 'pending'): Finding {
  const { rule, subject } = result;
  const ofWeight = rule.weight === null ? 'warning' : SEVERITY_OF_WEIGHT[rule.weight];
  const extras = {
    severity: state === 'broken' ? ofWeight : ('notice' as const),
    details: { ...detailsOf(result, tender), state },
  };
  if (subject.kind === 'theme') return themeCellFinding(plan, tender, subject.theme, 'R01', extras);
  return fieldFinding(plan.tables.tenders, tender, subject.field as keyof TenderRow, 'R01', extras);
}

function detailsOf({ rule, subject, minimum, maximum }: RuleResult, tender: TenderRow): FindingDetails {
  const type = subject.kind === 'theme' ? themeMarksType : subject.column.type;
  const fields = tender as unknown as Readonly<Record<string, unknown>>;
  const value = subject.kind === 'theme' ? tender.marks[subject.theme.index] : fields[subject.field];
  return {
    rule: rule.name ?? rule.key,
    source: rule.source ?? '',
    weight: rule.weight ?? '',
    grammar: type.grammar,
    compare: subject.kind === 'theme' ? 'marks' : isOrdered(minimum ?? maximum) ? 'order' : 'equal',
    minimum: written(type, minimum),
    maximum: written(type, maximum),
    actual: written(type, value),
  };
}

/** Numbers, shares, levels and steps have more and less; words, yes and no are equal or not. */
function isOrdered(bound: unknown): boolean {
  return typeof bound === 'number' || (typeof bound === 'object' && bound !== null);
}

/** A value as the column's cells write it: a number stays one, for the words to format. */
function written(type: ColumnType<unknown>, value: unknown): string | number {
  if (value === null || value === undefined) return '';
  const cell = type.write(value, { date1904: false });
  return typeof cell === 'number' ? cell : displayText(cell);
}
