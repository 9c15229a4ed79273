const CHUNKS = /(\d+)|(\D+)/g;

/**
 * Natural order of keys: runs of digits compare as numbers ("2" before "10", "A-7" before "A-11"), the rest by code
 * point, so that every machine orders them alike.
 */
export function compareNatural(a: string, b: string): number {
  if (a === b) return 0;
  const left = a.match(CHUNKS) ?? [];
  const right = b.match(CHUNKS) ?? [];
  for (let i = 0; i < Math.min(left.length, right.length); i++) {
    const order = compareChunks(left[i] as string, right[i] as string);
    if (order !== 0) return order;
  }
  return left.length - right.length || (a < b ? -1 : 1);
}

function compareChunks(a: string, b: string): number {
  const bothDigits = isDigit(a) && isDigit(b);
  if (!bothDigits) return a < b ? -1 : a > b ? 1 : 0;
  const left = a.replace(/^0+(?=\d)/, '');
  const right = b.replace(/^0+(?=\d)/, '');
  return left.length - right.length || (left < right ? -1 : left > right ? 1 : 0);
}

function isDigit(text: string): boolean {
  const code = text.charCodeAt(0);
  return code >= 48 && code <= 57;
}
