import { rangeAddress, parseRange } from '../../src/core/workbook/address';
import type { CellValue } from '../../src/core/workbook/cell-value';
import {
  HEAD_COLUMNS,
  HEAD_ROWS,
  type Inventory,
  type SheetInventory,
  type TableInventory,
} from '../../src/core/workbook/inventory';

/** A block of cells somewhere on a sheet, as an Excel table when it has a name. */
export interface Block {
  /** A1 address of its top-left cell. */
  readonly at: string;
  readonly cells: readonly (readonly CellValue[])[];
  readonly table?: string;
  /** Without its header row the first row is data; the headings are then given apart. */
  readonly headings?: readonly string[];
  readonly totalRow?: boolean;
}

export interface SheetOf {
  readonly name: string;
  readonly blocks: readonly Block[];
  readonly hidden?: boolean;
  readonly kind?: string;
}

/** The inventory that an adapter would make of sheets with blocks of cells. */
export function inventoryOf(...sheets: readonly SheetOf[]): Inventory {
  return { name: 'proef.xlsx', date1904: false, sheets: sheets.map(sheetInventory) };
}

function sheetInventory({ name, blocks, hidden = false, kind }: SheetOf): SheetInventory {
  const placed = blocks.map((block) => ({ ...block, ...place(block) }));
  const filled = new Map<string, CellValue>();
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  for (const { row, column, cells } of placed) {
    cells.forEach((line, i) =>
      line.forEach((cell, j) => {
        filled.set(`${row + i},${column + j}`, cell);
        [top, left] = [Math.min(top, row + i), Math.min(left, column + j)];
        [bottom, right] = [Math.max(bottom, row + i), Math.max(right, column + j)];
      }),
    );
  }
  const used =
    bottom < 0 ? null : { row: top, column: left, rowCount: bottom - top + 1, columnCount: right - left + 1 };
  const head = Array.from({ length: Math.min(used?.rowCount ?? 0, HEAD_ROWS) }, (_, i) =>
    Array.from(
      { length: Math.min(used?.columnCount ?? 0, HEAD_COLUMNS) },
      (_cell, j) => filled.get(`${top + i},${left + j}`) ?? null,
    ),
  );
  return { name, hidden, protected: false, kind: kind ?? null, used, tables: placed.flatMap(tableInventory), head };
}

function place({ at }: Block): { readonly row: number; readonly column: number } {
  const range = parseRange(at);
  if (range === null) throw new RangeError(`Not an address: ${at}`);
  return range;
}

function tableInventory({
  table,
  row,
  column,
  cells,
  headings,
  totalRow,
}: Block & { readonly row: number; readonly column: number }): TableInventory[] {
  if (table === undefined) return [];
  const columnCount = Math.max(...cells.map((line) => line.length));
  return [
    {
      name: table,
      range: { row, column, rowCount: cells.length, columnCount },
      headerRows: headings === undefined ? 1 : 0,
      totalRows: totalRow === true ? 1 : 0,
      headings: headings ?? cells[0] ?? [],
    },
  ];
}

/** Where the data of a located table stand, in A1. */
export function addressOf(data: Parameters<typeof rangeAddress>[0] | null | undefined): string | null {
  return data ? rangeAddress(data) : null;
}
