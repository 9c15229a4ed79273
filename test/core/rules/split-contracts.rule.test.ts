import { type Cells } from '../../support/check-of';
import { tender, check } from './contract-rows';

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
