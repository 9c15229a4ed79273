import { roundDecimal } from '../kernel/fraction';
import { numberText } from '../workbook/cell-value';
import { parseNumberText } from './text-number';
import { expected, Refusal, Remarked, type ColumnType, type GrammarName, type Reading } from './reading';

const LARGEST = 1e15;

interface Bounds {
  readonly minimum: number;
  readonly maximum: number;
}

function inBounds<T>(value: number, bounds: Bounds, grammar: GrammarName, result: Reading<T>): Reading<T> {
  return value < bounds.minimum || value > bounds.maximum ? new Refusal('C12', expected(grammar)) : result;
}

/** A number; `minimum` makes what is below it a C12. */
export function numberType(bounds: Bounds = { minimum: -Infinity, maximum: Infinity }): ColumnType<number> {
  return {
    grammar: 'number',
    list: false,
    choices: [],
    limits: {
      kind: 'decimal',
      minimum: Math.max(bounds.minimum, -LARGEST),
      maximum: Math.min(bounds.maximum, LARGEST),
    },
    format: 'decimal',
    width: 12,
    read(value) {
      if (typeof value === 'number') return inBounds(value, bounds, 'number', value);
      const number = readText(value, 'number');
      return number instanceof Refusal ? number : inBounds(number, bounds, 'number', new Remarked(number, ['C14']));
    },
    write: (value) => value,
  };
}

/** Euros, rounded to cents, halves away from zero. */
export function moneyType({ negative }: { readonly negative: boolean }): ColumnType<number> {
  const bounds = { minimum: negative ? -Infinity : 0, maximum: Infinity };
  return {
    grammar: 'money',
    list: false,
    choices: [],
    limits: { kind: 'decimal', minimum: negative ? -LARGEST : 0, maximum: LARGEST },
    format: 'money',
    width: 15,
    read(value) {
      if (typeof value === 'number') return inBounds(value, bounds, 'money', cents(value));
      const number = readText(value, 'money');
      return number instanceof Refusal
        ? number
        : inBounds(number, bounds, 'money', new Remarked(cents(number), ['C14']));
    },
    write: (value) => value,
  };
}

/** A share: 0.75 is 75 %. A number above 1 and at most 100 was meant as per cent. */
export const percentType: ColumnType<number> = {
  grammar: 'percent',
  list: false,
  choices: [],
  limits: { kind: 'decimal', minimum: -1, maximum: 1 },
  format: 'percent',
  width: 10,
  read(value) {
    if (typeof value === 'number') return readShare(value, []);
    if (typeof value === 'string' && /%\s*$/.test(value)) {
      const number = readText(value.replace(/%\s*$/, ''), 'number', 'percent');
      return number instanceof Refusal ? number : shareOrRefusal(perCent(number), ['C14']);
    }
    const number = readText(value, 'number', 'percent');
    return number instanceof Refusal ? number : readShare(number, ['C14']);
  },
  write: (value) => value,
};

function readShare(value: number, codes: readonly 'C14'[]): Reading<number> {
  if (value > 100) return new Refusal('C12', expected('percent'));
  if (value > 1) return new Remarked(perCent(value), ['C11', ...codes]);
  return codes.length > 0 ? new Remarked(value, codes) : value;
}

function shareOrRefusal(share: number, codes: readonly 'C14'[]): Reading<number> {
  return share > 1 ? new Refusal('C12', expected('percent')) : new Remarked(share, codes);
}

/** A hundredth, in decimals: 7 % is 0.07, not 0.07000000000000001. */
export function perCent(value: number): number {
  return Number(`${numberText(value)}e-2`);
}

function cents(value: number): number {
  return Number.isInteger(value) ? value : roundDecimal(value, 2);
}

function readText(value: unknown, kind: 'number' | 'money', grammar: GrammarName = kind): number | Refusal {
  const number = typeof value === 'string' ? parseNumberText(value, kind) : null;
  if (number === null) return new Refusal('C03', expected(grammar));
  if (number === 'two-ways') return new Refusal('C09', expected(grammar, { because: 'two-ways' }));
  return number;
}
