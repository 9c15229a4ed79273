import { HostError } from '../../../app/ports';
import { otherFormat, tooLarge } from './failure';
import { MAX_FILE_BYTES } from './limits';

const ZIP = [0x50, 0x4b, 0x03, 0x04];
/** OLE compound file: .xls, and any document that Office encrypted with a password. */
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** First record of a bare BIFF stream (Excel 2 to 4): BOF, whose second byte is the version. */
const BARE_BIFF = [0x09];
const BARE_BIFF_VERSIONS = [0x00, 0x02, 0x04];

const DIRECTORY_ENTRY_BYTES = 128; // entries of a compound file start at multiples of this
const PROLOG_BYTES = 1024;

/** Throws the clearest refusal for bytes that cannot be a zip archive; returns when they can. */
export function refuseOtherFormats(bytes: Uint8Array): void {
  if (bytes.length > MAX_FILE_BYTES) throw tooLarge('file', MAX_FILE_BYTES);
  if (startsWith(bytes, ZIP)) return;
  if (startsWith(bytes, COMPOUND_FILE)) throw compoundFileRefusal(bytes);
  if (startsWith(bytes, BARE_BIFF) && BARE_BIFF_VERSIONS.includes(bytes[1] ?? -1)) {
    throw otherFormat('old-format', 'xls');
  }
  const prolog = new TextDecoder().decode(bytes.subarray(0, PROLOG_BYTES));
  if (prolog.includes('urn:schemas-microsoft-com:office:spreadsheet')) throw otherFormat('old-format', 'xml');
  throw otherFormat('not-a-workbook', 'unknown');
}

function compoundFileRefusal(bytes: Uint8Array): HostError {
  const names = compoundFileNames(bytes, ['EncryptedPackage', 'Workbook', 'Book']);
  if (names.has('EncryptedPackage')) return new HostError('encrypted');
  if (names.has('Workbook') || names.has('Book')) return otherFormat('old-format', 'xls');
  return otherFormat('not-a-workbook', 'ole');
}

/**
 * Which of the names a compound file has streams of. Looks at every place where a directory entry can start instead of
 * following the sector chains: a name in UTF-16, padded with zeros to 64 bytes and followed by its length.
 */
function compoundFileNames(bytes: Uint8Array, wanted: readonly string[]): ReadonlySet<string> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const found = new Set<string>();
  for (let at = 0; at + DIRECTORY_ENTRY_BYTES <= bytes.length; at += DIRECTORY_ENTRY_BYTES) {
    const nameBytes = view.getUint16(at + 64, true);
    const name = wanted.find((candidate) => nameBytes === (candidate.length + 1) * 2);
    if (name !== undefined && isUtf16(view, at, name)) found.add(name);
  }
  return found;
}

function isUtf16(view: DataView, at: number, text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    if (view.getUint16(at + i * 2, true) !== text.charCodeAt(i)) return false;
  }
  return true;
}

function startsWith(bytes: Uint8Array, prefix: readonly number[]): boolean {
  return prefix.every((byte, i) => bytes[i] === byte);
}
