import type { HistoryUpdate } from './product';
import { Area } from '../model/area';
import { ErrorValue, Formula, wireValue } from '../model/content';
import type { Table } from '../model/table';
import type { Worksheet } from '../model/worksheet';
import { formatOf } from './look-finder';
import { specValue } from './spec-value';

/** What changed on a sheet of the user's, as updates of its cells. */
export interface SheetChanges {
  readonly updates: readonly HistoryUpdate[];
  /** Whether something changed that an update cannot say: a heading, the first row, a formula or an error. */
  readonly incomplete: boolean;
}

/** Compares a sheet with what it was when it was opened. */
export function changesOfSheet(before: Worksheet, now: Worksheet): SheetChanges {
  const updates: HistoryUpdate[] = [];
  let incomplete = false;
  const inTables: Area[] = [];
  for (const table of now.tables.items) {
    const old = before.tables.items.find(({ name }) => name === table.name);
    if (!old || old.showTotals !== table.showTotals || old.area.columnCount !== table.area.columnCount) continue;
    inTables.push(bodyOf(table));
    updates.push(...tableUpdates(old, table));
  }
  const [a, b] = [before.usedArea(true), now.usedArea(true)];
  const area = a && b ? a.boundingWith(b) : (a ?? b);
  for (let row = area?.row ?? 0; area && row <= area.lastRow; row++) {
    for (let column = area.column; column <= area.lastColumn; column++) {
      if (inTables.some((body) => body.hasCell(row, column)) || isSame(before, now, row, column)) continue;
      if (row === 0 || !isPlain(now, row, column) || isHeading(now, row, column)) incomplete = true;
      else updates.push(cellUpdate(now, row, column));
    }
  }
  return { updates, incomplete };
}

function bodyOf({ area, showTotals }: Table): Area {
  return new Area(area.row + 1, area.column, area.rowCount - 1 - (showTotals ? 1 : 0), area.columnCount);
}

/** Rows that changed get their new values, column by column; rows that came are put below. */
function tableUpdates(old: Table, table: Table): HistoryUpdate[] {
  const [was, is] = [bodyOf(old), bodyOf(table)];
  const shared = Math.min(was.rowCount, is.rowCount);
  const base = { sheet: table.sheet.name, tableName: old.name, totalRows: old.showTotals ? 1 : 0 } as const;
  const { row, column, rowCount, columnCount } = old.area;
  const range = { row, column, rowCount, columnCount };
  const columns = Array.from({ length: is.columnCount }, (_, index) => index).filter(
    (index) => !(table.sheet.cells.contents.get(is.row, is.column + index) instanceof Formula),
  );
  const updates = columns.flatMap((index): HistoryUpdate[] => {
    const replace = Array.from({ length: shared }, (_, at) => at).filter(
      (at) => !sameAt(old.sheet, was.row + at, table.sheet, is.row + at, is.column + index),
    );
    if (replace.length === 0) return [];
    const format = formatAt(table.sheet, is.row + (replace[0] ?? 0), is.column + index);
    const rows = replace.map((at) => ({ row: at, values: [specValue(table.sheet, is.row + at, is.column + index)] }));
    return [{ ...base, range, columns: [{ column: index, format }], replace: rows, remove: [], append: [] }];
  });
  if (is.rowCount === was.rowCount) return updates;
  const appended = Array.from({ length: Math.max(0, is.rowCount - shared) }, (_, at) =>
    columns.map((index) => specValue(table.sheet, is.row + shared + at, is.column + index)),
  );
  const formats = columns.map((index) => ({
    column: index,
    format: formatAt(table.sheet, is.lastRow, is.column + index),
  }));
  const remove = Array.from({ length: Math.max(0, was.rowCount - shared) }, (_, at) => shared + at);
  return [...updates, { ...base, range, columns: formats, replace: [], remove, append: appended }];
}

/** One cell, as a table of one row under whatever stands above it. */
function cellUpdate(sheet: Worksheet, row: number, column: number): HistoryUpdate {
  return {
    sheet: sheet.name,
    range: { row: row - 1, column, rowCount: 2, columnCount: 1 },
    tableName: null,
    totalRows: 0,
    columns: [{ column: 0, format: formatAt(sheet, row, column) }],
    replace: [{ row: 0, values: [specValue(sheet, row, column)] }],
    remove: [],
    append: [],
  };
}

function formatAt(sheet: Worksheet, row: number, column: number): ReturnType<typeof formatOf> {
  return formatOf(sheet.cells.styles.styleAt(row, column).numberFormat);
}

function isSame(before: Worksheet, now: Worksheet, row: number, column: number): boolean {
  return sameAt(before, row, now, row, column);
}

function sameAt(before: Worksheet, row: number, now: Worksheet, newRow: number, column: number): boolean {
  const [a, b] = [before.cells.contents.get(row, column), now.cells.contents.get(newRow, column)];
  if (a instanceof Formula && b instanceof Formula) return true;
  return (
    !(b instanceof Formula) &&
    wireValue(before.cells.valueAt(row, column)) === wireValue(now.cells.valueAt(newRow, column))
  );
}

function isPlain(sheet: Worksheet, row: number, column: number): boolean {
  const content = sheet.cells.contents.get(row, column);
  return !(content instanceof Formula) && !(content instanceof ErrorValue);
}

function isHeading(sheet: Worksheet, row: number, column: number): boolean {
  return sheet.tables.items.some(({ area }) => area.row === row && area.hasCell(row, column));
}
