import { formatQuarter } from '../../../src/core/kernel/quarter';
import { reportedQuarter } from '../../../src/core/plan/reported-quarter';
import { dateOf } from '../../support/plan-of';

describe('the quarter that a report is about', () => {
  it.each([
    ['2025-10-01', '2025-Q3'],
    ['2025-10-21', '2025-Q3'],
    ['2025-10-22', '2025-Q4'],
    ['2025-12-31', '2025-Q4'],
    ['2026-01-01', '2025-Q4'],
    ['2026-01-21', '2025-Q4'],
    ['2026-01-22', '2026-Q1'],
    ['2024-04-21', '2024-Q1'],
  ])('on %s is %s', (asOf, quarter) => {
    expect(formatQuarter(reportedQuarter(dateOf(asOf)))).toBe(quarter);
  });
});
