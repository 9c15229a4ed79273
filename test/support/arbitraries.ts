import fc from 'fast-check';
import { calendarDate, type CalendarDate } from '../../src/core/kernel/calendar-date';
import { quarter, type Quarter } from '../../src/core/kernel/quarter';
import { span, type Span } from '../../src/core/kernel/span';
import { CellError, type CellValue } from '../../src/core/workbook/cell-value';

export type FilledCell = Exclude<CellValue, null>;

/** Days from 1 January 1990 to 31 December 2100: what a date column accepts. */
export const dates: fc.Arbitrary<CalendarDate> = fc
  .integer({ min: calendarDate(1990, 1, 1) as number, max: calendarDate(2100, 12, 31) as number })
  .map((day) => day as CalendarDate);

export const quarters: fc.Arbitrary<Quarter> = fc
  .tuple(fc.integer({ min: 1900, max: 2200 }), fc.integer({ min: 1, max: 4 }))
  .map(([year, inYear]) => quarter(year, inYear));

/** One or more whole quarters of one year. */
export const spans: fc.Arbitrary<Span> = fc
  .tuple(fc.integer({ min: 1900, max: 2200 }), fc.integer({ min: 1, max: 4 }), fc.integer({ min: 0, max: 3 }))
  .map(([year, first, more]) => span(quarter(year, first), quarter(year, Math.min(4, first + more))));

/** Text as people and programs leave it in cells: words, numbers, dates, white space of every kind, rubbish. */
export const texts: fc.Arbitrary<string> = fc.oneof(
  fc.string(),
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: fc.constantFrom(...'0123456789.,-+ €%/;'), maxLength: 14 }),
  fc.constantFrom(
    'ja',
    'NEE ',
    '\u00a0',
    'Q3 2025',
    '2025',
    '31-2-2025',
    '1.234',
    '75 %',
    '€ -5',
    'Kans; Eis',
    '12,13',
    '#REF!',
  ),
);

const numbers: fc.Arbitrary<number> = fc.oneof(
  fc.integer(),
  fc.double(),
  fc.constantFrom(0, -0, 1, 60, 2025, 45000.5, 12.13, 1e15, 1e21, NaN, Infinity, -Infinity),
);

/** Anything that a cell may hold, blank left out. */
export const filledCells: fc.Arbitrary<FilledCell> = fc.oneof(
  texts,
  numbers,
  fc.boolean(),
  fc.constantFrom('#REF!', '#N/A', '#VALUE!').map((code) => new CellError(code)),
);

export const cells: fc.Arbitrary<CellValue> = fc.oneof(
  { weight: 1, arbitrary: fc.constant(null) },
  { weight: 5, arbitrary: filledCells },
);
