import { damaged } from './failure';

/** Places of the fields in the end records (APPNOTE.TXT 4.3.14 to 4.3.16). */
const END = { signature: 0x06054b50, count: 10, offset: 16, comment: 20 };
const END_LENGTH = 22;
const LONGEST_COMMENT = 0xffff;
const LOCATOR = { signature: 0x07064b50, offset: 8 };
const LOCATOR_LENGTH = 20;
const END64 = { signature: 0x06064b50, count: 32, offset: 48 };
const END64_LENGTH = 56;

/** Where the central directory starts and how many records it has. */
export function locateDirectory(view: DataView): { readonly count: number; readonly offset: number } {
  const end = findEndRecord(view);
  const count = view.getUint16(end + END.count, true);
  const offset = view.getUint32(end + END.offset, true);
  if (count !== 0xffff && offset !== 0xffffffff) return { count, offset };
  return locateZip64Directory(view, end) ?? { count, offset };
}

/**
 * The end record is the last thing in the file but for its comment, in which its signature may occur too: the record
 * whose comment ends with the file, or else (something was added behind it) the last one.
 */
function findEndRecord(view: DataView): number {
  const first = Math.max(0, view.byteLength - END_LENGTH - LONGEST_COMMENT);
  let last = -1;
  for (let at = view.byteLength - END_LENGTH; at >= first; at--) {
    if (view.getUint32(at, true) !== END.signature) continue;
    if (at + END_LENGTH + view.getUint16(at + END.comment, true) === view.byteLength) return at;
    if (last < 0) last = at;
  }
  if (last < 0) throw damaged('', 'no end record: the file is cut short');
  return last;
}

function locateZip64Directory(view: DataView, end: number) {
  const locator = end - LOCATOR_LENGTH;
  if (locator < 0 || view.getUint32(locator, true) !== LOCATOR.signature) return null;
  const at = Number(view.getBigUint64(locator + LOCATOR.offset, true));
  if (at + END64_LENGTH > view.byteLength || view.getUint32(at, true) !== END64.signature) {
    throw damaged('', 'no zip64 end record where one should be');
  }
  return {
    count: Number(view.getBigUint64(at + END64.count, true)),
    offset: Number(view.getBigUint64(at + END64.offset, true)),
  };
}
