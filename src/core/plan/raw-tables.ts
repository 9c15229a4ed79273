import { textKey } from '../kernel/text-key';
import { isBlank, type CellValue } from '../workbook/cell-value';
import type { LocatedList } from '../recognise/locate-list';
import { rangesOfList, readList } from '../recognise/read-list';
import type { CellGrid, SheetRange } from '../workbook/inventory';
import type { RawTable, SkippedRow } from '../workbook/raw-table';
import type { TableLocation } from './table-location';

const TOTAL = /^(?:eind)?(?:totaal|totalen|total|totals):?$/;

/** A located table with its rows. A plain range ends before its total row and its notes: only an Excel table says where it ends. */
export function rawTable(location: TableLocation, rows: CellGrid, date1904: boolean, below: CellGrid = []): RawTable {
  const { data: _, below: __, list: ___, ...place } = location;
  const { firstRow, totalRows } = place;
  if (place.tableName !== null) {
    const total: readonly SkippedRow[] = totalRows === 1 ? [{ row: firstRow + rows.length, why: 'total' }] : [];
    return { ...place, rows, skipped: total, below, date1904 };
  }
  const noted = withoutNotes(rows);
  const kept = withoutTotalRow(noted);
  const skipped = [
    ...filledFrom(noted, kept.length, firstRow, 'total'),
    ...filledFrom(rows, noted.length, firstRow, 'note'),
  ];
  return { ...place, rows: kept, skipped, below: [], date1904 };
}

/** A list of the team's own with the rows of all its parts. */
export function rawList(
  location: TableLocation,
  list: LocatedList,
  grids: readonly CellGrid[],
  date1904: boolean,
  below: CellGrid = [],
): RawTable {
  const { data: _, below: __, list: ___, ...place } = location;
  // Of a list on several sheets nothing is below: its parts are read to their ends.
  return { ...place, ...readList(list, grids, date1904), below: list.parts.length === 1 ? below : [], date1904 };
}

/** The blocks of cells that a located table is read from; what stands below it comes last. */
export function rangesOf({ list, sheet, data, below }: TableLocation): readonly SheetRange[] {
  const rows = list !== null ? rangesOfList(list) : data === null ? [] : [{ sheet, range: data }];
  return below === null ? rows : [...rows, { sheet, range: below }];
}

function filledFrom(rows: CellGrid, from: number, firstRow: number, why: SkippedRow['why']): readonly SkippedRow[] {
  return rows
    .slice(from)
    .flatMap((cells, i) => (firstFilled(cells).length === 0 ? [] : [{ row: firstRow + from + i, why }]));
}

/**
 * The rows before the notes under them: lone texts that a blank row sets apart ("Bron: …"), where every row above holds
 * more than one cell. A list in which a row may be one name keeps them all.
 */
function withoutNotes(rows: CellGrid): CellGrid {
  let end = rows.length;
  let hasNotes = false;
  for (let row = rows.length - 1; row >= 0; row--) {
    const filled = firstFilled(rows[row]);
    if (filled.length > 1 || typeof (filled[0] ?? '') !== 'string') break;
    if (filled.length === 1) hasNotes = true;
    else end = row;
  }
  const above = hasNotes ? rows.slice(0, end).map((cells) => firstFilled(cells).length) : [];
  return above.includes(2) && !above.includes(1) ? rows.slice(0, end) : rows;
}

/** At most two filled cells of a row: enough to tell a note from a row. */
function firstFilled(cells: readonly CellValue[] = []): readonly CellValue[] {
  const found: CellValue[] = [];
  for (const cell of cells) if (!isBlank(cell) && found.push(cell) === 2) break;
  return found;
}

/** The rows before a last filled row that begins with "Totaal". */
function withoutTotalRow(rows: CellGrid): CellGrid {
  for (let last = rows.length - 1; last >= 0; last--) {
    const cells = rows[last] ?? [];
    if (firstFilled(cells).length > 0) return isTotal(cells) ? rows.slice(0, last) : rows;
  }
  return rows;
}

/** Whether a row begins with the word for a total. */
export function isTotal(cells: readonly CellValue[]): boolean {
  const first = cells.find((cell) => !isBlank(cell));
  return typeof first === 'string' && TOTAL.test(textKey(first));
}
