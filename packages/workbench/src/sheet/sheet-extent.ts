import type { Worksheet } from '../../../excel-stand-in';

const SPARE_ROWS = 6;
const SPARE_COLUMNS = 2;
const LEAST_ROWS = 24;
const LEAST_COLUMNS = 9;
/** Past this nobody looks: a look that goes on to the last column of Excel would make a page that does not open. */
const MOST_COLUMNS = 120;

/** How many rows and columns are worth showing: those in use, those under charts, and some to type in. */
export function extentOf(sheet: Worksheet): { readonly rows: number; readonly columns: number } {
  const used = sheet.usedArea(false);
  let rows = (used?.lastRow ?? 0) + 1 + SPARE_ROWS;
  let columns = (used?.lastColumn ?? 0) + 1 + SPARE_COLUMNS;
  for (const { top, left, width, height } of sheet.charts.items) {
    while (sheet.dimensions.topOf(rows) < top + height) rows++;
    while (sheet.dimensions.leftOf(columns) < left + width) columns++;
  }
  return { rows: Math.max(LEAST_ROWS, rows), columns: Math.min(MOST_COLUMNS, Math.max(LEAST_COLUMNS, columns)) };
}
