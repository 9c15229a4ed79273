import type { Finding } from '../schema/finding';
import type { FindingCode } from '../schema/finding-codes';
import type { UnreadableCell } from './figures';

/** Refused by the cell's grammar, or an Excel error value (workbook.md, "Unreadable"). */
const UNREADABLE_CODES: ReadonlySet<FindingCode> = new Set<FindingCode>([
  'C02',
  'C03',
  'C04',
  'C05',
  'C06',
  'C07',
  'C08',
  'C09',
  'C10',
  'C12',
  'C13',
]);

/** The cells that could not be read, in the order of the findings. */
export function unreadableFigure(findings: readonly Finding[]): readonly UnreadableCell[] {
  return findings.flatMap(({ code, table, row, cell }) =>
    UNREADABLE_CODES.has(code) && row !== null && cell !== null ? [{ table, row, cell, code }] : [],
  );
}
