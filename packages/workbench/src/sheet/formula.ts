import { parseAddress, wireValue, type Worksheet } from '../../../excel-stand-in';

type Value = string | number | boolean;

/** Where a formula is asked: references move along from the first cell of the condition's range. */
export interface FormulaPlace {
  readonly sheet: Worksheet;
  readonly rows: number;
  readonly columns: number;
}

const TOKEN =
  /\s*("(?:[^"]|"")*"|\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?(?![\w(])|[A-Z]+(?=\()|\d+(?:\.\d+)?|TRUE|FALSE|<>|<=|>=|[=<>(),&+\-*/])/iy;

/**
 * Whether the formula of a conditional format holds for a cell; `null` for a formula with anything beyond comparisons,
 * arithmetic, references on the sheet itself and the functions below.
 */
export function formulaHolds(formula: string, place: FormulaPlace): boolean | null {
  const tokens = tokensOf(formula.replace(/^=/, ''));
  if (!tokens) return null;
  try {
    const reader = new FormulaReader(tokens, place);
    const value = reader.comparison();
    return reader.atEnd ? isTrue(value) : null;
  } catch (error) {
    if (error instanceof UnknownFormula) return null;
    throw error;
  }
}

class UnknownFormula extends Error {}

function tokensOf(text: string): string[] | null {
  const tokens: string[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < text.length) {
    const match = TOKEN.exec(text);
    if (!match) return null;
    tokens.push(match[1] ?? '');
  }
  return tokens;
}

const FUNCTIONS: Readonly<Record<string, (values: readonly (readonly Value[])[]) => Value>> = {
  AND: (values) => values.flat().every(isTrue),
  OR: (values) => values.flat().some(isTrue),
  NOT: (values) => !isTrue(values[0]?.[0] ?? ''),
  COUNTA: (values) => values.flat().filter((value) => value !== '').length,
  COUNTBLANK: (values) => values.flat().filter((value) => value === '').length,
  LEN: (values) => String(values[0]?.[0] ?? '').length,
  TRIM: (values) =>
    String(values[0]?.[0] ?? '')
      .trim()
      .replace(/ +/g, ' '),
  LOWER: (values) => String(values[0]?.[0] ?? '').toLowerCase(),
  UPPER: (values) => String(values[0]?.[0] ?? '').toUpperCase(),
  ISBLANK: (values) => values[0]?.[0] === '',
  ISNUMBER: (values) => typeof values[0]?.[0] === 'number',
};

class FormulaReader {
  private at = 0;

  constructor(
    private readonly tokens: readonly string[],
    private readonly place: FormulaPlace,
  ) {}

  get atEnd(): boolean {
    return this.at === this.tokens.length;
  }

  comparison(): Value {
    const left = this.sum();
    const operator = this.next('=', '<>', '<', '>', '<=', '>=');
    if (operator === null) return left;
    const order = compare(left, this.sum());
    switch (operator) {
      case '=':
        return order === 0;
      case '<>':
        return order !== 0;
      case '<':
        return order < 0;
      case '>':
        return order > 0;
      case '<=':
        return order <= 0;
      default:
        return order >= 0;
    }
  }

  private sum(): Value {
    let value = this.product();
    for (let sign = this.next('+', '-', '&'); sign !== null; sign = this.next('+', '-', '&')) {
      const right = this.product();
      if (sign === '&') value = `${value}${right}`;
      else value = sign === '+' ? Number(value) + Number(right) : Number(value) - Number(right);
    }
    return value;
  }

  private product(): Value {
    let value = this.operand();
    for (let sign = this.next('*', '/'); sign !== null; sign = this.next('*', '/')) {
      const right = Number(this.operand());
      value = sign === '*' ? Number(value) * right : Number(value) / right;
    }
    return value;
  }

  private operand(): Value {
    if (this.next('-') !== null) return -Number(this.operand());
    if (this.next('(') !== null) {
      const value = this.comparison();
      this.expect(')');
      return value;
    }
    const token = this.tokens[this.at++] ?? '';
    if (token.startsWith('"')) return token.slice(1, -1).replace(/""/g, '"');
    if (/^\d/.test(token)) return Number(token);
    if (/^(?:TRUE|FALSE)$/i.test(token)) return token.toUpperCase() === 'TRUE';
    if (this.tokens[this.at] === '(') return this.call(token);
    const [value, ...more] = this.cells(token);
    if (value === undefined || more.length > 0) throw new UnknownFormula(token);
    return value;
  }

  private call(name: string): Value {
    const run = FUNCTIONS[name.toUpperCase()];
    if (!run) throw new UnknownFormula(name);
    this.expect('(');
    const values: (readonly Value[])[] = [];
    while (this.next(')') === null) {
      const token = this.tokens[this.at] ?? '';
      if (token.includes(':')) {
        this.at++;
        values.push(this.cells(token));
      } else values.push([this.comparison()]);
      if (this.tokens[this.at] !== ')') this.expect(',');
    }
    return run(values);
  }

  private cells(reference: string): Value[] {
    const { sheet, rows, columns } = this.place;
    const parts = reference.split(':').map((part) => {
      const area = parseAddress(part);
      if (!area) throw new UnknownFormula(reference);
      const shape = /^(\$?)[A-Z]+(\$?)/i.exec(part);
      return {
        row: area.row + (shape?.[2] === '$' ? 0 : rows),
        column: area.column + (shape?.[1] === '$' ? 0 : columns),
      };
    });
    const first = parts[0] as { row: number; column: number };
    const last = parts[1] ?? first;
    const values: Value[] = [];
    for (let row = first.row; row <= last.row; row++) {
      for (let column = first.column; column <= last.column; column++)
        values.push(wireValue(sheet.cells.valueAt(row, column)));
    }
    return values;
  }

  private next(...wanted: readonly string[]): string | null {
    const token = this.tokens[this.at];
    if (token === undefined || !wanted.includes(token)) return null;
    this.at++;
    return token;
  }

  private expect(token: string): void {
    if (this.next(token) === null) throw new UnknownFormula(token);
  }
}

function isTrue(value: Value): boolean {
  return typeof value === 'string' ? value.toUpperCase() === 'TRUE' : Boolean(value);
}

/** Excel compares texts without case, and an empty cell as nought or as no text. */
function compare(left: Value, right: Value): number {
  if (typeof left === 'number' && typeof right === 'number') return left - right;
  if (typeof left === 'number' && right === '') return left;
  if (left === '' && typeof right === 'number') return -right;
  const [a, b] = [String(left).toLowerCase(), String(right).toLowerCase()];
  return a === b ? 0 : a < b ? -1 : 1;
}
