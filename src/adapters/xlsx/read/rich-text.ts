import { damaged, tooMuch } from './failure';
import { MAX_TEXT_BYTES } from './limits';
import { attributeOf, GT, isNameEnd, LT, matches, nextTag, SLASH, tagEnd } from './xml-bytes';
import { elementText, plainText, trimmedElementText, trimXml } from './xml-text';

const PRESERVE = ' xml:space="preserve">';
const LOWER_T = 0x74;

/**
 * The text of a shared string (`si`) or an inline one (`is`) whose tag starts at `at`: its `t`, or those of its runs put
 * together. Phonetic guides (`rPh`, how a Japanese text sounds) are not part of it.
 *
 * White space around a `t` without `xml:space="preserve"` is dropped, as Excel does; openpyxl and POI keep it.
 */
export function richText(bytes: Uint8Array, at: number, prefix: string, part: string): string {
  const open = tagEnd(bytes, at, part);
  if (bytes[open - 1] === SLASH) return '';
  return onlyText(bytes, open + 1, prefix) ?? textOfRuns(bytes, open + 1, prefix, part);
}

/** `<t>…</t></si>`, as nearly all texts are written, when there is nothing to resolve in it; else `null`. */
function onlyText(bytes: Uint8Array, at: number, prefix: string): string | null {
  const name = at + 1 + prefix.length;
  if (bytes[at] !== LT || bytes[name] !== LOWER_T || !matches(bytes, at + 1, prefix)) return null;
  const preserved = bytes[name + 1] !== GT;
  if (preserved && !matches(bytes, name + 1, PRESERVE)) return null;
  const start = name + 1 + (preserved ? PRESERVE.length : 1);
  const text = plainText(bytes, start);
  if (text === null) return null;
  const after = start + text.length + '</t>'.length + prefix.length;
  if (bytes[after - 1] !== GT || bytes[after] !== LT || bytes[after + 1] !== SLASH) return null;
  return preserved ? text : trimXml(text);
}

function textOfRuns(bytes: Uint8Array, from: number, prefix: string, part: string): string {
  let text = '';
  let phonetic = false;
  for (let tag = nextTag(bytes, from, part); tag >= 0; tag = nextTag(bytes, tag + 1, part)) {
    const closing = bytes[tag + 1] === SLASH;
    const name = tag + (closing ? 2 : 1);
    if (isNamed(bytes, name, prefix, 'si') || isNamed(bytes, name, prefix, 'is')) {
      if (closing) return text;
      throw damaged(part, 'a text inside a text'); // else each of a million nested ones would be read to the end
    } else if (isNamed(bytes, name, prefix, 'rPh')) {
      phonetic = !closing && bytes[tagEnd(bytes, tag, part) - 1] !== SLASH;
    } else if (!closing && !phonetic && isNamed(bytes, name, prefix, 't')) {
      text += textOfRun(bytes, tag, name + prefix.length + 1, part);
      if (text.length > MAX_TEXT_BYTES) throw tooMuch('text', MAX_TEXT_BYTES);
    }
  }
  throw damaged(part, 'a text that does not end');
}

/** The content of the `t` whose tag starts at `tag`. */
function textOfRun(bytes: Uint8Array, tag: number, nameEnd: number, part: string): string {
  const open = tagEnd(bytes, nameEnd, part);
  if (bytes[open - 1] === SLASH) return '';
  const preserved = open > nameEnd && isPreserved(bytes, tag, nameEnd, part);
  return preserved ? elementText(bytes, open + 1, part) : trimmedElementText(bytes, open + 1, part);
}

function isPreserved(bytes: Uint8Array, tag: number, nameEnd: number, part: string): boolean {
  return matches(bytes, nameEnd, PRESERVE) || attributeOf(bytes, tag, 'xml:space', part) === 'preserve';
}

function isNamed(bytes: Uint8Array, at: number, prefix: string, name: string): boolean {
  return (
    matches(bytes, at, prefix) &&
    matches(bytes, at + prefix.length, name) &&
    isNameEnd(bytes[at + prefix.length + name.length])
  );
}
