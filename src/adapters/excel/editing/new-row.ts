import { HostError, type NewRow } from '../../../app/ports';
import type { SpecValue } from '../../../core/report/sheet-spec/sheet-spec';
import { cellValues, requiredBlock } from '../read/cell-values';
import { sheetGone } from '../read/workbook-reading';
import type { ExcelBatch } from '../session/excel-session';
import { askPlace, cellsOf, sameRange } from '../session/ranges';
import {
  formatAfter,
  formatBefore,
  formatOfCell,
  holds,
  NO_FORMAT,
  storedValue,
  writtenValue,
} from '../write/painting/entry';
import { setNumberFormat } from '../write/set-number-format';
import { runSteps, step } from '../write/steps';

/**
 * Puts a row into a table, in two round trips; what stands below moves down. Its cells are written in the row that Excel
 * just made, wherever that is by then. A plain range has no place of its own: where it moved in between, the new row goes
 * again, in a third round trip.
 *
 * @returns The row of the sheet, from 0.
 * @throws HostError `read-only`, `protected-sheet`, `sheet-gone`, `changed`: nothing was changed.
 */
export async function addRow(batch: ExcelBatch, row: NewRow): Promise<number> {
  const { formats, date1904 } = await findTable(batch, row);
  const cells = row.cells.map(({ column, value, format }): PaintedCell => {
    const stored = storedValue(value, format, date1904);
    const after = formatAfter(stored, formatOfCell(stored, format, formats[column] ?? NO_FORMAT));
    return { column, value: stored, before: formatBefore(stored, after), after };
  });
  const written: WrittenRow[] = [];
  await runSteps(batch, [step(CALLS + CALLS_PER_CELL * cells.length, () => written.push(writeRow(batch, row, cells)))]);
  const [outcome] = written;
  if (outcome === undefined) throw new RangeError('A row that was not queued');
  if (!outcome.isPlaced()) {
    await runSteps(batch, [step(CALLS, () => void placeOf(batch, row).delete('Up'))]);
    throw new HostError('changed', { sheet: row.sheet });
  }
  if (!outcome.holds()) throw new HostError('changed', { sheet: row.sheet });
  return outcome.row();
}

/** Calls for the row itself, and for each of its cells. */
const CALLS = 12;
const CALLS_PER_CELL = 8;

interface PaintedCell {
  readonly column: number;
  readonly value: SpecValue;
  /** Number formats while the value is written, and afterwards. */
  readonly before: string;
  readonly after: string;
}

/** What Excel answered about the row that was written. */
interface WrittenRow {
  readonly isPlaced: () => boolean;
  readonly holds: () => boolean;
  readonly row: () => number;
}

function writeRow(batch: ExcelBatch, row: NewRow, cells: readonly PaintedCell[]): WrittenRow {
  const guards = askGuards(batch, row);
  const made = makeRow(batch, row);
  for (const { column, value, before, after } of cells) {
    const cell = made.getCell(0, column).untrack();
    setNumberFormat(cell, before);
    cell.values = [[writtenValue(value, '')]];
    if (after !== before) setNumberFormat(cell, after);
  }
  // Another range than the one that was written: what it says is read back.
  const seen = cells.map(({ column }) => made.getCell(0, column).untrack().load('values'));
  made.load('rowIndex');
  return {
    isPlaced: guards,
    holds: () => cells.every(({ value }, i) => holds(seen[i]?.values[0]?.[0], value)),
    row: () => made.rowIndex,
  };
}

/** Makes room, and gives the row that came of it: in an Excel table by its place in the table, not on the sheet. */
function makeRow({ workbook }: ExcelBatch, row: NewRow): Excel.Range {
  const { tableName, range, position } = row;
  const sheet = workbook.worksheets.getItem(row.sheet);
  if (tableName === null) {
    placeOf({ workbook }, row).insert('Down').untrack();
    return placeOf({ workbook }, row);
  }
  const table = sheet.tables.getItem(tableName);
  const isLast = position >= range.rowCount - 1 - row.totalRows;
  table.rows.add(isLast ? undefined : position);
  const body = table.getDataBodyRange().untrack();
  return (isLast ? body.getLastRow() : body.getRow(position)).untrack();
}

/** Where the row of a plain range comes. */
function placeOf({ workbook }: Pick<ExcelBatch, 'workbook'>, { sheet, range, position }: NewRow): Excel.Range {
  return cellsOf(workbook.worksheets.getItem(sheet), { ...range, row: range.row + 1 + position, rowCount: 1 });
}

/** Asks whether the cells beside the row of a plain range are what they were. */
function askGuards({ workbook }: ExcelBatch, { sheet, tableName, guards = [] }: NewRow): () => boolean {
  const asked = (tableName === null ? guards : []).map(({ row, column, expected }) => {
    const cell = cellsOf(workbook.worksheets.getItem(sheet), { row, column, rowCount: 1, columnCount: 1 });
    cell.load('values,valueTypes');
    return { cell, expected };
  });
  return () => asked.every(({ cell, expected }) => cellValues(requiredBlock(cell))[0]?.[0] === expected);
}

/** The number formats of the row that the new one comes after (or before, for the first). */
async function findTable(batch: ExcelBatch, row: NewRow): Promise<{ formats: readonly string[]; date1904: boolean }> {
  const { workbook } = batch;
  const { range, tableName, position } = row;
  workbook.load('readOnly');
  const probe = workbook.functions.date(1904, 1, 2);
  probe.load('value');
  const sheet = workbook.worksheets.getItem(row.sheet);
  sheet.protection.load('protected');
  const place = tableName === null ? null : askPlace(sheet.tables.getItem(tableName).getRange().untrack());
  const isPlaced = askGuards(batch, row);
  const neighbour = cellsOf(sheet, { ...range, row: range.row + 1 + Math.max(0, position - 1), rowCount: 1 });
  neighbour.load('numberFormat');
  try {
    await batch.sync();
  } catch (error) {
    throw (await sheetGone(batch, error, new Set([row.sheet]))) ?? error;
  }
  if (workbook.readOnly) throw new HostError('read-only');
  if (sheet.protection.protected) throw new HostError('protected-sheet', { sheet: row.sheet });
  const found = place?.() ?? range;
  if (!sameRange(found, range) || !isPlaced()) throw new HostError('changed', { sheet: row.sheet });
  return { formats: (neighbour.numberFormat[0] ?? []).map(String), date1904: probe.value === 1 };
}
