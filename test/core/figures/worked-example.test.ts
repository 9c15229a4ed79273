import { figuresJsonOf, present } from '../../support/figures-of';
import type { Grids } from '../../support/plan-of';

/** The worked example of figures.md, cell by cell. */
const example = (target: number): Grids => ({
  Themas: [
    ['Thema', 'Focus'],
    ['Klimaat', 'ja'],
    ['Circulair', 'ja'],
    ['Social return', 'nee'],
  ],
  Doelen: [
    ['Soort', 'Jaar', 'Streefwaarde'],
    ['Dekking', 2025, target],
  ],
  Aanbestedingen: [
    ['Nr', 'Aanbesteding', 'Start', 'Kansrijk', 'Status', 'Klimaat', 'Circulair', 'Social return'],
    [1, 'Bestrating', '2025-Q1', 'ja', 'Gegund', 'Eis', null, null],
    [2, 'Catering', '2025-Q2', 'ja', 'Gepubliceerd', 'Kans', 'Gunning + Eis', 'Eis'],
    [3, 'Meubilair', '2025-Q3', 'ja', 'Gepland', 'Kans', 'Kans', null],
    [4, 'Schoonmaak', '2025-Q4', 'ja', 'Gepland', null, null, 'Contract'],
    [5, 'Software', '2025-Q4', 'ja', 'Vervallen', 'Eis', null, null],
    [6, 'Advies', '2025-Q2', 'nee', 'Gepland', 'Eis', null, null],
    [10, 'Groenonderhoud', '2025-Q4', 'ja', 'In voorbereiding', 'Nee', 'Kans', null],
  ],
});

const moments = { asOf: '2025-07-01', workbook: 'voorbeeld.xlsx' };

/** No theme has a goal of its own. */
const NO_GOAL = { target: null, needed: null, met: null };

describe('the worked example of the contract', () => {
  it('gives its numbers', () => {
    const { coverage, ...rest } = figuresJsonOf(example(0.75), moments);
    expect(rest).toMatchObject({ workbook: 'voorbeeld.xlsx', asOf: '2025-07-01', quarter: '2025-Q3', unreadable: [] });
    expect(coverage).toEqual({
      years: [
        {
          year: 2025,
          target: 0.75,
          targetFrom: 'stated',
          over: 'Kansrijk',
          promising: 5,
          applied: 2,
          appliedAnyTheme: 3,
          coverage: 0.4,
          needed: 4,
          short: 2,
          met: false,
          open: 3,
          reachable: true,
          candidates: ['3', '10', '4'],
          toDate: { promising: 3, applied: 2, coverage: 0.666667 },
          value: { promising: 0, applied: 0, coverage: null, withoutValue: 5 },
          themes: [
            { theme: 'Klimaat', focus: true, applicable: 4, applied: 1, ...NO_GOAL },
            { theme: 'Circulair', focus: true, applicable: 3, applied: 1, ...NO_GOAL },
            { theme: 'Social return', focus: false, applicable: 2, applied: 2, ...NO_GOAL },
          ],
          departments: [{ department: '', promising: 5, applied: 2 }],
          quarters: [
            { quarter: '2025-Q1', promising: 1, applied: 1, cumulativePromising: 1, cumulativeApplied: 1 },
            { quarter: '2025-Q2', promising: 1, applied: 1, cumulativePromising: 2, cumulativeApplied: 2 },
            { quarter: '2025-Q3', promising: 1, applied: 0, cumulativePromising: 3, cumulativeApplied: 2 },
            { quarter: '2025-Q4', promising: 2, applied: 0, cumulativePromising: 5, cumulativeApplied: 2 },
          ],
          withoutQuarter: { promising: 0, applied: 0 },
        },
      ],
      upcoming: ['3', '4', '10'],
      deviations: [],
      excluded: [
        { tender: '5', reason: 'cancelled' },
        { tender: '6', reason: 'not-promising' },
      ],
    });
  });

  it('needs two and is met with a target of exactly 40 %', () => {
    const [year] = present(figuresJsonOf(example(0.4), moments).coverage).years;
    expect(year).toMatchObject({ target: 0.4, coverage: 0.4, needed: 2, short: 0, met: true, reachable: true });
  });
});
