import { tender, check } from './tender-rows';

describe('[B01] explain-missing', () => {
  const silent = { Klimaat: 'Kans', Start: '2025-Q3' };

  it('[B01] asks the reason of a promising tender that starts now and applies no focus theme', () => {
    const { of } = check([tender('1', silent)]);
    expect(of('B01')).toHaveLength(1);
    expect(of('B01')[0]).toMatchObject({ row: '1', severity: 'warning', column: 'Uitleg' });
    expect(of('B01')[0]?.details).toEqual({ because: 'started', start: '2025-Q3', status: 'Gepland' });
  });

  it.each([
    ['Gepland', 'warning'],
    ['In voorbereiding', 'warning'],
    ['Uitgesteld', 'warning'],
    ['Gepubliceerd', 'error'],
    ['Gegund', 'error'],
  ])('[B01] with status %s is of severity %s', (status, severity) => {
    const { of } = check([tender('1', { ...silent, Status: status, Start: '2025-Q1' })]);
    expect(of('B01')[0]).toMatchObject({ severity });
  });

  it('[B01] waits until the quarter of Start, unless a theme is refused', () => {
    const { of, rowsOf } = check([
      tender('later', { Klimaat: 'Kans' }),
      tender('refused', { Klimaat: 'Kans', 'Social return': 'Nee' }),
      tender('no start', { Klimaat: 'Nee', Start: null }),
    ]);
    expect(rowsOf('B01')).toEqual(['refused', 'no start']);
    expect(of('B01')[0]?.details).toMatchObject({ because: 'refused' });
  });

  it('[B01] is content with an explanation, an applied focus theme or a tender that is not promising', () => {
    const { rowsOf } = check([
      tender('explained', { ...silent, Uitleg: 'Spoed' }),
      tender('applied', { ...silent, Circulair: 'Gunning' }),
      tender('not promising', { ...silent, Kansrijk: 'nee' }),
    ]);
    expect(rowsOf('B01')).toEqual([]);
  });

  it('[B01] does not take a theme that is not a focus theme, nor Geschiktheid, for an applied one', () => {
    const { rowsOf } = check([
      tender('other theme', { ...silent, 'Social return': 'Eis' }),
      tender('suitability', { ...silent, Klimaat: 'Geschiktheid' }),
    ]);
    expect(rowsOf('B01')).toEqual(['other theme', 'suitability']);
  });

  it('[B01] does not judge a tender whose Start, Kansrijk, Status or marks cannot be read', () => {
    const { rowsOf } = check([
      tender('start', { ...silent, Start: 2025, Klimaat: 'Nee' }),
      tender('promising', { ...silent, Kansrijk: 'misschien' }),
      tender('status', { ...silent, Status: 'wie weet' }),
      tender('mark', { ...silent, Klimaat: 'Ehm' }),
    ]);
    expect(rowsOf('B01')).toEqual([]);
  });
});
