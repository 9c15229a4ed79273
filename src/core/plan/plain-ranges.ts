import { textKey } from '../kernel/text-key';
import type { CellRange } from '../workbook/address';
import { displayText, isBlank, type CellValue } from '../workbook/cell-value';
import type { SheetInventory } from '../workbook/inventory';

/** A row of texts that may be the headings of a plain range: a table that is no Excel table. */
export interface HeadingRow {
  /** Row and first column in the sheet, from 0. */
  readonly row: number;
  readonly column: number;
  readonly headings: readonly string[];
  /** The headings as they are matched. */
  readonly keys: readonly string[];
}

/**
 * The rows at the top of a sheet that may be headings, from top to bottom. Cells of Excel tables are passed over; where
 * two blank cells follow each other, what stands further right is something else.
 */
export function headingRows(sheet: SheetInventory): readonly HeadingRow[] {
  const { used } = sheet;
  if (used === null) return [];
  return sheet.head.flatMap((cells, index) => {
    const row = used.row + index;
    const outside = cells.map((cell, i) => (isInTable(sheet, row, used.column + i) ? null : cell));
    return pieces(outside).map(({ first, texts }) => ({
      row,
      column: used.column + first,
      headings: texts,
      keys: texts.map(textKey),
    }));
  });
}

function isInTable({ tables }: SheetInventory, row: number, column: number): boolean {
  return tables.some(({ range }) => contains(range, row, column));
}

function contains(range: CellRange, row: number, column: number): boolean {
  const rows = row - range.row;
  const columns = column - range.column;
  return rows >= 0 && rows < range.rowCount && columns >= 0 && columns < range.columnCount;
}

/** The filled pieces of a row, cut where two blank cells follow each other. */
function pieces(cells: readonly CellValue[]): readonly { readonly first: number; readonly texts: readonly string[] }[] {
  const found: { first: number; texts: string[] }[] = [];
  let end = -Infinity;
  cells.forEach((cell, column) => {
    if (isBlank(cell)) return;
    const last = found.at(-1);
    if (last === undefined || column - end > 2) found.push({ first: column, texts: [displayText(cell)] });
    else last.texts.push(...(column - end === 2 ? [''] : []), displayText(cell));
    end = column;
  });
  return found;
}

/**
 * Where a plain range ends at the latest (a row of the sheet, exclusive): before the headings of a range below it in the
 * same columns, and before the title above those, if a blank row sets it apart.
 */
export function endOfPlainRange(sheet: SheetInventory, range: HeadingRow, others: readonly HeadingRow[]): number {
  const used = sheet.used ?? { row: 0, rowCount: 0 };
  const below = others.filter((other) => other.row > range.row && overlap(range, other)).map(({ row }) => row);
  if (below.length === 0) return used.row + used.rowCount;
  const next = Math.min(...below);
  for (let row = next - 1; row > range.row; row--) {
    if ((sheet.head[row - used.row] ?? []).every(isBlank)) return row;
  }
  return next;
}

function overlap(a: HeadingRow, b: HeadingRow): boolean {
  return a.column < b.column + b.headings.length && b.column < a.column + a.headings.length;
}
