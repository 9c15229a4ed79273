import { figuresJsonOf, figuresOf, present } from '../../support/figures-of';
import type { Grid, Grids } from '../../support/plan-of';

const tenders = (...rows: Grid): Grid => [
  ['Nr', 'Start', 'Kansrijk', 'Status', 'Pilot', 'Speerpunt', 'Ondersteuning', 'Aanbesteding'],
  ...rows,
];
const goals = (...rows: Grid): Grid => [['Soort', 'Jaar', 'Streefwaarde', 'Thema'], ...rows];
const yearsOf = (grids: Grids) => present(figuresJsonOf(grids).counts).years;

const NO_TARGETS = { pilotsTarget: null, flagshipsTarget: null, supportedTarget: null };

describe('pilots and flagship tenders', () => {
  it('are counted per year of Start, promising or not, cancelled ones left out', () => {
    const calendar = tenders(
      [1, '2025-Q1', 'ja', null, 'ja', 'ja', 'adviseur'],
      [2, '2025-Q4', 'nee', 'Gegund', 'ja', 'ja', null],
      [3, '2025-Q2', 'ja', 'Vervallen', 'ja', 'ja', 'adviseur'],
      [4, null, 'ja', null, 'ja', 'ja', 'adviseur'],
      [5, '2024-Q2', null, null, null, null, 'adviseur'],
      [6, '2025-Q2', 'ja', null, null, 'ja', '  '],
    );
    expect(yearsOf({ Aanbestedingen: calendar })).toEqual([
      { year: 2024, pilots: 0, flagships: 0, supported: 0, ...NO_TARGETS },
      { year: 2025, pilots: 2, flagships: 3, supported: 1, ...NO_TARGETS },
    ]);
    expect(figuresOf({ Aanbestedingen: calendar }).counts?.years[1]).toMatchObject({
      pilots: { keys: ['1', '2'] },
      flagships: { keys: ['1', '2', '6'] },
      supported: { keys: ['1'] },
    });
  });

  it('leave out a tender whose Start or Status cannot be read, but not one of which something else cannot', () => {
    const calendar = tenders(
      [1, 'zomer', 'ja', null, 'ja'],
      [2, '2025-Q1', 'ja', 'bijna', 'ja'],
      [3, '2025-Q1', 'misschien', null, 'ja'],
      [4, '2025-Q1', 'ja', null, 'beetje', 'ja', 'adviseur'],
    );
    expect(yearsOf({ Aanbestedingen: calendar })).toMatchObject([
      { year: 2025, pilots: 1, flagships: 1, supported: 1 },
    ]);
  });

  it('have the years of their targets too', () => {
    const stated = goals(
      ['Pilots', 2027, 3],
      ['Speerpunten', 2025, 5],
      ['Ondersteund', 2025, 3],
      ['Pilots', 2026, 'veel'],
      ['Dekking', 2029, 0.75],
      ['Indicator', 2030, 5],
      ['Pilots', null, 8],
    );
    expect(yearsOf({ Aanbestedingen: tenders([1, '2025-Q1']), Doelen: stated })).toEqual([
      { year: 2025, pilots: 0, pilotsTarget: null, flagships: 0, flagshipsTarget: 5, supported: 0, supportedTarget: 3 },
      { year: 2026, pilots: 0, flagships: 0, supported: 0, ...NO_TARGETS },
      { year: 2027, pilots: 0, flagships: 0, supported: 0, ...NO_TARGETS, pilotsTarget: 3 },
    ]);
  });

  it('do not take the target of one theme for the target of them all', () => {
    const grids = {
      Themas: [['Thema'], ['Klimaat']],
      Aanbestedingen: tenders(),
      Doelen: goals(['Pilots', 2025, 1, 'Klimaat'], ['Pilots', 2025, 3], ['Pilots', 2028, 9, 'Bestaat niet']),
    };
    expect(yearsOf(grids)).toMatchObject([{ year: 2025, pilotsTarget: 3 }]);
  });

  it('use the first of two targets for one year', () => {
    const grids = { Aanbestedingen: tenders(), Doelen: goals(['Pilots', 2025, 3], ['Pilots', 2025, 4]) };
    expect(yearsOf(grids)).toMatchObject([{ year: 2025, pilotsTarget: 3 }]);
  });

  it('are null without Aanbestedingen, and none when it is empty', () => {
    expect(figuresOf({ Doelen: goals(['Pilots', 2025, 3]) }).counts).toBeNull();
    expect(figuresOf({ Aanbestedingen: tenders() }).counts).toEqual({ years: [], themeGoals: [] });
  });

  it('are held per theme where a goal names one: tenders with any mark but Nee alone in it', () => {
    const headings = ['Nr', 'Aanbesteding', 'Start', 'Pilot', 'Speerpunt', 'Ondersteuning', 'Klimaat', 'Status'];
    const row = (nr: number, ...cells: readonly (string | null)[]) => [nr, 'x', '2025-Q1', ...cells];
    const Aanbestedingen = [
      headings,
      row(1, 'ja', 'ja', 'programma', 'Kans', null),
      row(2, 'ja', 'ja', 'n.v.t.', 'Eis', null),
      row(3, 'ja', null, null, 'Nee', null),
      row(4, 'ja', null, null, 'Nee; Geschiktheid', null),
      row(5, 'ja', null, null, null, null),
      row(6, 'ja', null, null, 'Eis', 'Vervallen'),
      row(7, 'ja', null, null, '??', null),
    ];
    const Doelen = goals(
      ['Ondersteund', 2025, 1, 'klimaat'],
      ['Pilots', 2025, 4, 'Klimaat'],
      ['Speerpunten', 2026, 'p.m.', 'Klimaat'],
      ['Pilots', 2025, 9],
      ['Pilots', 2025, 9, 'Bestaat niet'],
    );
    const counts = present(figuresJsonOf({ Themas: [['Thema'], ['Klimaat']], Aanbestedingen, Doelen }).counts);
    expect(counts.themeGoals).toEqual([
      { year: 2025, theme: 'Klimaat', kind: 'Ondersteund', target: 1, realised: 1 },
      { year: 2025, theme: 'Klimaat', kind: 'Pilots', target: 4, realised: 3 },
      { year: 2026, theme: 'Klimaat', kind: 'Speerpunten', target: null, realised: 0 },
    ]);
    expect(counts.years.map(({ year, pilots, pilotsTarget }) => [year, pilots, pilotsTarget])).toEqual([
      [2025, 6, 9],
      [2026, 0, null],
    ]);
  });
});
