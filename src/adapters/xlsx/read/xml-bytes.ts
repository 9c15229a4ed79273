import { damaged, suspicious } from './failure';

/*
 * XML on bytes, for the two kinds of part that are too large to become a string or a tree: sheets and shared strings.
 * It relies on one property of well-formed XML: `<` stands only where markup starts, so whatever is of no interest is
 * passed by going to the next `<`, once comments, CDATA sections and processing instructions are stepped over.
 */

export const LT = 0x3c;
export const GT = 0x3e;
export const SLASH = 0x2f;
export const EQUALS = 0x3d;
const EXCLAMATION = 0x21;
const QUESTION = 0x3f;
export const QUOTE = 0x22;
export const APOSTROPHE = 0x27;
export const SPACE = 0x20;

const CDATA = '<![CDATA[';
const COMMENT = '<!--';
const DOCTYPE = '<!DOCTYPE';

/** Of a root element, prefix included; a longer one is not of a workbook. */
const LONGEST_NAME = 100;

/** What ends an element's name: white space, `/` or `>`. */
export function isNameEnd(byte: number | undefined): boolean {
  return byte === GT || byte === SPACE || byte === SLASH || byte === 0x0a || byte === 0x0d || byte === 0x09;
}

export function isWhiteSpace(byte: number | undefined): boolean {
  return byte === SPACE || byte === 0x0a || byte === 0x0d || byte === 0x09;
}

/** The root element of a part: how its elements are prefixed (`x:`), its name, and where its content starts. */
export interface XmlRoot {
  readonly prefix: string;
  readonly name: string;
  readonly content: number;
  /** The root is closed where it is opened. */
  readonly empty: boolean;
}

/** Finds the root element. A document type declaration is refused: it can make few bytes into many. */
export function findRoot(bytes: Uint8Array, part: string): XmlRoot {
  const at = nextTag(bytes, 0, part);
  if (at < 0) throw damaged(part, 'no element');
  let end = at + 1;
  while (end < at + LONGEST_NAME && !isNameEnd(bytes[end])) end++;
  const [name = '', prefix] = latin1(bytes, at + 1, end)
    .split(':')
    .reverse();
  const close = tagEnd(bytes, end, part);
  return {
    prefix: prefix === undefined ? '' : `${prefix}:`,
    name,
    content: close + 1,
    empty: bytes[close - 1] === SLASH,
  };
}

/** The place of the next start or end tag, comments and the like passed over; -1 when there is none. */
export function nextTag(bytes: Uint8Array, from: number, part: string): number {
  const { length } = bytes;
  let at = from;
  for (;;) {
    while (at < length && bytes[at] !== LT) at++;
    if (at >= length) return -1;
    const next = bytes[at + 1];
    if (next !== EXCLAMATION && next !== QUESTION) return at;
    at = skipMarkup(bytes, at, part);
  }
}

/** The place after a comment, CDATA section or processing instruction that starts at `at`. */
function skipMarkup(bytes: Uint8Array, at: number, part: string): number {
  if (bytes[at + 1] === QUESTION) return endOf(bytes, '?>', at + 2, part);
  if (matches(bytes, at, COMMENT)) return endOf(bytes, '-->', at + COMMENT.length, part);
  if (matches(bytes, at, CDATA)) return endOf(bytes, ']]>', at + CDATA.length, part);
  if (matches(bytes, at, DOCTYPE)) throw suspicious('document type declaration', { part });
  throw damaged(part, 'markup that is not XML');
}

/** The place of the `>` that ends a tag, from anywhere inside it but a value. */
export function tagEnd(bytes: Uint8Array, from: number, part: string): number {
  for (let at = from; at < bytes.length; at++) {
    const byte = bytes[at];
    if (byte === GT) return at;
    if (byte !== QUOTE && byte !== APOSTROPHE) continue;
    at = bytes.indexOf(byte, at + 1);
    if (at < 0) break;
  }
  throw damaged(part, 'a tag without end');
}

/** The place of the next start tag with this name (prefix included); -1 when there is none. */
export function findStartTag(bytes: Uint8Array, name: string, from: number, part: string): number {
  for (let at = nextTag(bytes, from, part); at >= 0; at = nextTag(bytes, at + 1, part)) {
    if (matches(bytes, at + 1, name) && isNameEnd(bytes[at + 1 + name.length])) return at;
  }
  return -1;
}

/** The value of an attribute in the tag that starts at `at`; `null` when it is not there. For tags met once. */
export function attributeOf(bytes: Uint8Array, at: number, name: string, part: string): string | null {
  const tag = new TextDecoder().decode(bytes.subarray(at, tagEnd(bytes, at, part)));
  for (const [, found, , quoted, single] of tag.matchAll(/\s([^\s=/]+)\s*=\s*("([^"]*)"|'([^']*)')/g)) {
    if (found === name) return quoted ?? single ?? null;
  }
  return null;
}

/** Whether these bytes are the ASCII text. */
export function matches(bytes: Uint8Array, at: number, text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    if (bytes[at + i] !== text.charCodeAt(i)) return false;
  }
  return true;
}

/** A short run of bytes as text, a character per byte: names, references, numbers. */
export function latin1(bytes: Uint8Array, start: number, end: number): string {
  let text = '';
  for (let at = start; at < end; at++) text += String.fromCharCode(bytes[at] as number);
  return text;
}

/** The place after the next occurrence of an ASCII text. */
function endOf(bytes: Uint8Array, text: string, from: number, part: string): number {
  const last = text.charCodeAt(text.length - 1);
  for (let at = bytes.indexOf(last, from + text.length - 1); at >= 0; at = bytes.indexOf(last, at + 1)) {
    if (matches(bytes, at - text.length + 1, text)) return at + 1;
  }
  throw damaged(part, `no ${text}`);
}
