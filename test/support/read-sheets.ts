import type { WorkbookReader } from '../../src/app/ports';
import type { CellValue } from '../../src/core/workbook/cell-value';
import type { CellGrid } from '../../src/core/workbook/inventory';
import { openXlsx } from '../../src/adapters/xlsx/read/open-xlsx';

export type SheetValues = readonly (readonly CellValue[])[];

/** All values of all sheets by sheet name, from A1 on, blanks at the end of rows and sheet left out. */
export async function readSheets(bytes: Uint8Array, name = 'proef.xlsx'): Promise<ReadonlyMap<string, SheetValues>> {
  return sheetsOf(openXlsx(bytes, name));
}

/** The values of the first sheet, as `readSheets` gives them. */
export async function readFirstSheet(bytes: Uint8Array): Promise<SheetValues> {
  const [first = []] = (await readSheets(bytes)).values();
  return first;
}

export async function sheetsOf(reader: WorkbookReader): Promise<ReadonlyMap<string, SheetValues>> {
  const { sheets } = await reader.inventory();
  const blocks = sheets.map(({ name, used }) => {
    const [rows, columns] = used === null ? [1, 1] : [used.row + used.rowCount, used.column + used.columnCount];
    return { sheet: name, range: { row: 0, column: 0, rowCount: rows, columnCount: columns } };
  });
  const grids = await reader.read(blocks);
  return new Map(sheets.map(({ name }, i) => [name, withoutTrailingBlanks(grids[i] ?? [])]));
}

function withoutTrailingBlanks(grid: CellGrid): SheetValues {
  const rows = Array.from(grid, (row) => {
    const cells = [...(row ?? [])];
    while (cells.at(-1) === null) cells.pop();
    return cells;
  });
  while (rows.at(-1)?.length === 0) rows.pop();
  return rows;
}
