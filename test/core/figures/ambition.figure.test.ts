import type { CellValue } from '../../../src/core/workbook/cell-value';
import { figuresJsonOf, figuresOf, present } from '../../support/figures-of';
import type { Grid, Grids } from '../../support/plan-of';

const HEADINGS = ['Thema', 'Focus', 'Huidig niveau', 'Ambitieniveau', 'Ambitiejaar', 'Voorbehoud'];
const themas = (...rows: Grid): Grid => [HEADINGS, ...rows];
const baseline = (...rows: Grid): Grid => [['Thema', 'Niveau', 'Criterium', 'Voldaan'], ...rows];
const path = (...rows: Grid): Grid => [['Thema', 'Jaar', 'Niveau'], ...rows];

const themesOf = (grids: Grids, asOf = '2025-07-01') => present(figuresJsonOf(grids, { asOf }).ambition).themes;
const klimaat = (cells: readonly CellValue[], more: Grids = {}, asOf?: string) =>
  themesOf({ Themas: themas(['Klimaat', ...cells]), ...more }, asOf)[0];

describe('themes', () => {
  it('stand in the order of Themas, with what the plan says of them', () => {
    const grids = { Themas: themas(['Klimaat', 'nee', 3, '4 Borging', 2027, 'Onder voorbehoud'], ['Circulair', 'ja']) };
    expect(themesOf(grids)).toEqual([
      {
        theme: 'Klimaat',
        focus: false,
        stated: 3,
        evidenced: null,
        current: 3,
        missing: [],
        ambition: 4,
        ambitionYear: 2027,
        provisional: true,
        due: null,
        thisYear: null,
        toGo: null,
        gap: 1,
        behind: null,
        path: [],
      },
      {
        theme: 'Circulair',
        focus: true,
        stated: null,
        evidenced: null,
        current: null,
        missing: [],
        ambition: null,
        ambitionYear: null,
        provisional: false,
        due: null,
        thisYear: null,
        toGo: null,
        gap: null,
        behind: null,
        path: [],
      },
    ]);
  });

  it('are all in focus when none is marked, and a name counts once', () => {
    const themes = themesOf({ Themas: themas(['Klimaat'], ['Circulair'], ['klimaat', 'ja', 5]) });
    expect(themes.map(({ theme, focus, stated }) => [theme, focus, stated])).toEqual([
      ['Klimaat', true, null],
      ['Circulair', true, null],
    ]);
  });

  it('are null without Themas, and none when it is empty', () => {
    expect(figuresOf({}).ambition).toBeNull();
    expect(figuresOf({ Themas: themas() }).ambition).toEqual({ themes: [] });
  });
});

describe('the evidenced level', () => {
  const withBaseline = (...rows: Grid) => klimaat([null, null, 5], { Nulmeting: baseline(...rows) });

  it('is the highest level up to which every level has criteria and all of them are Ja', () => {
    const theme = withBaseline(
      ['klimaat', 1, 'a', 'Ja'],
      ['Klimaat', 'Afweging', 'b', 'ja'],
      ['Klimaat', 2, 'c', 'Ja'],
      ['Klimaat', 3, 'd', 'Deels'],
      ['Klimaat', 3, 'e', 'Ja'],
      ['Klimaat', 3, 'f', null],
      ['Klimaat', 4, 'g', 'Nee'],
    );
    expect(theme).toMatchObject({ evidenced: 2, missing: ['d', 'f'] });
  });

  it('is 0 when the first level is not there or not met, and stops at a level without criteria', () => {
    expect(withBaseline(['Klimaat', 2, 'c', 'Ja'])).toMatchObject({ evidenced: 0, missing: [] });
    expect(withBaseline(['Klimaat', 1, 'a', 'Nee'])).toMatchObject({ evidenced: 0, missing: ['a'] });
    expect(withBaseline(['Klimaat', 1, 'a', 'Ja'], ['Klimaat', 3, 'c', 'Ja'])).toMatchObject({ evidenced: 1 });
    expect(withBaseline(['Klimaat', 'veel', 'a', 'Ja'])).toMatchObject({ evidenced: 0, missing: [] });
  });

  it('misses nothing at level 5', () => {
    const rows = [1, 2, 3, 4, 5].map((level) => ['Klimaat', level, `c${level}`, 'Ja']);
    expect(withBaseline(...rows)).toMatchObject({ evidenced: 5, missing: [] });
  });

  it('is null without rows for the theme; a row of a theme that does not exist is of none', () => {
    expect(withBaseline(['Circulatie', 1, 'a', 'Ja'])).toMatchObject({ evidenced: null, missing: [] });
  });

  it('is the current level where none is stated, and not where one is', () => {
    const rows = { Nulmeting: baseline(['Klimaat', 1, 'a', 'Ja']) };
    expect(klimaat([null, null, 3], rows)).toMatchObject({ stated: null, evidenced: 1, current: 1, gap: 2 });
    expect(klimaat([null, 2, 3], rows)).toMatchObject({ stated: 2, evidenced: 1, current: 2, gap: 1 });
    expect(klimaat([null, 'hoog', 3], rows)).toMatchObject({ stated: null, current: 1, gap: 2 });
  });
});

describe('the path', () => {
  const rows = {
    Ambities: path(['Klimaat', 2026, 4], ['Klimaat', 2024, 2], ['klimaat', 2025, 3], ['Klimaat', 2027, null]),
  };

  it('ascends in year, rows without a level left out', () => {
    expect(klimaat([], rows)?.path).toEqual([
      { year: 2024, level: 2 },
      { year: 2025, level: 3 },
      { year: 2026, level: 4 },
    ]);
  });

  it('was due by the end of the latest year that has ended, and is to be reached by that of the reported year', () => {
    const due = (asOf: string) => klimaat([null, 1], rows, asOf);
    expect(due('2023-12-31')).toMatchObject({ due: null, behind: null });
    expect(due('2024-12-30')).toMatchObject({ due: null, behind: null, thisYear: 2, toGo: 1 });
    expect(due('2024-12-31')).toMatchObject({ due: 2, behind: 1, thisYear: 2, toGo: 1 });
    expect(due('2025-12-31')).toMatchObject({ due: 3, behind: 2 });
    expect(due('2030-01-01')).toMatchObject({ due: 4, behind: 3 });
  });

  it('has no negative distances, and none where a level is unknown', () => {
    expect(klimaat([null, 5, 3], rows, '2026-01-01')).toMatchObject({ gap: 0, behind: 0, toGo: 0 });
    expect(klimaat([null, null, 3], rows)).toMatchObject({ gap: null, behind: null });
  });

  it('uses the first of two rows for one theme and year, also when they name the theme differently', () => {
    const twice = path(['Social return', 2025, 2], ['SROI', 2025, 4]);
    const [theme] = themesOf({ Themas: themas(['Social return']), Ambities: twice });
    expect(theme?.path).toEqual([{ year: 2025, level: 2 }]);
  });
});
