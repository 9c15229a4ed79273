import fc from 'fast-check';
import { shiftFormula } from '../../../src/core/workbook/formula-shift';

describe('a formula that is filled down', () => {
  it.each([
    ['B2&" "&D2', 3, 'B5&" "&D5'],
    ['$B2+B$2+$B$2', 1, '$B3+B$2+$B$2'],
    ['SUM(A2:C2)/LOG10(B2)', 10, 'SUM(A12:C12)/LOG10(B12)'],
    ['"B2"&B2', 1, '"B2"&B3'],
    ["'Blad B2'!A1+Blad2!A1", 1, "'Blad B2'!A2+Blad2!A2"],
    ['[@Start]&Tabel1[[#This Row],[Q3]]', 5, '[@Start]&Tabel1[[#This Row],[Q3]]'],
    ['SUM(2:4)+1.5+2E3', 1, 'SUM(3:5)+1.5+2E3'],
    ['Tarief_A1*A1.b+Q3x', 1, 'Tarief_A1*A1.b+Q3x'],
    ['A1', -1, '#REF!'],
    ['A1048576', 1, '#REF!'],
    ['IF(b2="";"";b2)', 2, 'IF(b4="";"";b4)'],
  ])('%s by %i rows is %s', (formula, rows, expected) => {
    expect(shiftFormula(formula, rows)).toBe(expected);
  });

  it('comes back when it is filled up again, and nothing changes by no rows', () => {
    const reference = fc.tuple(
      fc.constantFrom('', '$'),
      fc.constantFrom('A', 'BC', 'XFD'),
      fc.constantFrom('', '$'),
      fc.integer({ min: 1000, max: 9000 }),
    );
    const token = fc.oneof(
      reference.map((parts) => parts.join('')),
      fc.constantFrom('"A1"', '+', '&', 'SUM(', ')', '[@A1]', "'A1'!"),
    );
    fc.assert(
      fc.property(fc.array(token), fc.integer({ min: -900, max: 900 }), (tokens, rows) => {
        const formula = tokens.join(' ');
        expect(shiftFormula(formula, 0)).toBe(formula);
        expect(shiftFormula(shiftFormula(formula, rows), -rows)).toBe(formula);
      }),
    );
  });
});
