import { tender, check } from './contract-rows';

describe('CPV codes', () => {
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
      tender('9', { CPV: '71317210-8 Advies; 45233141-9 Wegenonderhoud, 72000000' }),
      tender('10', { CPV: 'Advies 71317210-8' }),
      tender('11', { CPV: '\u200e71317210‑8' }),
      tender('12', { CPV: 'n.t.b.' }),
    );
    expect(rowsOf('B08')).toEqual(['4', '5', '6', '8', '10']);
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
