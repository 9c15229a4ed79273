import { suspicious, suspiciousRatio, tooLarge } from './failure';
import { MAX_INFLATED_BYTES, MAX_RATIO, RATIO_COUNTS_FROM_BYTES } from './limits';

/*
 * What the directory of an archive gives away before anything is unpacked. No program that makes workbooks writes any
 * of it; each is a known way to make two programs read different things, or a small file fill the memory.
 */

/** Part names are equal without regard to case (ECMA-376 part 2, 6.2.2.3), so equal ones make two readings possible. */
export function refuseSuspiciousNames(records: readonly { readonly name: string }[]): void {
  const seen = new Set<string>();
  for (const { name } of records) {
    const key = name.toLowerCase();
    if (seen.has(key)) throw suspicious('two parts of one name');
    seen.add(key);
    if (name.startsWith('/') || /^[a-z]:/i.test(name) || name.split('/').includes('..') || name.includes('\0')) {
      throw suspicious('a part name that leads outside the archive');
    }
  }
}

/** The same limits hold for what really comes out (zip-inflate.ts): these claims may lie. */
export function refuseClaimedSizes(records: readonly { readonly size: number; readonly packed: number }[]): void {
  let total = 0;
  for (const { size, packed } of records) {
    total += size;
    if (size > RATIO_COUNTS_FROM_BYTES && size > packed * MAX_RATIO) throw suspiciousRatio(MAX_RATIO);
  }
  if (total > MAX_INFLATED_BYTES) throw tooLarge('unpacked', MAX_INFLATED_BYTES);
}

/** Parts that share packed bytes are how a small file becomes a very large one without any part looking odd. */
export function refuseSharedBytes(places: readonly { readonly start: number; readonly end: number }[]): void {
  let previousEnd = 0;
  for (const { start, end } of [...places].sort((a, b) => a.start - b.start)) {
    if (start < previousEnd) throw suspicious('parts that share bytes');
    previousEnd = end;
  }
}
