import type { SpecValue } from './product';
import { ErrorValue } from '../model/content';
import type { Worksheet } from '../model/worksheet';
import { formatOf } from './look-finder';

const DAYS_TO_1904 = 1_462;

/** What a cell holds, as a spec writes it: dates count from 1900; an error has no place in a spec and becomes its text. */
export function specValue(sheet: Worksheet, row: number, column: number): SpecValue {
  const value = sheet.cells.valueAt(row, column);
  if (value === undefined) return null;
  if (value instanceof ErrorValue) return value.code;
  const isDate = formatOf(sheet.cells.styles.styleAt(row, column).numberFormat) === 'date';
  const counts1904 = sheet.workbook.options.dates === '1904';
  return typeof value === 'number' && isDate && counts1904 ? value + DAYS_TO_1904 : value;
}
