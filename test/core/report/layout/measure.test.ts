import * as fc from 'fast-check';
import { MAX_LINES, rowHeight, shownLength, wrapText } from '../../../../src/core/report/layout/measure';

describe('wrapText', () => {
  it('breaks between words', () => {
    expect(wrapText('een twee drie', 8)).toEqual(['een twee', 'drie']);
    expect(wrapText('kort', 8)).toEqual(['kort']);
    expect(wrapText('', 8)).toEqual(['']);
  });

  it('keeps the line breaks that are there', () => {
    expect(wrapText('een\ntwee\r\ndrie', 20)).toEqual(['een', 'twee', 'drie']);
  });

  it('cuts a word that is longer than the line, never through a character', () => {
    expect(wrapText('abcdefgh', 3)).toEqual(['abc', 'def', 'gh']);
    expect(wrapText('a😀😀b', 2).join('')).toBe('a😀😀b');
    expect(wrapText('a😀😀b', 2).every((line) => !/[\ud800-\udbff]$/.test(line))).toBe(true);
  });

  it('loses nothing but the spaces and breaks between lines', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), fc.integer({ min: 1, max: 60 }), (text, room) => {
        const bare = (value: string): string => value.replace(/[ \r\n]/g, '');
        expect(bare(wrapText(text, room).join(''))).toBe(bare(text));
      }),
    );
  });

  it('makes no line longer than the room, but for a character of two units', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), fc.integer({ min: 1, max: 60 }), (text, room) => {
        for (const line of wrapText(text, room)) expect(line.length).toBeLessThanOrEqual(Math.max(room, 2));
      }),
    );
  });
});

describe('shownLength', () => {
  it.each([
    [0.666667, 'percent', 3],
    [1, 'percent', 4],
    [0.995, 'percent1', 5],
    [1234567, 'integer', 9],
    [-1234, 'integer', 6],
    [5400000, 'money', 11],
    [45931, 'date', 10],
    [2025, 'year', 4],
    [2025, 'general', 4],
    ['een\ntweede', 'text', 6],
    [null, 'integer', 0],
  ] as const)('%p as %s takes %i characters', (value, format, length) => {
    expect(shownLength(value, format)).toBe(length);
  });
});

describe('rowHeight', () => {
  it('is the usual height for one line, and never more than Excel allows', () => {
    expect(rowHeight(1, 18)).toBe(18);
    expect(rowHeight(3, 18)).toBe(46);
    expect(rowHeight(1000, 18)).toBe(409);
    expect(rowHeight(MAX_LINES, 18)).toBeLessThanOrEqual(409);
  });
});
