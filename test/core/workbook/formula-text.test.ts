import { looksLikeFormula } from '../../../src/core/workbook/formula-text';

describe('a text that looks like a formula', () => {
  it.each([
    '=1+1',
    '+31',
    '-1',
    '@SUM(A1)',
    '  =1',
    '\t=1',
    '\tx',
    '\rx',
    ' \tx',
    '\n=1',
    '\uff1d1',
    ' \uff0b1',
    '\uff0d',
    '\uff20a',
    '\u00a0=1',
  ])('%j is one', (text) => {
    expect(looksLikeFormula(text)).toBe(true);
  });

  it.each(['', 'a=b', 'A-07', '2025-Q3', '1+1', "'=1", '–', ' tekst', '\ntekst'])('%j is none', (text) => {
    expect(looksLikeFormula(text)).toBe(false);
  });
});
