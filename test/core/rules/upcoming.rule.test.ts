import { tender, check } from './tender-rows';

describe('upcoming tenders', () => {
  it('[B15] names who must talk about an upcoming tender with nothing but opportunities', () => {
    const { of, rowsOf } = check([
      tender('client', { Klimaat: 'Kans', Opdrachtgever: 'Hoofd Groen', Afdeling: 'Beheer', Start: '2026-Q1' }),
      tender('department', { Klimaat: 'Kans', Afdeling: 'Beheer', Start: '2025-Q3' }),
      tender('nobody', { Klimaat: null }),
      tender('refused', { Klimaat: 'Nee' }),
      tender('suitability', { Klimaat: 'Geschiktheid' }),
      tender('too far', { Klimaat: 'Kans', Start: '2026-Q2' }),
      tender('past', { Klimaat: 'Kans', Start: '2025-Q2' }),
      tender('cancelled', { Klimaat: 'Kans', Status: 'Vervallen' }),
    ]);
    expect(rowsOf('B15')).toEqual(['client', 'department', 'nobody']);
    expect(of('B15').map(({ details, column }) => [column, details.who])).toEqual([
      ['Opdrachtgever', 'Hoofd Groen'],
      ['Afdeling', 'Beheer'],
      ['Opdrachtgever', ''],
    ]);
    expect(of('B15')[0]).toMatchObject({ severity: 'notice', details: { start: '2026-Q1' } });
  });
});
