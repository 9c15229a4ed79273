import { tender, check } from './tender-rows';

describe('the planning of a tender', () => {
  it('[B04] finds a planned start that has passed', () => {
    const { of, rowsOf } = check([
      tender('1', { Start: '2025-Q2' }),
      tender('2', { Start: '2025-Q3' }),
      tender('3', { Start: '2025-Q2', Status: 'In voorbereiding' }),
      tender('4', { Start: '2025-Q2', Status: '???' }),
    ]);
    expect(rowsOf('B04')).toEqual(['1']);
    expect(of('B04')[0]).toMatchObject({ severity: 'warning', details: { start: '2025-Q2', now: '2025-Q3' } });
  });

  it('[B05] finds a postponed tender that did not move', () => {
    const { rowsOf } = check([
      tender('same', { Status: 'Uitgesteld', 'Oorspronkelijke start': '2025-Q4' }),
      tender('blank', { Status: 'Uitgesteld' }),
      tender('moved', { Status: 'Uitgesteld', 'Oorspronkelijke start': '2025-Q3', Toelichting: 'Later' }),
      tender('no start yet', { Status: 'Uitgesteld', Start: null, 'Oorspronkelijke start': '2025-Q3' }),
    ]);
    expect(rowsOf('B05')).toEqual(['same', 'blank']);
  });

  it('[B12] asks why a tender moved', () => {
    const { of, rowsOf } = check([
      tender('1', { 'Oorspronkelijke start': '2025-Q1' }),
      tender('2', { 'Oorspronkelijke start': '2025-Q1', Toelichting: 'Capaciteit' }),
      tender('3', { 'Oorspronkelijke start': '2025-Q4' }),
      tender('4', { 'Oorspronkelijke start': '2025-Q1', Start: null }),
    ]);
    expect(rowsOf('B12')).toEqual(['1']);
    expect(of('B12')[0]).toMatchObject({ column: 'Toelichting', details: { from: '2025-Q1', to: '2025-Q4' } });
  });

  it('[B13] finds a promising tender without Start; one that cannot be read is not blank', () => {
    const { of, rowsOf } = check([
      tender('1', { Start: null }),
      tender('2', { Start: null, Kansrijk: 'nee' }),
      tender('3', { Start: 'later' }),
    ]);
    expect(rowsOf('B13')).toEqual(['1']);
    expect(of('B13')[0]).toMatchObject({ severity: 'warning', column: 'Start', value: null });
    expect(rowsOf('C01')).toEqual([]);
  });
});
