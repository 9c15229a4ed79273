import { figuresJsonOf, figuresOf, present } from '../../support/figures-of';
import type { Grid, Grids } from '../../support/plan-of';

const indicators = (...rows: Grid): Grid => [
  ['Code', 'Indicator', 'Thema', 'Eenheid', 'Richting', 'Optelling'],
  ...rows,
];
const measured = (...rows: Grid): Grid => [['Kwartaal', 'Indicator', 'Aanbesteding', 'Ambitie', 'Realisatie'], ...rows];
const goals = (...rows: Grid): Grid => [['Soort', 'Indicator', 'Jaar', 'Streefwaarde'], ...rows];
const tenders = [
  ['Nr', 'Aanbesteding', 'Start', 'Kansrijk'],
  ['A-1', 'Wagenpark'],
  ['A-2', 'Papier'],
  ['A-3', 'Catering'],
];

const CO2 = ['CO2', 'Vermeden CO2', null, 'kg'];
const indicatorsOf = (grids: Grids) => present(figuresJsonOf(grids).indicators);
const yearsOf = (grids: Grids) => indicatorsOf({ Indicatoren: indicators(CO2), ...grids })[0]?.years;

describe('indicators', () => {
  it('stand in the order of Indicatoren, with unit and theme where there are any', () => {
    const grids = {
      Themas: [['Thema'], ['Social return']],
      Indicatoren: indicators(
        ['SR', 'Plaatsingen', 'SROI', 'fte'],
        ['X', 'Nog te meten'],
        ['Y', 'Dwaalt', 'Bestaat niet'],
      ),
    };
    expect(indicatorsOf(grids)).toEqual([
      { code: 'SR', name: 'Plaatsingen', unit: 'fte', theme: 'Social return', years: [] },
      { code: 'X', name: 'Nog te meten', unit: null, theme: null, years: [] },
      { code: 'Y', name: 'Dwaalt', unit: null, theme: null, years: [] },
    ]);
  });

  it('are null without Indicatoren, and none when it is empty', () => {
    expect(figuresOf({ Metingen: measured(['2025-Q1', 'CO2', null, 1, 1]) }).indicators).toBeNull();
    expect(figuresOf({ Indicatoren: indicators() }).indicators).toEqual([]);
  });

  it('have a year for every measurement and every target, ascending', () => {
    const years = yearsOf({
      Metingen: measured(['2026-Q1', 'co2', null, 10, 4], ['2024-Q4', 'CO2', null, null, 2]),
      Doelen: goals(['Indicator', 'CO2', 2025, 3], ['Indicator', 'CO2', 2026, 4]),
    });
    expect(years).toEqual([
      { year: 2024, realised: 2, ambition: 0, projects: 0, target: null, met: null },
      { year: 2025, realised: 0, ambition: 0, projects: 0, target: 3, met: null },
      { year: 2026, realised: 4, ambition: 10, projects: 0, target: 4, met: true },
    ]);
  });

  it('count different tenders, a blank one as none', () => {
    const grids = {
      Indicatoren: indicators(CO2),
      Aanbestedingen: tenders,
      Metingen: measured(
        ['2025-Q1', 'CO2', 'A-1', null, 1],
        ['2025-Q2', 'CO2', 'a-1', null, 1],
        ['2025-Q2', 'CO2', 'A-3', null, 1],
        ['2025-Q2', 'CO2', null, null, 1],
      ),
    };
    expect(indicatorsOf(grids)[0]?.years).toMatchObject([{ projects: 2, realised: 4 }]);
    expect(figuresOf(grids).indicators?.[0]?.years[0]?.projects).toEqual({ count: 2, keys: ['A-1', 'A-3'] });
  });
});

describe('adding up by Optelling', () => {
  const rows = measured(
    ['2025-Q3', 'CO2', null, 10, 0.3],
    ['2025-Q1', 'CO2', null, null, 0.1],
    ['2025-Q3', 'CO2', null, 20, 0.2],
    ['2025-Q2', 'CO2', null, 5, 0.4],
  );
  const firstYear = (aggregation: string) =>
    indicatorsOf({ Indicatoren: indicators([...CO2, null, aggregation]), Metingen: rows })[0]?.years[0];

  it('sums, exactly', () => {
    expect(firstYear('Som')).toMatchObject({ realised: 1, ambition: 35 });
  });

  it('averages over the cells that are filled, rounded to 6 decimals', () => {
    expect(firstYear('Gemiddelde')).toMatchObject({ realised: 0.25, ambition: 11.666667 });
  });

  it('takes the last: the latest quarter, and of one quarter the lowest row', () => {
    expect(firstYear('Laatste')).toMatchObject({ realised: 0.2, ambition: 20 });
  });
});

describe('targets', () => {
  const met = (direction: string | null, realised: number, target: number) =>
    indicatorsOf({
      Indicatoren: indicators([...CO2, direction, 'Gemiddelde']),
      Metingen: measured(['2025-Q1', 'CO2', null, null, realised]),
      Doelen: goals(['Indicator', 'CO2', 2025, target]),
    })[0]?.years[0]?.met;

  it('are met from the target on, in the direction of the indicator', () => {
    expect([met(null, 5, 5), met('Hoger', 6, 5), met('Hoger', 4.999999, 5)]).toEqual([true, true, false]);
    expect([met('Lager', 5, 5), met('Lager', 6, 5), met('Lager', 4.999999, 5)]).toEqual([true, false, true]);
  });

  it('are compared with the exact number, not with the rounded one', () => {
    const grids = {
      Indicatoren: indicators([...CO2, 'Hoger', 'Gemiddelde']),
      Metingen: measured(
        ['2025-Q1', 'CO2', null, null, 0],
        ['2025-Q1', 'CO2', null, null, 1],
        ['2025-Q1', 'CO2', null, null, 1],
      ),
      Doelen: goals(['Indicator', 'CO2', 2025, 0.666667]),
    };
    expect(indicatorsOf(grids)[0]?.years[0]).toMatchObject({ realised: 0.666667, target: 0.666667, met: false });
  });

  it('without a year are shown, compared with nothing', () => {
    const grids = {
      Indicatoren: indicators(CO2, ['B', 'Ander']),
      Metingen: measured(['2025-Q1', 'CO2', null, null, 1]),
      Doelen: goals(['Indicator', 'CO2', null, 40], ['Indicator', 'B', 2025, 2]),
    };
    expect(indicatorsOf(grids)[0]?.years).toMatchObject([{ year: 2025, target: null, met: null }]);
    expect(figuresOf(grids).indicators?.map(({ undatedTarget }) => undatedTarget)).toEqual([40, null]);
  });

  it('of other kinds, of no indicator, or without a number are none', () => {
    const years = yearsOf({
      Doelen: goals(
        ['Pilots', 'CO2', 2025, 3],
        ['Indicator', null, 2026, 3],
        ['Indicator', 'CO2', 2027, null],
        ['Indicator', 'Bestaat niet', 2028, 3],
      ),
    });
    expect(years).toEqual([]);
  });
});

describe('measurements that cannot be placed', () => {
  it('are left out: no readable quarter, an indicator or a tender that does not exist', () => {
    const grids = {
      Indicatoren: indicators(CO2),
      Aanbestedingen: tenders,
      Metingen: measured(
        ['zomer', 'CO2', 'A-1', 1, 1],
        [null, 'CO2', 'A-1', 1, 1],
        ['2025-Q1', 'C02', 'A-1', 1, 1],
        ['2025-Q1', null, 'A-1', 1, 1],
        ['2025-Q1', 'CO2', 'A-9', 1, 1],
      ),
    };
    expect(indicatorsOf(grids)[0]?.years).toEqual([]);
  });

  it('count cell by cell otherwise: a Realisatie that cannot be read is blank, and met stays unknown', () => {
    const grids = {
      Indicatoren: indicators([...CO2, 'Lager', 'Gemiddelde']),
      Aanbestedingen: tenders,
      Metingen: measured(['2025-Q1', 'CO2', 'A-1', 8, 'veel'], ['2025-Q2', 'CO2', 'A-2', 4, null]),
      Doelen: goals(['Indicator', 'CO2', 2025, 5]),
    };
    expect(indicatorsOf(grids)[0]?.years).toEqual([
      { year: 2025, realised: 0, ambition: 6, projects: 2, target: 5, met: null },
    ]);
  });
});
