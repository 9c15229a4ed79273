import fc from 'fast-check';
import { formatIsoDate } from '../../../src/core/kernel/calendar-date';
import {
  addQuarters,
  firstDayOfQuarter,
  formatQuarter,
  lastDayOfQuarter,
  numberInYear,
  parseQuarter,
  quarter,
  quarterOfDate,
  quartersOfYear,
  yearOfQuarter,
} from '../../../src/core/kernel/quarter';
import { dates, quarters } from '../../support/arbitraries';

describe('quarters', () => {
  it('are a year and a number from 1 to 4', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9999 }), fc.integer({ min: 1, max: 4 }), (year, number) => {
        const value = quarter(year, number);
        expect([yearOfQuarter(value), numberInYear(value)]).toEqual([year, number]);
      }),
    );
  });

  it('are written in one way and read back', () => {
    expect(formatQuarter(quarter(2025, 3))).toBe('2025-Q3');
    fc.assert(fc.property(quarters, (value) => expect(parseQuarter(formatQuarter(value))).toBe(value)));
    expect(['2025-Q5', '2025-Q0', '2025Q3', 'Q3 2025', '2025-q3', '2025', ''].map(parseQuarter)).toEqual(
      new Array(7).fill(null),
    );
  });

  it('hold the days from their first to their last, and no other', () => {
    fc.assert(
      fc.property(dates, (date) => {
        const value = quarterOfDate(date);
        const month = new Date(date * 86_400_000).getUTCMonth();
        expect(numberInYear(value)).toBe(Math.floor(month / 3) + 1);
        expect(firstDayOfQuarter(value) <= date && date <= lastDayOfQuarter(value)).toBe(true);
      }),
    );
    const ends = quartersOfYear(2024).map((value) =>
      [firstDayOfQuarter(value), lastDayOfQuarter(value)].map(formatIsoDate),
    );
    expect(ends).toEqual([
      ['2024-01-01', '2024-03-31'],
      ['2024-04-01', '2024-06-30'],
      ['2024-07-01', '2024-09-30'],
      ['2024-10-01', '2024-12-31'],
    ]);
  });

  it('follow each other over the end of a year', () => {
    expect(formatQuarter(addQuarters(quarter(2025, 4), 1))).toBe('2026-Q1');
    expect(formatQuarter(addQuarters(quarter(2025, 1), -1))).toBe('2024-Q4');
    fc.assert(
      fc.property(quarters, fc.integer({ min: -40, max: 40 }), (value, count) => {
        const later = addQuarters(value, count);
        expect(later - value).toBe(count);
        expect(lastDayOfQuarter(later) + 1).toBe(firstDayOfQuarter(addQuarters(later, 1)));
      }),
    );
  });
});
