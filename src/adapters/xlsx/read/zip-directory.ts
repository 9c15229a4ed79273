import { HostError } from '../../../app/ports';
import { damaged, suspicious } from './failure';
import { MAX_ENTRIES } from './limits';
import { locateDirectory } from './zip-end-record';
import { refuseSharedBytes, refuseSuspiciousNames } from './zip-refusals';

/** A part of the archive, still packed. */
export interface ZipEntry {
  /** With forward slashes, as it stands in the archive. */
  readonly name: string;
  readonly method: number;
  readonly packed: Uint8Array;
  /** Checksum of the unpacked bytes. */
  readonly crc: number;
  /** What the directory says; a hint for the size of the buffer, never a promise. */
  readonly claimedSize: number;
}

/** Places of the fields in a record of the central directory (APPNOTE.TXT 4.3.12) and in a local header (4.3.7). */
const CENTRAL_SIGNATURE = 0x02014b50;
const CENTRAL = { flags: 8, method: 10, crc: 16, packed: 20, size: 24, name: 28, extra: 30, comment: 32, local: 42 };
const CENTRAL_LENGTH = 46;
const LOCAL_SIGNATURE = 0x04034b50;
const LOCAL = { flags: 6, name: 26, extra: 28 };
const LOCAL_LENGTH = 30;

const ENCRYPTED = 0x0041; // bit 0: encrypted, bit 6: strongly so
const METHOD_AES = 99;
const ZIP64_EXTRA = 0x0001;
const IN_ZIP64_EXTRA = 0xffffffff;

/**
 * The parts of an archive, in directory order, folders left out. Sizes come from the central directory, so that parts
 * written with a data descriptor need no care. Refuses what no program that makes workbooks writes: encrypted parts,
 * equal names, names that lead elsewhere, and parts that share bytes.
 */
export function readZipDirectory(bytes: Uint8Array): readonly ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const records = readRecords(view);
  refuseSuspiciousNames(records);
  const placed = records.map((record) => ({ record, ...placeOf(view, record) }));
  refuseSharedBytes(placed);
  return placed
    .filter(({ record }) => !record.name.endsWith('/'))
    .map(({ record: { name, method, crc, size }, dataStart, end }) => {
      return { name, method, crc, claimedSize: size, packed: bytes.subarray(dataStart, end) };
    });
}

interface CentralRecord {
  readonly name: string;
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  readonly localOffset: number;
  /** Of the record itself. */
  readonly length: number;
}

function readRecords(view: DataView): readonly CentralRecord[] {
  const { count, offset } = locateDirectory(view);
  if (count > MAX_ENTRIES) throw suspicious('too many parts', { limit: MAX_ENTRIES });
  const records: CentralRecord[] = [];
  for (let i = 0, at = offset; i < count; i++) {
    const record = readRecord(view, at);
    records.push(record);
    at += record.length;
  }
  return records;
}

function readRecord(view: DataView, at: number): CentralRecord {
  if (at + CENTRAL_LENGTH > view.byteLength || view.getUint32(at, true) !== CENTRAL_SIGNATURE) {
    throw damaged('', 'no central directory record where one should be');
  }
  const method = view.getUint16(at + CENTRAL.method, true);
  if ((view.getUint16(at + CENTRAL.flags, true) & ENCRYPTED) !== 0 || method === METHOD_AES) {
    throw new HostError('encrypted');
  }
  const nameLength = view.getUint16(at + CENTRAL.name, true);
  const extraStart = at + CENTRAL_LENGTH + nameLength;
  const extraEnd = extraStart + view.getUint16(at + CENTRAL.extra, true);
  const length = extraEnd + view.getUint16(at + CENTRAL.comment, true) - at;
  if (at + length > view.byteLength) throw damaged('', 'a central directory record past the end');
  const name = readName(view, at + CENTRAL_LENGTH, nameLength);
  const crc = view.getUint32(at + CENTRAL.crc, true);
  return { name, method, crc, ...readSizes(view, at, extraStart, extraEnd), length };
}

/** Sizes and offset; those that are too large for 32 bits (or written as if they were) stand in the zip64 extra field. */
function readSizes(view: DataView, at: number, extraStart: number, extraEnd: number) {
  let wide = zip64Extra(view, extraStart, extraEnd);
  const sizeAt = (place: number): number => {
    const value = view.getUint32(place, true);
    if (value !== IN_ZIP64_EXTRA) return value;
    if (wide === null || wide + 8 > extraEnd) throw damaged('', 'no zip64 field for a size that needs one');
    wide += 8;
    return Number(view.getBigUint64(wide - 8, true));
  };
  const size = sizeAt(at + CENTRAL.size);
  const packed = sizeAt(at + CENTRAL.packed);
  return { size, packed, localOffset: sizeAt(at + CENTRAL.local) };
}

function zip64Extra(view: DataView, start: number, end: number): number | null {
  for (let at = start; at + 4 <= end; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) === ZIP64_EXTRA) return at + 4;
  }
  return null;
}

function readName(view: DataView, at: number, length: number): string {
  const name = new TextDecoder().decode(new Uint8Array(view.buffer, view.byteOffset + at, length));
  return name.replace(/\\/g, '/'); // some .NET writers
}

/** Where a part is, its local header included. */
function placeOf(view: DataView, record: CentralRecord): { start: number; dataStart: number; end: number } {
  const start = record.localOffset;
  if (start + LOCAL_LENGTH > view.byteLength || view.getUint32(start, true) !== LOCAL_SIGNATURE) {
    throw damaged(record.name, 'no local header where one should be');
  }
  if ((view.getUint16(start + LOCAL.flags, true) & ENCRYPTED) !== 0) throw new HostError('encrypted');
  const names = view.getUint16(start + LOCAL.name, true) + view.getUint16(start + LOCAL.extra, true);
  const dataStart = start + LOCAL_LENGTH + names;
  const end = dataStart + record.packed;
  if (end > view.byteLength) throw damaged(record.name, 'a part past the end of the file');
  return { start, dataStart, end };
}
