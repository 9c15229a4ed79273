import { invalidArgument } from '../excel-failure';
import type { Area } from './area';
import { contentValue } from './cell-entry';
import type { Content, ValueType, WireValue } from './content';
import { Formula, valueType, wireValue } from './content';
import { displayText } from './display-text';
import type { RawAt } from './sheet-cells';
import type { Range } from './range';

/** A block of values, row by row; `null` for a range that is too large to be read at once, which is no error. */
export type Block<T> = T[][] | null;

/** What the cells hold: '' for empty, an error's text for an error. */
export function rangeValues(range: Range): Block<WireValue> {
  return block(range, (content) => wireValue(contentValue(content)));
}

/** Formulas with their `=`, other cells by value; a leading apostrophe is not part of either. */
export function rangeFormulas(range: Range): Block<WireValue> {
  return block(range, (content) => (content instanceof Formula ? content.text : wireValue(contentValue(content))));
}

export function rangeValueTypes(range: Range): Block<ValueType> {
  return block(range, (content) => valueType(contentValue(content)));
}

/** What the cells show, in the user's language. */
export function rangeText(range: Range): Block<string> {
  const { styles } = range.sheet.cells;
  const { locale, dates } = range.sheet.workbook.options;
  return block(range, (content, row, column) =>
    displayText(contentValue(content), styles.styleAt(row, column).numberFormat, locale, dates),
  );
}

export function rangeNumberFormats(range: Range): Block<string> {
  const { styles } = range.sheet.cells;
  return block(range, (_, row, column) => styles.styleAt(row, column).numberFormat);
}

/** Writes one value to all cells, or a block of exactly the range's shape; `null` leaves a cell as it is. */
export function writeRange(range: Range, raw: unknown): void {
  range.sheet.cells.write(range.area, shaped(range.area, raw));
}

export function writeNumberFormats(range: Range, raw: unknown): void {
  const { sheet, area } = range;
  sheet.protection.assertPermitted('allowFormatCells');
  if (!Array.isArray(raw)) {
    sheet.cells.styles.paint(area, 'numberFormat', numberFormat(raw));
    return;
  }
  const formatAt = shaped(area, raw);
  sheet.cells.styles.paintEach(area, 'numberFormat', (row, column) => {
    const format = formatAt(row, column);
    return format === null || format === undefined ? null : numberFormat(format);
  });
}

/** The value for each cell of an area, out of one value or a block; refuses a block of another shape. */
export function shaped(area: Area, raw: unknown): RawAt {
  if (!Array.isArray(raw)) return () => raw;
  const rows: readonly unknown[] = raw;
  const fits =
    rows.length === area.rowCount && rows.every((row) => Array.isArray(row) && row.length === area.columnCount);
  if (!fits) {
    throw invalidArgument(
      "The number of rows or columns in the input array doesn't match the dimensions of the range.",
    );
  }
  const block = rows as readonly (readonly unknown[])[];
  return (row, column) => block[row]?.[column];
}

function numberFormat(raw: unknown): string {
  if (typeof raw !== 'string' || raw === '') throw invalidArgument('A number format is a text.');
  return raw;
}

function block<T>(range: Range, read: (content: Content | undefined, row: number, column: number) => T): Block<T> {
  const { sheet, area } = range;
  if (area.isEntireColumn || area.isEntireRow || area.cellCount > sheet.workbook.options.cellsPerRead) return null;
  const rows: T[][] = [];
  for (let row = area.row; row <= area.lastRow; row++) {
    const contents = sheet.cells.contents.rowCells(row);
    const values: T[] = [];
    for (let column = area.column; column <= area.lastColumn; column++)
      values.push(read(contents?.[column], row, column));
    rows.push(values);
  }
  return rows;
}
