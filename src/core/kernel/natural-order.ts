const ZERO = 48;
const NINE = 57;

/**
 * Natural order of keys: runs of digits compare as numbers ("2" before "10", "A-7" before "A-11") and come before any
 * other text ("A1" before "A-1"), the rest by code unit, so that every machine orders them alike. Keys that differ in
 * leading zeros only are ordered by code unit too. No patterns: calendars of 200,000 rows are sorted with this.
 */
export function compareNatural(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  let at = 0;
  while (at < length) {
    const left = a.charCodeAt(at);
    const right = b.charCodeAt(at);
    if (isDigit(left) && isDigit(right)) return compareFromDigits(a, b, at);
    if (left !== right) return isDigit(left) ? -1 : isDigit(right) ? 1 : left - right;
    at += 1;
  }
  return a.length - b.length;
}

/** Both hold a run of digits at this place, after equal texts. */
function compareFromDigits(a: string, b: string, at: number): number {
  const leftEnd = endOfDigits(a, at);
  const rightEnd = endOfDigits(b, at);
  return (
    compareDigits(a.slice(at, leftEnd), b.slice(at, rightEnd)) ||
    compareNatural(a.slice(leftEnd), b.slice(rightEnd)) ||
    compareCodeUnits(a, b)
  );
}

/** Runs of digits as numbers, of any length. */
function compareDigits(a: string, b: string): number {
  const left = a.replace(/^0+(?=\d)/, '');
  const right = b.replace(/^0+(?=\d)/, '');
  return left.length - right.length || compareCodeUnits(left, right);
}

function compareCodeUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function endOfDigits(text: string, from: number): number {
  let end = from;
  while (end < text.length && isDigit(text.charCodeAt(end))) end += 1;
  return end;
}

function isDigit(code: number): boolean {
  return code >= ZERO && code <= NINE;
}
