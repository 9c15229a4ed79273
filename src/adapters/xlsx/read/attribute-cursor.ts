import { damaged } from './failure';
import { APOSTROPHE, EQUALS, GT, isWhiteSpace, QUOTE, SLASH, SPACE } from './xml-bytes';

/**
 * Goes through the attributes of a tag, in any order, in either kind of quotes. Where the attribute is stands in fields
 * instead of a result: it is asked for three attributes in each of millions of cells.
 */
export class AttributeCursor {
  /** The letter that is the attribute's whole name; 0 for longer names, of which none says anything of a cell or row. */
  letter = 0;
  valueStart = 0;
  valueEnd = 0;
  /** After the tag, once `next` gave `false`; whether it is closed where it is opened. */
  afterTag = 0;
  selfClosing = false;

  private at = 0;

  constructor(
    private readonly bytes: Uint8Array,
    private readonly part: string,
  ) {}

  /** Starts at the end of a tag's name. */
  startAt(nameEnd: number): void {
    this.at = nameEnd;
  }

  /** To the next attribute; `false` at the end of the tag. */
  next(): boolean {
    const { bytes } = this;
    const { at } = this;
    if (bytes[at] === SPACE && bytes[at + 2] === EQUALS && bytes[at + 3] === QUOTE) {
      this.letter = bytes[at + 1] as number; // ` r="`, as every program writes it
      return this.readValue(at + 4, QUOTE);
    }
    return this.nextInFull(at);
  }

  private nextInFull(from: number): boolean {
    const { bytes } = this;
    let at = this.skipWhiteSpace(from);
    this.selfClosing = bytes[at] === SLASH;
    if (this.selfClosing) at++;
    if (bytes[at] === GT) {
      this.afterTag = at + 1;
      return false;
    }
    const name = at;
    while (at < bytes.length && bytes[at] !== EQUALS && bytes[at] !== GT && !isWhiteSpace(bytes[at])) at++;
    this.letter = at - name === 1 ? (bytes[name] as number) : 0;
    at = this.skipWhiteSpace(at);
    if (bytes[at] !== EQUALS) throw damaged(this.part, 'an attribute without a value');
    at = this.skipWhiteSpace(at + 1);
    const quote = bytes[at];
    if (quote !== QUOTE && quote !== APOSTROPHE) throw damaged(this.part, 'an attribute without quotes');
    return this.readValue(at + 1, quote);
  }

  private readValue(start: number, quote: number): boolean {
    const { bytes } = this;
    const { length } = bytes;
    let at = start;
    while (at < length && bytes[at] !== quote) at++;
    if (at >= length) throw damaged(this.part, 'a tag without end');
    this.valueStart = start;
    this.valueEnd = at;
    this.at = at + 1;
    return true;
  }

  private skipWhiteSpace(from: number): number {
    let at = from;
    while (isWhiteSpace(this.bytes[at])) at++;
    return at;
  }
}
