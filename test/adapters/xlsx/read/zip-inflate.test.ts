import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { crc32 } from '../../../../src/adapters/xlsx/read/crc32';
import { MAX_INFLATED_BYTES } from '../../../../src/adapters/xlsx/read/limits';
import type { ZipEntry } from '../../../../src/adapters/xlsx/read/zip-directory';
import { inflateWithFflate, Unpacker } from '../../../../src/adapters/xlsx/read/zip-inflate';
import { inflateWithZlib } from '../../../../src/adapters/xlsx/read/zip-inflate-node';

const DEFLATED = 8;

describe('crc32', () => {
  it('is the checksum of the catalogues', () => {
    expect(crc32(new TextEncoder().encode('123456789'))).toBe(0xcbf43926);
    expect(crc32(new Uint8Array(0))).toBe(0);
  });

  it('is the same eight bytes at a time as one by one, and from any place', () => {
    const oneByOne = (bytes: Uint8Array): number => {
      let crc = -1;
      for (const byte of bytes) {
        crc ^= byte;
        for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
      }
      return ~crc >>> 0;
    };
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), fc.nat(7), (bytes, from) => {
        expect(crc32(bytes.subarray(from))).toBe(oneByOne(bytes.subarray(from)));
      }),
    );
  });
});

describe.each([
  ['fflate', inflateWithFflate],
  ['zlib', inflateWithZlib],
])('unpacking by %s', (_, inflateRaw) => {
  const noise = Uint8Array.from({ length: 300_000 }, (_, i) => (i * 2654435761) >>> 24);
  const packed = new Uint8Array(deflateRawSync(noise));

  it('gives the bytes back whatever size is claimed, up to the limit itself', () => {
    for (const claimed of [0, 1, noise.length - 1, noise.length, noise.length + 1, noise.length * 2]) {
      expect(Buffer.compare(inflateRaw(packed, claimed, noise.length) ?? new Uint8Array(0), noise)).toBe(0);
    }
  });

  it('gives null past the limit', () => {
    expect(inflateRaw(packed, noise.length, noise.length - 1)).toBeNull();
    expect(inflateRaw(new Uint8Array(deflateRawSync(new Uint8Array(5_000_000))), 100, 10_000)).toBeNull();
  });

  it('throws for data that stop early or are not deflated', () => {
    expect(() => inflateRaw(packed.subarray(0, packed.length - 5), noise.length, noise.length)).toThrow();
    expect(() => inflateRaw(Uint8Array.of(7, 7, 7), 10, 10)).toThrow();
  });
});

describe('all parts together', () => {
  const part = (name: string, size: number): ZipEntry => ({
    name,
    method: DEFLATED,
    packed: new Uint8Array(1_000_000),
    crc: crc32(new Uint8Array(size)),
    claimedSize: 10,
  });

  it('stay within the limit of what is unpacked, a part that is unpacked twice counted once', () => {
    const size = 60_000_000;
    const limits: number[] = [];
    const unpacker = new Unpacker((_packed, _claimed, limit) => {
      limits.push(limit);
      return size <= limit ? new Uint8Array(size) : null;
    });
    const parts = ['a', 'b', 'c', 'd', 'e'].map((name) => part(name, size));
    for (const entry of parts.slice(0, 4)) unpacker.unpack(entry);
    expect(unpacker.unpack(parts[0]!).length).toBe(size);
    expect(() => unpacker.unpack(parts[4]!)).toThrow('too-large');
    expect(limits.at(-1)).toBe(MAX_INFLATED_BYTES - 4 * size);
  });

  it('hold stored parts to the same limits', () => {
    const unpacker = new Unpacker(inflateWithFflate);
    const stored = new Uint8Array(200);
    expect(unpacker.unpack({ name: 'a', method: 0, packed: stored, crc: crc32(stored), claimedSize: 5 })).toBe(stored);
    expect(() => unpacker.unpack({ name: 'b', method: 0, packed: stored, crc: 1, claimedSize: 5 })).toThrow('damaged');
  });
});
