import type { CellRange } from '../../../../core/workbook/address';
import type { RecordUpdate } from '../../../../core/report/sheet-plan/workbook-plan';
import { ROWS_PER_SHEET } from '../../session/limits';
import { askPlace, cellsOf, type Answer } from '../../session/ranges';

/** A table of the report's own history as it stands just before it is written. */
export interface RecordState {
  /** Header row, data and total row of the Excel table; `null` for a plain range. */
  readonly place: CellRange | null;
  /** The data rows with anything in them, from the first to the last; `null` when all are blank. */
  readonly filled: CellRange | null;
  /** The cells in use among those that the table may grow over. */
  readonly below: CellRange | null;
  /** The last row with anything in it on the whole sheet. */
  readonly lastUsedRow: number;
  /** Number formats of the last data row, column by column: what a new row has too. */
  readonly formats: readonly string[];
}

/** Asks how a record table stands; its sheet and table must be there. */
export function askRecord(workbook: Excel.Workbook, update: RecordUpdate): Answer<RecordState> {
  const { range, tableName, append } = update;
  const sheet = workbook.worksheets.getItem(update.sheet);
  const place = tableName === null ? null : askPlace(sheet.tables.getItem(tableName).getRange().untrack());
  const body = bodyOf(update);
  const filled = askPlace(cellsOf(sheet, body).getUsedRangeOrNullObject(true).untrack());
  const end = range.row + range.rowCount;
  const room = { ...range, row: end, rowCount: Math.min(append.length, ROWS_PER_SHEET - end) };
  const below = room.rowCount > 0 ? askPlace(cellsOf(sheet, room).getUsedRangeOrNullObject(true).untrack()) : null;
  const used = askPlace(sheet.getUsedRange(true).untrack());
  const lastRow = cellsOf(sheet, { ...body, row: body.row + body.rowCount - 1, rowCount: 1 });
  lastRow.load('numberFormat');
  return () => ({
    place: place?.() ?? null,
    filled: filled(),
    below: below?.() ?? null,
    lastUsedRow: lastRowOf(used() ?? range),
    formats: (lastRow.numberFormat[0] ?? []).map(String),
  });
}

/** The data rows of a record table; a table has at least one. */
export function bodyOf({ range, totalRows }: RecordUpdate): CellRange {
  return { ...range, row: range.row + 1, rowCount: Math.max(1, range.rowCount - 1 - totalRows) };
}

function lastRowOf({ row, rowCount }: CellRange): number {
  return row + rowCount - 1;
}
