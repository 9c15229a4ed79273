/** How many decimals a column's numbers can have decides what "10.000" means. */
export type NumberKind = 'number' | 'money';

/**
 * A number that a person typed as text, in Dutch or English notation: `two-ways` when it can be read in two ways,
 * `null` when it is not a number.
 *
 * Money has at most two decimals, so there three digits after the only separator are thousands. (workbook.md)
 */
export function parseNumberText(text: string, kind: NumberKind): number | 'two-ways' | null {
  const bare = text
    .replace(/[\s\u00a0\u202f]/g, '')
    .replace(/^([+-]?)(?:€|eur)/i, '$1')
    .replace(/^(?:€|eur)/i, '')
    .replace(/[\u2212\u2013]/g, '-')
    .replace(/,-{1,2}$/, '');
  const match = /^([+-]?)(\d[\d.,]*)$/.exec(bare);
  if (!match) return null;
  const magnitude = parseMagnitude(match[2] as string, kind);
  if (magnitude === null || magnitude === 'two-ways') return magnitude;
  return match[1] === '-' ? -magnitude : magnitude;
}

function parseMagnitude(digits: string, kind: NumberKind): number | 'two-ways' | null {
  const separators = [...new Set(digits.replace(/\d/g, ''))];
  if (separators.length === 0) return Number(digits);
  if (separators.length === 2) return parseMixed(digits, kind);
  return parseOneSeparator(digits, separators[0] as string, kind);
}

/** Both separators: the last one is the decimal sign, the other groups by three. */
function parseMixed(digits: string, kind: NumberKind): number | null {
  const decimalAt = Math.max(digits.lastIndexOf('.'), digits.lastIndexOf(','));
  const decimalSign = digits[decimalAt] as string;
  const whole = digits.slice(0, decimalAt);
  const decimals = digits.slice(decimalAt + 1);
  if (decimals === '' || whole.includes(decimalSign)) return null;
  if (kind === 'money' && decimals.length > 2) return null;
  const grouped = ungroup(whole, decimalSign === '.' ? ',' : '.');
  return grouped === null ? null : Number(`${grouped}.${decimals}`);
}

function parseOneSeparator(digits: string, separator: string, kind: NumberKind): number | 'two-ways' | null {
  const grouped = ungroup(digits, separator);
  const parts = digits.split(separator);
  if (parts.length > 2) return grouped === null ? null : Number(grouped);
  const [whole = '', decimals = ''] = parts;
  if (decimals === '') return null;
  if (kind === 'money') {
    if (grouped !== null) return Number(grouped);
    return decimals.length <= 2 ? Number(`${whole}.${decimals}`) : null;
  }
  return grouped !== null ? 'two-ways' : Number(`${whole}.${decimals}`);
}

/** "1.234.567" without its dots; `null` when the groups are not of three or start with a zero. */
function ungroup(digits: string, separator: string): string | null {
  const groups = digits.split(separator);
  const [first = ''] = groups;
  if (groups.length < 2 || first.length > 3 || first === '' || first.startsWith('0')) return null;
  return groups.slice(1).every((group) => group.length === 3) ? groups.join('') : null;
}
