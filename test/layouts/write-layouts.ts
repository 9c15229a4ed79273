import { rangeAddress } from '../../src/core/workbook/address';
import { displayText } from '../../src/core/workbook/cell-value';
import { makeXlsx } from '../support/make-xlsx';
import { cellsOf, headerRowOf, type Layout } from './layout';

/** A layout as a workbook file, with its calendar and whatever stands beside it. */
export function xlsxOfLayout({ sheets, others = [] }: Layout): Uint8Array {
  return makeXlsx({
    sheets: [
      ...others.map(({ name, cells }) => ({ name, rows: cells })),
      ...sheets.map((sheet) => {
        const rows = cellsOf(sheet);
        const { excelTable, columns, items, left = 0 } = sheet;
        if (excelTable === undefined) return { name: sheet.name, rows };
        const row = headerRowOf(sheet) - 1;
        const ref = rangeAddress({ row, column: left, rowCount: items.length + 1, columnCount: columns.length });
        return {
          name: sheet.name,
          rows,
          tables: [{ name: excelTable, ref, columns: columns.map(({ heading }) => displayText(heading)) }],
        };
      }),
    ],
  });
}
