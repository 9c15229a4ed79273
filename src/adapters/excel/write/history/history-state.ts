import type { CellRange } from '../../../../core/workbook/address';
import type { HistoryUpdate } from '../../../../core/report/sheet-spec/workbook-spec';
import { ROWS_PER_SHEET } from '../../session/limits';
import type { Attachments } from '../../read/attachments';
import { askPlace, cellsOf, type Answer } from '../../session/ranges';
import { askColumnRules, type ColumnRule } from './column-rules';
import { askSurplus, type SurplusRows } from './surplus-rows';

/** A table of the report's own history as it stands just before it is written. */
export interface HistoryState {
  /** Header row, data and total row of the Excel table; `null` for a plain range. */
  readonly place: CellRange | null;
  /** The data rows; at least one. */
  readonly body: CellRange;
  /** The data rows with anything in them, from the first to the last; `null` when all are blank. */
  readonly filled: CellRange | null;
  /** The cells in use among those that the table may grow over. */
  readonly below: CellRange | null;
  /** The last row with anything in it on the whole sheet. */
  readonly lastUsedRow: number;
  /** Number formats of the last data row, column by column: what a new row has too. */
  readonly formats: readonly string[];
  /** What stands on and beside the rows that go. */
  readonly surplus: SurplusRows;
  /** What may be entered in a whole column, where new rows come. */
  readonly rules: readonly ColumnRule[];
}

/**
 * Asks how a history table stands; its sheet and table must be there.
 *
 * @param attachments How many comments and notes the sheet has, as far as known.
 */
export function askHistory(
  workbook: Excel.Workbook,
  update: HistoryUpdate,
  attachments: Attachments | null,
): Answer<HistoryState> {
  const { range, tableName, append } = update;
  const sheet = workbook.worksheets.getItem(update.sheet);
  const table = tableName === null ? null : sheet.tables.getItem(tableName);
  const body = table ? table.getDataBodyRange().untrack() : cellsOf(sheet, plainBody(update));
  const place = table ? askPlace(table.getRange().untrack()) : null;
  const bodyPlace = askPlace(body);
  const filled = askPlace(body.getUsedRangeOrNullObject(true).untrack());
  const end = range.row + range.rowCount;
  const room = { ...range, row: end, rowCount: Math.min(append.length, ROWS_PER_SHEET - end) };
  const below = room.rowCount > 0 ? askPlace(cellsOf(sheet, room).getUsedRangeOrNullObject(true).untrack()) : null;
  const used = askPlace(sheet.getUsedRange(true).untrack());
  const lastRow = body.getLastRow().untrack();
  lastRow.load('numberFormat');
  const surplus = askSurplus(sheet, update, attachments);
  const rules = append.length > 0 ? askColumnRules(body, range.columnCount) : () => [];
  return () => ({
    surplus: surplus(bodyPlace() ?? plainBody(update)),
    rules: rules(),
    place: place?.() ?? null,
    body: bodyPlace() ?? plainBody(update),
    filled: filled(),
    below: below?.() ?? null,
    lastUsedRow: lastRowOf(used() ?? range),
    formats: (lastRow.numberFormat[0] ?? []).map(String),
  });
}

/** The data rows of a plain range, below its header row. */
function plainBody({ range, totalRows }: HistoryUpdate): CellRange {
  return { ...range, row: range.row + 1, rowCount: Math.max(1, range.rowCount - 1 - totalRows) };
}

function lastRowOf({ row, rowCount }: CellRange): number {
  return row + rowCount - 1;
}
