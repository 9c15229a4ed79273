import { plainFormat } from '../../../src/core/report/plain-format';
import { FORMATS } from '../../../src/core/report/sheet-spec/looks';

describe('the format of a column of numbers', () => {
  it.each([
    [[1, 2, null], 'integer'],
    [[], 'integer'],
    [[1200.5, 3], 'decimal1'],
    [[1.25, 3], 'decimal2'],
    [[1 / 3, 12], 'decimal2'],
    [[0.004, 12], 'decimal3'],
    [[0.0000001], 'integer'],
  ] as const)('%j', (values, format) => {
    expect(plainFormat(values)).toBe(format);
  });

  it('has a fixed number of places: Excel would print a decimal sign alone', () => {
    for (const code of Object.values(FORMATS)) expect(code).not.toMatch(/[.]#/);
  });
});
