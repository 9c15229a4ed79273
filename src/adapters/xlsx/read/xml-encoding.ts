import { damaged } from './failure';

const DECLARATION_BYTES = 200;
const UTF8_NAMES = new Set(['utf-8', 'utf8', 'us-ascii', 'ascii']);

/**
 * A part's XML as UTF-8 without a byte order mark. Excel writes UTF-8; the standard allows UTF-16 too, and some
 * programs declare a national encoding.
 */
export function toUtf8(bytes: Uint8Array, part: string): Uint8Array {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return bytes.subarray(3);
  const encoding = encodingOf(bytes);
  if (UTF8_NAMES.has(encoding)) return bytes;
  return new TextEncoder().encode(decoderFor(encoding, part).decode(bytes));
}

/** By byte order mark, by the zero bytes beside the first `<`, else by the XML declaration. */
function encodingOf(bytes: Uint8Array): string {
  const first = (bytes[0] ?? 0) * 256 + (bytes[1] ?? 0);
  if (first === 0xfffe || first === 0x3c00) return 'utf-16le';
  if (first === 0xfeff || first === 0x003c) return 'utf-16be';
  const start = new TextDecoder().decode(bytes.subarray(0, DECLARATION_BYTES));
  const declared = /^\s*<\?xml[^>]*?\sencoding\s*=\s*["']([A-Za-z0-9._-]+)["']/.exec(start);
  return declared?.[1]?.toLowerCase() ?? 'utf-8';
}

function decoderFor(encoding: string, part: string): TextDecoder {
  try {
    return new TextDecoder(encoding);
  } catch (error) {
    throw damaged(part, `encoding ${encoding}`, error);
  }
}
