import { gridOf } from '../../support/check-of';
import { tender, check } from './tender-rows';

describe('the plan period', () => {
  it('[B11] finds a Start of which no day lies in the plan period', () => {
    const settings = gridOf(
      { Instelling: 'Planperiode van', Waarde: '2025-Q2' },
      { Instelling: 'Planperiode tot', Waarde: 2026 },
    );
    const { of, rowsOf } = check(
      [
        tender('before', { Start: '2025-Q1' }),
        tender('first', { Start: '2025-Q2' }),
        tender('last', { Start: '2026-Q4' }),
        tender('after', { Start: '2027-Q1' }),
        tender('none', { Start: null }),
      ],
      { Instellingen: settings },
    );
    expect(rowsOf('B11')).toEqual(['before', 'after']);
    expect(of('B11')[0]).toMatchObject({ severity: 'notice', column: 'Start' });
    expect(of('B11')[0]?.details).toEqual({ from: '2025-04-01', until: '2026-12-31', start: '2025-Q1' });
  });

  it('[B11] counts a quarter as inside when the period begins or ends in it, and needs only one end', () => {
    const settings = gridOf({ Instelling: 'Planperiode van', Waarde: '2025-05-15' });
    const { of, rowsOf } = check([tender('cut', { Start: '2025-Q2' }), tender('before', { Start: '2025-Q1' })], {
      Instellingen: settings,
    });
    expect(rowsOf('B11')).toEqual(['before']);
    expect(of('B11')[0]?.details.until).toBe('');
    expect(check([tender('1', { Start: '2019-Q1' })]).rowsOf('B11')).toEqual([]);
  });
});
