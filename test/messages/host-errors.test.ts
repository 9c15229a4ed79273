import { hostErrorMessage } from '../../src/messages/host-errors';

describe('the words of a failure', () => {
  it.each(['constructor', '__proto__', 'toString', 'file-not-found'])('say of %s that it was not expected', (code) => {
    expect(hostErrorMessage(code, {}, 'nl')).toBe(hostErrorMessage('unexpected', {}, 'nl'));
  });
});
