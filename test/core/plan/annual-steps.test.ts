import { annualSteps, STEPS, type StepName } from '../../../src/core/plan/annual-steps';
import { planOf, type Grids } from '../../support/plan-of';

const WHOLE: Grids = {
  Themas: [
    ['Thema', 'Focus', 'Onderbouwing', 'Huidig niveau', 'Ambitieniveau', 'Ambitiejaar'],
    ['Klimaat', 'ja', 'Landelijk doel', 2, 4, 2027],
  ],
  Doelen: [
    ['Soort', 'Jaar', 'Streefwaarde'],
    ['Dekking', 2025, 0.75],
  ],
  Aanbestedingen: [
    ['Nr', 'Aanbesteding', 'Start', 'Kansrijk', 'Status', 'Klimaat'],
    ['1', 'Groen', '2025-Q3', 'ja', 'Gepland', 'Kans'],
  ],
  Rollen: [
    ['Rol', 'Wie'],
    ['Inkoop', 'Afdeling Inkoop'],
  ],
  Acties: [
    ['Nr', 'Actie', 'Rol', 'Soort', 'Begin', 'Status', 'Uren'],
    ['1', 'Kalender bijhouden', 'Inkoop', 'Doorlopend', '2025-Q1', 'Loopt', 8],
  ],
  Evaluatie: [
    ['Jaar', 'Niveau', 'Vraag', 'Antwoord'],
    [2025, 'Strategisch', 'Wat ging er goed?', 'De samenwerking.'],
  ],
};

function gapsOf(grids: Grids): Readonly<Record<StepName, readonly string[]>> {
  const { steps } = annualSteps(planOf(grids).plan);
  const entries = steps.map(({ name, gaps }) => [name, gaps.map(({ kind, keys }) => [kind, ...keys].join(' '))]);
  return Object.fromEntries(entries) as Record<StepName, readonly string[]>;
}

const NONE = Object.fromEntries(STEPS.map((name) => [name, []]));

/** The whole plan with another value in one cell. */
function changed(table: string, row: number, column: string, value: string | number | null): Grids {
  const [headings = [], ...rows] = WHOLE[table] ?? [];
  const at = headings.indexOf(column);
  return {
    ...WHOLE,
    [table]: [headings, ...rows.map((cells, i) => (i === row ? cells.map((c, j) => (j === at ? value : c)) : cells))],
  };
}

it('finds nothing missing in a whole plan; the first three steps are done once', () => {
  expect(gapsOf(WHOLE)).toEqual(NONE);
  const { year, steps } = annualSteps(planOf(WHOLE).plan);
  expect(year).toBe(2025);
  expect(steps.filter(({ once }) => once).map(({ name }) => name)).toEqual(['baseline', 'themes', 'goals']);
});

it.each([
  ['Themas', 'Huidig niveau', null, 'baseline', 'theme-without-level Klimaat'],
  ['Themas', 'Focus', 'nee', 'themes', 'no-focus'],
  ['Themas', 'Onderbouwing', null, 'themes', 'theme-without-reason Klimaat'],
  ['Themas', 'Ambitieniveau', null, 'goals', 'theme-without-ambition Klimaat'],
  ['Doelen', 'Jaar', 2026, 'goals', 'no-coverage-target'],
  ['Aanbestedingen', 'Klimaat', null, 'calendar', 'tender-without-theme 1'],
  ['Aanbestedingen', 'Kansrijk', 'nee', 'calendar', 'no-promising-tenders'],
  ['Acties', 'Rol', null, 'anchoring', 'action-without-owner 1'],
  ['Acties', 'Soort', 'Eenmalig', 'anchoring', 'no-structural-actions'],
  ['Acties', 'Uren', null, 'year-plan', 'action-without-means 1'],
  ['Acties', 'Begin', '2026-Q1', 'year-plan', 'no-actions-this-year'],
  ['Evaluatie', 'Antwoord', null, 'evaluation', 'question-without-answer rij 2'],
  ['Evaluatie', 'Jaar', 2024, 'evaluation', 'no-questions-this-year'],
] as const)('%s with %s = %s: the step %s lacks %s', (table, column, value, step, gap) => {
  expect(gapsOf(changed(table, 0, column, value))).toEqual({ ...NONE, [step]: [gap] });
});

it('names a promising tender without a start, and an action without a quarter', () => {
  const start = gapsOf(changed('Aanbestedingen', 0, 'Start', null));
  expect(start.calendar).toContain('tender-without-start 1');
  const once = changed('Acties', 0, 'Soort', 'Eenmalig');
  const [headings = [], ...rows] = once['Acties'] ?? [];
  const noQuarter = {
    ...once,
    Acties: [headings, ...rows.map((row) => row.map((cell, i) => (i === 4 ? null : cell)))],
  };
  expect(gapsOf(noQuarter)['year-plan']).toContain('action-without-quarter 1');
});

it('begins with everything to do in an empty plan', () => {
  const empty = Object.fromEntries(Object.entries(WHOLE).map(([name, [headings = []]]) => [name, [headings]]));
  expect(Object.values(gapsOf(empty)).every((gaps) => gaps.length > 0)).toBe(true);
});
