import { fraction } from '../../../src/core/kernel/fraction';
import { keyCount, keysOnOneLine, keysText } from '../../../src/core/report/key-lists';
import { partOf, shareCell, shareText, targetCell, targetText } from '../../../src/core/report/shares';
import { reportWords } from '../../../src/messages/report';

const words = reportWords('nl');
const link = { sheet: 'Kalender', address: 'A1' };

describe('a share', () => {
  it('is the exact fraction in a cell, blank without a whole', () => {
    expect(shareCell(fraction(2, 3))).toEqual({ value: 2 / 3 });
    expect(shareCell(null)).toBeNull();
    expect(shareCell(partOf(1, 3))).toEqual({ value: 1 / 3 });
    expect(partOf(0, 0)).toBeNull();
    expect(targetCell(fraction(3, 4))).toEqual({ value: 0.75 });
    expect(targetCell(null)).toBeNull();
  });

  it('has no decimals in words, and no space before its sign', () => {
    expect(shareText(fraction(2, 3), fraction(3, 4), words)).toBe('67%');
    expect(shareText(fraction(2, 3), null, words)).toBe('67%');
    expect(shareText(fraction(3, 4), fraction(3, 4), words)).toBe('75%');
  });

  it('has as many as it takes to differ from a target that it does not meet, in words and cells alike', () => {
    expect(shareText(fraction(373, 500), fraction(3, 4), words)).toBe('74,6%');
    expect(shareCell(fraction(373, 500), fraction(3, 4))).toEqual({ value: 0.746, format: 'percent1' });
    expect(shareText(fraction(7499, 10000), fraction(3, 4), words)).toBe('74,99%');
    expect(shareCell(fraction(7499, 10000), fraction(3, 4))).toEqual({ value: 0.7499, format: 'percent2' });
    expect(shareText(fraction(7499, 10000), fraction(3, 4), reportWords('en'))).toBe('74.99%');
    expect(targetText(fraction(29, 40), words)).toBe('72,5%');
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
