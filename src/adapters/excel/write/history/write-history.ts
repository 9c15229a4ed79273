import { runsOf } from '../../../../core/report/sheet-spec/history-arrangement';
import type { HistoryUpdate } from '../../../../core/report/sheet-spec/workbook-spec';
import type { CellRange } from '../../../../core/workbook/address';
import { ROWS_PER_SHEET } from '../../session/limits';
import { cellsOf } from '../../session/ranges';
import { NO_FORMAT, formatAfter, formatBefore, formatCode, storedValue } from '../painting/entry';
import { AreaCollector } from '../painting/area-collector';
import type { ValueBand } from '../painting/sheet-painting';
import type { ReadBack } from '../read-back';
import { jsonBytes, step, type WriteStep } from '../steps';
import { formatSteps, valueSteps } from '../write-cells';
import { growColumnRules } from './column-rules';
import type { HistoryPlacing } from './history-placing';
import type { HistoryState } from './history-state';

/** A history table on its way. */
export interface HistoryWriting {
  readonly update: HistoryUpdate;
  readonly state: HistoryState;
  readonly spec: HistoryPlacing;
  readonly workbook: Excel.Workbook;
  readonly date1904: boolean;
  /** Whether this Excel can resize a table (ExcelApi 1.13). */
  readonly canResize: boolean;
}

/**
 * Calls that Excel refuses when the table is not where it was a moment ago: made before anything is written, so that a
 * row that someone else just added is not written over. A range cannot be shifted off the sheet, which tells that the
 * table ends where it should; the intersections tell that it does not end before.
 */
export function* guardHistory({ update, state, workbook }: HistoryWriting): Iterable<WriteStep> {
  const { range, tableName } = update;
  yield step(10, () => {
    const sheet = workbook.worksheets.getItem(update.sheet);
    if (tableName === null) {
      const used = sheet.getUsedRange(true).untrack();
      used
        .getOffsetRange(ROWS_PER_SHEET - 1 - state.lastUsedRow, 0)
        .untrack()
        .load('rowIndex');
      return;
    }
    const table = sheet.tables.getItem(tableName).getRange().untrack();
    const last = { ...range, row: range.row + range.rowCount - 1, rowCount: 1, columnCount: 1 };
    table
      .getOffsetRange(ROWS_PER_SHEET - range.row - range.rowCount, 0)
      .untrack()
      .load('rowIndex');
    table.getOffsetRange(-range.row, -range.column).untrack().load('rowIndex');
    table
      .getIntersection(cellsOf(sheet, { ...range, rowCount: 1, columnCount: 1 }))
      .untrack()
      .load('rowIndex');
    table.getIntersection(cellsOf(sheet, last)).untrack().load('rowIndex');
  });
}

/** The calls of `guardHistory`, as Excel names them when it refuses. */
export const GUARDS: ReadonlySet<string> = new Set(['Range.getOffsetRange', 'Range.getIntersection']);

/** Changes a history table: deletes rows, makes room, writes the cells of ours; what is not ours goes along or stays. */
export function* writeHistory(writing: HistoryWriting): Iterable<WriteStep> {
  const { update, spec, workbook, state } = writing;
  const sheet = (): Excel.Worksheet => workbook.worksheets.getItem(update.sheet);
  const { tableName } = update;
  if (tableName !== null && (spec.deleted.length > 0 || spec.emptied.length > 0)) {
    // Rows that a filter hides would be passed over.
    yield step(2, () => sheet().tables.getItem(tableName).clearFilters());
  }
  for (const { first, count } of runsOf(spec.deleted).reverse()) {
    yield step(4, () =>
      cellsOf(sheet(), rows(writing, first, count))
        .getEntireRow()
        .untrack()
        .delete('Up'),
    );
  }
  yield* emptySteps(writing, sheet);
  yield* resize(writing, sheet);
  const { grown } = spec;
  if (grown) {
    const model = rows(writing, grown.model, 1);
    yield step(4, () =>
      cellsOf(sheet(), rows(writing, grown.row, grown.count)).copyFrom(cellsOf(sheet(), model), 'Formats'),
    );
    yield* growColumnRules(state.rules, sheet, rows(writing, 0, spec.rowCount));
  }
  yield* cellSteps(writing, sheet);
}

/** Empties the columns of ours in rows that stay. */
function* emptySteps(
  { update, spec, state: { body } }: HistoryWriting,
  sheet: () => Excel.Worksheet,
): Iterable<WriteStep> {
  for (const columns of runsOf(update.columns.map(({ column }) => column))) {
    for (const { first, count } of runsOf(spec.emptied)) {
      const column = body.column + columns.first;
      const cells = { row: body.row + first, column, rowCount: count, columnCount: columns.count };
      yield step(3, () => cellsOf(sheet(), cells).clear('Contents'));
    }
  }
}

export function* readHistoryBack(writing: HistoryWriting, readBack: ReadBack): Iterable<WriteStep> {
  const { update, spec, workbook } = writing;
  const sheet = (): Excel.Worksheet => workbook.worksheets.getItem(update.sheet);
  for (const band of bandsOf(writing)) yield* readBack.values(update.sheet, sheet, band);
  if (update.tableName === null) return;
  yield readBack.place(update.sheet, sheet, update.tableName, tableAfter(writing, spec.rowCount));
}

function* resize(writing: HistoryWriting, sheet: () => Excel.Worksheet): Iterable<WriteStep> {
  const { update, spec, canResize } = writing;
  const { tableName, totalRows } = update;
  const { grown } = spec;
  const count = spec.rowsLeft;
  if (grown && totalRows > 0) {
    // Cells put in before the total row make the table grow, and take the total row down.
    yield step(3, () =>
      cellsOf(sheet(), rows(writing, count, grown.count))
        .insert('Down')
        .untrack(),
    );
  } else if (tableName !== null && canResize && totalRows === 0 && spec.rowCount !== count) {
    const wanted = tableAfter(writing, spec.rowCount);
    yield step(4, () => sheet().tables.getItem(tableName).resize(cellsOf(sheet(), wanted)));
  } else if (grown && tableName !== null && totalRows === 0) {
    const blank = Array.from({ length: grown.count }, () => new Array<string>(update.range.columnCount).fill(''));
    const bytes = grown.count * update.range.columnCount * jsonBytes('');
    yield step(3, () => void sheet().tables.getItem(tableName).rows.add(undefined, blank), bytes);
  }
}

/** Where the table stands afterwards; one with a total row, or in an older Excel, keeps the rows that went blank. */
function tableAfter({ update, spec, state: { body }, canResize }: HistoryWriting, rowCount: number): CellRange {
  const staysAsLong = update.totalRows > 0 || !canResize;
  const data = staysAsLong ? Math.max(spec.rowsLeft, rowCount) : rowCount;
  return { ...update.range, rowCount: update.range.rowCount + data - body.rowCount };
}

function* cellSteps(writing: HistoryWriting, sheet: () => Excel.Worksheet): Iterable<WriteStep> {
  const before = new AreaCollector<string>();
  const after = new AreaCollector<string>();
  const { body } = writing.state;
  for (const { row, values } of writing.spec.written) {
    writing.update.columns.forEach(({ column, format }, i) => {
      const value = storedValue(values[i] ?? null, format, writing.date1904);
      const present = writing.state.formats[column] ?? NO_FORMAT;
      const wanted = formatAfter(value, present === NO_FORMAT ? formatCode(format) : present);
      const first = formatBefore(value, wanted);
      before.add(body.row + row, body.column + column, first);
      if (first !== wanted) after.add(body.row + row, body.column + column, wanted);
    });
  }
  yield* formatSteps(sheet, before.areas());
  for (const band of bandsOf(writing)) yield* valueSteps(sheet, band, '');
  yield* formatSteps(sheet, after.areas());
}

/** Blocks of rows and columns that follow each other. */
function bandsOf({ update, spec, state: { body }, date1904 }: HistoryWriting): ValueBand[] {
  return runsOf(update.columns.map(({ column }) => column)).flatMap(({ first, count, at }) =>
    runsOf(spec.written.map(({ row }) => row)).map((run) => ({
      range: { row: body.row + run.first, column: body.column + first, rowCount: run.count, columnCount: count },
      rows: spec.written
        .slice(run.at, run.at + run.count)
        .map(({ values }) =>
          update.columns
            .slice(at, at + count)
            .map(({ format }, i) => storedValue(values[at + i] ?? null, format, date1904)),
        ),
    })),
  );
}

function rows({ state: { body } }: HistoryWriting, row: number, count: number): CellRange {
  return { ...body, row: body.row + row, rowCount: count };
}
