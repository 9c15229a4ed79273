import fc from 'fast-check';
import { quarter, quartersOfYear } from '../../../src/core/kernel/quarter';
import {
  compareSpans,
  exactQuarter,
  formatSpan,
  isExact,
  isSameSpan,
  overlaps,
  parseSpan,
  span,
  spanOfYear,
  yearOfSpan,
} from '../../../src/core/kernel/span';
import { spans } from '../../support/arbitraries';

describe('spans', () => {
  it('are written in one way and read back', () => {
    const of = (from: number, until: number): string => formatSpan(span(quarter(2026, from), quarter(2026, until)));
    expect([of(3, 3), of(1, 2), of(3, 4), of(2, 3), of(1, 3), of(2, 4), of(1, 4)]).toEqual([
      '2026-Q3',
      '2026-H1',
      '2026-H2',
      '2026-Q2/Q3',
      '2026-Q1/Q3',
      '2026-Q2/Q4',
      '2026',
    ]);
    fc.assert(fc.property(spans, (value) => expect(parseSpan(formatSpan(value))).toEqual(value)));
    expect(['2026-H3', '2026-Q3/Q1', '2026-Q0/Q2', 'H1 2026', '26', ''].map(parseSpan)).toEqual(
      new Array(6).fill(null),
    );
  });

  it('lie in one year and run forward', () => {
    expect(() => span(quarter(2026, 4), quarter(2027, 1))).toThrow(RangeError);
    expect(() => span(quarter(2026, 3), quarter(2026, 2))).toThrow(RangeError);
    fc.assert(
      fc.property(spans, (value) => {
        expect(quartersOfYear(yearOfSpan(value))).toEqual(expect.arrayContaining([value.first, value.last]));
      }),
    );
  });

  it('are exact when they are one quarter', () => {
    expect([isExact(span(quarter(2026, 1))), isExact(spanOfYear(2026))]).toEqual([true, false]);
    expect([exactQuarter(span(quarter(2026, 1))), exactQuarter(spanOfYear(2026))]).toEqual([quarter(2026, 1), null]);
  });

  it('overlap when some quarter is in both', () => {
    const quartersOf = ({ first, last }: { first: number; last: number }): readonly number[] =>
      Array.from({ length: last - first + 1 }, (_, i) => first + i);
    fc.assert(
      fc.property(spans, spans, (a, b) => {
        expect(overlaps(a, b)).toBe(quartersOf(a).some((one) => quartersOf(b).includes(one)));
      }),
    );
  });

  it('are ordered by first and then by last quarter', () => {
    const ordered = ['2025-Q4', '2026-Q1', '2026-H1', '2026', '2026-Q2', '2026-Q2/Q3', '2026-H2'];
    const sorted = [...ordered].reverse().map((text) => parseSpan(text) ?? spanOfYear(0));
    expect(sorted.sort(compareSpans).map(formatSpan)).toEqual(ordered);
    fc.assert(fc.property(spans, spans, (a, b) => expect(compareSpans(a, b) === 0).toBe(isSameSpan(a, b))));
  });
});
