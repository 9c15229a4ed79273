import { Zip, ZipDeflate, strToU8 } from 'fflate';

/** A part's two headers in an archive, to be changed in place (APPNOTE.TXT 4.3.7 and 4.3.12). */
export interface ZipHeaders {
  readonly name: string;
  readonly view: DataView;
  /** Where the record in the central directory starts. */
  readonly central: number;
  /** Where the local header starts. */
  readonly local: number;
}

const END_LENGTH = 22;

/** A copy of an archive (without comment) in which each part's headers went through `edit`. */
export function editZip(bytes: Uint8Array, edit: (headers: ZipHeaders) => void): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  const end = copy.length - END_LENGTH;
  let central = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    const nameLength = view.getUint16(central + 28, true);
    const name = new TextDecoder().decode(copy.subarray(central + 46, central + 46 + nameLength));
    edit({ name, view, central, local: view.getUint32(central + 42, true) });
    central += 46 + nameLength + view.getUint16(central + 30, true) + view.getUint16(central + 32, true);
  }
  return copy;
}

/** The same archive as a zip64 one: the end record says nothing, its zip64 counterpart everything. */
export function asZip64(bytes: Uint8Array): Uint8Array {
  const end = bytes.length - END_LENGTH;
  const old = new DataView(bytes.buffer, bytes.byteOffset);
  const result = new Uint8Array(bytes.length + 56 + 20);
  result.set(bytes.subarray(0, end));
  const view = new DataView(result.buffer);
  view.setUint32(end, 0x06064b50, true);
  view.setBigUint64(end + 4, 44n, true);
  view.setBigUint64(end + 24, BigInt(old.getUint16(end + 10, true)), true);
  view.setBigUint64(end + 32, BigInt(old.getUint16(end + 10, true)), true);
  view.setBigUint64(end + 40, BigInt(old.getUint32(end + 12, true)), true);
  view.setBigUint64(end + 48, BigInt(old.getUint32(end + 16, true)), true);
  view.setUint32(end + 56, 0x07064b50, true);
  view.setBigUint64(end + 64, BigInt(end), true);
  view.setUint32(end + 72, 1, true);
  result.set(bytes.subarray(end), end + 76);
  view.setUint16(end + 76 + 8, 0xffff, true);
  view.setUint16(end + 76 + 10, 0xffff, true);
  view.setUint32(end + 76 + 12, 0xffffffff, true);
  view.setUint32(end + 76 + 16, 0xffffffff, true);
  return result;
}

/** The same archive with the sizes of every part in a zip64 extra field of its record. */
export function withZip64Sizes(bytes: Uint8Array): Uint8Array {
  const old = new DataView(bytes.buffer, bytes.byteOffset);
  const end = bytes.length - END_LENGTH;
  const directory = old.getUint32(end + 16, true);
  const records: number[] = [];
  for (let at = directory; at < end;) {
    const named = at + 46 + old.getUint16(at + 28, true);
    const extra = new DataView(new ArrayBuffer(20));
    extra.setUint16(0, 1, true);
    extra.setUint16(2, 16, true);
    extra.setBigUint64(4, BigInt(old.getUint32(at + 24, true)), true);
    extra.setBigUint64(12, BigInt(old.getUint32(at + 20, true)), true);
    const record = bytes.slice(at, named);
    const view = new DataView(record.buffer);
    view.setUint32(20, 0xffffffff, true);
    view.setUint32(24, 0xffffffff, true);
    view.setUint16(30, 20, true);
    view.setUint16(32, 0, true);
    records.push(...record, ...new Uint8Array(extra.buffer));
    at = named + old.getUint16(at + 30, true) + old.getUint16(at + 32, true);
  }
  return Uint8Array.from([...bytes.subarray(0, directory), ...records, ...bytes.subarray(end)]);
}

/** An archive as a program writes it that cannot go back: local headers without sizes, data descriptors after the data. */
export function streamedZip(parts: ReadonlyMap<string, string>): Uint8Array {
  const chunks: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(chunk);
  });
  for (const [path, content] of parts) {
    const file = new ZipDeflate(path);
    zip.add(file);
    file.push(strToU8(content), true);
  }
  zip.end();
  return Uint8Array.from(chunks.flatMap((chunk) => [...chunk]));
}

/** A compound file (OLE) with streams of these names, as far as telling what it is needs. */
export function compoundFile(names: readonly string[]): Uint8Array {
  const bytes = new Uint8Array(512 + 128 * names.length);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  const view = new DataView(bytes.buffer);
  names.forEach((name, i) => {
    const at = 512 + 128 * i;
    [...name].forEach((character, j) => view.setUint16(at + j * 2, character.charCodeAt(0), true));
    view.setUint16(at + 64, (name.length + 1) * 2, true);
  });
  return bytes;
}
