import fc from 'fast-check';
import { formatsOf, isoDateText, plural } from '../../src/messages/format';
import { dateOf } from '../support/plan-of';

const nl = formatsOf('nl');
const en = formatsOf('en');

describe('formats', () => {
  it.each([
    [0, '0', '0'],
    [1234.5, '1.234,5', '1,234.5'],
    [-1234567, '-1.234.567', '-1,234,567'],
    [0.1 + 0.2, '0,3', '0.3'],
    [999.9999999, '1.000', '1,000'],
    [1e21, '1.000.000.000.000.000.000.000', '1,000,000,000,000,000,000,000'],
    [1e-9, '0', '0'],
  ])('number %d', (value, dutch, english) => {
    expect([nl.number(value), en.number(value)]).toEqual([dutch, english]);
  });

  it.each([
    [1234, '€ 1.234', '€1,234'],
    [0.5, '€ 0,50', '€0.50'],
    [215000.05, '€ 215.000,05', '€215,000.05'],
    [-1000.005, '-€ 1.000,01', '-€1,000.01'],
  ])('money %d', (value, dutch, english) => {
    expect([nl.money(value), en.money(value)]).toEqual([dutch, english]);
  });

  it.each([
    [0.75, '75%', '75%'],
    [0.07, '7%', '7%'],
    [0.666667, '66,6667%', '66.6667%'],
    [1, '100%', '100%'],
  ])('percent %d', (value, dutch, english) => {
    expect([nl.percent(value), en.percent(value)]).toEqual([dutch, english]);
  });

  it('writes days and lists as the language does', () => {
    expect([nl.date(dateOf('2025-10-01')), en.date(dateOf('2025-10-01'))]).toEqual(['1-10-2025', '1 October 2025']);
    expect(isoDateText('2025-02-03', nl)).toBe('3-2-2025');
    expect(() => isoDateText('2025-02-30', nl)).toThrow(RangeError);
    expect([nl.list([]), nl.list(['a']), nl.list(['a', 'b']), nl.list(['a', 'b', 'c'])]).toEqual([
      '',
      'a',
      'a en b',
      'a, b en c',
    ]);
    expect([nl.choices(['a', 'b']), en.choices(['a', 'b', 'c']), en.list(['a', 'b'])]).toEqual([
      'a of b',
      'a, b or c',
      'a and b',
    ]);
    expect([0, 1, 2].map((count) => plural(count, 'actie', 'acties'))).toEqual(['acties', 'actie', 'acties']);
  });

  it('reads back as the number it was, in cents', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), (cents) => {
        const text = nl
          .money(cents / 100)
          .replace('€ ', '')
          .replace(/\./g, '')
          .replace(',', '.');
        expect(Math.round(Number(text) * 100)).toBe(cents);
      }),
    );
  });
});
