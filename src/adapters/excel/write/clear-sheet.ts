import { cellsOf } from '../session/ranges';
import { ROWS_PER_SHEET } from '../session/limits';
import { statusCell } from './begin-sheet';
import type { SheetWriting } from './sheet-writing';
import { step, type WriteStep } from './steps';

const COLUMNS_PER_SHEET = 16_384;

/**
 * Takes an earlier run's writing off a sheet of ours. The sheet itself stays, and so do the tables and charts that come
 * back: formulas and links of the user's may refer to them, and deleting a sheet would empty the user's undo list.
 */
export function* clearSheet(writing: SheetWriting): Iterable<WriteStep> {
  const { old, sheet, spec, tables } = writing;
  if (old === null) return;
  const charts = new Set(spec.charts.map(({ name }) => name));
  for (const { name } of old.charts.filter((chart) => !charts.has(chart.name))) {
    yield step(2, () => sheet().charts.getItem(name).delete());
  }
  for (const table of old.tables) {
    yield step(4, () => {
      const found = sheet().tables.getItem(table.id);
      // Clearing passes over rows that a filter hides.
      found.clearFilters();
      if (table.showTotals) found.showTotals = false;
    });
  }
  for (const { id } of tables.dropped) yield step(3, () => sheet().tables.getItem(id).convertToRange().untrack());
  yield* resizeTables(writing);
  yield step(10, () => clearLooks(sheet()));
  yield step(8, () => clearContents(writing));
}

function clearLooks(sheet: Excel.Worksheet): void {
  const all = sheet.getRange().untrack();
  all.unmerge();
  all.conditionalFormats.clearAll();
  all.dataValidation.clear();
  // Not 'All': cleared so, a whole table would go with its cells.
  all.clear('Hyperlinks');
  all.clear('Formats');
  all.format.useStandardHeight = true;
  all.format.useStandardWidth = true;
  sheet.freezePanes.unfreeze();
  sheet.horizontalPageBreaks.removePageBreaks();
}

/** All but the status line, which says meanwhile that the sheet is not finished. */
function clearContents({ spec: { status }, sheet }: SheetWriting): void {
  if (status === null) {
    sheet().getRange().untrack().clear('Contents');
    return;
  }
  const { row, column } = statusCell(status);
  const around = [
    { row: 0, column: 0, rowCount: row, columnCount: COLUMNS_PER_SHEET },
    { row: row + 1, column: 0, rowCount: ROWS_PER_SHEET - row - 1, columnCount: COLUMNS_PER_SHEET },
    { row, column: 0, rowCount: 1, columnCount: column },
    { row, column: column + 1, rowCount: 1, columnCount: COLUMNS_PER_SHEET - column - 1 },
  ];
  for (const range of around.filter(({ rowCount, columnCount }) => rowCount > 0 && columnCount > 0)) {
    cellsOf(sheet(), range).clear('Contents');
  }
}

/** Gives the tables that stay their new size: all of them smaller first, so that none grows over another. */
function* resizeTables({ sheet, tables: { tables } }: SheetWriting): Iterable<WriteStep> {
  const kept = tables.flatMap(({ kept: found, layout }) => (found ? [{ ...found, wanted: layout.range }] : []));
  for (const { id, overlap } of kept) yield step(3, () => sheet().tables.getItem(id).resize(cellsOf(sheet(), overlap)));
  for (const { id, wanted } of kept) yield step(3, () => sheet().tables.getItem(id).resize(cellsOf(sheet(), wanted)));
}
