import { action, check, serial } from './action-rows';

describe('the completion of an action', () => {
  it('[A02] finds done without a date', () => {
    const { of, rowsOf } = check(
      action('1', { Status: 'Voltooid' }),
      action('2', { Status: 'Voltooid', 'Voltooid op': serial('2025-06-30') }),
      action('3', { Status: 'Loopt' }),
    );
    expect(rowsOf('A02')).toEqual(['1']);
    expect(of('A02')[0]).toMatchObject({ severity: 'warning', column: 'Voltooid op', value: null });
  });

  it('[A02] takes a date that cannot be read for a blank one, as the figures do', () => {
    const { rowsOf } = check(action('1', { Status: 'Voltooid', 'Voltooid op': 'gisteren' }));
    expect(rowsOf('C04')).toEqual(['1']);
    expect(rowsOf('A02')).toEqual(['1']);
  });

  it('[A03] finds a date without done, but not when the status cannot be read', () => {
    const { of, rowsOf } = check(
      action('1', { Status: 'Loopt', 'Voltooid op': serial('2025-06-30') }),
      action('2', { Status: 'bezigg!', 'Voltooid op': serial('2025-06-30') }),
      action('3', { Status: 'Voltooid', 'Voltooid op': serial('2025-06-30') }),
    );
    expect(rowsOf('A03')).toEqual(['1']);
    expect(of('A03')[0]?.details).toEqual({ status: 'Loopt', date: '2025-06-30' });
  });

  it('[A08] finds a completion after the as-of date, not on it', () => {
    const { of, rowsOf } = check(
      action('1', { Status: 'Voltooid', 'Voltooid op': serial('2025-07-02') }),
      action('2', { Status: 'Voltooid', 'Voltooid op': serial('2025-07-01') }),
    );
    expect(rowsOf('A08')).toEqual(['1']);
    expect(of('A08')[0]).toMatchObject({ severity: 'error', details: { date: '2025-07-02', asOf: '2025-07-01' } });
  });
});
