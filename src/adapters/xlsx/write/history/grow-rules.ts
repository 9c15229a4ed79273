import { parseRange, rangeAddress, type CellRange } from '../../../../core/workbook/address';
import type { HistoryTable } from './history-table';

const SQREF = /(<(?:[\w.-]+:)?(?:dataValidation|conditionalFormatting)\s[^>]*?\bsqref\s*=\s*["'])([^"']*)(["'])/g;
/** In the extensions of newer versions the ranges are a text. */
const EXTENSION_SQREF = /(<(?:[\w.-]+:)?sqref>)([^<]*)(<)/g;

/**
 * Lets drop-downs and conditional formats that begin at the table's first data row reach its last one, as Excel does when a
 * table grows. Those on some rows only are as the user wants them.
 */
export function growRules(text: string, table: HistoryTable, rowCount: number): string {
  if (rowCount <= 1) return text;
  const after = text.lastIndexOf('sheetData');
  const grown = (_: string, before: string, ranges: string, end: string): string =>
    before + ranges.replace(/[^\s]+/g, (range) => grownRange(range, table, rowCount)) + end;
  return text.slice(0, after) + text.slice(after).replace(SQREF, grown).replace(EXTENSION_SQREF, grown);
}

function grownRange(address: string, table: HistoryTable, rowCount: number): string {
  const range = parseRange(address);
  const first = table.row + table.headerRows;
  if (!range || range.row !== first || !isInside(range, table) || range.rowCount >= rowCount) return address;
  return rangeAddress({ ...range, rowCount });
}

function isInside({ column, columnCount, rowCount }: CellRange, table: HistoryTable): boolean {
  return column >= table.column && column + columnCount <= table.column + table.columnCount && rowCount > 1;
}
