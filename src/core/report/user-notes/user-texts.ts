import type { CellRange } from '../../workbook/address';
import type { CellValue } from '../../workbook/cell-value';
import type { CellGrid, SheetInventory, TableInventory } from '../../workbook/inventory';
import { readMemory, type WrittenTexts } from './written-texts';

/** The table in which the user's texts stand, by its id: it is found again whatever the language. */
export const NOTES_TABLE = 'notities';

/** Text of the user's on a sheet of ours, and the heading that it stood under. */
export interface UserText {
  readonly under: string;
  readonly text: string;
}

type At = (row: number, column: number) => CellValue;

/**
 * The texts on a sheet of ours that we did not write, from the top, those of an earlier "Uw notities" first. A sheet
 * without our memory of it (of version 0.1, or half written) has none: nobody knows what was ours.
 *
 * @param grid The values of the sheet's used range.
 */
export function userTexts(sheet: SheetInventory, grid: CellGrid): readonly UserText[] {
  const { used, tables } = sheet;
  if (used === null) return [];
  const at: At = (row, column) => grid[row - used.row]?.[column - used.column] ?? null;
  const written = memoryIn(used, at);
  if (!written) return [];
  const found: UserText[] = tables.filter(isNotes).flatMap((table) => notedBefore(table, at));
  const others = tables.filter((table) => !isNotes(table));
  let under = '';
  for (let row = used.row; row < used.row + used.rowCount; row++) {
    const texts = textsInRow(row, used, at);
    const isHeading = ({ column, text }: (typeof texts)[number]): boolean =>
      written.isHeading(text) && !tables.some(({ range }) => isIn(range, row, column));
    under = texts.find(isHeading)?.text ?? under;
    for (const { column, text } of texts) {
      if (tables.some((table) => isNotes(table) && isIn(table.range, row, column))) continue;
      const table = others.find(({ range }) => isIn(range, row, column));
      if (table ? isOursIn(table, row, column, written) : readMemory(text) || written.isOurs(text)) continue;
      found.push({ under, text: text.trim() });
    }
  }
  return distinct(found);
}

/** A row may have been put in above it. */
function memoryIn(used: CellRange, at: At): WrittenTexts | null {
  for (let row = used.row; row < used.row + used.rowCount; row++) {
    const memory = readMemory(at(row, used.column));
    if (memory) return memory;
  }
  return null;
}

function textsInRow(row: number, { column, columnCount }: CellRange, at: At): { column: number; text: string }[] {
  return Array.from({ length: columnCount }, (_, i) => column + i).flatMap((place) => {
    const value = at(row, place);
    return typeof value === 'string' && value.trim() !== '' ? [{ column: place, text: value }] : [];
  });
}

/** In a table all is ours but for columns and rows that were added, as Excel does when someone types beside or below it. */
function isOursIn(
  { range, headerRows, headings }: TableInventory,
  row: number,
  column: number,
  written: WrittenTexts,
): boolean {
  const heading = headings[column - range.column];
  const dataRow = row - range.row - headerRows;
  if (dataRow < 0) return true;
  if (typeof heading !== 'string' || !written.isOurs(heading)) return false;
  return dataRow < writtenRows(range.rowCount - headerRows, String(headings[0] ?? ''), written);
}

function writtenRows(rowCount: number, firstHeading: string, written: WrittenTexts): number {
  for (let rows = rowCount; rows >= 0; rows--) if (written.hadRows(firstHeading, rows)) return rows;
  return rowCount;
}

function isNotes({ name }: TableInventory): boolean {
  return name.toLowerCase().endsWith(`_${NOTES_TABLE}`);
}

function notedBefore({ range, headerRows }: TableInventory, at: At): UserText[] {
  return Array.from({ length: range.rowCount - headerRows }, (_, i) => range.row + headerRows + i).flatMap((row) => {
    const [under, text] = [at(row, range.column), at(row, range.column + 1)];
    const own = [under, text].map((value) => (typeof value === 'string' ? value : value === null ? '' : String(value)));
    return own[1] === '' ? [] : [{ under: own[0] as string, text: own[1] as string }];
  });
}

function isIn({ row, column, rowCount, columnCount }: CellRange, atRow: number, atColumn: number): boolean {
  return atRow >= row && atRow < row + rowCount && atColumn >= column && atColumn < column + columnCount;
}

function distinct(texts: readonly UserText[]): readonly UserText[] {
  return [...new Map(texts.map((found) => [`${found.under}\n${found.text}`, found])).values()];
}
