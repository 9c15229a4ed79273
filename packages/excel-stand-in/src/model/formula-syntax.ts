/**
 * Whether a text is a formula that Excel would accept, without its leading `=`: enough of the grammar to tell
 * `-geen opgave (2024` from `-A1*2`. Names need not exist.
 */
export function isFormula(text: string): boolean {
  const tokens = tokenize(text);
  if (!tokens || tokens.length === 0) return false;
  const parser = new FormulaParser(tokens);
  return parser.expression() && parser.atEnd;
}

type Token = 'operand' | 'name' | 'sign' | 'operator' | 'percent' | '(' | ')' | '{' | '}' | ',' | ';' | 'space';

const TOKENS: readonly (readonly [Token, RegExp])[] = [
  ['space', /^[ \t\r\n]+/],
  ['operand', /^"(?:[^"]|"")*"/],
  ['operand', /^(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/],
  ['operand', /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!)/i],
  ['operand', /^\$?\d+:\$?\d+/],
  ['name', /^(?:'(?:[^']|'')+'!|[\p{L}\p{N}_.]+!)?[$\p{L}_\\][$\p{L}\p{N}_.\\?]*(?:\[(?:[^[\]]|\[[^[\]]*\])*\])?/u],
  ['operand', /^\[(?:[^[\]]|\[[^[\]]*\])*\]/],
  ['operator', /^(?:<>|<=|>=|[*/^&=<>:])/],
  ['sign', /^[+\-@]/],
  ['percent', /^[%#]/],
];

function tokenize(text: string): Token[] | null {
  const tokens: Token[] = [];
  for (let rest = text; rest !== '';) {
    const found = TOKENS.map(([kind, pattern]) => ({ kind, match: pattern.exec(rest)?.[0] })).find(
      ({ match }) => match,
    );
    const single = /^[(){},;]/.exec(rest)?.[0] as Token | undefined;
    if (found?.match) tokens.push(found.kind);
    else if (single) tokens.push(single);
    else return null;
    rest = rest.slice(found?.match?.length ?? 1);
  }
  return tokens;
}

class FormulaParser {
  private position = 0;
  /** Whether what was read last can be intersected: cells or a name, not a number or a text. */
  private afterReference = false;

  constructor(private readonly tokens: readonly Token[]) {}

  get atEnd(): boolean {
    this.skip('space');
    return this.position === this.tokens.length;
  }

  /** operand { operator operand }; a space between two operands is the intersection operator */
  expression(): boolean {
    if (!this.operand()) return false;
    for (;;) {
      const spaced = this.skip('space');
      if (this.skip('operator') || this.skip('sign')) {
        if (!this.operand()) return false;
      } else if (spaced && this.afterReference && this.startsReference()) {
        if (!this.operand()) return false;
      } else {
        return true;
      }
    }
  }

  private operand(): boolean {
    do this.skip('space');
    while (this.skip('sign'));
    if (!this.primary()) return false;
    while (this.skip('percent'));
    return true;
  }

  private primary(): boolean {
    if (this.skip('operand')) return this.read(false);
    if (this.skip('name')) return this.peek() !== '(' ? this.read(true) : this.parenthesized(true) && this.read(true);
    if (this.peek() === '(') return this.parenthesized(false) && this.read(true);
    return this.peek() === '{' && this.array() && this.read(false);
  }

  private read(isReference: boolean): true {
    this.afterReference = isReference;
    return true;
  }

  private parenthesized(isCall: boolean): boolean {
    this.position++;
    this.skip('space');
    if (isCall && this.skip(')')) return true;
    for (;;) {
      this.skip('space');
      const isEmptyArgument = isCall && (this.peek() === ',' || this.peek() === ')');
      if (!isEmptyArgument && !this.expression()) return false;
      if (this.skip(')')) return true;
      if (!this.skip(',')) return false;
    }
  }

  private array(): boolean {
    this.position++;
    for (;;) {
      if (!this.operand()) return false;
      this.skip('space');
      if (this.skip('}')) return true;
      if (!this.skip(',') && !this.skip(';')) return false;
    }
  }

  private startsReference(): boolean {
    const next = this.peek();
    return next === 'name' || next === '(';
  }

  private peek(): Token | undefined {
    return this.tokens[this.position];
  }

  private skip(token: Token): boolean {
    if (this.peek() !== token) return false;
    this.position++;
    return true;
  }
}
