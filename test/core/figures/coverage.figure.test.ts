import { CellError, type CellValue } from '../../../src/core/workbook/cell-value';
import { coverageJsonOf, coverageYearOf, figuresJsonOf, figuresOf, present } from '../../support/figures-of';
import type { Grid, Grids } from '../../support/plan-of';

const themas: Grid = [
  ['Thema', 'Focus'],
  ['Klimaat', 'ja'],
  ['Circulair', 'ja'],
  ['Social return', 'nee'],
];

const HEADINGS = [
  'Nr',
  'Start',
  'Kansrijk',
  'Status',
  'Klimaat',
  'Circulair',
  'Social return',
  'Geraamde waarde',
  'Oorspronkelijke start',
];
type TenderCells = Partial<Record<(typeof HEADINGS)[number], CellValue>>;

/** A calendar of promising tenders that start in the first quarter of 2025, unless their cells say otherwise. */
function calendar(...tenders: readonly TenderCells[]): Grid {
  const rows = tenders.map((cells, i) => {
    const filled: TenderCells = { Nr: i + 1, Start: '2025-Q1', Kansrijk: 'ja', ...cells };
    return [...HEADINGS.map((heading) => filled[heading] ?? null), `Aanbesteding ${i + 1}`];
  });
  return [[...HEADINGS, 'Aanbesteding'], ...rows];
}

const goals = (...rows: Grid): Grid => [['Soort', 'Jaar', 'Streefwaarde', 'Over', 'Thema'], ...rows];
const coverageOf = (grids: Grids, asOf = '2025-07-01') => present(figuresJsonOf(grids, { asOf }).coverage);

const APPLIED: TenderCells = { Klimaat: 'Eis' };

describe('which tenders are counted', () => {
  it('excludes for the first reason that holds, in table order', () => {
    const tenders = calendar(
      APPLIED,
      { Kansrijk: 'nee', Status: 'Vervallen', Start: null },
      { Kansrijk: null },
      { Status: 'Vervallen', Start: null, Klimaat: '??' },
      { Start: null, Klimaat: '??' },
      { Klimaat: '??' },
      { Start: 'zomer' },
      { Kansrijk: 'misschien' },
      { Status: 'loopt' },
      { Kansrijk: 'misschien', Status: 'Vervallen' },
      { Klimaat: new CellError('#N/A') },
      { Klimaat: 'Kans; Eis' },
      { Kansrijk: 'nee', Start: 'zomer' },
    );
    const { years, excluded } = coverageOf({ Themas: themas, Aanbestedingen: tenders });
    expect(excluded).toEqual([
      { tender: '2', reason: 'not-promising' },
      { tender: '3', reason: 'not-promising' },
      { tender: '4', reason: 'cancelled' },
      { tender: '5', reason: 'no-start' },
      { tender: '6', reason: 'invalid' },
      { tender: '7', reason: 'invalid' },
      { tender: '8', reason: 'undecided' },
      { tender: '9', reason: 'invalid' },
      { tender: '10', reason: 'undecided' },
      { tender: '11', reason: 'invalid' },
      { tender: '12', reason: 'invalid' },
      { tender: '13', reason: 'not-promising' },
    ]);
    expect(years).toMatchObject([{ year: 2025, promising: 1, applied: 1 }]);
  });

  it('leaves out an unreadable mark of a theme without focus too, but not an unreadable value', () => {
    const tenders = calendar({ 'Social return': '??' }, { 'Geraamde waarde': 'veel', Klimaat: 'Eis' });
    const { years, excluded } = coverageOf({ Themas: themas, Aanbestedingen: tenders });
    expect(excluded).toEqual([{ tender: '1', reason: 'invalid' }]);
    expect(years).toMatchObject([{ promising: 1, value: { promising: 0, applied: 0, withoutValue: 1 } }]);
  });

  it('reads a blank Kansrijk as yes when the calendar holds only promising tenders', () => {
    const tenders = calendar({ Kansrijk: null }, { Kansrijk: 'nee' });
    const settings = [
      ['Instelling', 'Waarde'],
      ['Kalender bevat', 'Alleen kansrijke'],
    ];
    const { years, excluded } = coverageOf({ Instellingen: settings, Themas: themas, Aanbestedingen: tenders });
    expect(years).toMatchObject([{ promising: 1 }]);
    expect(excluded).toEqual([{ tender: '2', reason: 'not-promising' }]);
  });

  it('counts both rows of a key that occurs twice', () => {
    const tenders = calendar({ Nr: 7, ...APPLIED }, { Nr: 7 });
    expect(coverageYearOf({ Themas: themas, Aanbestedingen: tenders }, 2025)).toMatchObject({
      promising: { count: 2, keys: ['7', '7'] },
      applied: { count: 1, keys: ['7'] },
    });
  });
});

describe('what is applied', () => {
  it('needs Eis, Gunning, Contract or Innovatie in a focus theme; Geschiktheid, Kans and Nee are not', () => {
    const marks = ['Eis', 'Gunning', 'Contract', 'Innovatie', 'Geschiktheid', 'Kans', 'Nee', null];
    const tenders = calendar(...marks.map((Klimaat) => ({ Klimaat })), { 'Social return': 'Eis' });
    const year = coverageYearOf({ Themas: themas, Aanbestedingen: tenders }, 2025);
    expect(year.applied.keys).toEqual(['1', '2', '3', '4']);
    expect(year.appliedAnyTheme.keys).toEqual(['1', '2', '3', '4', '9']);
    expect(year.themes).toMatchObject([
      {
        theme: 'Klimaat',
        focus: true,
        applicable: { count: 7, keys: ['1', '2', '3', '4', '5', '6', '7'] },
        applied: { keys: ['1', '2', '3', '4'] },
      },
      { theme: 'Circulair', focus: true, applicable: { count: 0 }, applied: { count: 0 } },
      { theme: 'Social return', focus: false, applicable: { keys: ['9'] }, applied: { keys: ['9'] } },
    ]);
  });

  it('takes all themes as focus when none is marked', () => {
    const none = [['Thema'], ['Klimaat'], ['Circulair'], ['Social return']];
    const year = coverageJsonOf({ Themas: none, Aanbestedingen: calendar({ 'Social return': 'Eis' }) }, 2025);
    expect(year).toMatchObject({ applied: 1, appliedAnyTheme: 1 });
    expect(year.themes.map(({ focus }) => focus)).toEqual([true, true, true]);
  });

  it('lists themes in the order of Themas, those without a column too', () => {
    const order = [['Thema', 'Focus'], ['Sociaal', 'ja'], ...themas.slice(1)];
    const year = coverageJsonOf({ Themas: order, Aanbestedingen: calendar(APPLIED) }, 2025);
    expect(year.themes.map(({ theme, applicable }) => [theme, applicable])).toEqual([
      ['Sociaal', 0],
      ['Klimaat', 1],
      ['Circulair', 0],
      ['Social return', 0],
    ]);
  });
});

describe('years and targets', () => {
  it('lists every year with a counted tender or a stated target, ascending', () => {
    const tenders = calendar({ Start: '2027-Q2' }, { Start: '2024-Q1', Kansrijk: 'nee' }, { Start: '2025-Q1' });
    const stated = goals(['Dekking', 2030, 1, 'Alle'], ['Dekking', 2026, 0.8]);
    const { years } = coverageOf({ Themas: themas, Doelen: stated, Aanbestedingen: tenders });
    expect(years.map(({ year }) => year)).toEqual([2025, 2026, 2027, 2030]);
  });

  it('does not list a year for tenders that are not promising, also between stated targets over all', () => {
    const stated = goals(['Dekking', 2024, 0.5, 'Alle'], ['Dekking', 2026, 1, 'Alle']);
    const tenders = calendar({ Start: '2025-Q1', Kansrijk: 'nee' });
    const { years } = coverageOf({ Themas: themas, Doelen: stated, Aanbestedingen: tenders });
    expect(years.map(({ year }) => year)).toEqual([2024, 2026]);
  });

  it('takes only goals of Soort Dekking with a blank Thema, a year and a target', () => {
    const stated = goals(
      ['Dekking', 2025, 0.9, null, 'Klimaat'],
      ['Dekking', null, 0.9],
      ['Dekking', 2026, null],
      ['Dekking', 2027, 'veel'],
      ['Pilots', 2028, 3],
      ['Dekking', 2029, 0.9, null, 'Bestaat niet'],
    );
    const { years } = coverageOf({ Themas: themas, Doelen: stated, Aanbestedingen: calendar(APPLIED) });
    expect(years).toMatchObject([{ year: 2025, target: null, targetFrom: 'none', over: 'Kansrijk' }]);
  });

  it('reads an unreadable Thema of a goal as blank, as the contract says of every such cell', () => {
    const stated = goals(['Dekking', 2025, 0.5, null, new CellError('#REF!')]);
    const year = coverageJsonOf({ Themas: themas, Doelen: stated, Aanbestedingen: calendar(APPLIED) }, 2025);
    expect(year).toMatchObject({ target: 0.5, targetFrom: 'stated' });
  });

  it('interpolates between the nearest stated years of the same base, exactly', () => {
    const stated = goals(
      ['Dekking', 2021, 0.1],
      ['Dekking', 2024, 0.7],
      ['Dekking', 2025, 1, 'Alle'],
      ['Dekking', 2030, 0.85],
    );
    const tenders = calendar(...[2023, 2026, 2027, 2029, 2031].map((year) => ({ Start: `${year}-Q1` })));
    const { years } = coverageOf({ Themas: themas, Doelen: stated, Aanbestedingen: tenders });
    expect(years.map(({ year, target, targetFrom, over }) => [year, target, targetFrom, over])).toEqual([
      [2021, 0.1, 'stated', 'Kansrijk'],
      [2023, 0.5, 'interpolated', 'Kansrijk'],
      [2024, 0.7, 'stated', 'Kansrijk'],
      [2025, 1, 'stated', 'Alle'],
      [2026, 0.75, 'interpolated', 'Kansrijk'],
      [2027, 0.775, 'interpolated', 'Kansrijk'],
      [2029, 0.825, 'interpolated', 'Kansrijk'],
      [2030, 0.85, 'stated', 'Kansrijk'],
      [2031, null, 'none', 'Kansrijk'],
    ]);
  });

  it('prefers the line of the promising tenders where both bases have one', () => {
    const stated = goals(
      ['Dekking', 2023, 0.5, 'Alle'],
      ['Dekking', 2024, 0.6],
      ['Dekking', 2027, 1, 'Alle'],
      ['Dekking', 2026, 0.8],
    );
    const year = coverageJsonOf({ Themas: themas, Doelen: stated, Aanbestedingen: calendar(APPLIED) }, 2025);
    expect(year).toMatchObject({ target: 0.7, targetFrom: 'interpolated', over: 'Kansrijk' });
  });

  it('uses an interpolated third exactly: 2 of 3 meet a target of two thirds', () => {
    const stated = goals(['Dekking', 2024, 0.5], ['Dekking', 2027, 1]);
    const tenders = calendar(APPLIED, APPLIED, {});
    const year = coverageJsonOf({ Themas: themas, Doelen: stated, Aanbestedingen: tenders }, 2025);
    expect(year).toMatchObject({ target: 0.666667, needed: 2, short: 0, met: true });
  });

  it('has no needed, short, met and reachable without a target', () => {
    const year = coverageJsonOf({ Themas: themas, Aanbestedingen: calendar(APPLIED) }, 2025);
    expect(year).toMatchObject({ target: null, needed: null, short: null, met: null, reachable: null, coverage: 1 });
  });

  it('needs nothing and is neither met nor missed where nothing is promising', () => {
    const stated = goals(['Dekking', 2026, 0.8]);
    const year = coverageJsonOf({ Themas: themas, Doelen: stated, Aanbestedingen: calendar(APPLIED) }, 2026);
    expect(year).toMatchObject({
      promising: 0,
      applied: 0,
      coverage: null,
      needed: 0,
      short: 0,
      met: null,
      reachable: null,
      toDate: { promising: 0, applied: 0, coverage: null },
      value: { promising: 0, applied: 0, coverage: null, withoutValue: 0 },
    });
    expect(year.quarters).toHaveLength(4);
    expect(year.themes).toHaveLength(3);
  });

  it.each([
    { target: 0.85, promising: 20, needed: 17 },
    { target: 0.07, promising: 100, needed: 7 },
    { target: 0.29, promising: 100, needed: 29 },
    { target: 0.55, promising: 20, needed: 11 },
    { target: 0.75, promising: 3, needed: 3 },
    { target: 75, promising: 4, needed: 3 },
    { target: 1, promising: 4, needed: 4 },
    { target: 0, promising: 4, needed: 0 },
  ])('needs $needed of $promising for $target, without rounding errors', ({ target, promising, needed }) => {
    const tenders = calendar(...Array.from({ length: promising }, () => ({})));
    const grids = { Themas: themas, Doelen: goals(['Dekking', 2025, target]), Aanbestedingen: tenders };
    expect(coverageJsonOf(grids, 2025)).toMatchObject({ needed, short: needed, met: needed === 0 });
  });

  it('is out of reach when fewer tenders are open than are short', () => {
    const stated = goals(['Dekking', 2025, 1]);
    const tenders = calendar({ Status: 'Gegund' }, { Status: 'Gepland' }, APPLIED);
    const year = coverageJsonOf({ Themas: themas, Doelen: stated, Aanbestedingen: tenders }, 2025);
    expect(year).toMatchObject({ needed: 3, short: 2, open: 1, reachable: false, met: false });
  });
});

describe('a target over all tenders', () => {
  const tenders = calendar(
    { ...APPLIED, 'Geraamde waarde': 100 },
    { Kansrijk: 'nee', Klimaat: 'Kans', Circulair: 'Kans', 'Geraamde waarde': 50, Start: '2025-Q3' },
    { Kansrijk: 'nee', Klimaat: 'Eis', Status: 'Vervallen' },
    { Kansrijk: 'nee', Start: null, Klimaat: 'Eis' },
    { Kansrijk: 'nee', 'Social return': 'Eis', Status: 'Gepubliceerd', Start: '2025-Q4' },
    { Kansrijk: 'wie weet', Klimaat: 'Eis' },
    { Klimaat: 'Kans', Start: '2025-Q3' },
  );
  const grids = { Themas: themas, Doelen: goals(['Dekking', 2025, 0.5, 'Alle']), Aanbestedingen: tenders };

  it('counts every tender with a Start that is not cancelled and can be read', () => {
    const year = coverageYearOf(grids, 2025, { asOf: '2025-08-01' });
    expect(year).toMatchObject({
      over: 'Alle',
      promising: { count: 4, keys: ['1', '2', '5', '7'] },
      applied: { keys: ['1'] },
      appliedAnyTheme: { keys: ['1', '5'] },
      needed: 2,
      short: 1,
      met: false,
      open: { keys: ['2', '7'] },
      reachable: true,
      candidates: ['2', '7'],
    });
  });

  it('keeps to that base in what adds up to it, but counts themes over promising tenders', () => {
    const year = coverageJsonOf(grids, 2025, { asOf: '2025-08-01' });
    expect(year.coverage).toBe(0.25);
    expect(year.toDate).toEqual({ promising: 3, applied: 1, coverage: 0.333333 });
    expect(year.value).toEqual({ promising: 150, applied: 100, coverage: 0.666667, withoutValue: 2 });
    expect(year.quarters.map(({ promising }) => promising)).toEqual([1, 0, 2, 1]);
    const noGoal = { target: null, needed: null, met: null };
    expect(year.themes).toEqual([
      { theme: 'Klimaat', focus: true, applicable: 2, applied: 1, ...noGoal },
      { theme: 'Circulair', focus: true, applicable: 0, applied: 0, ...noGoal },
      { theme: 'Social return', focus: false, applicable: 0, applied: 0, ...noGoal },
    ]);
  });

  it('still excludes and looks ahead over counted tenders', () => {
    const { upcoming, excluded } = coverageOf(grids, '2025-08-01');
    expect(upcoming).toEqual(['7']);
    expect(excluded.map(({ tender }) => tender)).toEqual(['2', '3', '4', '5', '6']);
  });
});

describe('open tenders and candidates', () => {
  it('are not applied and Gepland or In voorbereiding', () => {
    const statuses = [null, 'Gepland', 'In voorbereiding', 'Gepubliceerd', 'Gegund', 'Uitgesteld'];
    const tenders = calendar(...statuses.map((Status) => ({ Status })), { ...APPLIED, Status: 'Gepland' });
    expect(coverageYearOf({ Themas: themas, Aanbestedingen: tenders }, 2025).open.keys).toEqual(['1', '2', '3']);
  });

  it('are candidates by focus themes marked Kans, then Start, then Nr in natural order', () => {
    const tenders = calendar(
      { Nr: 'A-11', Klimaat: 'Kans', Start: '2025-Q2' },
      { Nr: 'A-2', Klimaat: 'Kans', Start: '2025-Q2' },
      { Nr: 'A-1', Klimaat: 'Kans', Start: '2025-Q3' },
      { Nr: 'A-20', Klimaat: 'Kans', Circulair: 'Kans', Start: '2025-Q4' },
      { Nr: 'A-3', 'Social return': 'Kans', Start: '2025-Q1' },
      { Nr: 'A-02', Start: '2025-Q1' },
    );
    const { candidates } = coverageJsonOf({ Themas: themas, Aanbestedingen: tenders }, 2025);
    expect(candidates).toEqual(['A-20', 'A-2', 'A-11', 'A-1', 'A-02', 'A-3']);
  });

  it('are upcoming in the quarter of the as-of date and the next two, across the year', () => {
    const starts = ['2025-Q3', '2026-Q2', '2026-Q1', '2025-Q4', '2026-Q3', '2025-Q2'];
    const tenders = calendar(
      ...starts.map((Start) => ({ Start })),
      { ...APPLIED, Start: '2025-Q4' },
      { Nr: 'B', Start: '2025-Q4', Status: 'Gegund' },
    );
    expect(coverageOf({ Themas: themas, Aanbestedingen: tenders }, '2025-10-01').upcoming).toEqual([
      '4',
      'B',
      '3',
      '2',
    ]);
  });
});

describe('the course of the year', () => {
  it('is to date what starts up to and including the quarter of the as-of date', () => {
    const tenders = calendar(
      { Start: '2025-Q1', ...APPLIED },
      { Start: '2025-Q2' },
      { Start: '2025-Q3', ...APPLIED },
      { Start: '2025-Q4' },
    );
    const at = (asOf: string) => coverageJsonOf({ Themas: themas, Aanbestedingen: tenders }, 2025, { asOf }).toDate;
    expect(at('2024-12-31')).toEqual({ promising: 0, applied: 0, coverage: null });
    expect(at('2025-01-01')).toEqual({ promising: 1, applied: 1, coverage: 1 });
    expect(at('2025-09-30')).toEqual({ promising: 3, applied: 2, coverage: 0.666667 });
    expect(at('2031-01-01')).toEqual({ promising: 4, applied: 2, coverage: 0.5 });
  });

  it('looks at the as-of date, not at the quarter that is reported on', () => {
    const grids = { Themas: themas, Aanbestedingen: calendar({ Start: '2025-Q1' }, { Start: '2025-Q2' }) };
    const year = coverageJsonOf(grids, 2025, { asOf: '2025-04-01', quarter: '2025-Q1' });
    expect(year.toDate.promising).toBe(2);
  });

  it('adds values up in cents, and says how many tenders have none', () => {
    const tenders = calendar(
      ...Array.from({ length: 10 }, () => ({ ...APPLIED, 'Geraamde waarde': 0.1 })),
      { 'Geraamde waarde': 0.2 },
      { 'Geraamde waarde': 0 },
      {},
    );
    expect(coverageJsonOf({ Themas: themas, Aanbestedingen: tenders }, 2025).value).toEqual({
      promising: 1.2,
      applied: 1,
      coverage: 0.833333,
      withoutValue: 1,
    });
  });
});

describe('deviations', () => {
  it('are starts that moved, either way, counted or not, in table order', () => {
    const tenders = calendar(
      { Start: '2025-Q3', 'Oorspronkelijke start': '2025-Q1' },
      { Start: '2025-Q3', 'Oorspronkelijke start': '2025-Q3' },
      { Start: '2025-Q3' },
      { Start: null, 'Oorspronkelijke start': '2025-Q1' },
      { Kansrijk: 'nee', Status: 'Vervallen', Start: '2024-Q4', 'Oorspronkelijke start': '2025-Q2' },
      { Klimaat: '??', Start: '2026-Q1', 'Oorspronkelijke start': '2025-Q4' },
      { Start: '2026-Q1', 'Oorspronkelijke start': 'zomer' },
    );
    expect(coverageOf({ Themas: themas, Aanbestedingen: tenders }).deviations).toEqual([
      { tender: '1', from: '2025-Q1', to: '2025-Q3', quarters: 2 },
      { tender: '5', from: '2025-Q2', to: '2024-Q4', quarters: -2 },
      { tender: '6', from: '2025-Q4', to: '2026-Q1', quarters: 1 },
    ]);
  });
});

describe('without its tables', () => {
  it('is null without Aanbestedingen or without Themas, and empty when they are', () => {
    expect(figuresOf({ Themas: themas }).coverage).toBeNull();
    expect(figuresOf({ Aanbestedingen: calendar(APPLIED) }).coverage).toBeNull();
    expect(figuresOf({ Themas: [['Thema']], Aanbestedingen: calendar() }).coverage).toEqual({
      years: [],
      upcoming: [],
      deviations: [],
      excluded: [],
    });
  });
});
