import { action, check } from './action-rows';

describe('an overdue action', () => {
  it('[A06] finds what is past its last quarter', () => {
    const { of, rowsOf } = check(
      action('1', { Begin: '2025-Q1', Eind: '2025-Q2', Status: 'Loopt' }),
      action('2', { Begin: '2025-Q1', Eind: null }),
      action('3', { Begin: '2025-Q1', Eind: '2025-Q3' }),
      action('4', { Begin: '2025-Q1', Eind: '2025-Q2', Status: 'Vervallen' }),
      action('5', { Begin: '2025-Q1', Eind: '2025-Q2', Soort: 'Doorlopend' }),
      action('6', { Begin: '2025-Q1', Eind: '2025-Q2', Status: 'wat?' }),
    );
    expect(rowsOf('A06')).toEqual(['1', '2']);
    expect(of('A06')[0]).toMatchObject({ severity: 'warning', column: 'Eind' });
    expect(of('A06')[0]?.details).toEqual({ last: '2025-Q2', status: 'Loopt' });
    expect(of('A06')[1]).toMatchObject({ column: 'Begin' });
  });
});
