import { roundDecimal } from '../kernel/fraction';
import type { CellValue } from '../workbook/cell-value';
import { parseNumberText, type NumberKind } from './text-number';
import { expected, PLAIN, Refusal, Remarked, type ColumnType, type GrammarName, type Reading } from './reading';

const LARGEST = 1e15;

interface Bounds {
  readonly minimum: number;
  readonly maximum: number;
}

/** A number; what lies outside the bounds is C12. */
export function numberType(bounds: Bounds = { minimum: -Infinity, maximum: Infinity }): ColumnType<number> {
  return {
    ...PLAIN,
    grammar: 'number',
    limits: {
      kind: 'decimal',
      minimum: Math.max(bounds.minimum, -LARGEST),
      maximum: Math.min(bounds.maximum, LARGEST),
    },
    format: 'number',
    width: 12,
    read(value) {
      const number = numberOf(value, 'number');
      if (number instanceof Refusal) return number;
      return isWithin(number, bounds) ? remarkedText(value, number) : new Refusal('C12', expected('number'));
    },
    write: (value) => value,
  };
}

/** Euros, rounded to cents, halves away from zero. */
export function moneyType({ negative }: { readonly negative: boolean }): ColumnType<number> {
  const bounds = { minimum: negative ? -Infinity : 0, maximum: Infinity };
  return {
    ...PLAIN,
    grammar: 'money',
    limits: { kind: 'decimal', minimum: negative ? -LARGEST : 0, maximum: LARGEST },
    format: 'money',
    width: 15,
    read(value) {
      const number = numberOf(value, 'money');
      if (number instanceof Refusal) return number;
      return isWithin(number, bounds) ? remarkedText(value, cents(number)) : new Refusal('C12', expected('money'));
    },
    write: (value) => value,
  };
}

/** A share: 0.75 is 75 %. A number above 1 and at most 100 was meant as per cent. */
export const percentType: ColumnType<number> = {
  ...PLAIN,
  grammar: 'percent',
  limits: { kind: 'decimal', minimum: -1, maximum: 1 },
  format: 'percent',
  width: 10,
  read(value) {
    if (typeof value === 'string' && isPerCentText(value)) return readPerCentText(value);
    const number = numberOf(value, 'number', 'percent');
    if (number instanceof Refusal) return number;
    if (number > 100) return new Refusal('C12', expected('percent'));
    if (number <= 1) return remarkedText(value, number);
    return new Remarked(perCent(number), typeof value === 'string' ? ['C11', 'C14'] : ['C11']);
  },
  write: (value) => value,
};

const PER_CENT_SIGN = /%\s*$/;

/** "75 %": the sign says how the number is meant. */
export function isPerCentText(text: string): boolean {
  return PER_CENT_SIGN.test(text);
}

function readPerCentText(text: string): Reading<number> {
  const number = perCentOfText(text, 'percent');
  if (number instanceof Refusal) return number;
  return number > 1 ? new Refusal('C12', expected('percent')) : new Remarked(number, ['C14']);
}

/** The share that a text with the sign means, whatever its size. */
export function perCentOfText(text: string, grammar: GrammarName): number | Refusal {
  const number = numberOf(text.replace(PER_CENT_SIGN, ''), 'number', grammar);
  return number instanceof Refusal ? number : perCent(number);
}

/** A hundredth, in decimals: 7 % is 0.07, not 0.07000000000000001. */
export function perCent(value: number): number {
  return Number((value / 100).toPrecision(15));
}

function isWithin(value: number, { minimum, maximum }: Bounds): boolean {
  return value >= minimum && value <= maximum;
}

function cents(value: number): number {
  return Number.isInteger(value) ? value : roundDecimal(value, 2);
}

/** A number that was kept as text is read all the same, and said so. */
function remarkedText(cell: CellValue, number: number): Reading<number> {
  return typeof cell === 'string' ? new Remarked(number, ['C14']) : number;
}

function numberOf(value: CellValue, kind: NumberKind, grammar: GrammarName = kind): number | Refusal {
  // A file may hold 1e999: no number that anyone can add.
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  const number = typeof value === 'string' ? parseNumberText(value, kind) : null;
  if (number === null) return new Refusal('C03', expected(grammar));
  return number === 'two-ways' ? new Refusal('C09', expected(grammar, { because: 'two-ways' })) : number;
}
