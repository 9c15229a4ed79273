import { textKey } from '../kernel/text-key';
import { isBlank } from '../workbook/cell-value';
import type { CellGrid } from '../workbook/inventory';
import type { RawTable } from '../workbook/raw-table';
import type { TableLocation } from './locate-tables';

const TOTAL = /^(?:eind)?(?:totaal|totalen|total|totals):?$/;

/** A located table with its rows. A plain range ends before its total row: only an Excel table says it has one. */
export function rawTable(location: TableLocation, rows: CellGrid, date1904: boolean): RawTable {
  const { sheet, foundBy, tableName, headerRow, headings, firstRow, firstColumn, totalRows } = location;
  const dataRows = tableName === null ? withoutTotalRow(rows) : rows;
  return { sheet, foundBy, tableName, headerRow, firstRow, firstColumn, headings, rows: dataRows, totalRows, date1904 };
}

/** The rows before a last filled row that begins with "Totaal". */
function withoutTotalRow(rows: CellGrid): CellGrid {
  for (let last = rows.length - 1; last >= 0; last--) {
    const first = rows[last]?.find((cell) => !isBlank(cell));
    if (first === undefined) continue;
    return typeof first === 'string' && TOTAL.test(textKey(first)) ? rows.slice(0, last) : rows;
  }
  return rows;
}
