import type { CellRange } from '../../../core/workbook/address';
import { HEAD_COLUMNS, HEAD_ROWS } from '../../../core/workbook/inventory';
import { BYTES_PER_CELL, PAYLOAD_LIMIT } from '../session/limits';
import type { Survey, SurveyedSheet, SurveyedTable } from './survey';

/**
 * What is read along with the places of things, before it is known whether it is wanted, so that a workbook of usual
 * size is read in two round trips: the smallest tables first, then what stands on sheets without tables.
 */
export interface Prefetch {
  /** Tables by id. */
  readonly tables: ReadonlySet<string>;
  /** Rows from the top of a sheet, by the sheet's id. */
  readonly rows: ReadonlyMap<string, number>;
}

/** Rows from the top in which the head of a sheet is looked for, also when the sheet does not start in its first row. */
const HEAD_WINDOW = HEAD_ROWS + 10;
/** Columns that a sheet is reckoned to have. */
const USUAL_WIDTH = 30;
const MAX_PLAIN_ROWS = 5_000;
/** A longer sheet of ours is read when it is written anew. */
const OWN_ROWS = 200;
/**
 * Sheets without tables are mostly small, and a window takes no more than what is used of it, so they may ask for more
 * than would fit if all were full; when that is so after all, only the heads are read then.
 */
const OVERCOMMITTED = 3;

/** Chooses what fits in one response; of sheets of ours what usually is all of them, for what the user typed there. */
export function choosePrefetch({ sheets }: Survey): Prefetch {
  const users = sheets.filter(({ kind }) => kind === null);
  const plain = new Set(users.filter((sheet) => sheet.tables.length === 0));
  let room = Math.floor(PAYLOAD_LIMIT / BYTES_PER_CELL) - sheets.length * HEAD_WINDOW * USUAL_WIDTH;
  const tables = new Set<string>();
  for (const table of bySize(users)) {
    if (sizeOf(table) > room) break;
    room -= sizeOf(table);
    tables.add(table.id);
  }
  const share = Math.floor((OVERCOMMITTED * Math.max(0, room)) / Math.max(1, plain.size) / USUAL_WIDTH);
  const plainRows = Math.min(HEAD_WINDOW + share, MAX_PLAIN_ROWS);
  const rowsOf = (sheet: SurveyedSheet): number =>
    plain.has(sheet) ? plainRows : sheet.kind === null ? HEAD_WINDOW : Math.min(plainRows, OWN_ROWS);
  const rows = sheets.map((sheet) => [sheet.id, rowsOf(sheet)] as const);
  return { tables, rows: new Map(rows) };
}

/** No more than the heads: for a workbook with cells so long that what was chosen did not fit. */
export function headsOnly({ sheets }: Survey): Prefetch {
  return { tables: new Set(), rows: new Map(sheets.map(({ id }) => [id, HEAD_ROWS])) };
}

/** The cells of a sheet that are read from the top. */
export function windowOf(rowCount: number): CellRange {
  return { row: 0, column: 0, rowCount, columnCount: HEAD_COLUMNS };
}

/** The first rows and columns of a used range. */
export function headOf(used: CellRange): CellRange {
  const rowCount = Math.min(used.rowCount, HEAD_ROWS);
  return { ...used, rowCount, columnCount: Math.min(used.columnCount, HEAD_COLUMNS) };
}

function bySize(sheets: readonly SurveyedSheet[]): SurveyedTable[] {
  return sheets.flatMap(({ tables }) => tables).sort((a, b) => sizeOf(a) - sizeOf(b));
}

/** Cells, header and total row included. */
function sizeOf({ rowCount, headings }: SurveyedTable): number {
  return (rowCount + 2) * headings.length;
}
