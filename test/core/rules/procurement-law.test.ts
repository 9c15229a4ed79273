import { yearsWithoutThresholds } from '../../../src/core/rules/threshold-of-tender';
import { checkOf, gridOf, type Cells } from '../../support/check-of';

function tender(nr: string, cells: Cells): Cells {
  return { Nr: nr, Aanbesteding: `Opdracht ${nr}`, Start: '2025-Q3', Kansrijk: 'nee', ...cells };
}

const contract = (nr: string, procedure: string | null, kind: string | null, value: number | null, start = '2025-Q3') =>
  tender(nr, { Procedure: procedure, Soort: kind, 'Geraamde waarde': value, Start: start });

const check = (...rows: readonly Cells[]) => checkOf({ Aanbestedingen: gridOf(...rows) });

describe('[B06] procedure-against-threshold', () => {
  it.each([
    ['Werken', '2024-Q1', 5_538_000],
    ['Leveringen', '2025-Q4', 221_000],
    ['Diensten', '2025-Q1', 221_000],
    ['Sociale of specifieke diensten', '2024-Q3', 750_000],
    ['Werken', '2026-Q1', 5_404_000],
    ['Leveringen', '2027-Q4', 216_000],
    ['Diensten', '2026-Q2', 216_000],
    ['Sociale of specifieke diensten', '2027-Q1', 750_000],
  ])('[B06] %s with Start %s has the threshold %i', (kind, start, threshold) => {
    const { of, rowsOf } = check(
      contract('at', 'Nationaal', kind, threshold, start),
      contract('below', 'Nationaal', kind, threshold - 0.01, start),
      contract('european at', 'Europees', kind, threshold, start),
      contract('european below', 'Europees', kind, threshold - 0.01, start),
    );
    expect(rowsOf('B06')).toEqual(['at', 'european below']);
    expect(of('B06')[0]).toMatchObject({ severity: 'warning', column: 'Procedure', details: { threshold } });
  });

  it('[B06] holds for both private procedures, not for those that depend on more than the value', () => {
    const { rowsOf } = check(
      contract('one', 'Enkelvoudig onderhands', 'Diensten', 300_000),
      contract('some', 'Meervoudig onderhands', 'Diensten', 300_000),
      contract('sas', 'Sociaal en specifiek (SAS)', 'Diensten', 300_000),
      contract('framework', 'Raamovereenkomst (minicompetitie)', 'Diensten', 300_000),
      contract('unknown', 'Onbekend', 'Diensten', 300_000),
      contract('blank', null, 'Diensten', 300_000),
    );
    expect(rowsOf('B06')).toEqual(['one', 'some']);
  });

  it('[B06] needs Soort, value and Start, and a year whose thresholds are known', () => {
    const { plan, rowsOf } = check(
      contract('kind', 'Nationaal', null, 9_000_000),
      contract('value', 'Nationaal', 'Werken', null),
      tender('start', { Procedure: 'Nationaal', Soort: 'Werken', 'Geraamde waarde': 9_000_000, Start: null }),
      contract('before', 'Nationaal', 'Werken', 9_000_000, '2023-Q4'),
      contract('after', 'Nationaal', 'Werken', 9_000_000, '2028-Q1'),
    );
    expect(rowsOf('B06')).toEqual([]);
    expect(yearsWithoutThresholds(plan)).toEqual([2023, 2028]);
  });
});

describe('other rules of procurement', () => {
  it('[B07] finds a value within 5 % below the threshold that is not European', () => {
    const { of, rowsOf } = check(
      contract('exactly 5 %', 'Nationaal', 'Diensten', 209_950),
      contract('more than 5 %', 'Nationaal', 'Diensten', 209_949.99),
      contract('at', 'Nationaal', 'Diensten', 221_000),
      contract('european', 'Europees', 'Diensten', 215_000),
      contract('no procedure', null, 'Diensten', 220_999.99),
    );
    expect(rowsOf('B07')).toEqual(['exactly 5 %', 'no procedure']);
    expect(of('B07')[0]).toMatchObject({ severity: 'notice', column: 'Geraamde waarde' });
  });

  it('[B08] knows the form of a CPV code and the divisions that exist', () => {
    const { of, rowsOf } = check(
      tender('1', { CPV: '71317210-8' }),
      tender('2', { CPV: '71317210' }),
      tender('3', { CPV: 71317210 }),
      tender('4', { CPV: 9310000 }),
      tender('5', { CPV: '7131721O' }),
      tender('6', { CPV: '17000000' }),
      tender('7', { CPV: null }),
      tender('8', { CPV: '71317210-88' }),
    );
    expect(rowsOf('B08')).toEqual(['4', '5', '6', '8']);
    expect(of('B08')[0]).toMatchObject({ severity: 'warning', column: 'CPV', value: '9310000' });
    expect(of('B08')[2]?.details).toEqual({ because: 'division', division: '17' });
  });

  it('[B09] holds division 45 against Soort', () => {
    const { of, rowsOf } = check(
      tender('1', { CPV: '45233140', Soort: 'Diensten' }),
      tender('2', { CPV: '71317210', Soort: 'Werken' }),
      tender('3', { CPV: '45233140', Soort: 'Werken' }),
      tender('4', { CPV: '71317210', Soort: 'Leveringen' }),
      tender('5', { CPV: '45233140', Soort: null }),
      tender('6', { CPV: '17000000', Soort: 'Werken' }),
    );
    expect(rowsOf('B09')).toEqual(['1', '2']);
    expect(of('B09')[0]).toMatchObject({ severity: 'notice', details: { division: '45', kind: 'Diensten' } });
  });
});

describe('[X02] split-suspected', () => {
  const part = (nr: string, value: number, cells: Cells = {}) =>
    tender(nr, { Soort: 'Diensten', Productgroep: 'Groen', Afdeling: 'Beheer', 'Geraamde waarde': value, ...cells });

  it('[X02] finds two tenders that reach the threshold together, each named once', () => {
    const { of, rowsOf } = check(part('1', 121_000), part('2', 100_000), part('3', 99_999.99));
    expect(rowsOf('X02')).toEqual(['1', '2']);
    expect(of('X02')[0]).toMatchObject({ severity: 'notice', column: 'Geraamde waarde' });
    expect(of('X02')[0]?.details).toMatchObject({ others: ['2'], count: 1, total: 221_000, threshold: 221_000 });
  });

  it('[X02] compares spellings loosely, and supplies with services, which have one threshold', () => {
    const { rowsOf } = check(
      part('1', 120_000),
      part('2', 120_000, { Soort: 'Leveringen', Productgroep: 'GROEN ', Afdeling: 'beheer' }),
    );
    expect(rowsOf('X02')).toEqual(['1', '2']);
  });

  it.each([
    ['another product group', { Productgroep: 'Grijs' }],
    ['another department', { Afdeling: 'Vastgoed' }],
    ['another year', { Start: '2026-Q1' }],
    ['another threshold', { Soort: 'Sociale of specifieke diensten' }],
    ['no department', { Afdeling: null }],
    ['no product group', { Productgroep: null }],
    ['a value at the threshold', { 'Geraamde waarde': 221_000 }],
    ['no value', { 'Geraamde waarde': null }],
  ])('[X02] is not raised by %s', (_, cells) => {
    expect(check(part('1', 200_000), part('2', 200_000, cells as Cells)).rowsOf('X02')).toEqual([]);
  });

  it('[X02] names at most three others and counts all of them', () => {
    const rows = ['1', '2', '3', '4', '5', '6'].map((nr) => part(nr, 150_000));
    const { of } = check(...rows, part('small', 80_000));
    expect(of('X02')).toHaveLength(7);
    expect(of('X02')[0]?.details).toMatchObject({ others: ['2', '3', '4'], count: 6 });
    expect(of('X02')[6]?.details).toMatchObject({ others: ['1', '2', '3'], count: 6, total: 230_000 });
  });

  it('[X02] agrees with looking at every pair', () => {
    const values = [220_000, 1_500, 110_500, 110_499.99, 90_000, 131_000, 999.99, 60_000, 160_000, 61_000];
    const rows = values.map((value, i) => part(String(i), value));
    const expected = values.flatMap((value, i) =>
      values.some((other, j) => i !== j && Math.round((value + other) * 100) >= 22_100_000) ? [String(i)] : [],
    );
    expect(check(...rows).rowsOf('X02')).toEqual(expected);
  });
});
