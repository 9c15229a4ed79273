import { plainText, visibleText } from '../kernel/clean-text';
import { displayText } from '../workbook/cell-value';
import { PLAIN, type ColumnType } from './reading';

/** A code of the Common Procurement Vocabulary, with or without its check digit, that no digit stands beside. */
const CODE = /(?<![\d.,])(\d{8})(?: ?- ?(\d))?(?!\d|-\d{2}(?!\d))/g;

/**
 * The codes in a cell: one or more, each with or without check digit and with or without its name behind it; `null` when
 * the cell holds other text (B08).
 */
export function cpvCodes(text: string): readonly string[] | null {
  const plain = plainText(text).trim();
  const found = [...plain.matchAll(CODE)];
  // A name stands behind a code: what comes before the first one is no code and no name.
  const before = plain.slice(0, found[0]?.index ?? plain.length);
  if (found.length === 0 || !/^(?:cpv(?:-code)?s?:? ?|[(\[]?)$/i.test(before)) return null;
  return found.map(([, code = '', check]) => (check === undefined ? code : `${code}-${check}`));
}

/** CPV codes; the cell stays as it is written, and what is no code is for a rule to say (B08). */
export const cpvType: ColumnType<string> = {
  ...PLAIN,
  grammar: 'cpv',
  carriesDuty: true,
  width: 18,
  read: (value) => visibleText(displayText(value)).trim(),
  write: (value) => value,
};
