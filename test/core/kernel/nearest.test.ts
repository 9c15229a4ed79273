import fc from 'fast-check';
import { nearest, nearestFinder } from '../../../src/core/kernel/nearest';

const STATUSES = ['Gepland', 'In voorbereiding', 'Gepubliceerd', 'Gegund', 'Uitgesteld', 'Vervallen'];

describe('the nearest candidates', () => {
  it('are slips of the pen away', () => {
    expect(nearest('Gepand', STATUSES)).toEqual(['Gepland', 'Gegund']);
    expect(nearest('Gegudn', STATUSES)).toEqual(['Gegund']);
    expect(nearest('vervalen ', STATUSES)).toEqual(['Vervallen']);
    expect(nearest('Gunningscriterium', ['Eis', 'Gunning'])).toEqual(['Gunning']);
    expect(nearest('Klimaat', ['Klimaatneutraal'])).toEqual(['Klimaatneutraal']);
  });

  it('are none for another word', () => {
    expect(nearest('Afgerond', STATUSES)).toEqual([]);
    expect(nearest('', STATUSES)).toEqual([]);
    expect(nearest('Eis', [])).toEqual([]);
    expect(nearest('ei', ['Wie', 'Eis'])).toEqual(['Eis']);
  });

  it('come nearest first, equals in their own order', () => {
    expect(nearest('A-12', ['A-13', 'B-13', 'A-12', 'A-11'])).toEqual(['A-12', 'A-13', 'A-11']);
  });

  it('count a swap of neighbours once, and are within a third of the length', () => {
    expect(nearest('abc', ['acb'])).toEqual(['acb']);
    expect(nearest('abc', ['xyc'])).toEqual([]);
    fc.assert(
      fc.property(
        fc.string({ minLength: 3, unit: fc.constantFrom(...'abc') }),
        fc.nat(),
        fc.constantFrom('x', ''),
        (word, at, put) => {
          const place = at % word.length;
          const slip = word.slice(0, place) + put + word.slice(place + 1);
          fc.pre(slip.length >= 3);
          expect(nearest(slip, [word])).toEqual([word]);
        },
      ),
    );
  });

  it('are those that the whole table of distances gives', () => {
    const words = fc.string({ maxLength: 12, unit: fc.constantFrom(...'abcd') });
    fc.assert(
      fc.property(words, words, (text, candidate) => {
        const limit = Math.max(1, Math.floor(text.length / 3));
        const [short, long] = text.length < candidate.length ? [text, candidate] : [candidate, text];
        const isNear = distance(text, candidate) <= limit || (short.length >= 4 && long.startsWith(short));
        expect(nearest(text, [candidate])).toEqual(isNear ? [candidate] : []);
      }),
      { numRuns: 2000 },
    );
  });

  it('stop being looked for in tables where nearly every name is unknown', () => {
    const names = Array.from({ length: 10_000 }, (_, i) => `Aanbesteding ${i}`);
    const find = nearestFinder(names);
    const found = Array.from({ length: 100 }, (_, i) => find(`Anbesteding ${i}`).length > 0);
    expect([found[0], found.at(-1)]).toEqual([true, false]);
    expect(find('Anbesteding 0')[0]).toBe('Aanbesteding 0');
  });
});

/** Edits with swaps of neighbours, worked out in full and from the end. */
function distance(a: string, b: string): number {
  const known = new Map<string, number>();
  const from = (i: number, j: number): number => {
    if (i === a.length || j === b.length) return a.length - i + b.length - j;
    const key = `${i},${j}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const swapped = a[i] === b[j + 1] && a[i + 1] === b[j] && i + 1 < a.length && j + 1 < b.length;
    const least = Math.min(
      from(i + 1, j + 1) + (a[i] === b[j] ? 0 : 1),
      from(i + 1, j) + 1,
      from(i, j + 1) + 1,
      swapped ? from(i + 2, j + 2) + 1 : Infinity,
    );
    known.set(key, least);
    return least;
  };
  return from(0, 0);
}
