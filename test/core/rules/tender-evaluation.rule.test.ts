import { tender, check } from './tender-rows';

describe('the evaluation of a tender', () => {
  it('[B10] asks the evaluation of an awarded tender that applies a focus theme', () => {
    const { of, rowsOf } = check([
      tender('1', { Status: 'Gegund' }),
      tender('2', { Status: 'Gegund', Geëvalueerd: 'ja' }),
      tender('3', { Status: 'Gegund', Klimaat: null, 'Social return': 'Eis' }),
      tender('4', { Status: 'Gegund', Geëvalueerd: 'nee' }),
      tender('5', { Status: 'Gepubliceerd' }),
    ]);
    expect(rowsOf('B10')).toEqual(['1', '4']);
    expect(of('B10')[0]).toMatchObject({ severity: 'notice', column: 'Geëvalueerd' });
  });

  it('[B18] asks what can be learned of an evaluated tender', () => {
    const { of, rowsOf } = check([
      tender('1', { Geëvalueerd: 'ja', Les: null }),
      tender('2', { Geëvalueerd: 'ja', Les: 'Begin eerder' }),
      tender('3', { Geëvalueerd: 'nee' }),
    ]);
    expect(rowsOf('B18')).toEqual(['1']);
    expect(of('B18')[0]).toMatchObject({ severity: 'notice', column: 'Les' });
  });
});
