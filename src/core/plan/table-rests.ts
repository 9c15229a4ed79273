import { textKey } from '../kernel/text-key';
import type { Finding } from '../schema/finding';
import { TABLES, type TableId } from '../tables';
import { cellAddress, rangeAddress } from '../workbook/address';
import { isBlank, type CellValue } from '../workbook/cell-value';
import type { RawTable, SkippedRow } from '../workbook/raw-table';
import { tableFinding } from './place';
import type { PlanTable } from './plan';
import { isTotal } from './raw-tables';

/** So many places are named of rows below a table. */
const PLACES_SHOWN = 5;

/** T08 and T10: rows that stand below a table and so are not read, and rows that are prepared and count nowhere. */
export function restFindings(table: PlanTable<TableId>): readonly Finding[] {
  const { id, raw, prepared } = table;
  if (raw === null) return [];
  const below = rowsBelow(raw);
  const column = titleOf(id);
  return [
    ...(below.length === 0
      ? []
      : [tableFinding(id, raw, 'T08', { details: { count: below.length, cells: placesOf(below) } })]),
    ...(prepared.length === 0
      ? []
      : [tableFinding(id, raw, 'T10', { details: { count: prepared.length, column: column ?? '' } })]),
  ];
}

/** The rows of a place that are not read, with why: never blank ones (rules.md, `skipped`). */
export function skippedRows({ raw, prepared }: PlanTable<TableId>): readonly SkippedRow[] {
  if (raw === null) return [];
  const rows = [...raw.skipped, ...prepared.map((row): SkippedRow => ({ row, why: 'prepared' }))];
  return rows.sort((a, b) => a.row - b.row);
}

/** The field whose blank cell makes a row that is only prepared (workbook.md, T10). */
export function titleField(id: TableId): 'title' | null {
  return id === 'tenders' || id === 'actions' ? 'title' : null;
}

function titleOf(id: TableId): string | null {
  return id === 'tenders' || id === 'actions' ? TABLES[id].columns.title.heading : null;
}

interface RowBelow {
  /** In the sheet, from 0. */
  readonly row: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
}

/**
 * Rows with values directly below an Excel table: up to the first blank row. A total, or one text that stands alone
 * under another heading than the first, is no row that was meant for the table.
 */
function rowsBelow({ below, firstRow, rows, totalRows, firstColumn }: RawTable): readonly RowBelow[] {
  const found: RowBelow[] = [];
  const top = firstRow + rows.length + totalRows;
  for (const [index, cells = []] of below.entries()) {
    const filled = cells.flatMap((cell, column) => (isBlank(cell) ? [] : [column]));
    const [first] = filled;
    if (first === undefined) break;
    if (isTotal(cells) || isNote(cells, filled)) continue;
    const last = filled.at(-1) ?? first;
    found.push({ row: top + index, firstColumn: firstColumn + first, lastColumn: firstColumn + last });
  }
  return found;
}

/** "Bron: …", "* exclusief btw": a sentence on its own. */
function isNote(cells: readonly CellValue[], filled: readonly number[]): boolean {
  const [only] = filled;
  const cell = only === undefined ? null : cells[only];
  if (filled.length !== 1 || typeof cell !== 'string') return false;
  return /^[*(]|:|\.$/.test(textKey(cell));
}

function placesOf(rows: readonly RowBelow[]): string {
  const places = rows
    .slice(0, PLACES_SHOWN)
    .map(({ row, firstColumn, lastColumn }) =>
      firstColumn === lastColumn
        ? cellAddress(row, firstColumn)
        : rangeAddress({ row, column: firstColumn, rowCount: 1, columnCount: lastColumn - firstColumn + 1 }),
    );
  return rows.length > places.length ? `${places.join(', ')}, …` : places.join(', ');
}
