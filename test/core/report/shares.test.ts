import { fraction } from '../../../src/core/kernel/fraction';
import { keyCount, keysOnOneLine, keysText } from '../../../src/core/report/key-lists';
import { partOf, shareNumber, shareText } from '../../../src/core/report/shares';
import { reportWords } from '../../../src/messages/report';

const words = reportWords('nl');
const link = { sheet: 'Kalender', address: 'A1' };

describe('a share', () => {
  it('is a number of six decimals in a cell, blank without a whole', () => {
    expect(shareNumber(fraction(2, 3))).toBe(0.666667);
    expect(shareNumber(null)).toBeNull();
    expect(shareNumber(partOf(1, 3))).toBe(0.333333);
    expect(shareNumber(partOf(0, 0))).toBeNull();
  });

  it('has no decimals in words', () => {
    expect(shareText(fraction(2, 3), fraction(3, 4), words)).toBe('67 %');
    expect(shareText(fraction(2, 3), null, words)).toBe('67 %');
    expect(shareText(fraction(3, 4), fraction(3, 4), words)).toBe('75 %');
  });

  it('has as many as it takes to differ from a target that it does not meet', () => {
    expect(shareText(fraction(373, 500), fraction(3, 4), words)).toBe('74,6 %');
    expect(shareText(fraction(7499, 10000), fraction(3, 4), words)).toBe('74,99 %');
    expect(shareText(fraction(7499, 10000), fraction(3, 4), reportWords('en'))).toBe('74.99%');
  });
});

describe('the keys behind a number', () => {
  const keys = Array.from({ length: 200 }, (_, i) => `A-${i + 1}`);

  it('stand beside it, all of them where they fit', () => {
    expect(keysOnOneLine(['A-1', 'A-2'], words, link)).toBe('A-1, A-2');
    expect(keysText(['A-1', 'A-2'], words)).toBe('A-1, A-2');
    expect(keysOnOneLine([], words, link)).toBeNull();
    expect(keyCount(['A-1', 'A-2'], words, link)).toBe(2);
  });

  it('lead to the table where they do not, and say how many there are', () => {
    expect(keysOnOneLine(keys, words, link)).toEqual({ value: 'A-1, A-2, A-3, A-4, A-5, A-6 en nog 194', link });
    expect(keysText(keys, words)).toMatch(/, A-\d+ en nog \d+$/);
    expect(keyCount(keys, words, link)).toEqual({ value: 200, link });
  });

  it('are counted where not one of them fits', () => {
    expect(keysOnOneLine(['x'.repeat(60), 'y'], words, link)).toEqual({ value: '2 rijen', link });
  });
});
