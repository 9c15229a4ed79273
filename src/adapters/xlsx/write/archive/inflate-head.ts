import { Inflate } from 'fflate';
import { damaged } from '../../read/failure';
import type { ZipEntry } from '../../read/zip-directory';
import { joinBytes } from './join-bytes';

const STORED = 0;

/** What the first `packedBytes` of a part unpack to: less than the part, unless it is small. */
export function inflateHead(entry: ZipEntry, packedBytes: number): Uint8Array {
  const packed = entry.packed.subarray(0, packedBytes);
  if (entry.method === STORED) return packed;
  const chunks: Uint8Array[] = [];
  const inflate = new Inflate((chunk) => chunks.push(chunk.slice()));
  try {
    inflate.push(packed, packed.length === entry.packed.length);
  } catch (cause) {
    throw damaged(entry.name, 'not deflated data', cause);
  }
  return joinBytes(chunks);
}
