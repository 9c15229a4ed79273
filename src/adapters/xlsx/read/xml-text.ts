import { attributeOf, GT, isNameEnd, LT, matches, skipMarkup, SLASH, tagEnd, EXCLAMATION, QUESTION } from './xml-bytes';
import { damaged } from './failure';

const AMPERSAND = 0x26;
const UNDERSCORE = 0x5f;
const CARRIAGE_RETURN = 0x0d;
const FIRST_NON_ASCII = 0x80;
/** Up to here putting characters together is faster than a call to the decoder (measured). */
const SHORT = 24;

const PRESERVE = ' xml:space="preserve">';

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

const NAMED_ENTITIES: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

/** The text from a place to the end tag, as the user sees it: references, CDATA sections and escapes resolved. */
export function elementText(bytes: Uint8Array, start: number, part: string): string {
  return textBetween(bytes, start, endOfText(bytes, start, part));
}

function textBetween(bytes: Uint8Array, start: number, end: number): string {
  return plainText(bytes, start, end) ?? unescapeExcel(unescapeXml(decode(bytes, start, end)));
}

/**
 * The text of a shared string (`si`) or an inline one (`is`) whose tag starts at `at`: its `t`, or those of its runs put
 * together. Phonetic guides (`rPh`, how a Japanese text sounds) are not part of it.
 *
 * White space around a `t` without `xml:space="preserve"` is dropped, as Excel does; openpyxl and POI keep it.
 */
export function richText(bytes: Uint8Array, at: number, prefix: string, part: string): string {
  const open = tagEnd(bytes, at, part);
  if (bytes[open - 1] === SLASH) return '';
  let text = '';
  let phonetic = false;
  for (let tag = nextTag(bytes, open, part); ; tag = nextTag(bytes, tag + 1, part)) {
    const closing = bytes[tag + 1] === SLASH;
    const name = tag + (closing ? 2 : 1);
    if (isNamed(bytes, name, prefix, 'si') || isNamed(bytes, name, prefix, 'is')) {
      if (closing) return text;
      throw damaged(part, 'a text inside a text'); // else each of a million nested ones would be read to the end
    } else if (isNamed(bytes, name, prefix, 'rPh')) {
      phonetic = !closing && bytes[tagEnd(bytes, tag, part) - 1] !== SLASH;
    } else if (!closing && !phonetic && isNamed(bytes, name, prefix, 't')) {
      const piece = textOfElement(bytes, tag, name + prefix.length + 1, part);
      text = text === '' ? piece : text + piece;
    }
  }
}

/** The content of the `t` whose tag starts at `tag` and whose name ends at `nameEnd`. */
function textOfElement(bytes: Uint8Array, tag: number, nameEnd: number, part: string): string {
  if (bytes[nameEnd] === GT) return trimmedText(bytes, nameEnd + 1, endOfText(bytes, nameEnd + 1, part));
  if (matches(bytes, nameEnd, PRESERVE)) {
    return elementText(bytes, nameEnd + PRESERVE.length, part);
  }
  const open = tagEnd(bytes, nameEnd, part);
  if (bytes[open - 1] === SLASH) return '';
  const end = endOfText(bytes, open + 1, part);
  const preserved = attributeOf(bytes, tag, 'xml:space', part) === 'preserve';
  return preserved ? textBetween(bytes, open + 1, end) : trimmedText(bytes, open + 1, end);
}

function trimmedText(bytes: Uint8Array, start: number, end: number): string {
  const plain = plainText(bytes, start, end);
  if (plain !== null) return trimXml(plain);
  return unescapeExcel(trimXml(unescapeXml(decode(bytes, start, end))));
}

/** Only XML's white space: a non-breaking space is text. */
function trimXml(text: string): string {
  if (text.length === 0 || (text.charCodeAt(0) > 0x20 && text.charCodeAt(text.length - 1) > 0x20)) return text;
  return text.replace(/^[ \t\r\n]+/, '').replace(/[ \t\r\n]+$/, '');
}

function isNamed(bytes: Uint8Array, at: number, prefix: string, name: string): boolean {
  return (
    (prefix.length === 0 || matches(bytes, at, prefix)) &&
    matches(bytes, at + prefix.length, name) &&
    isNameEnd(bytes[at + prefix.length + name.length])
  );
}

function nextTag(bytes: Uint8Array, from: number, part: string): number {
  let at = from;
  for (;;) {
    while (at < bytes.length && bytes[at] !== LT) at++;
    if (at >= bytes.length) throw damaged(part, 'a text without end');
    if (bytes[at + 1] !== EXCLAMATION && bytes[at + 1] !== QUESTION) return at;
    at = skipMarkup(bytes, at, part);
  }
}

function endOfText(bytes: Uint8Array, from: number, part: string): number {
  const at = nextTag(bytes, from, part);
  if (bytes[at + 1] !== SLASH) throw damaged(part, 'an element inside a text');
  return at;
}

/** A short ASCII text without anything to resolve; `null` when it is not one. By far the most cells are. */
function plainText(bytes: Uint8Array, start: number, end: number): string | null {
  if (end - start > SHORT) return null;
  let text = '';
  for (let at = start; at < end; at++) {
    const byte = bytes[at] as number;
    if (
      byte >= FIRST_NON_ASCII ||
      byte === AMPERSAND ||
      byte === UNDERSCORE ||
      byte === LT ||
      byte === CARRIAGE_RETURN
    ) {
      return null;
    }
    text += String.fromCharCode(byte);
  }
  return text;
}

function decode(bytes: Uint8Array, start: number, end: number): string {
  return decoder.decode(bytes.subarray(start, end));
}

/** Line ends become one line feed, comments and instructions go, CDATA sections stay as they are (XML 1.0, 2.11). */
function unescapeXml(raw: string): string {
  const text = raw.includes('\r') ? raw.replace(/\r\n?/g, '\n') : raw;
  if (!text.includes('<')) return resolveReferences(text);
  return text
    .split(/(<!\[CDATA\[[^]*?\]\]>|<!--[^]*?-->|<\?[^]*?\?>)/)
    .map((piece) => {
      if (piece.startsWith('<![CDATA[')) return piece.slice(9, -3);
      return piece.startsWith('<') ? '' : resolveReferences(piece);
    })
    .join('');
}

/** A reference that XML does not know stays as it is written: without a document type there is nothing behind it. */
function resolveReferences(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#x([0-9a-fA-F]{1,6})|#([0-9]{1,7})|(\w+));/g, (written, hex, decimal, name) => {
    if (name !== undefined) return NAMED_ENTITIES.get(name as string) ?? written;
    const code = hex === undefined ? Number(decimal) : parseInt(hex as string, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : written;
  });
}

/** Excel's own escape for characters that XML cannot hold: `_x000D_`; a text that looks like one starts `_x005F_`. */
export function unescapeExcel(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9a-fA-F]{4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}
