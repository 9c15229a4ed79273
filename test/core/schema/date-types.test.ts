import { quarterOfText } from '../../../src/core/schema/quarter-text';
import fc from 'fast-check';
import {
  calendarDate,
  formatDutchDate,
  formatIsoDate,
  serialFromDate,
  type CalendarDate,
} from '../../../src/core/kernel/calendar-date';
import {
  firstDayOfQuarter,
  formatQuarter,
  lastDayOfQuarter,
  numberInYear,
  quarter,
  quarterOfDate,
  yearOfQuarter,
} from '../../../src/core/kernel/quarter';
import {
  dateType,
  formatPeriod,
  lastDayOfPeriod,
  momentType,
  periodType,
  quarterType,
  yearType,
} from '../../../src/core/schema/date-types';
import { dates, quarters } from '../../support/arbitraries';
import { becauseOf, IN_1900, IN_1904, readAs, valueOf } from '../../support/readings';

const day = (year: number, month: number, date: number): CalendarDate =>
  calendarDate(year, month, date) as CalendarDate;
const q = (year: number, number: number): number => quarter(year, number);

describe('a date column', () => {
  // prettier-ignore
  it.each([
    [45931,            day(2025, 10, 1)],
    [45931.75,         day(2025, 10, 1)],
    [32874,            day(1990, 1, 1)],
    [73415.99,         day(2100, 12, 31)],
    ['1-10-2025',      [day(2025, 10, 1), 'C14']],
    ['01-10-2025',     [day(2025, 10, 1), 'C14']],
    [' 19-8-2025\u00a0', [day(2025, 8, 19), 'C14']],
    ['2025-10-01',     [day(2025, 10, 1), 'C14']],
    ['29-2-2024',      [day(2024, 2, 29), 'C14']],
    [32873,            'refused C04'],
    [73416,            'refused C04'],
    [60,               'refused C04'],
    [0,                'refused C04'],
    [0.5,              'refused C04'],
    [-1,               'refused C04'],
    [2025,             'refused C04'],
    [1900,             'refused C04'],
    [2200,             'refused C04'],
    [NaN,              'refused C04'],
    [1e300,            'refused C04'],
    ['29-2-2025',      'refused C04'],
    ['31-4-2025',      'refused C04'],
    ['1-13-2025',      'refused C04'],
    ['1-10-25',        'refused C04'],
    ['1-1-1989',       'refused C04'],
    ['1-1-2101',       'refused C04'],
    ['2025',           'refused C04'],
    ['2025-Q3',        'refused C04'],
    ['45931',          'refused C04'],
    [true,             'refused C04'],
  ] as const)('reads %j as %p', (cell, expected) => {
    expect(readAs(dateType, cell)).toEqual(expected);
  });

  it('counts from 1904 in a workbook that does', () => {
    expect(readAs(dateType, 45931 - 1462, IN_1904)).toBe(day(2025, 10, 1));
    expect(readAs(dateType, 2025, IN_1904)).toBe('refused C04');
  });

  it('says why: a year alone, a year of two digits', () => {
    expect([2025, '2025', ' 2025 ', '1-10-25', '31-4-2025', 60].map((cell) => becauseOf(dateType, cell))).toEqual([
      'year-alone', 'year-alone', 'year-alone', 'two-digit-year', null, null,
    ]); // prettier-ignore
  });

  it('reads back what is written, in both date systems, and the texts of both countries', () => {
    fc.assert(
      fc.property(dates, (date) => {
        for (const context of [IN_1900, IN_1904]) {
          const written = dateType.write(date, context) as number;
          expect(readAs(dateType, written, context)).toBe(date);
        }
        expect(readAs(dateType, formatIsoDate(date))).toEqual([date, 'C14']);
        expect(readAs(dateType, formatDutchDate(date))).toEqual([date, 'C14']);
      }),
    );
  });

  it('has limits that are its first and last day', () => {
    expect(dateType.limits).toEqual({
      kind: 'date',
      minimum: serialFromDate(day(1990, 1, 1)),
      maximum: serialFromDate(day(2100, 12, 31)),
    });
  });
});

describe('a quarter column', () => {
  // prettier-ignore
  it.each([
    ['2025-Q3',          q(2025, 3)],
    ['Q3 2025',          q(2025, 3)],
    ['2025 Q3',          q(2025, 3)],
    ['3e kwartaal 2025', q(2025, 3)],
    ['K3 2025',          q(2025, 3)],
    ['2025K3',           q(2025, 3)],
    ['2025q3',           q(2025, 3)],
    [' q3\u00a02025 ',   q(2025, 3)],
    ['2025‑Q3',          q(2025, 3)],
    [45931,              q(2025, 4)],
    [45930.5,            q(2025, 3)],
    ['1-10-2025',        [q(2025, 4), 'C14']],
    ['2025-09-30',       [q(2025, 3), 'C14']],
    [2025,               'refused C05'],
    ['2025',             'refused C05'],
    ['2025-Q5',          'refused C05'],
    ['2025-Q0',          'refused C05'],
    ['Q3',               'refused C05'],
    ['Q3 25',            'refused C05'],
    ['Q3 20255',         'refused C05'],
    ['najaar 2025',      'refused C05'],
    ['2025-Q3/Q4',       'refused C05'],
    ['Q1 1899',          'refused C05'],
    ['31-2-2025',        'refused C05'],
    [20253,              'refused C05'],
    [60,                 'refused C05'],
    [false,              'refused C05'],
  ] as const)('reads %j as %p', (cell, expected) => {
    expect(readAs(quarterType, cell)).toEqual(expected);
  });

  it('asks which quarter when there is only a year', () => {
    expect([2025, '2025', 'najaar 2025'].map((cell) => becauseOf(quarterType, cell))).toEqual([
      'year-alone',
      'year-alone',
      null,
    ]);
  });

  it('reads back what is written, and every spelling of every quarter', () => {
    fc.assert(
      fc.property(quarters, (value) => {
        expect(readAs(quarterType, quarterType.write(value, IN_1900) as string)).toBe(value);
        const [year, number] = [yearOfQuarter(value), numberInYear(value)];
        const spellings = [
          `Q${number} ${year}`,
          `${year} Q${number}`,
          `${number}e kwartaal ${year}`,
          `K${number} ${year}`,
          `${year}K${number}`,
        ];
        for (const spelling of spellings) expect(quarterOfText(spelling)).toBe(value);
      }),
    );
  });

  it('reads a date as its quarter', () => {
    fc.assert(
      fc.property(dates, (date) => expect(readAs(quarterType, serialFromDate(date))).toBe(quarterOfDate(date))),
    );
  });
});

describe('a year column', () => {
  // prettier-ignore
  it.each([
    [2025,     2025],
    [1900,     1900],
    [2200,     2200],
    ['2025',   [2025, 'C14']],
    [1899,     'refused C06'],
    [2201,     'refused C06'],
    [2025.5,   'refused C06'],
    ['25',     'refused C06'],
    ["'25",    'refused C06'],
    [45931,    'refused C06'],
    [true,     'refused C06'],
  ] as const)('reads %j as %p', (cell, expected) => {
    expect(readAs(yearType, cell)).toEqual(expected);
  });

  it('reads back what is written', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1900, max: 2200 }), (year) => {
        expect(readAs(yearType, yearType.write(year, IN_1900) as number)).toBe(year);
      }),
    );
  });
});

describe('a period column', () => {
  it('takes a quarter, or a date that stays a date', () => {
    expect(
      ['2025-Q3', 'Q3 2025', 45931, '12-7-2017', 2017, '2017', 'zomer', true].map((cell) => readAs(periodType, cell)),
    ).toEqual([
      { quarter: q(2025, 3) },
      { quarter: q(2025, 3) },
      { date: day(2025, 10, 1) },
      [{ date: day(2017, 7, 12) }, 'C14'],
      'refused C05',
      'refused C05',
      'refused C05',
      'refused C05',
    ]);
    expect(becauseOf(periodType, 2017)).toBe('year-alone');
  });

  it('reads back what is written', () => {
    const periods = fc.oneof(
      quarters.map((value) => ({ quarter: value })),
      dates.map((date) => ({ date })),
    );
    fc.assert(
      fc.property(periods, fc.constantFrom(IN_1900, IN_1904), (period, context) => {
        const written = periodType.write(period, context) as string | number;
        expect(readAs(periodType, written, context)).toEqual(period);
      }),
    );
  });

  it('is written in one way, and ends on its last day', () => {
    expect([formatPeriod({ quarter: quarter(2025, 3) }), formatPeriod({ date: day(2017, 7, 12) })]).toEqual([
      '2025-Q3',
      '2017-07-12',
    ]);
    expect(lastDayOfPeriod({ quarter: quarter(2025, 3) })).toBe(day(2025, 9, 30));
    expect(lastDayOfPeriod({ date: day(2017, 7, 12) })).toBe(day(2017, 7, 12));
  });
});

describe('an end of the plan period', () => {
  it('covers the whole of a year, a quarter or a day', () => {
    expect([2025, '2025', '2025-Q3', 45931].map((cell) => readAs(momentType, cell))).toEqual([
      { first: day(2025, 1, 1), last: day(2025, 12, 31) },
      { first: day(2025, 1, 1), last: day(2025, 12, 31) },
      { first: day(2025, 7, 1), last: day(2025, 9, 30) },
      { first: day(2025, 10, 1), last: day(2025, 10, 1) },
    ]);
    expect(readAs(momentType, '1-10-2025')).toEqual([{ first: day(2025, 10, 1), last: day(2025, 10, 1) }, 'C14']);
    expect(['later', 60, true].map((cell) => readAs(momentType, cell))).toEqual([
      'refused C04',
      'refused C04',
      'refused C04',
    ]);
  });

  it('reads back what is written', () => {
    const moments = fc.oneof(
      fc
        .integer({ min: 1900, max: 2200 })
        .map((year) => ({ first: firstDayOfQuarter(quarter(year, 1)), last: lastDayOfQuarter(quarter(year, 4)) })),
      quarters.map((value) => ({ first: firstDayOfQuarter(value), last: lastDayOfQuarter(value) })),
      dates.map((date) => ({ first: date, last: date })),
    );
    fc.assert(
      fc.property(moments, fc.constantFrom(IN_1900, IN_1904), (moment, context) => {
        const written = momentType.write(moment, context) as string | number;
        expect(valueOf(momentType.read(written, context))).toEqual(moment);
      }),
    );
    expect(momentType.write({ first: day(2025, 7, 1), last: day(2025, 9, 30) }, IN_1900)).toBe(
      formatQuarter(quarter(2025, 3)),
    );
  });
});
