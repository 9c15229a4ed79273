import { Area, MAX_COLUMNS, MAX_ROWS } from './area';

const LETTERS = 26;

/** 0 is A, 26 is AA. */
export function columnName(column: number): string {
  let name = '';
  for (let rest = column; rest >= 0; rest = Math.floor(rest / LETTERS) - 1) {
    name = String.fromCharCode(65 + (rest % LETTERS)) + name;
  }
  return name;
}

function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * LETTERS + letter.charCodeAt(0) - 64;
  return number - 1;
}

/** A1:C3, A1 for one cell, A:C and 1:3 for whole columns and rows. */
export function areaAddress(area: Area): string {
  if (area.isEntireColumn && !area.isEntireRow) return `${columnName(area.column)}:${columnName(area.lastColumn)}`;
  if (area.isEntireRow && !area.isEntireColumn) return `${String(area.row + 1)}:${String(area.lastRow + 1)}`;
  const first = columnName(area.column) + String(area.row + 1);
  return area.isSingleCell ? first : `${first}:${columnName(area.lastColumn)}${String(area.lastRow + 1)}`;
}

/** $A$1:$C$3, as names and formulas write it. */
export function absoluteAddress(area: Area): string {
  return areaAddress(area).replace(/[A-Z]+|\d+/g, (part) => `$${part}`);
}

/** The cells of an A1 address without sheet name, with or without `$`; `null` when it is not one or lies off the sheet. */
export function parseAddress(address: string): Area | null {
  const text = address.trim().replace(/\$/g, '');
  const cells = /^([A-Z]{1,3})(\d{1,7})(?::([A-Z]{1,3})(\d{1,7}))?$/i.exec(text);
  if (cells) {
    const [, column = '', row = '', lastColumn = column, lastRow = row] = cells;
    return spanned(Number(row) - 1, columnNumber(column), Number(lastRow) - 1, columnNumber(lastColumn));
  }
  const columns = /^([A-Z]{1,3}):([A-Z]{1,3})$/i.exec(text);
  if (columns) return spanned(0, columnNumber(columns[1] ?? ''), MAX_ROWS - 1, columnNumber(columns[2] ?? ''));
  const rows = /^(\d{1,7}):(\d{1,7})$/.exec(text);
  if (rows) return spanned(Number(rows[1]) - 1, 0, Number(rows[2]) - 1, MAX_COLUMNS - 1);
  return null;
}

function spanned(row: number, column: number, otherRow: number, otherColumn: number): Area | null {
  const area = Area.between(
    Math.min(row, otherRow),
    Math.min(column, otherColumn),
    Math.max(row, otherRow),
    Math.max(column, otherColumn),
  );
  return area.isOnSheet ? area : null;
}

/** `'Mijn blad'!A1` gives `Mijn blad` and `A1`; an address without sheet gives `null` for it. */
export function splitReference(reference: string): { readonly sheet: string | null; readonly address: string } {
  const quoted = /^'((?:[^']|'')+)'!(.+)$/.exec(reference);
  if (quoted) return { sheet: (quoted[1] ?? '').replace(/''/g, "'"), address: quoted[2] ?? '' };
  const plain = /^([^'!]+)!(.+)$/.exec(reference);
  return plain ? { sheet: plain[1] ?? '', address: plain[2] ?? '' } : { sheet: null, address: reference };
}

/** A sheet name as an address or a formula needs it: quoted unless it is plain letters, digits and underscores. */
export function quotedSheetName(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && parseAddress(name) === null;
  return plain ? name : `'${name.replace(/'/g, "''")}'`;
}
