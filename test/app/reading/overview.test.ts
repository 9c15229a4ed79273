import { runToEnd } from '../../../src/core/kernel/slices';
import { overviewOf } from '../../../src/app/reading/overview';
import { computeFigures } from '../../../src/core/figures/compute-figures';
import { planOf, type Grid } from '../../support/plan-of';

/** The years to choose from and the one to begin with, as of a day. */
function yearsOf(tenders: Grid, goals: Grid, asOf: string): { choices: readonly number[]; year: number | null } {
  const { plan, findings } = planOf(
    {
      Themas: [
        ['Thema', 'Focus'],
        ['Klimaat', 'ja'],
      ],
      Aanbestedingen: [['Nr', 'Start', 'Kansrijk', 'Pilot', 'Klimaat'], ...tenders],
      Doelen: [['Soort', 'Jaar', 'Streefwaarde'], ...goals],
    },
    { asOf },
  );
  const { choices, year } = overviewOf({ plan, findings, figures: runToEnd(computeFigures(plan, findings)) });
  return { choices, year };
}

describe('the years of the overview', () => {
  const promising = (nr: string, start: string): Grid[number] => [nr, start, 'ja', null, 'Eis'];

  it('are those with coverage and those with a promise, each once, ascending', () => {
    const tenders = [promising('1', '2025-Q1'), promising('2', '2024-Q1'), ['3', '2026-Q1', 'nee', 'ja', null]];
    const goals = [
      ['Pilots', 2025, 1],
      ['Speerpunten', 2030, 2],
      ['Dekking', 2028, 0.8],
    ];
    expect(yearsOf(tenders, goals, '2026-02-01')).toEqual({ choices: [2024, 2025, 2026, 2028, 2030], year: 2026 });
  });

  it('leave out a year in which nothing is promised, applied or counted', () => {
    const tenders = [promising('1', '2025-Q1'), ['2', '2026-Q1', 'nee', 'nee', null]];
    expect(yearsOf(tenders, [], '2026-02-01')).toEqual({ choices: [2025], year: 2025 });
  });

  it('are none where there is neither', () => {
    expect(yearsOf([], [], '2026-02-01')).toEqual({ choices: [], year: null });
  });
});
