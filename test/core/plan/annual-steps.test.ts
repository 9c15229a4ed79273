import { annualSteps } from '../../../src/core/plan/annual-steps';
import { STEPS, type StepName } from '../../../src/core/plan/step-gap';
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
  const entries = steps.map(({ name, gaps }) => [
    name,
    gaps.map(({ kind, rows }) => [kind, ...rows.map(({ key }) => key)].join(' ')),
  ]);
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
  ['Evaluatie', 'Antwoord', null, 'evaluation', 'question-without-answer Wat ging er goed?'],
  ['Evaluatie', 'Jaar', 2024, 'evaluation', 'no-questions-this-year'],
] as const)('%s with %s = %s: the step %s lacks %s', (table, column, value, step, gap) => {
  expect(gapsOf(changed(table, 0, column, value))).toEqual({ ...NONE, [step]: [gap] });
});

it('knows no ambition from an empty or unreadable line of Ambities', () => {
  const path = (level: string | number | null): Grids => ({
    ...changed('Themas', 0, 'Ambitieniveau', null),
    Ambities: [
      ['Thema', 'Jaar', 'Niveau'],
      ['Klimaat', 2027, level],
    ],
  });
  expect(gapsOf(path(3)).goals).toEqual([]);
  expect(gapsOf(path(null)).goals).toEqual(['theme-without-ambition Klimaat']);
  expect(gapsOf(path('heel hoog')).goals).toEqual(['theme-without-ambition Klimaat']);
});

it('asks an ambition of all themes while none has focus, and says so', () => {
  const noFocus = changed('Themas', 0, 'Focus', 'nee');
  const [headings = [], ...rows] = noFocus['Themas'] ?? [];
  const at = headings.indexOf('Ambitieniveau');
  const grids = {
    ...noFocus,
    Themas: [headings, ...rows.map((row) => row.map((cell, i) => (i === at ? null : cell)))],
  };
  expect(gapsOf(grids).goals).toEqual(['any-theme-without-ambition Klimaat']);
});

it('names a tender that cannot be counted because of an unreadable cell', () => {
  expect(gapsOf(changed('Aanbestedingen', 0, 'Kansrijk', 'wellicht')).calendar).toContain('tender-unreadable 1');
});

it('says which field is missing', () => {
  const { steps } = annualSteps(planOf(changed('Acties', 0, 'Rol', null)).plan);
  const gap = steps.find(({ name }) => name === 'anchoring')?.gaps[0];
  expect(gap).toMatchObject({ table: 'actions', field: 'roles', rows: [{ key: '1', rowNumber: 1 }] });
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

describe('what the plan did not choose to have', () => {
  const without = (name: string): Grids => Object.fromEntries(Object.entries(WHOLE).filter(([own]) => own !== name));
  const withoutColumn = (table: string, ...columns: readonly string[]): Grids => ({
    ...WHOLE,
    [table]: (WHOLE[table] ?? []).map((row) => row.filter((_, i) => !columns.includes(String(WHOLE[table]?.[0]?.[i])))),
  });
  const notChosen = (grids: Grids): readonly StepName[] =>
    annualSteps(planOf(grids).plan).steps.flatMap(({ name, chosen }) => (chosen ? [] : [name]));

  it.each(['Rollen', 'Doelen', 'Evaluatie'])('is no gap when the sheet %s is not there', (name) => {
    expect(gapsOf(without(name))).toEqual(NONE);
  });

  it('is asked as soon as its sheet is there', () => {
    const [evaluation = [], ...rest] = WHOLE['Evaluatie'] ?? [];
    expect(rest.length).toBeGreaterThan(0);
    expect(gapsOf({ ...WHOLE, Evaluatie: [evaluation] }).evaluation).toEqual(['no-questions-this-year']);
    expect(notChosen(without('Evaluatie'))).toEqual(['evaluation']);
  });

  it('is no step when it is about levels and the plan has none', () => {
    const plain = withoutColumn('Themas', 'Huidig niveau', 'Ambitieniveau', 'Ambitiejaar');
    expect(gapsOf(plain)).toEqual(NONE);
    expect(notChosen(plain)).toEqual(['baseline']);
    expect(notChosen({ ...plain, Doelen: [] })).toEqual(['baseline']);
  });

  it('is no coverage goal where Doelen holds others only', () => {
    const pilots = { ...WHOLE, Doelen: [['Soort', 'Jaar', 'Streefwaarde'], ['Pilots', 2025, 3]] }; // prettier-ignore
    expect(gapsOf(pilots).goals).toEqual([]);
    expect(gapsOf({ ...WHOLE, Doelen: [['Soort', 'Jaar', 'Streefwaarde']] }).goals).toEqual(['no-coverage-target']);
  });

  it.each([
    ['Themas', 'Onderbouwing'],
    ['Acties', 'Rol'],
    ['Acties', 'Uren'],
    ['Aanbestedingen', 'Klimaat'],
  ])('is nothing to fill in where %s has no column %s', (table, column) => {
    expect(gapsOf(withoutColumn(table, column))).toEqual(NONE);
  });

  it('asks for what is needed, also when the sheet is not there', () => {
    expect(gapsOf(without('Acties')).anchoring).toEqual(['table-empty']);
    expect(gapsOf(without('Aanbestedingen')).calendar).toEqual(['no-promising-tenders']);
  });

  it('asks nothing of actions of another plan', () => {
    const [headings = [], ...rows] = WHOLE['Acties'] ?? [];
    const old = ['9', 'Van vroeger', null, 'Eenmalig', null, 'Loopt', null, 'Actieplan 2020'];
    const grids = { ...WHOLE, Acties: [[...headings, 'Plan'], ...rows.map((row) => [...row, null]), old] };
    expect(gapsOf(grids)).toEqual(NONE);
  });
});
