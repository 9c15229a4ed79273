import { CellError, type CellValue } from '../../../core/workbook/cell-value';
import { HostError } from '../../../app/ports';

/** A block as Excel gives it: values, and beside them what they are. */
export interface RawBlock {
  readonly values: readonly (readonly unknown[])[];
  readonly valueTypes: readonly (readonly string[])[];
}

/** What was loaded of a range; `null` when Excel gave nothing, which it does without an error for a range too large. */
export function loadedBlock(range: Excel.Range): RawBlock | null {
  const values: unknown = range.values;
  const valueTypes: unknown = range.valueTypes;
  return isGrid(values) && isGrid(valueTypes) ? { values, valueTypes: valueTypes as string[][] } : null;
}

/** The same, where nothing is a failure. */
export function requiredBlock(range: Excel.Range): RawBlock {
  const block = loadedBlock(range);
  if (block === null) throw new HostError('too-much-data');
  return block;
}

/**
 * The cells as values of ours. Only the types tell the error #REF! from the text "#REF!"; an empty cell comes as an
 * empty text.
 */
export function cellValues({ values, valueTypes }: RawBlock): CellValue[][] {
  return values.map((row, i) => {
    const types = valueTypes[i];
    return row.map((value, j) => cellValue(value, types?.[j]));
  });
}

function cellValue(value: unknown, type: string | undefined): CellValue {
  if (type === 'Error') return new CellError(String(value));
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  return typeof value === 'string' && value !== '' ? value : null;
}

function isGrid(value: unknown): value is unknown[][] {
  return Array.isArray(value);
}
