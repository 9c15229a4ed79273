import { suspicious } from './failure';

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

/** Parts that share packed bytes are how a small file becomes a very large one without any part looking odd. */
export function refuseSharedBytes(places: readonly { readonly start: number; readonly end: number }[]): void {
  let previousEnd = 0;
  for (const { start, end } of [...places].sort((a, b) => a.start - b.start)) {
    if (start < previousEnd) throw suspicious('parts that share bytes');
    previousEnd = end;
  }
}
