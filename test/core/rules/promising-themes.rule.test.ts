import { tender, check } from './tender-rows';

describe('promising and the marks of a tender', () => {
  it('[B02] finds a promising tender without any mark', () => {
    const { of, rowsOf } = check([
      tender('1', { Klimaat: null }),
      tender('2', { Klimaat: null, 'Social return': 'Kans' }),
      tender('3', { Klimaat: null, Kansrijk: null }),
      tender('4', { Klimaat: 'onleesbaar' }),
    ]);
    expect(rowsOf('B02')).toEqual(['1']);
    expect(of('B02')[0]).toMatchObject({ severity: 'warning', column: 'Kansrijk', value: 'ja' });
  });

  it('[B03] finds a theme applied in a tender that is not promising', () => {
    const { of, rowsOf } = check([
      tender('1', { Kansrijk: 'nee', 'Social return': 'Contract' }),
      tender('2', { Kansrijk: 'nee', Klimaat: 'Kans' }),
      tender('3', { Kansrijk: 'misschien' }),
    ]);
    expect(rowsOf('B03')).toEqual(['1']);
    expect(of('B03')[0]).toMatchObject({ severity: 'notice', details: { themes: ['Klimaat', 'Social return'] } });
  });
});
