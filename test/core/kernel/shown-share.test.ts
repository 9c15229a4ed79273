import fc from 'fast-check';
import { compareFractions, fraction } from '../../../src/core/kernel/fraction';
import { shownShare, shownTarget } from '../../../src/core/kernel/shown-share';

describe('a share as it is shown (figures.md, rule 9)', () => {
  it.each([
    [46, 80, 0.58, 0],
    [2, 3, 0.67, 0],
    [1, 8, 0.13, 0],
    [0, 5, 0, 0],
    [5, 5, 1, 0],
    [199, 200, 0.995, 1],
    [9999, 10000, 0.9999, 2],
    [99_999, 100_000, 0.9999, 2],
  ])('rounds %i of %i once, half up, and is never all of it while short of that', (part, whole, shown, decimals) => {
    expect(shownShare(fraction(part, whole))).toMatchObject({ shown, decimals });
  });

  it.each([
    [373, 500, 3, 4, 0.746, 1],
    [7499, 10_000, 3, 4, 0.7499, 2],
    [74_996, 100_000, 3, 4, 0.7499, 2],
    [753, 1000, 3, 4, 0.75, 0],
    [3, 4, 3, 4, 0.75, 0],
    [725, 1000, 726, 1000, 0.725, 1],
    [812, 1000, 8133, 10_000, 0.81, 0],
  ])('shows that %i of %i misses a target of %i of %i', (part, whole, of, all, shown, decimals) => {
    expect(shownShare(fraction(part, whole), fraction(of, all))).toMatchObject({ shown, decimals });
  });

  it('shows a target with the places that it has', () => {
    expect(shownTarget(fraction(3, 4))).toMatchObject({ shown: 0.75, decimals: 0 });
    expect(shownTarget(fraction(29, 40))).toMatchObject({ shown: 0.725, decimals: 1 });
    expect(shownTarget(fraction(245, 300))).toMatchObject({ shown: 0.8167, decimals: 2 });
  });

  it.each([
    [710, 2000, 0.36],
    [46, 80, 0.58],
    [115, 200, 0.58],
    [1, 200, 0.01],
    [11, 200, 0.06],
  ])(
    'writes %i of %i so that a program that rounds to fifteen digits first shows it right too',
    (part, whole, shown) => {
      const { cell } = shownShare(fraction(part, whole));
      expect([Number(cell.toFixed(2)), Number(Number(cell.toPrecision(15)).toFixed(2))]).toEqual([shown, shown]);
    },
  );

  it('gives a cell a number that every program rounds to what is shown', () => {
    const parts = fc
      .tuple(fc.nat(2000), fc.integer({ min: 1, max: 2000 }))
      .map(([a, b]) => [Math.min(a, b), b] as const);
    const targets = fc.option(fc.integer({ min: 1, max: 100 }));
    fc.assert(
      fc.property(parts, targets, ([part, whole], target) => {
        const share = fraction(part, whole);
        const goal = target === null ? null : fraction(target, 100);
        const { cell, shown, decimals } = shownShare(share, goal);
        expect(Math.abs(cell - part / whole)).toBeLessThan(1e-4);
        expect(Number(cell.toFixed(decimals + 2))).toBe(shown);
        expect(Number(cell.toPrecision(15)).toFixed(decimals + 2)).toBe(cell.toFixed(decimals + 2));
        if (goal !== null && compareFractions(share, goal) < 0) expect(shown).toBeLessThan((target ?? 0) / 100);
        if (part < whole) expect(shown).toBeLessThan(1);
      }),
    );
  });
});
