import fc from 'fast-check';
import {
  calendarDate,
  dateFromSerial,
  formatDutchDate,
  formatIsoDate,
  parseIsoDate,
  serialFromDate,
  yearMonthDay,
  yearOfDate,
  type CalendarDate,
} from '../../../src/core/kernel/calendar-date';

const DAY = 86_400_000;
/** The calendar of JavaScript in UTC, as an independent oracle. */
const oracle = (day: number): Date => new Date(day * DAY);
const days = fc.integer({ min: -719_162, max: 2_932_896 }).map((day) => day as CalendarDate);

describe('whole days', () => {
  it('count as the calendar of JavaScript does, from the year 1 to 9999', () => {
    fc.assert(
      fc.property(days, (day) => {
        const date = oracle(day);
        const expected = { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
        expect(yearMonthDay(day)).toEqual(expected);
        expect(calendarDate(expected.year, expected.month, expected.day)).toBe(day);
        expect(yearOfDate(day)).toBe(expected.year);
      }),
    );
  });

  it('do not exist where the calendar has none', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 9999 }),
        fc.integer({ min: -1, max: 14 }),
        fc.integer({ min: -1, max: 33 }),
        (year, month, day) => {
          const date = new Date(0);
          date.setUTCFullYear(year, month - 1, day);
          const exists =
            date.getUTCMonth() === month - 1 && date.getUTCDate() === day && date.getUTCFullYear() === year;
          expect(calendarDate(year, month, day) !== null).toBe(exists);
        },
      ),
    );
    expect(calendarDate(2025.5, 1, 1)).toBeNull();
    expect(calendarDate(2025, 1.5, 1)).toBeNull();
    expect(calendarDate(2025, 1, NaN)).toBeNull();
  });

  it('know leap years: 2000 and 2024, not 1900 and 2025', () => {
    expect([2000, 2024, 1900, 2025].map((year) => calendarDate(year, 2, 29) !== null)).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });

  it('are written and read as yyyy-mm-dd', () => {
    fc.assert(
      fc.property(days, (day) => {
        expect(formatIsoDate(day)).toBe(oracle(day).toISOString().slice(0, 10));
        expect(parseIsoDate(formatIsoDate(day))).toBe(day);
      }),
    );
    expect(['2025-02-30', '2025-1', '1-1-2025', '20250101', ''].map(parseIsoDate)).toEqual([
      null,
      null,
      null,
      null,
      null,
    ]);
    expect(parseIsoDate('2025-7-1')).toBe(calendarDate(2025, 7, 1));
  });

  it('are written in Dutch without leading zeros', () => {
    expect(formatDutchDate(calendarDate(2025, 3, 1) as CalendarDate)).toBe('1-3-2025');
  });
});

describe('serial numbers of Excel', () => {
  it('count from 1900, with a 29 February that never was', () => {
    expect([1, 59, 61, 45931].map((serial) => formatIsoDate(dateFromSerial(serial) as CalendarDate))).toEqual([
      '1900-01-01',
      '1900-02-28',
      '1900-03-01',
      '2025-10-01',
    ]);
    expect(dateFromSerial(60)).toBeNull();
    expect(dateFromSerial(60.5)).toBeNull();
  });

  it('count from 1904 on old Macs, from 0 on', () => {
    expect([0, 1, 60, 44469].map((serial) => formatIsoDate(dateFromSerial(serial, true) as CalendarDate))).toEqual([
      '1904-01-01',
      '1904-01-02',
      '1904-03-01',
      '2025-10-01',
    ]);
  });

  it('are no day outside what Excel knows, nor when they are no number', () => {
    expect([0, 0.99, -1, 2_958_466, NaN, Infinity, -Infinity].map((serial) => dateFromSerial(serial))).toEqual(
      new Array(7).fill(null),
    );
    expect([-0.01, 2_957_004, NaN].map((serial) => dateFromSerial(serial, true))).toEqual([null, null, null]);
    expect(dateFromSerial(2_958_465)).toBe(calendarDate(9999, 12, 31));
    expect(dateFromSerial(2_957_003, true)).toBe(calendarDate(9999, 12, 31));
  });

  it('lose the time of day', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 61, max: 2_958_465 }),
        fc.double({ min: 0, max: 0.999, noNaN: true }),
        (day, time) => {
          expect(dateFromSerial(day + time)).toBe(dateFromSerial(day));
        },
      ),
    );
  });

  it('go both ways in both systems', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2_957_003 }), fc.boolean(), (serial, date1904) => {
        const date = dateFromSerial(serial, date1904);
        fc.pre(date !== null);
        expect(serialFromDate(date, date1904)).toBe(serial);
      }),
    );
  });
});
