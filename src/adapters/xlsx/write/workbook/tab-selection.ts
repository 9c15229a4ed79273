import type { OpcPackage } from '../package/opc-package';
import type { SheetTexts } from './sheet-texts';
import type { WorkbookPart } from './workbook-part';

/** In the start tag of the view of a sheet; what stands before it cannot hold `<`. */
const SELECTED = /(<(?:[\w.-]+:)?sheetView\s[^>]*?\btabSelected\s*=\s*)(["'](?:1|true)["'])/;

/** Bytes in UTF-8. */
const LONGEST_CHARACTER = 4;

/**
 * Takes the selection from the tabs of the sheets that are not ours. Two selected tabs are a group: what the user then
 * types in one, Excel types in both. No other character of those sheets changes.
 */
export function deselectTabs(
  pack: OpcPackage,
  workbook: WorkbookPart,
  texts: SheetTexts,
  ours: ReadonlySet<string>,
): void {
  for (const { part } of workbook.sheets) {
    if (ours.has(part) || !pack.has(part)) continue;
    if (texts.has(part)) texts.set(part, deselected(texts.get(part)));
    else if (SELECTED.test(pack.head(part)) && !overwritten(pack, part)) texts.set(part, deselected(texts.get(part)));
  }
}

/** The same text, just as long, so that it may be written over the other. */
function deselected(text: string): string {
  let rest = text;
  for (let before = ''; before !== rest;) {
    before = rest;
    rest = rest.replace(SELECTED, (_, tag: string, value: string) => `${tag}"0"`.padEnd(tag.length + value.length));
  }
  return rest;
}

/**
 * Writes over the few bytes themselves: the sheet that is open is mostly the calendar, and 200,000 rows as a text cost
 * half a gigabyte. Not for a part in another encoding than UTF-8, whose bytes are not those of its text.
 */
function overwritten(pack: OpcPackage, part: string): boolean {
  const encoder = new TextEncoder();
  const text = pack.head(part);
  const bytes = pack.bytes(part);
  const mark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  // The last bytes of the head may be half a character.
  const length = encoder.encode(text).length - LONGEST_CHARACTER;
  const isSame = encoder.encode(text).every((byte, at) => at >= length || byte === bytes[mark + at]);
  if (!isSame) return false;
  const head = encoder.encode(deselected(text)).subarray(0, length);
  pack.writeBytes(part, bytes.subarray(0, mark), head, bytes.subarray(mark + length));
  return true;
}
