import fc from 'fast-check';
import { parseNumberText } from '../../../src/core/schema/text-number';
import { texts } from '../../support/arbitraries';

const asNumber = (text: string): number | 'two-ways' | null => parseNumberText(text, 'number');
const asMoney = (text: string): number | 'two-ways' | null => parseNumberText(text, 'money');

describe('numbers that a person typed as text', () => {
  // prettier-ignore
  it.each([
    // text                number         money
    ['12',                 12,            12],
    ['1234,5',             1234.5,        1234.5],
    ['1234.5',             1234.5,        1234.5],
    ['1.234',              'two-ways',    1234],
    ['1,234',              'two-ways',    1234],
    ['10.000',             'two-ways',    10000],
    ['10,000',             'two-ways',    10000],
    ['0,125',              0.125,         null],
    ['0.125',              0.125,         null],
    ['1234.567',           1234.567,      null],
    ['1.234,56',           1234.56,       1234.56],
    ['1,234.56',           1234.56,       1234.56],
    ['1.234,567',          1234.567,      null],
    ['1.234.567',          1234567,       1234567],
    ['1,234,567',          1234567,       1234567],
    ['1.234.567,5',        1234567.5,     1234567.5],
    ['1,234,567.89',       1234567.89,    1234567.89],
    ['12.34.567',          null,          null],
    ['1.2345,6',           null,          null],
    ['1,234,56',           null,          null],
    ['1.234.56',           null,          null],
    ['01.234',             1.234,         null],
    ['€ 10.000',           'two-ways',    10000],
    ['EUR 10.000',         'two-ways',    10000],
    ['eur10.000,00',       10000,         10000],
    ['€ 10.000,-',         10000,         10000],
    ['€ 10,--',            10,            10],
    ['€ 10,—',             10,            10],
    ['€ -5',               -5,            -5],
    ['-€ 5',               -5,            -5],
    ['- 5',                -5,            -5],
    ['−5',                 -5,            -5],
    ['–5',                 -5,            -5],
    ['+5',                 5,             5],
    ['-0',                 0,             0],
    ['- € -5',             null,          null],
    ['5-',                 null,          null],
    ['100,5-',             null,          null],
    ['(5)',                null,          null],
    ['€',                  null,          null],
    ['€€ 5',               null,          null],
    ['5 €',                null,          null],
    ['10.000 euro',        null,          null],
    ['5 %',                null,          null],
    ['1e5',                null,          null],
    ['ca. 50.000',         null,          null],
    ['50.000 - 100.000',   null,          null],
    ['5.',                 null,          null],
    ['.5',                 null,          null],
    [',5',                 null,          null],
    ['1 234',              1234,          1234],
    ['1\u202f234\u00a0567', 1234567,      1234567],
    ['1 234,5',            1234.5,        1234.5],
    ['1 234.567',          1234.567,      null],
    ['12 34',              null,          null],
    ['2025 3',             null,          null],
    ['10, 5',              null,          null],
    [' \u00a012 ',         12,            12],
    ['',                   null,          null],
    ['-',                  null,          null],
    ['n.v.t.',             null,          null],
    ['½',                  null,          null],
    ['٣',                  null,          null],
    ['9'.repeat(400),      null,          null],
  ])('%j is a number as %p, money as %p', (text, number, money) => {
    expect(asNumber(text)).toBe(number);
    expect(asMoney(text)).toBe(money);
  });

  it('are read back as they are written, in Dutch and in English', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -999_999_999, max: 999_999_999 }),
        fc.integer({ min: 0, max: 99 }),
        (whole, cents) => {
          const sign = whole < 0 ? '-' : '';
          const digits = String(Math.abs(whole)).replace(/\B(?=(\d{3})+$)/g, '.');
          const decimals = String(cents).padStart(2, '0');
          const value = Number(`${sign}${Math.abs(whole)}.${decimals}`) || 0;
          for (const dutch of [`${sign}${digits},${decimals}`, `€ ${sign}${digits},${decimals}`]) {
            const english = dutch.replace(/[.,]/g, (mark) => (mark === '.' ? ',' : '.'));
            for (const text of [dutch, english]) expect([asNumber(text), asMoney(text)]).toEqual([value, value]);
          }
        },
      ),
    );
  });

  it('mean two things exactly when taking the separator for thousands and for decimals both make sense', () => {
    const digits = (min: number, max: number): fc.Arbitrary<string> =>
      fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: min, maxLength: max });
    fc.assert(
      fc.property(digits(1, 6), fc.constantFrom('.', ','), digits(1, 6), (whole, mark, rest) => {
        const canBeThousands = rest.length === 3 && /^[1-9]\d{0,2}$/.test(whole);
        const decimal = Number(`${whole}.${rest}`);
        expect(asNumber(`${whole}${mark}${rest}`)).toBe(canBeThousands ? 'two-ways' : decimal);
        const money = canBeThousands ? Number(whole + rest) : rest.length <= 2 ? decimal : null;
        expect(asMoney(`${whole}${mark}${rest}`)).toBe(money);
      }),
    );
  });

  it('are finite numbers, or none, whatever the text', () => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const number of [asNumber(text), asMoney(text)]) {
          expect(number === null || number === 'two-ways' || Number.isFinite(number)).toBe(true);
        }
        expect(asMoney(text)).not.toBe('two-ways');
      }),
      { numRuns: 1000 },
    );
  });
});
