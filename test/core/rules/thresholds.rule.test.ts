import { yearsWithoutThresholds } from '../../../src/core/rules/threshold-of-tender';
import { tender, contract, check } from './contract-rows';

describe('European thresholds', () => {
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
});
