import type { CellValue } from '../../../src/core/workbook/cell-value';
import type { Grid } from '../plan-of';
import { MAYBE, MONEY, NO, NO_SPANS, NOT_KNOWN, SPANS, UNREADABLE, YES, type NaiveSpan } from './spellings';

/** A row by its headings; a heading that is not there gives `undefined`, a blank cell `null`. */
export type Cells = Readonly<Record<string, CellValue>>;

export function recordsOf(grid: Grid | undefined): Cells[] {
  const [headings = [], ...rows] = grid ?? [];
  return rows.map((row) => Object.fromEntries(headings.map((heading, i) => [String(heading), row[i] ?? null])));
}

export function isBlank(cell: CellValue | undefined): boolean {
  return cell === null || cell === undefined || cell === '';
}

export function isNotKnown(cell: CellValue | undefined): boolean {
  return cell !== undefined && NOT_KNOWN.includes(cell);
}

/** A text, without outer spaces. */
export function text(cell: CellValue | undefined): string | null {
  return isBlank(cell) ? null : String(cell).trim();
}

/** A text in a column that carries a duty: "not known yet" is blank. */
export function duty(cell: CellValue | undefined): string | null {
  return isNotKnown(cell) ? null : text(cell);
}

/** A word of a list of choices; blank, not known and unreadable give nothing. */
export function word(cell: CellValue | undefined): string | null {
  return cell === UNREADABLE || isNotKnown(cell) ? null : text(cell);
}

export function isBadSpan(cell: CellValue | undefined): boolean {
  return cell !== undefined && NO_SPANS.includes(cell);
}

/** The quarters that a cell names; `null` for a blank, for "not known yet" and for what cannot be read. */
export function spanOf(cell: CellValue | undefined): NaiveSpan | null {
  if (isBlank(cell) || isNotKnown(cell) || isBadSpan(cell)) return null;
  const span = SPANS.get(cell as CellValue);
  if (span === undefined) throw new RangeError(`No meaning is written down for ${String(cell)}`);
  return span;
}

/** `yes`, `no`, `bad`, or `null` for a blank; "not known yet" is `unknown`. */
export function yesNo(cell: CellValue | undefined): 'yes' | 'no' | 'unknown' | 'bad' | null {
  if (isBlank(cell)) return null;
  if (isNotKnown(cell) || MAYBE.includes(cell as CellValue)) return 'unknown';
  if (YES.includes(cell as CellValue)) return 'yes';
  return NO.includes(cell as CellValue) ? 'no' : 'bad';
}

export function cents(cell: CellValue | undefined): bigint | null {
  if (typeof cell === 'number') return BigInt(Math.round(cell * 100));
  return cell === undefined ? null : (MONEY.get(cell) ?? null);
}

export function number(cell: CellValue | undefined): number | null {
  return typeof cell === 'number' ? cell : null;
}

/** A quarter as a number that counts on, of a day written yyyy-mm-dd. */
export function quarterOfDay(day: string): number {
  return Number(day.slice(0, 4)) * 4 + Math.floor((Number(day.slice(5, 7)) - 1) / 3);
}

/** A quarter as it is printed. */
export function written(quarter: number): string {
  return `${Math.floor(quarter / 4)}-Q${(quarter % 4) + 1}`;
}

/** A span as it is written back: a quarter, a half, some quarters or a whole year. */
export function writtenSpan({ first, last }: NaiveSpan): string {
  const year = Math.floor(first / 4);
  const [from, until] = [(first % 4) + 1, (last % 4) + 1];
  if (from === until) return `${year}-Q${from}`;
  if (from === 1 && until === 4) return String(year);
  if (from === 1 && until === 2) return `${year}-H1`;
  if (from === 3 && until === 4) return `${year}-H2`;
  return `${year}-Q${from}/Q${until}`;
}

export function overlap(a: NaiveSpan, b: NaiveSpan): boolean {
  for (let quarter = a.first; quarter <= a.last; quarter++) if (quarter >= b.first && quarter <= b.last) return true;
  return false;
}

export function isExact({ first, last }: NaiveSpan): boolean {
  return first === last;
}

export function yearOf({ first }: NaiveSpan): number {
  return Math.floor(first / 4);
}

/** Rounded to 6 decimals, halves up: nothing here is negative. */
export function six(numerator: bigint, denominator: bigint): number {
  return Number((numerator * 2_000_000n + denominator) / (2n * denominator)) / 1_000_000;
}

export function share(part: number, whole: number): number | null {
  return whole === 0 ? null : six(BigInt(part), BigInt(whole));
}

/** Names as they are compared: without regard to case and outer spaces, which is all that random plans vary. */
export function sameName(a: string, b: string): boolean {
  return a.trim().toLowerCase() === b.trim().toLowerCase();
}

/** Names in order of first appearance, each in its first spelling, the blank one last. */
export function namesOf(names: readonly (string | null)[]): string[] {
  const found: string[] = [];
  for (const name of names) {
    if (name !== null && !found.some((known) => sameName(known, name))) found.push(name);
  }
  return names.includes(null) ? [...found, ''] : found;
}

export function isNamed(name: string, wanted: string | null): boolean {
  return wanted === null ? name === '' : name !== '' && sameName(name, wanted);
}
