import {
  formatQuarter,
  numberInYear,
  parseQuarter,
  quarter,
  quartersOfYear,
  yearOfQuarter,
  type Quarter,
} from './quarter';

/**
 * When something is planned, as precisely as people know: one or more whole quarters of one calendar year
 * (workbook.md, "span"). Made by `span` only, so that both ends lie in one year and in order.
 */
export interface Span {
  readonly first: Quarter;
  readonly last: Quarter;
}

/** The quarters from the first to the last; RangeError when they run back or lie in two years. */
export function span(first: Quarter, last: Quarter = first): Span {
  if (last < first || yearOfQuarter(first) !== yearOfQuarter(last)) {
    throw new RangeError(`Not a span in one year: ${formatQuarter(first)} to ${formatQuarter(last)}`);
  }
  return { first, last };
}

/** A whole year. */
export function spanOfYear(year: number): Span {
  return span(quarter(year, 1), quarter(year, 4));
}

/** The year that a span lies in. */
export function yearOfSpan({ first }: Span): number {
  return yearOfQuarter(first);
}

/** One quarter: it is known in which. */
export function isExact({ first, last }: Span): boolean {
  return first === last;
}

/** The quarter of an exact span; `null` for one of several quarters. */
export function exactQuarter(value: Span): Quarter | null {
  return isExact(value) ? value.first : null;
}

/** Whether some quarter is in both. */
export function overlaps(a: Span, b: Span): boolean {
  return a.first <= b.last && b.first <= a.last;
}

export function isSameSpan(a: Span, b: Span): boolean {
  return a.first === b.first && a.last === b.last;
}

/** By first quarter, then last: an exact span before a wider one that begins with it. */
export function compareSpans(a: Span, b: Span): number {
  return a.first - b.first || a.last - b.last;
}

/** The one way in which a span is written: `2026-Q3`, `2026-H1`, `2026-Q2/Q3`, `2026`. */
export function formatSpan(value: Span): string {
  const { first, last } = value;
  if (isExact(value)) return formatQuarter(first);
  const year = String(yearOfQuarter(first)).padStart(4, '0');
  const [from, until] = [numberInYear(first), numberInYear(last)];
  if (from === 1 && until === 4) return year;
  if (from === 1 && until === 2) return `${year}-H1`;
  if (from === 3 && until === 4) return `${year}-H2`;
  return `${year}-Q${from}/Q${until}`;
}

/** A span as `formatSpan` writes it; `null` for any other text. Spellings people use are the schema's business. */
export function parseSpan(text: string): Span | null {
  const exact = parseQuarter(text);
  if (exact !== null) return span(exact);
  const [, year, half, from, until] = /^(\d{4})(?:-H([12])|-Q([1-4])\/Q([1-4]))?$/.exec(text) ?? [];
  if (year === undefined) return null;
  const quarters = quartersOfYear(Number(year));
  const ends = half !== undefined ? [Number(half) * 2 - 1, Number(half) * 2] : [Number(from ?? 1), Number(until ?? 4)];
  const [first, last] = ends.map((n) => quarters[n - 1]);
  return first === undefined || last === undefined || last < first ? null : span(first, last);
}
