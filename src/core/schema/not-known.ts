import { textKey } from '../kernel/text-key';
import { displayText, type CellError, type CellValue } from '../workbook/cell-value';
import { NotKnown, Refusal, type ColumnType, type Reading } from './reading';

/** Words for "not known yet" (workbook.md, "unknown"), dots aside: "n.t.b." and "ntb" are one. */
const WORDS: ReadonlySet<string> = new Set([
  'ntb',
  'nnb',
  'nvt',
  'pm',
  '-',
  '?',
  'onbekend',
  'nader te bepalen',
  'volgt',
  'tbd',
  'tbc',
  'n/a',
]);

/** Whether a text says that nothing is known yet; in a column of yes and no "misschien" does too. */
export function saysNotKnown(text: string, grammar: ColumnType<unknown>['grammar'] = 'text'): boolean {
  const key = textKey(text);
  return WORDS.has(key.replaceAll('.', '')) || (grammar === 'yes-no' && key === 'misschien');
}

/**
 * What a cell that is not blank says, "not known yet" included: that holds where the grammar refuses the cell, so that
 * a word that is a choice of its column stays that choice, and in the texts that carry a duty.
 */
export function readCellOf<T>(
  type: ColumnType<T>,
  cell: Exclude<CellValue, null | CellError>,
  context: { readonly date1904: boolean },
): Reading<T> | NotKnown {
  const isText = typeof cell === 'string';
  if (type.carriesDuty && isText && saysNotKnown(cell)) return new NotKnown();
  const reading = type.read(cell, context);
  return reading instanceof Refusal && isText && saysNotKnown(displayText(cell), type.grammar)
    ? new NotKnown()
    : reading;
}
