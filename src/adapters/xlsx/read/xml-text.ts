import { damaged, tooMuch } from './failure';
import { MAX_TEXT_BYTES } from './limits';
import { LT, nextTag, SLASH } from './xml-bytes';

const AMPERSAND = 0x26;
const UNDERSCORE = 0x5f;
const CARRIAGE_RETURN = 0x0d;
const FIRST_NON_ASCII = 0x80;
/** Up to here putting characters together is faster than a call to the decoder (measured). */
const SHORT = 24;

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
  return plainText(bytes, start) ?? unescapeExcel(xmlText(bytes, start, part));
}

/** The same without the white space around it: only XML's, a non-breaking space is text. */
export function trimmedElementText(bytes: Uint8Array, start: number, part: string): string {
  const plain = plainText(bytes, start);
  return plain === null ? unescapeExcel(trimXml(xmlText(bytes, start, part))) : trimXml(plain);
}

/**
 * A short ASCII text up to the end tag without anything to resolve, a character for each byte; `null` for any other. By
 * far the most texts are such.
 */
export function plainText(bytes: Uint8Array, start: number): string | null {
  for (let at = start; at <= start + SHORT; at++) {
    const byte = bytes[at] as number;
    if (byte === LT) return bytes[at + 1] === SLASH ? asciiText(bytes, start, at) : null;
    if (byte === AMPERSAND || byte === UNDERSCORE || byte === CARRIAGE_RETURN || !(byte < FIRST_NON_ASCII)) return null;
  }
  return null;
}

/** Four characters at a time: each addition makes a string. */
function asciiText(bytes: Uint8Array, start: number, end: number): string {
  let text = '';
  let at = start;
  for (; at + 4 <= end; at += 4) {
    text += String.fromCharCode(
      bytes[at] as number,
      bytes[at + 1] as number,
      bytes[at + 2] as number,
      bytes[at + 3] as number,
    );
  }
  for (; at < end; at++) text += String.fromCharCode(bytes[at] as number);
  return text;
}

export function trimXml(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && isWhite(text.charCodeAt(start))) start++;
  while (end > start && isWhite(text.charCodeAt(end - 1))) end--;
  return text.slice(start, end);
}

function isWhite(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09;
}

function xmlText(bytes: Uint8Array, start: number, part: string): string {
  const end = nextTag(bytes, start, part);
  if (end < 0 || bytes[end + 1] !== SLASH) throw damaged(part, 'a text that does not end');
  if (end - start > MAX_TEXT_BYTES) throw tooMuch('text', MAX_TEXT_BYTES);
  return unescapeXml(decoder.decode(bytes.subarray(start, end)));
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
