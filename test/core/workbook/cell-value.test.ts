import fc from 'fast-check';
import { CellError, displayText, isBlank, numberText } from '../../../src/core/workbook/cell-value';
import { cells } from '../../support/arbitraries';

describe('cell values', () => {
  it('are blank when nobody sees anything in them', () => {
    expect([null, '', ' ', '\u00a0', '\n\t '].map(isBlank)).toEqual([true, true, true, true, true]);
    expect([0, false, '0', '-', new CellError('#N/A')].map(isBlank)).toEqual([false, false, false, false, false]);
  });

  it('show what a person reads', () => {
    expect([null, 'a ', 12, 1234.5, true, false, new CellError('#REF!')].map(displayText)).toEqual([
      '', 'a ', '12', '1234.5', 'WAAR', 'ONWAAR', '#REF!',
    ]); // prettier-ignore
    expect(String(new CellError('#N/A'))).toBe('#N/A');
    fc.assert(fc.property(cells, (cell) => expect(typeof displayText(cell)).toBe('string')));
  });

  it('show numbers in their shortest form, at most 15 digits', () => {
    expect([2025001, 1.5, 0.1 + 0.2, -0, 1e-7, 71317210, 123456789012345678].map(numberText)).toEqual([
      '2025001', '1.5', '0.3', '0', '1e-7', '71317210', '123456789012346000',
    ]); // prettier-ignore
  });

  it('show a number of 15 digits so that it reads back', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -999_999_999, max: 999_999_999 }),
        fc.integer({ min: 0, max: 6 }),
        (digits, decimals) => {
          const value = Number(`${digits}e-${decimals}`);
          expect(Number(numberText(value))).toBe(value === 0 ? 0 : value);
        },
      ),
    );
  });
});
