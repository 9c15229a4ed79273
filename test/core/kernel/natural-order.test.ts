import fc from 'fast-check';
import { compareNatural } from '../../../src/core/kernel/natural-order';

const keys = fc.oneof(
  fc.string(),
  fc.string({ unit: fc.constantFrom(...'0129aB-. é') }),
  fc.tuple(fc.constantFrom('A-', 'B', '', 'rij '), fc.nat(3000)).map(([prefix, number]) => `${prefix}${number}`),
);

describe('natural order of keys', () => {
  it('reads runs of digits as numbers', () => {
    expect(['10', '2', '1', '33'].sort(compareNatural)).toEqual(['1', '2', '10', '33']);
    expect(['A-11', 'A-7', 'A-2', 'B-1'].sort(compareNatural)).toEqual(['A-2', 'A-7', 'A-11', 'B-1']);
    expect(['1.10', '1.9', '1'].sort(compareNatural)).toEqual(['1', '1.9', '1.10']);
    expect(['A-2a', 'A-10', 'A-2'].sort(compareNatural)).toEqual(['A-2', 'A-2a', 'A-10']);
    const long = ['123456789012345678901', '123456789012345678900'];
    expect([...long].sort(compareNatural)).toEqual([...long].reverse());
  });

  it('puts what differs in leading zeros side by side, always the same way round', () => {
    expect(['01', '2', '1', '001'].sort(compareNatural)).toEqual(['001', '01', '1', '2']);
  });

  it('is a total order: nothing else is equal, and any three are consistent', () => {
    fc.assert(
      fc.property(keys, keys, keys, (a, b, c) => {
        expect(Math.sign(compareNatural(a, b))).toBe(-Math.sign(compareNatural(b, a)) || 0);
        expect(compareNatural(a, b) === 0).toBe(a === b);
        const [x, y, z] = [a, b, c].sort(compareNatural) as [string, string, string];
        expect(compareNatural(x, y) <= 0 && compareNatural(y, z) <= 0 && compareNatural(x, z) <= 0).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it('agrees with the numbers themselves', () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(), (a, b) => {
        expect(Math.sign(compareNatural(`A${a}`, `A${b}`))).toBe(Math.sign(a - b));
      }),
    );
  });
});
