import { Inflate } from 'fflate';
import { crc32 } from './crc32';
import { damaged, tooLarge } from './failure';
import { INFLATE_STEP_BYTES, MAX_INFLATED_BYTES } from './limits';
import type { ZipEntry } from './zip-directory';

const STORED = 0;
const DEFLATED = 8;

/**
 * Unpacks raw deflate data; `null` as soon as more than `limit` bytes come out of it. Throws for data that are not
 * deflated. `claimedSize` is a hint for the size of the buffer.
 */
export type InflateRaw = (packed: Uint8Array, claimedSize: number, limit: number) => Uint8Array | null;

/**
 * Unpacks the parts of one archive and counts what comes out against the limits, whatever size the archive claims. A
 * part that is unpacked again (after its bytes were let go) counts once. The checksum is looked at, so that a bit that
 * fell over on the way is a refusal and never another number.
 */
export class Unpacker {
  private total = 0;
  private readonly counted = new Set<ZipEntry>();

  constructor(private readonly inflateRaw: InflateRaw) {}

  unpack(entry: ZipEntry): Uint8Array {
    const room = MAX_INFLATED_BYTES - (this.counted.has(entry) ? 0 : this.total);
    const bytes = this.within(entry, room);
    if (bytes === null) throw tooLarge('unpacked', MAX_INFLATED_BYTES, entry.name);
    if (!this.counted.has(entry)) this.total += bytes.length;
    this.counted.add(entry);
    if (crc32(bytes) !== entry.crc) throw damaged(entry.name, 'checksum');
    return bytes;
  }

  private within(entry: ZipEntry, limit: number): Uint8Array | null {
    const { packed, method, name, claimedSize } = entry;
    if (method === STORED) return packed.length <= limit ? packed : null;
    if (method !== DEFLATED) throw damaged(name, `compression method ${method}`);
    try {
      return this.inflateRaw(packed, Math.min(claimedSize, limit), limit);
    } catch (error) {
      throw damaged(name, 'not deflated data', error);
    }
  }
}

/** The inflater that works everywhere: fflate's, fed in small steps so that a bomb is noticed before it is large. */
export const inflateWithFflate: InflateRaw = (packed, claimedSize, limit) => {
  let bytes: Uint8Array = new Uint8Array(claimedSize);
  let length = 0;
  const inflate = new Inflate((chunk) => {
    if (length + chunk.length <= limit) {
      bytes = withRoomFor(bytes, length + chunk.length);
      bytes.set(chunk, length);
    }
    length += chunk.length;
  });
  for (let at = 0; at < packed.length && length <= limit; at += INFLATE_STEP_BYTES) {
    const next = at + INFLATE_STEP_BYTES;
    inflate.push(packed.subarray(at, next), next >= packed.length);
  }
  return length <= limit ? bytes.subarray(0, length) : null;
};

function withRoomFor(bytes: Uint8Array, length: number): Uint8Array {
  if (length <= bytes.length) return bytes;
  const larger = new Uint8Array(Math.max(length, bytes.length * 2));
  larger.set(bytes);
  return larger;
}
