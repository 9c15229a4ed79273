import { action, check } from './action-rows';

describe('the quarter of an action', () => {
  it('[A05] finds an action without a quarter, unless it is continuous', () => {
    const { of, rowsOf } = check(
      action('1', { Begin: null }),
      action('2', { Begin: null, Soort: 'Doorlopend' }),
      action('3', { Begin: null, Soort: 'Terugkerend' }),
    );
    expect(rowsOf('A05')).toEqual(['1', '3']);
    expect(of('A05')[0]).toMatchObject({ severity: 'warning', column: 'Begin' });
  });
});
