import { assertNever } from '../../../src/core/kernel/assert-never';

describe('a forgotten member of a union', () => {
  it('fails loudly when it comes from outside', () => {
    const fromOutside: unknown = 'onbekend';
    expect(() => assertNever(fromOutside as never)).toThrow(new TypeError('Unexpected value: onbekend'));
  });
});
