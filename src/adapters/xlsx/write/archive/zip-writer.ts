import { Deflate } from 'fflate';
import { crc32 } from '../../read/crc32';
import { joinBytes } from './join-bytes';

/** A file as it goes into the archive: packed already. */
export interface PackedEntry {
  readonly name: string;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly crc: number;
  readonly size: number;
  readonly packed: Uint8Array;
}

const LOCAL_HEADER = 0x04034b50;
const DIRECTORY_ENTRY = 0x02014b50;
const END_OF_DIRECTORY = 0x06054b50;
const VERSION_NEEDED = 20;
const UTF8_FLAG = 1 << 11;
const DEFLATED = 8;
/** 1 January 1980, the first day there is for a zip archive: no clock, so that the same spec gives the same bytes. */
const NO_TIME = 0x00210000;
/** Half the time of level 6 for a tenth more bytes (0003-writing-xlsx.md). */
const LEVEL = 4;
const FLUSH_AT = 64 * 1024;
const STEP = 64 * 1024;

/** Packs one file as its text comes in: a sheet of 200,000 rows is never there as a whole. */
export class EntryPacker {
  private readonly encoder = new TextEncoder();
  private readonly chunks: Uint8Array[] = [];
  private readonly deflate = new Deflate({ level: LEVEL }, (chunk) => this.chunks.push(chunk));
  private text = '';
  private crc = 0;
  private size = 0;

  push(text: string): void {
    this.text += text;
    if (this.text.length >= FLUSH_AT) this.flush(false);
  }

  finish(name: string): PackedEntry {
    this.flush(true);
    return { name, method: DEFLATED, crc: this.crc, size: this.size, packed: joinBytes(this.chunks) };
  }

  private flush(last: boolean): void {
    // Half a surrogate pair waits for its other half.
    const cut = !last && isHighSurrogate(this.text.charCodeAt(this.text.length - 1)) ? -1 : this.text.length;
    const bytes = this.encoder.encode(this.text.slice(0, cut));
    this.text = cut < 0 ? this.text.slice(-1) : '';
    this.crc = crc32(bytes, this.crc);
    this.size += bytes.length;
    this.deflate.push(bytes, last);
  }
}

/** Packs a file whose bytes are there, perhaps in several arrays. */
export function packEntry(name: string, ...parts: readonly Uint8Array[]): PackedEntry {
  const chunks: Uint8Array[] = [];
  const deflate = new Deflate({ level: LEVEL }, (chunk) => chunks.push(chunk));
  let crc = 0;
  let size = 0;
  for (const part of parts) {
    crc = crc32(part, crc);
    size += part.length;
    // In steps, because the deflater takes a copy of what it gets.
    for (let at = 0; at < part.length; at += STEP) deflate.push(part.subarray(at, at + STEP));
  }
  deflate.push(new Uint8Array(), true);
  return { name, method: DEFLATED, crc, size, packed: joinBytes(chunks) };
}

/** An archive of the entries in this order; what is packed stays packed. */
export function writeZip(entries: readonly PackedEntry[]): Uint8Array {
  const encoder = new TextEncoder();
  const files = entries.map((entry) => ({ entry, name: encoder.encode(entry.name), offset: 0 }));
  const parts: Uint8Array[] = [];
  let length = 0;
  const add = (part: Uint8Array): void => {
    parts.push(part);
    length += part.length;
  };
  for (const file of files) {
    file.offset = length;
    add(header(LOCAL_HEADER, file.entry, file.name, 30, null));
    add(file.entry.packed);
  }
  const directory = length;
  for (const file of files) add(header(DIRECTORY_ENTRY, file.entry, file.name, 46, file.offset));
  add(endRecord(files.length, directory, length - directory));
  return joinBytes(parts);
}

/** The local header and the directory entry hold the same fields; the latter begins with one field more and ends with the place. */
function header(
  signature: number,
  entry: PackedEntry,
  name: Uint8Array,
  size: number,
  offset: number | null,
): Uint8Array {
  const bytes = new Uint8Array(size + name.length);
  const view = new DataView(bytes.buffer);
  const at = offset === null ? 4 : 6;
  view.setUint32(0, signature, true);
  view.setUint16(4, VERSION_NEEDED, true);
  view.setUint16(at, VERSION_NEEDED, true);
  view.setUint16(at + 2, UTF8_FLAG, true);
  view.setUint16(at + 4, entry.method, true);
  view.setUint32(at + 6, NO_TIME, true);
  view.setUint32(at + 10, entry.crc, true);
  view.setUint32(at + 14, entry.packed.length, true);
  view.setUint32(at + 18, entry.size, true);
  view.setUint16(at + 22, name.length, true);
  if (offset !== null) view.setUint32(42, offset, true);
  bytes.set(name, size);
  return bytes;
}

function endRecord(count: number, offset: number, size: number): Uint8Array {
  const bytes = new Uint8Array(22);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, END_OF_DIRECTORY, true);
  view.setUint16(8, count, true);
  view.setUint16(10, count, true);
  view.setUint32(12, size, true);
  view.setUint32(16, offset, true);
  return bytes;
}

function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}
