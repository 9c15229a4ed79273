const ZERO = 48;
const NINE = 57;

/**
 * Natural order of keys: runs of digits compare as numbers ("2" before "10", "A-7" before "A-11") and come before any
 * other text ("A1" before "A-1"), the rest by code unit, so that every machine orders them alike. Keys that differ in
 * leading zeros only are ordered by code unit too. No patterns: calendars of 200,000 rows are sorted with this.
 */
export function compareNatural(a: string, b: string): number {
  let left = 0;
  let right = 0;
  while (left < a.length && right < b.length) {
    const leftCode = a.charCodeAt(left);
    const rightCode = b.charCodeAt(right);
    if (isDigit(leftCode) && isDigit(rightCode)) {
      const leftEnd = endOfDigits(a, left);
      const rightEnd = endOfDigits(b, right);
      const order = compareDigits(a.slice(left, leftEnd), b.slice(right, rightEnd));
      if (order !== 0) return order;
      left = leftEnd;
      right = rightEnd;
    } else {
      if (leftCode !== rightCode) return isDigit(leftCode) ? -1 : isDigit(rightCode) ? 1 : leftCode - rightCode;
      left += 1;
      right += 1;
    }
  }
  return a.length - left - (b.length - right) || compareCodeUnits(a, b);
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
