import { checkOf, gridOf, type Cells } from '../../support/check-of';
import { tender, check } from './tender-rows';

describe('[B01] explain-missing', () => {
  const silent = { Klimaat: 'Kans', Start: '2025-Q3' };

  it('[B01] asks the reason of a promising tender that starts now and applies no focus theme', () => {
    const { of } = check([tender('1', silent)]);
    expect(of('B01')).toHaveLength(1);
    expect(of('B01')[0]).toMatchObject({ row: '1', severity: 'warning', column: 'Uitleg' });
    expect(of('B01')[0]?.details).toEqual({
      because: 'started',
      start: '2025-Q3',
      status: 'Gepland',
      stage: 'preparing',
    });
  });

  const snapshot = (period: string): Cells => ({ Periode: period, Tabel: 'Aanbestedingen', Nr: '9' });

  it.each([
    ['Gepland', 'warning'],
    ['In voorbereiding', 'warning'],
    ['Uitgesteld', 'warning'],
    ['Gepubliceerd', 'error'],
    ['Gegund', 'error'],
  ])('[B01] with status %s and a start after the first Momentopname is of severity %s', (status, severity) => {
    const records = gridOf(snapshot('2025-Q2'), snapshot('2024-Q4'), snapshot('2025-Q1'));
    const { of } = check([tender('1', { ...silent, Status: status, Start: '2025-Q1' })], { Momentopname: records });
    expect(of('B01')[0]).toMatchObject({ severity });
  });

  it('[B01] does not ask again what was awarded before there was a Momentopname', () => {
    const awarded = [tender('1', { ...silent, Status: 'Gegund', Start: '2025-Q1' })];
    expect(check(awarded).of('B01')[0]).toMatchObject({ severity: 'notice', details: { stage: 'published' } });
    for (const period of ['2025-Q1', '2025-02-01', '2025-Q2']) {
      const { of } = check(awarded, { Momentopname: gridOf(snapshot(period)) });
      expect(of('B01')[0]).toMatchObject({ severity: 'notice' });
    }
    // Of a span the first quarter tells whether it lies after.
    const coarse = [tender('1', { ...silent, Status: 'Gegund', Start: '2025-H1' })];
    expect(check(coarse, { Momentopname: gridOf(snapshot('2025-Q1')) }).of('B01')[0]?.severity).toBe('notice');
    expect(check(coarse, { Momentopname: gridOf(snapshot('2024-Q4')) }).of('B01')[0]?.severity).toBe('error');
  });

  it('[B01] waits until a span has begun its last quarter', () => {
    expect(check([tender('1', { ...silent, Start: 2025 })]).of('B01')).toEqual([]);
    expect(check([tender('1', { ...silent, Start: 2025 })], {}, { asOf: '2025-10-01' }).rowsOf('B01')).toEqual(['1']);
  });

  it('[B01] [B02] are not there where no theme has a column', () => {
    const calendar = gridOf({ Nr: '1', Aanbesteding: 'Opdracht', Start: '2025-Q1', Kansrijk: 'ja', Uitleg: null });
    const { of } = checkOf({ Themas: gridOf({ Thema: 'Klimaat', Focus: 'ja' }), Aanbestedingen: calendar });
    expect([...of('B01'), ...of('B02')]).toEqual([]);
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
      tender('start', { ...silent, Start: 'ooit', Klimaat: 'Nee' }),
      tender('promising', { ...silent, Kansrijk: 'wie weet' }),
      tender('status', { ...silent, Status: 'wie weet' }),
      tender('mark', { ...silent, Klimaat: 'Ehm' }),
    ]);
    expect(rowsOf('B01')).toEqual([]);
  });
});
