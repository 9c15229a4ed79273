import { action, check } from './action-rows';

describe('the means of an action', () => {
  it('[A07] asks time, budget or "Binnen budget en capaciteit"; no is an answer', () => {
    const { of, rowsOf } = check(
      action('1', { Uren: null }),
      action('2', { Uren: null, Budget: 0 }),
      action('3', { Uren: null, 'Binnen budget en capaciteit': 'nee' }),
    );
    expect(rowsOf('A07')).toEqual(['1']);
    expect(of('A07')[0]).toMatchObject({ severity: 'notice', column: 'Budget' });
  });
});
