import { checkOf, gridOf } from '../../support/check-of';
import { rule, check } from './policy-rows';

describe('[R02] rule-invalid', () => {
  it('[R02] and [K02] name a Kolom that does not exist, with the nearest', () => {
    const { of } = check(rule({ Kolom: 'CO2 tred' }));
    expect(of('R02')[0]).toMatchObject({
      severity: 'error',
      table: 'Beleidsregels',
      column: 'Kolom',
      value: 'CO2 tred',
    });
    expect(of('K02')[0]).toMatchObject({ severity: 'error', column: 'Kolom' });
    expect(of('K02')[0]?.details.nearest).toContain('CO2-trede');
    expect(of('R01')).toEqual([]);
  });

  it('[R02] refuses a bound that is not a value of the column', () => {
    const { of } = check(
      rule({ Minimaal: 'veel' }),
      rule({ Regel: 'b', Kolom: 'Status', Minimaal: 'Gegundd' }),
      rule({ Regel: 'c', Minimaal: null, Maximaal: 9 }),
      rule({ Regel: 'd', Kolom: 'Social return', Minimaal: 'Eiss' }),
    );
    expect(of('R02').map(({ cell }) => cell)).toEqual(['C2', 'C3', 'D4', 'C5']);
    expect(of('R02')[1]?.expected).toMatchObject({ grammar: 'choice', nearest: 'Gegund' });
    expect(of('R02')[0]?.details).toMatchObject({ because: 'bound', name: 'CO2-trede' });
  });

  it('[R02] accepts what the column accepts, and a rule without bounds', () => {
    const { of } = check(
      rule({ Kolom: 'SROI %', Minimaal: '2 %' }),
      rule({ Regel: 'b', Kolom: 'Start', Minimaal: 'Q1 2025' }),
      rule({ Regel: 'c', Kolom: 'Uitleg', Minimaal: null }),
      rule({ Regel: 'd', Kolom: null, Minimaal: 'wat dan ook' }),
    );
    expect(of('R02')).toEqual([]);
  });

  it('[R02] says the same of an indicator that is counted from the calendar', () => {
    const { of } = checkOf({
      Aanbestedingen: gridOf({ Nr: '1', Aanbesteding: 'x', Start: '2025-Q1', Kansrijk: 'ja', Pilot: 'ja' }),
      Indicatoren: gridOf(
        { Code: 'GOED', Indicator: 'a', Kolom: 'Pilot', Minimaal: 'ja' },
        { Code: 'KOLOM', Indicator: 'b', Kolom: 'Pilt', Minimaal: 'ja' },
        { Code: 'WAARDE', Indicator: 'c', Kolom: 'Pilot', Minimaal: 'veel' },
        { Code: 'METEN', Indicator: 'd', Kolom: null, Minimaal: 'veel' },
      ),
    });
    expect(of('R02').map(({ row, column }) => [row, column])).toEqual([
      ['KOLOM', 'Kolom'],
      ['WAARDE', 'Minimaal'],
    ]);
    expect(of('K02').map(({ row, column }) => [row, column])).toEqual([['KOLOM', 'Kolom']]);
  });
});
