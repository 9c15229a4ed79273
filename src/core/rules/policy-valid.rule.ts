import { nearest } from '../kernel/nearest';
import { criterionOf, type StatedCriterion } from '../plan/calendar-criterion';
import { isCountedIndicator } from '../plan/counted-indicators';
import { fieldFinding, type FindingExtras } from '../plan/place';
import type { Plan } from '../plan/plan';
import type { Finding, FindingDetails } from '../schema/finding';
import { TABLES } from '../tables';
import type { Rule } from './rule';

const NAMES_SHOWN = 3;

export const policyValid: Rule = {
  codes: ['R02', 'K02'],
  source:
    'Cijfers "beleidsregels" en "indicatoren" van dit product: Kolom en Minimaal moeten bij de aanbestedingskalender passen',
  check(plan) {
    const { policyRules, indicators } = plan.tables;
    return [
      ...policyRules.rows.flatMap((row) =>
        findingsOf(plan, row, (...found) => fieldFinding(policyRules, row, ...found)),
      ),
      // That the Kolom of an indicator does not exist (K02) is found while reading.
      ...indicators.rows
        .filter(isCountedIndicator)
        .flatMap((row) =>
          findingsOf(plan, row, (field, code, extras) =>
            field === 'maximum' || code === 'K02' ? null : fieldFinding(indicators, row, field, code, extras),
          ),
        ),
    ];
  },
};

type CriterionField = 'column' | 'minimum' | 'maximum';
type Find = (field: CriterionField, code: 'K02' | 'R02', extras: FindingExtras) => Finding | null;

/** A Kolom that does not exist, or bounds that are no values of it. */
function findingsOf(plan: Plan, stated: StatedCriterion, find: Find): readonly Finding[] {
  const { column } = stated;
  if (column === null) return [];
  const criterion = criterionOf(plan, stated);
  const found: readonly (Finding | null)[] =
    criterion === null
      ? (['K02', 'R02'] as const).map((code) => find('column', code, { details: unknownColumn(plan, column) }))
      : criterion.refused.map(({ field, refusal }) =>
          find(field, 'R02', { details: { because: 'bound', name: column }, expected: refusal.expected }),
        );
  return found.filter((finding) => finding !== null);
}

function unknownColumn(plan: Plan, name: string): FindingDetails {
  const names = [
    ...Object.values(TABLES.tenders.columns).map(({ heading }) => heading),
    ...plan.themes.map((theme) => theme.name),
  ];
  const target = plan.tables.tenders.raw?.sheet ?? TABLES.tenders.sheet;
  return { because: 'column', name, target, nearest: nearest(name, names).slice(0, NAMES_SHOWN) };
}
