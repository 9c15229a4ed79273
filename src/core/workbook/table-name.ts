import { parseRange } from './address';

const MAX_TABLE_NAME = 255;
const FALLBACK = 'Tabel';
/** Letters, digits, underscore and period; also `\` at the start, which this module never makes. */
const FORBIDDEN = /[^\p{L}\p{Nd}_.]+/gu;
const STARTS_WELL = /^[\p{L}_]/u;
const MARKS = /\p{M}/gu;
const HALF_CHARACTER = /[\ud800-\udbff]$/;
/** R1C1 notation: R, C, R2, C3, R2C3 (and in Dutch Excel K for C). */
const R1C1 = /^(?:r\d*)?(?:[ck]\d*)?$/i;
const LEADING_ZEROS = /^([a-z]+)0+(?=\d)/i;
const LAST_COLUMN = 16_384;
const LAST_ROW = 1_048_576;

/** A name that Excel accepts for a table, as near to the wanted one as can be: "Dekking per jaar" becomes "Dekking_per_jaar", "Q1" becomes "_Q1". */
export function tableName(wanted: string): string {
  const cleaned = wanted.normalize('NFC').replace(MARKS, '').replace(FORBIDDEN, '_');
  const name = cleaned.replace(/_+$/, '') === '' ? FALLBACK : cleaned;
  return shortened(STARTS_WELL.test(name) && !isReference(name) ? name : `_${name}`, MAX_TABLE_NAME);
}

/** The same, free of the names in `taken`: tables and defined names share one space, compared without case. */
export function freeTableName(wanted: string, taken: Iterable<string>): string {
  const used = new Set(Array.from(taken, (name) => name.toLowerCase()));
  const name = tableName(wanted);
  let free = name;
  for (let number = 2; used.has(free.toLowerCase()); number++) {
    const suffix = `_${number}`;
    free = shortened(name, MAX_TABLE_NAME - suffix.length) + suffix;
  }
  return free;
}

/** The beginning of a name, no character cut in two. */
function shortened(name: string, length: number): string {
  return name.slice(0, length).replace(HALF_CHARACTER, '');
}

/** "Q1", "Q01" and "ABC12" are cells, "R1C1" too; "DEKKING2025" lies past the last column and is a name. */
function isReference(name: string): boolean {
  if (R1C1.test(name)) return true;
  const cell = parseRange(name.replace(LEADING_ZEROS, '$1'));
  return cell !== null && cell.column < LAST_COLUMN && cell.row < LAST_ROW;
}
