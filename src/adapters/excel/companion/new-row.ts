import { HostError, type NewRow } from '../../../app/ports';
import { sheetGone } from '../read/workbook-reading';
import type { ExcelBatch } from '../session/excel-session';
import { askPlace, cellsOf, sameRange } from '../session/ranges';
import { AreaCollector } from '../write/painting/area-collector';
import { formatAfter, formatBefore, formatOfCell, NO_FORMAT, storedValue } from '../write/painting/entry';
import { ReadBack } from '../write/read-back';
import { runSteps, step, type WriteStep } from '../write/steps';
import { formatSteps, valueSteps } from '../write/write-cells';

/**
 * Puts a row into a table, in two round trips; what stands below moves down.
 *
 * @returns The row of the sheet, from 0.
 * @throws HostError `read-only`, `protected-sheet`, `sheet-gone`, `changed`: nothing was changed.
 */
export async function addRow(batch: ExcelBatch, row: NewRow): Promise<number> {
  const { formats, date1904 } = await findTable(batch, row);
  const at = row.range.row + 1 + row.position;
  const readBack = new ReadBack();
  const steps = [...rowSteps(batch, row, at, { formats, date1904, readBack })];
  await runSteps(batch, steps);
  if (readBack.differing().length > 0) throw new HostError('changed', { sheet: row.sheet });
  return at;
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
  if (!sameRange(found, range)) throw new HostError('changed', { sheet: row.sheet });
  return { formats: (neighbour.numberFormat[0] ?? []).map(String), date1904: probe.value === 1 };
}

interface RowTools {
  readonly formats: readonly string[];
  readonly date1904: boolean;
  readonly readBack: ReadBack;
}

function* rowSteps(
  { workbook }: ExcelBatch,
  row: NewRow,
  at: number,
  { formats, date1904, readBack }: RowTools,
): Iterable<WriteStep> {
  const { range, tableName } = row;
  const sheet = (): Excel.Worksheet => workbook.worksheets.getItem(row.sheet);
  yield step(4, () => {
    if (tableName === null)
      cellsOf(sheet(), { ...range, row: at, rowCount: 1 })
        .insert('Down')
        .untrack();
    else
      sheet()
        .tables.getItem(tableName)
        .rows.add(isLast(row) ? undefined : row.position);
  });
  const before = new AreaCollector<string>();
  const after = new AreaCollector<string>();
  const bands = [...row.cells]
    .sort((a, b) => a.column - b.column)
    .map(({ column, value, format }) => {
      const stored = storedValue(value, format, date1904);
      const final = formatAfter(stored, formatOfCell(stored, format, formats[column] ?? NO_FORMAT));
      const first = formatBefore(stored, final);
      before.add(at, range.column + column, first);
      if (first !== final) after.add(at, range.column + column, final);
      return { range: { row: at, column: range.column + column, rowCount: 1, columnCount: 1 }, rows: [[stored]] };
    });
  yield* formatSteps(sheet, before.areas());
  for (const band of bands) yield* valueSteps(sheet, band, '');
  yield* formatSteps(sheet, after.areas());
  for (const band of bands) yield* readBack.values(row.sheet, sheet, band);
}

function isLast({ range, totalRows, position }: NewRow): boolean {
  return position >= range.rowCount - 1 - totalRows;
}
