import { filterFindings, sortOutFindings, type FindingFilter } from '../../../src/app/reading/finding-groups';
import { findingMessage } from '../../../src/messages/findings';
import { everyFinding } from '../../support/every-finding';
import { planOf } from '../../support/plan-of';

const { plan } = planOf({});
const findings = everyFinding();
const sorted = sortOutFindings({ plan, findings });
const ALL: FindingFilter = { severities: new Set(['error', 'warning', 'notice']), table: null, text: '' };

function filtered(filter: Partial<FindingFilter>): number {
  const tables = filterFindings(sorted.tables, { ...ALL, ...filter }, (finding) => findingMessage(finding, 'nl'));
  return tables.reduce((sum, { count }) => sum + count, 0);
}

it('sorts every finding out once, what is worst first in each table', () => {
  expect(filtered({})).toBe(findings.length);
  const rank = { error: 0, warning: 1, notice: 2 };
  for (const { groups } of sorted.tables) {
    const ranks = groups.map(({ severity }) => rank[severity]);
    expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
  }
});

it('filters by severity', () => {
  const errors = filtered({ severities: new Set(['error']) });
  expect(errors).toBe(sorted.counts.error);
  expect(errors + filtered({ severities: new Set(['warning', 'notice']) })).toBe(findings.length);
  expect(filtered({ severities: new Set() })).toBe(0);
});

it('filters by table', () => {
  const [first] = sorted.tables;
  expect(filtered({ table: first?.table ?? '' })).toBe(first?.count);
  expect(filtered({ table: 'bestaat niet' })).toBe(0);
});

it('finds by message, row and cell, without regard to case and accents', () => {
  const [first] = findings;
  if (first === undefined) throw new Error('No findings');
  const message = findingMessage(first, 'nl');
  expect(filtered({ text: message.toUpperCase() })).toBeGreaterThan(0);
  expect(filtered({ text: 'zo staat het nergens' })).toBe(0);
});
