import { plainText } from '../kernel/clean-text';

/** How many decimals a column's numbers can have decides what "10.000" means. */
export type NumberKind = 'number' | 'money';

type ParsedNumber = number | 'two-ways' | null;

/** White space between groups of digits; one kind of space is like another. */
const SPACES = /\s+/g;
/** A sign before or after the currency, then digits with separators. */
const SIGNED = /^([+-]?) ?(?:(?:€|eur) ?([+-]?) ?)?(\d[\d., ]*)$/i;
/** "€ 10.000,-": no cents; so the comma is the decimal sign. */
const NO_CENTS = /,-{1,2}$/;

/**
 * A number that a person typed as text, in Dutch or English notation: `two-ways` when it can be read in two ways,
 * `null` when it is not a number.
 *
 * Money has at most two decimals, so there three digits after the only separator are thousands. (workbook.md)
 */
export function parseNumberText(text: string, kind: NumberKind): ParsedNumber {
  const bare = plainText(text).replace(SPACES, ' ').trim().replace(NO_CENTS, ',00');
  const [, first = '', second = '', digits] = SIGNED.exec(bare) ?? [];
  if (digits === undefined || (first !== '' && second !== '')) return null;
  const magnitude = parseMagnitude(digits, kind);
  if (magnitude === null || magnitude === 'two-ways') return magnitude;
  if (!Number.isFinite(magnitude)) return null;
  return first + second === '-' && magnitude !== 0 ? -magnitude : magnitude;
}

function parseMagnitude(digits: string, kind: NumberKind): ParsedNumber {
  const separators = [...new Set(digits.replace(/\d/g, ''))];
  if (separators.length === 0) return Number(digits);
  if (separators.length > 1) return parseMixed(digits, kind);
  return parseOneSeparator(digits, separators[0] as string, kind);
}

/** Several separators: the last one is the decimal sign, the one before it groups by three. */
function parseMixed(digits: string, kind: NumberKind): number | null {
  const match = /^([\d., ]*)([.,])(\d+)$/.exec(digits);
  const [, whole = '', decimalSign = '', decimals = ''] = match ?? [];
  const grouping = /[., ]/.exec(whole)?.[0] ?? decimalSign;
  if (match === null || grouping === decimalSign) return null;
  if (kind === 'money' && decimals.length > 2) return null;
  const grouped = ungroup(whole, grouping);
  return grouped === null ? null : Number(`${grouped}.${decimals}`);
}

function parseOneSeparator(digits: string, separator: string, kind: NumberKind): ParsedNumber {
  const grouped = ungroup(digits, separator);
  const parts = digits.split(separator);
  // No decimal sign is written twice, and none is a space.
  if (parts.length > 2 || separator === ' ') return grouped === null ? null : Number(grouped);
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
  if (groups.length < 2 || !/^[1-9]\d{0,2}$/.test(first)) return null;
  return groups.slice(1).every((group) => /^\d{3}$/.test(group)) ? groups.join('') : null;
}
