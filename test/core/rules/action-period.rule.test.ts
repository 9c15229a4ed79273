import { action, check } from './action-rows';

describe('the period of an action', () => {
  it('[A01] finds an end before the begin, not the same quarter', () => {
    const { of, rowsOf } = check(
      action('1', { Begin: '2025-Q4', Eind: '2025-Q3' }),
      action('2', { Begin: '2025-Q4', Eind: '2025-Q4' }),
    );
    expect(rowsOf('A01')).toEqual(['1']);
    expect(of('A01')[0]).toMatchObject({ severity: 'error', column: 'Eind', value: '2025-Q3', cell: 'E3' });
    expect(of('A01')[0]?.details).toEqual({ begin: '2025-Q4', end: '2025-Q3' });
  });

  it('[A01] says nothing while one of the two is blank or cannot be read', () => {
    const { rowsOf } = check(action('1', { Begin: null, Eind: '2025-Q3' }), action('2', { Begin: 2025 }));
    expect(rowsOf('A01')).toEqual([]);
  });
});
