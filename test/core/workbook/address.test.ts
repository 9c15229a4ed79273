import fc from 'fast-check';
import {
  cellAddress,
  columnLetters,
  parseRange,
  rangeAddress,
  sheetReference,
} from '../../../src/core/workbook/address';

const ranges = fc.record({
  row: fc.nat(1_048_000),
  column: fc.nat(16_000),
  rowCount: fc.integer({ min: 1, max: 500 }),
  columnCount: fc.integer({ min: 1, max: 300 }),
});

describe('addresses in A1 notation', () => {
  it('name columns as Excel does', () => {
    expect([0, 25, 26, 51, 52, 701, 702, 16_383].map(columnLetters)).toEqual([
      'A', 'Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA', 'XFD',
    ]); // prettier-ignore
    expect(cellAddress(11, 6)).toBe('G12');
  });

  it('are written and read back', () => {
    expect(rangeAddress({ row: 0, column: 0, rowCount: 1, columnCount: 1 })).toBe('A1');
    expect(rangeAddress({ row: 2, column: 1, rowCount: 3, columnCount: 2 })).toBe('B3:C5');
    fc.assert(fc.property(ranges, (range) => expect(parseRange(rangeAddress(range))).toEqual(range)));
  });

  it('are read with dollars, a sheet and in lower case', () => {
    const range = { row: 2, column: 1, rowCount: 3, columnCount: 2 };
    expect(['$B$3:$C$5', "'Thema''s'!B3:C5", 'b3:c5', ' B3:C5 '].map(parseRange)).toEqual([range, range, range, range]);
  });

  it('are refused when they are none', () => {
    expect(
      ['', 'A0', 'ABCD1', 'A1:', 'C5:B3', 'B5:C3', 'A:A', '1:1', 'A12345678', 'DEKKING2025'].map(parseRange),
    ).toEqual(new Array(10).fill(null));
    fc.assert(fc.property(fc.string(), (text) => void parseRange(text)));
  });

  it('quote the sheet, apostrophes doubled', () => {
    expect(sheetReference("Thema's", 'A1')).toBe("'Thema''s'!A1");
  });
});
