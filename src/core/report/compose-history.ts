import type { Quarter } from '../kernel/quarter';
import { mapInSlices, type Slices } from '../kernel/slices';
import type { Plan } from '../plan/plan';
import { planInForce } from '../plan/plan-in-force';
import { periodType } from '../schema/date-types';
import type { AnyColumn } from '../schema/define-table';
import { Refusal, Remarked } from '../schema/reading';
import { TABLES } from '../tables';
import { CellError, displayText, isBlank } from '../workbook/cell-value';
import { rawCell, rawTableRange, type RawTable } from '../workbook/raw-table';
import { snapshotRows } from './history/snapshot-rows';
import { statusLines } from './history/status-lines';
import { sourceSheetSpec } from './source-sheet';
import type { SpecValue, SheetSpec } from './sheet-spec/sheet-spec';
import type { HistoryUpdate } from './sheet-spec/workbook-spec';
import type { SourceWords } from './words/source-words';

export interface ComposedHistory {
  readonly updates: readonly HistoryUpdate[];
  /** History tables that the workbook does not have yet, on a sheet of their own. */
  readonly sheets: readonly SheetSpec[];
}

type HistoryId = 'statusHistory' | 'snapshots';
type HistoryRow = Readonly<Record<string, unknown>>;

/**
 * What the reported quarter adds to Statusverloop and Momentopname. A quarter of the plan in force that is there already
 * is replaced; rows of other periods and plans, and columns of the user's own stay as they are.
 */
export function* composeHistory(plan: Plan, words: SourceWords): Slices<ComposedHistory> {
  const lines = statusLines(plan) as unknown as readonly HistoryRow[];
  yield;
  const history = yield* composeHistoryTable(plan, 'statusHistory', lines, words);
  yield;
  const snapshot = (yield* snapshotRows(plan)) as unknown as readonly HistoryRow[];
  yield;
  const composed = [history, yield* composeHistoryTable(plan, 'snapshots', snapshot, words)];
  return {
    updates: composed.flatMap(({ updates }) => updates),
    sheets: composed.flatMap(({ sheets }) => sheets),
  };
}

function* composeHistoryTable(
  plan: Plan,
  id: HistoryId,
  rows: readonly HistoryRow[],
  words: SourceWords,
): Slices<ComposedHistory> {
  const { raw, match } = plan.tables[id];
  if (raw === null || match === null) return { updates: [], sheets: [yield* newSheet(id, rows, words)] };
  const period = match.columns.get('period');
  // Without Periode (T02 says so) no row could be found again the next time.
  if (period === undefined) return { updates: [], sheets: [] };
  const fields = Object.keys(TABLES[id].columns).filter((field) => match.columns.has(field));
  const columns = fields.map((field) => ({
    column: match.columns.get(field) ?? 0,
    format: columnOf(id, field).type.format,
  }));
  const values = yield* mapInSlices(rows, (row) => fields.map((field) => written(id, field, row)));
  const update: HistoryUpdate = {
    sheet: raw.sheet,
    range: rawTableRange(raw),
    tableName: raw.tableName,
    totalRows: raw.totalRows,
    columns,
    ...placed(
      raw,
      (row) => isOfPlan(plan, raw, match.columns.get('plan'), row) && isQuarter(raw, row, period, plan.quarter),
      values,
    ),
  };
  return { updates: [update], sheets: [] };
}

/** New rows take the places of the quarter's old ones; the rest comes below the table, or goes. */
function placed(
  raw: RawTable,
  isReplaced: (row: number) => boolean,
  values: readonly (readonly SpecValue[])[],
): Pick<HistoryUpdate, 'replace' | 'remove' | 'append'> {
  const old = raw.rows.flatMap((_, i) => (isReplaced(i) ? [i] : []));
  const places = old.slice(0, values.length);
  return {
    replace: places.map((row, i) => ({ row, values: values[i] ?? [] })),
    remove: old.slice(values.length),
    append: values.slice(places.length),
  };
}

/** A blank Plan is the plan in force; without the column every row is of it. */
function isOfPlan(plan: Plan, raw: RawTable, column: number | undefined, index: number): boolean {
  const cell = column === undefined ? null : rawCell(raw, raw.firstRow + index, column);
  return planInForce(plan).includes(cell === null || isBlank(cell) ? null : displayText(cell));
}

/** Read from the cell itself: also rows that the plan leaves out (a key that occurs twice) belong to the quarter. */
function isQuarter(raw: RawTable, index: number, column: number, quarter: Quarter): boolean {
  const cell = rawCell(raw, raw.firstRow + index, column);
  if (cell === null || isBlank(cell) || cell instanceof CellError) return false;
  const reading = periodType.read(cell, { date1904: raw.date1904 });
  if (reading instanceof Refusal) return false;
  const period = reading instanceof Remarked ? reading.value : reading;
  return 'quarter' in period && period.quarter === quarter;
}

function columnOf(id: HistoryId, field: string): AnyColumn {
  return (TABLES[id].columns as Readonly<Record<string, AnyColumn>>)[field] as AnyColumn;
}

/** Dates as serials of the 1900 system, as specs have them. */
function written(id: HistoryId, field: string, row: HistoryRow): SpecValue {
  const value = row[field] ?? null;
  if (value === null) return null;
  const cell = columnOf(id, field).type.write(value, { date1904: false });
  return cell instanceof CellError ? null : cell;
}

function* newSheet(id: HistoryId, rows: readonly HistoryRow[], words: SourceWords): Slices<SheetSpec> {
  const columns = TABLES[id].columns as Readonly<Record<string, AnyColumn>>;
  const byHeading = yield* mapInSlices(rows, (row) =>
    Object.fromEntries(Object.entries(columns).map(([field, { heading }]) => [heading, written(id, field, row)])),
  );
  return sourceSheetSpec(id, byHeading, words);
}
