import { AttributeCursor } from './attribute-cursor';
import { CellKind, cellKind } from './cell-kind';
import { damaged } from './failure';
import { MAX_COLUMNS, MAX_ROWS } from './limits';
import { findRoot, findStartTag, GT, isNameEnd, latin1, LT, matches, nextTag, SLASH, tagEnd } from './xml-bytes';

const LOWER_C = 0x63;
const LOWER_I = 0x69;
const LOWER_O = 0x6f;
const LOWER_R = 0x72;
const LOWER_S = 0x73;
const LOWER_T = 0x74;
const LOWER_V = 0x76;
const LOWER_W = 0x77;
const ZERO = 0x30;
const NINE = 0x39;
const UPPER_A = 0x41;
const UPPER_Z = 0x5a;
const CASE_BIT = 0x20;
/** Longer than any kind there is. */
const LONGEST_KIND = 10;

/**
 * Walks over the cells of a sheet part that hold a value, in the order in which they stand there, without making
 * anything of them: `next()` moves on, the fields tell which cell it is and where its value starts. Values are made
 * only of the cells someone wants (cell-values.ts).
 *
 * Cells are placed as Excel's own readers do it: by the reference `r` where there is one, else right of the cell before;
 * rows by `r`, else below the row before. The hot loop stays in one object with plain number fields, which is what makes
 * 5,000,000 cells a matter of a second.
 */
export class CellScanner {
  row = -1;
  column = -1;
  kind: CellKind = CellKind.number;
  /** Of the text in `<v>`; of an inline text, its tag `<is>`. */
  start = 0;
  /** Where the sheet goes on after its cells; known once `next()` gave `false`. */
  afterCells = -1;

  private at: number;
  /** Names are looked for after the prefix that the root element has: the `x:` of `<x:c>`. */
  private readonly prefix: string;
  private readonly attributes: AttributeCursor;

  constructor(
    private readonly bytes: Uint8Array,
    private readonly part: string,
  ) {
    this.attributes = new AttributeCursor(bytes, part);
    const root = findRoot(bytes, part);
    this.prefix = root.prefix;
    const sheetData = root.empty ? -1 : findStartTag(bytes, `${root.prefix}sheetData`, root.content, part);
    this.at = sheetData < 0 ? bytes.length : tagEnd(bytes, sheetData, part) + 1;
    if (sheetData < 0) this.afterCells = root.content;
    else if (bytes[this.at - 2] === SLASH) this.afterCells = this.at;
  }

  /** Moves to the next cell with a value; `false` after the last one. */
  next(): boolean {
    if (this.afterCells >= 0) return false;
    const { bytes } = this;
    for (;;) {
      const at = this.nextTag();
      const name = this.nameAt(at + 1);
      const first = bytes[name];
      if (first === LOWER_C && isNameEnd(bytes[name + 1])) {
        if (this.readCell(name + 1)) return true;
      } else if (first === LOWER_R && this.isRow(name)) {
        this.readRow(name + 3);
      } else if (bytes[at + 1] === SLASH && this.isEndOfCells(at)) {
        this.afterCells = at;
        return false;
      } else {
        this.at = at + 1;
      }
    }
  }

  /** The next tag; there is always one before the cells end. */
  private nextTag(): number {
    const at = nextTag(this.bytes, this.at, this.part);
    if (at < 0) throw damaged(this.part, 'cells that do not end');
    return at;
  }

  /** Where the name without prefix starts; without that prefix it is not one of ours, and the end of the part fits none. */
  private nameAt(at: number): number {
    const { prefix } = this;
    if (prefix.length === 0) return at;
    return matches(this.bytes, at, prefix) ? at + prefix.length : this.bytes.length;
  }

  private isRow(name: number): boolean {
    const { bytes } = this;
    return bytes[name + 1] === LOWER_O && bytes[name + 2] === LOWER_W && isNameEnd(bytes[name + 3]);
  }

  private isEndOfCells(at: number): boolean {
    const name = this.nameAt(at + 2);
    return this.bytes[name] === LOWER_S && matches(this.bytes, name, 'sheetData');
  }

  /** `<row r="7" …>`, from just after the name. */
  private readRow(from: number): void {
    const { attributes } = this;
    this.row++;
    this.column = -1;
    attributes.startAt(from);
    while (attributes.next()) {
      if (attributes.letter === LOWER_R) this.row = this.rowNumber(attributes.valueStart, attributes.valueEnd);
    }
    this.at = attributes.afterTag;
  }

  /** `<c r="B7" t="s">…`, from just after the name; whether the cell holds a value. */
  private readCell(from: number): boolean {
    const { attributes } = this;
    this.column++;
    this.kind = CellKind.number;
    attributes.startAt(from);
    while (attributes.next()) {
      const { letter, valueStart, valueEnd } = attributes;
      if (letter === LOWER_R) this.readReference(valueStart, valueEnd);
      else if (letter === LOWER_T) this.kind = this.kindOf(valueStart, valueEnd);
    }
    this.at = attributes.afterTag;
    if (this.row < 0) this.row = 0; // cells outside any row: of no program we know, read as the first
    if (this.column >= MAX_COLUMNS || this.row >= MAX_ROWS) throw damaged(this.part, 'a cell outside the sheet');
    return !attributes.selfClosing && this.findValue();
  }

  /** `B7`: letters and digits; the row in it wins over the row element, as in Excel's and openpyxl's reading. */
  private readReference(start: number, end: number): void {
    const { bytes } = this;
    let column = 0;
    let at = start;
    for (; at < end; at++) {
      const letter = (bytes[at] as number) & ~CASE_BIT;
      if (letter < UPPER_A || letter > UPPER_Z) break;
      column = column * 26 + letter - UPPER_A + 1;
      if (column > MAX_COLUMNS) break;
    }
    if (column === 0) throw damaged(this.part, 'a cell reference without column');
    this.row = this.rowNumber(at, end);
    this.column = column - 1;
  }

  private rowNumber(start: number, end: number): number {
    const { bytes } = this;
    let row = 0;
    for (let at = start; at < end; at++) {
      const digit = bytes[at] as number;
      if (digit < ZERO || digit > NINE) throw damaged(this.part, 'a row that is not a number');
      row = row * 10 + digit - ZERO;
    }
    if (row < 1 || row > MAX_ROWS) throw damaged(this.part, 'a row outside the sheet');
    return row - 1;
  }

  private kindOf(start: number, end: number): CellKind {
    if (end - start === 1 && this.bytes[start] === LOWER_S) return CellKind.shared;
    const kind = cellKind(latin1(this.bytes, start, Math.min(end, start + LONGEST_KIND)));
    if (kind === null) throw damaged(this.part, 'a cell of an unknown type');
    return kind;
  }

  /** From the end of the tag `<c …>` to its value; leaves `at` after it. */
  private findValue(): boolean {
    const { bytes, kind } = this;
    for (;;) {
      const at = this.nextTag();
      const closing = bytes[at + 1] === SLASH;
      const name = this.nameAt(closing ? at + 2 : at + 1);
      const first = bytes[name];
      this.at = at + 1;
      if (closing) {
        if (first === LOWER_C && isNameEnd(bytes[name + 1])) return false;
        if (first === LOWER_R && this.isRow(name)) throw damaged(this.part, 'a cell without end');
      } else if (first === LOWER_V && kind !== CellKind.inline && isNameEnd(bytes[name + 1])) {
        return this.readValue(name + 1);
      } else if (
        first === LOWER_I &&
        kind === CellKind.inline &&
        bytes[name + 1] === LOWER_S &&
        isNameEnd(bytes[name + 2])
      ) {
        this.start = at;
        return true;
      }
    }
  }

  /** To the text of `<v>`, from just after the name; an empty one is a value only where it is a text. */
  private readValue(from: number): boolean {
    const { bytes, part } = this;
    const open = bytes[from] === GT ? from : tagEnd(bytes, from, part);
    this.at = this.start = open + 1;
    const empty = bytes[open - 1] === SLASH || (bytes[open + 1] === LT && bytes[open + 2] === SLASH);
    return !empty || this.kind === CellKind.text;
  }
}
