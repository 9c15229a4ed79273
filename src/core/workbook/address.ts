const LETTERS = 26;

/** Rows and columns count from 0 inside the program; A1 notation is what people and Excel see. */
export interface CellPosition {
  readonly row: number;
  readonly column: number;
}

export interface CellRange extends CellPosition {
  readonly rowCount: number;
  readonly columnCount: number;
}

/** 0 is A, 25 is Z, 26 is AA. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest >= 0; rest = Math.floor(rest / LETTERS) - 1) {
    letters = String.fromCharCode(65 + (rest % LETTERS)) + letters;
  }
  return letters;
}

/** A1 */
export function cellAddress(row: number, column: number): string {
  return columnLetters(column) + String(row + 1);
}

/** A1:C3, or A1 for a single cell */
export function rangeAddress(range: CellRange): string {
  const first = cellAddress(range.row, range.column);
  const last = cellAddress(range.row + range.rowCount - 1, range.column + range.columnCount - 1);
  return first === last ? first : `${first}:${last}`;
}

/** The range of an A1 address, with or without `$` and sheet name; `null` when it is not one. */
export function parseRange(address: string): CellRange | null {
  const match = /^(?:.*!)?\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/i.exec(address.trim());
  if (!match) return null;
  const column = columnIndex(match[1] as string);
  const row = Number(match[2]) - 1;
  const lastColumn = match[3] === undefined ? column : columnIndex(match[3]);
  const lastRow = match[4] === undefined ? row : Number(match[4]) - 1;
  if (row < 0 || lastRow < row || lastColumn < column) return null;
  return { row, column, rowCount: lastRow - row + 1, columnCount: lastColumn - column + 1 };
}

function columnIndex(letters: string): number {
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * LETTERS + letter.charCodeAt(0) - 64;
  return index - 1;
}

/** A sheet name as formulas and links write it: 'Thema''s'!A1. */
export function sheetReference(sheet: string, address: string): string {
  return `'${sheet.replace(/'/g, "''")}'!${address}`;
}
