import fc from 'fast-check';
import { moneyType, numberType, percentType, perCent } from '../../../src/core/schema/number-types';
import { targetType } from '../../../src/core/schema/raw-value-type';
import { becauseOf, IN_1900, readAs, valueOf } from '../../support/readings';

const number = numberType();
const hours = numberType({ minimum: 0, maximum: Infinity });
const money = moneyType({ negative: false });
const anyMoney = moneyType({ negative: true });

describe('a number column', () => {
  it('takes numbers as they are, and text that can be read one way only', () => {
    expect([12, -1.5, '1.234,5', '1234'].map((cell) => readAs(number, cell))).toEqual([
      12,
      -1.5,
      [1234.5, 'C14'],
      [1234, 'C14'],
    ]);
  });

  it('asks what "1.234" means, and refuses what is no number', () => {
    expect(readAs(number, '1.234')).toBe('refused C09');
    expect(becauseOf(number, '1.234')).toBe('two-ways');
    expect(['veel', '75 %', true, NaN, Infinity].map((cell) => readAs(number, cell))).toEqual(
      new Array(5).fill('refused C03'),
    );
  });

  it('keeps to its bounds', () => {
    expect([-1, '-1', 0, 8].map((cell) => readAs(hours, cell))).toEqual(['refused C12', 'refused C12', 0, 8]);
  });
});

describe('a money column', () => {
  it('rounds to cents, halves away from zero', () => {
    expect([1.005, 10, 0.125, 1234.5649999999999].map((cell) => readAs(money, cell))).toEqual([
      1.01, 10, 0.13, 1234.57,
    ]);
    expect([-1.005, -0.001].map((cell) => readAs(anyMoney, cell))).toEqual([-1.01, 0]);
  });

  it('takes three digits after the only separator for thousands', () => {
    expect(['10.000', '10,000', '€ 10.000', 'EUR 12.500,50'].map((cell) => readAs(money, cell))).toEqual([
      [10000, 'C14'],
      [10000, 'C14'],
      [10000, 'C14'],
      [12500.5, 'C14'],
    ]);
  });

  it('is not negative, except where costs and spend are', () => {
    expect([-5, '€ -5'].map((cell) => readAs(money, cell))).toEqual(['refused C12', 'refused C12']);
    expect([-5, '€ -5'].map((cell) => readAs(anyMoney, cell))).toEqual([-5, [-5, 'C14']]);
    expect(['0,125', 'p.m.', false, Infinity].map((cell) => readAs(anyMoney, cell))).toEqual(
      new Array(4).fill('refused C03'),
    );
  });
});

describe('a percent column', () => {
  // prettier-ignore
  it.each([
    [0.75,        0.75],
    [0,           0],
    [1,           1],
    [75,          [0.75, 'C11']],
    [100,         [1, 'C11']],
    [7,           [0.07, 'C11']],
    [1.5,         [0.015, 'C11']],
    [100.5,       'refused C12'],
    ['75 %',      [0.75, 'C14']],
    ['75%',       [0.75, 'C14']],
    ['2,5 %',     [0.025, 'C14']],
    ['0,5 %\u00a0', [0.005, 'C14']],
    ['100 %',     [1, 'C14']],
    ['150 %',     'refused C12'],
    ['0,75',      [0.75, 'C14']],
    ['75',        [0.75, 'C11', 'C14']],
    ['1.234',     'refused C09'],
    ['1.234 %',   'refused C09'],
    ['driekwart', 'refused C03'],
    ['%',         'refused C03'],
    [true,        'refused C03'],
    [NaN,         'refused C03'],
  ] as const)('reads %j as %p', (cell, expected) => {
    expect(readAs(percentType, cell)).toEqual(expected);
  });

  it('knows a hundredth in decimals', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000 }), (hundredths) => {
        expect(perCent(hundredths / 100)).toBe(Number(`${hundredths}e-4`));
      }),
    );
  });
});

describe('a target', () => {
  it('is a number, or a share with its sign', () => {
    expect([75, 0.75, '75 %', '150 %', '1.234,5', '1.234', 'veel', '1.234 %'].map((cell) => readAs(targetType, cell))).toEqual([
      75, 0.75, [0.75, 'C14'], [1.5, 'C14'], [1234.5, 'C14'], 'refused C09', 'refused C03', 'refused C09',
    ]); // prettier-ignore
  });
});

describe('what is written', () => {
  it('reads back', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        expect(valueOf(number.read(number.write(value, IN_1900) as number, IN_1900))).toBe(value);
      }),
    );
    fc.assert(
      fc.property(fc.integer({ min: -(10 ** 12), max: 10 ** 12 }), (cents) => {
        const amount = cents / 100;
        expect(valueOf(anyMoney.read(anyMoney.write(amount, IN_1900) as number, IN_1900))).toBe(amount);
      }),
    );
    fc.assert(
      fc.property(fc.double({ min: -1, max: 1, noNaN: true }), (share) => {
        expect(valueOf(percentType.read(percentType.write(share, IN_1900) as number, IN_1900))).toBe(share);
      }),
    );
  });
});
