import { action, check } from './action-rows';

describe('the check of a plan', () => {
  it('leaves an action alone about which there is nothing to say', () => {
    expect(check(action('1')).findings.filter(({ table }) => table === 'Acties')).toEqual([]);
  });
});
