import { yearOfSpan } from '../kernel/span';
import { rememberingTextKey } from '../kernel/text-key';
import { fieldFinding } from '../plan/place';
import type { Plan, TenderRow } from '../plan/plan';
import type { Finding } from '../schema/finding';
import type { Rule } from './rule';
import { inCents, thresholdOfTender } from './threshold-of-tender';

const NAMES_SHOWN = 3;

export const splitContracts: Rule = {
  codes: ['X02'],
  source: 'Richtlijn 2014/24/EU, artikel 5, derde lid: een opdracht niet splitsen om onder de drempel te blijven',
  check: (plan) => [...suspects(plan)].flatMap((group) => findingsOf(plan, group)),
};

interface Part {
  readonly tender: TenderRow;
  readonly cents: number;
}

interface Group {
  readonly year: number;
  /** Euros. */
  readonly threshold: number;
  readonly parts: Part[];
}

/** Tenders below their threshold, by Productgroep, Afdeling, year and that threshold. */
function suspects(plan: Plan): Iterable<Group> {
  const keyOf = rememberingTextKey();
  const groups = new Map<string, Group>();
  for (const tender of plan.tables.tenders.rows) {
    const { productGroup, department, value, start } = tender;
    const threshold = thresholdOfTender(tender);
    if (productGroup === null || department === null || value === null || start === null || threshold === null)
      continue;
    if (value >= threshold) continue;
    const year = yearOfSpan(start);
    const key = [keyOf(productGroup), keyOf(department), year, threshold].join('\u0000');
    const group = groups.get(key) ?? { year, threshold, parts: [] };
    group.parts.push({ tender, cents: inCents(value) });
    groups.set(key, group);
  }
  return groups.values();
}

/**
 * One finding for each tender that reaches the threshold together with another of its group. Largest first, the others
 * with which a tender reaches it are the first so many, fewer for every next tender: no pair is looked at twice.
 */
function findingsOf(plan: Plan, { year, threshold, parts }: Group): readonly Finding[] {
  const limit = inCents(threshold);
  const sorted = [...parts].sort((a, b) => b.cents - a.cents);
  const findings: Finding[] = [];
  let reach = sorted.length;
  sorted.forEach(({ tender, cents }, i) => {
    while (reach > 0 && (sorted[reach - 1] as Part).cents + cents < limit) reach -= 1;
    const count = i < reach ? reach - 1 : reach;
    if (count === 0) return;
    const others = sorted.slice(0, Math.min(reach, NAMES_SHOWN + 1)).filter((part) => part.tender !== tender);
    const details = {
      others: others.slice(0, NAMES_SHOWN).map((part) => part.tender.key),
      count,
      total: (cents + (others[0] as Part).cents) / 100,
      threshold,
      year,
      productGroup: tender.productGroup ?? '',
      department: tender.department ?? '',
    };
    findings.push(fieldFinding(plan.tables.tenders, tender, 'value', 'X02', { details }));
  });
  return findings;
}
