import { TABLE_STYLE } from '../../../core/report/sheet-spec/looks';
import { cellAddress, type CellRange } from '../../../core/workbook/address';
import { cellsOf } from '../session/ranges';
import { writeValidation } from './write-validation';
import type { ArrangedTable } from './arrange-tables';
import type { SheetWriting } from './sheet-writing';
import { step, type WriteStep } from './steps';

/** Notes on cells came with this version; in older Excels the headings go without. */
const NOTES = '1.18';

/** Makes Excel tables of the blocks that stand in their cells by now, with what may be filled in and what it means. */
export function* writeTables(writing: SheetWriting): Iterable<WriteStep> {
  for (const table of writing.tables.tables) {
    yield step(8, () => dressTable(writing, table));
    yield* validationSteps(writing, table);
  }
  if (writing.isNew && writing.supports(NOTES)) yield* noteSteps(writing);
}

function dressTable({ sheet }: SheetWriting, { layout, name, kept }: ArrangedTable): void {
  const { tables } = sheet();
  const table = kept ? tables.getItem(kept.id) : tables.add(cellsOf(sheet(), layout.range), true);
  if (!kept) table.name = name;
  table.style = TABLE_STYLE;
  table.showBandedRows = true;
  table.showFilterButton = layout.spec.filter;
}

function* validationSteps(writing: SheetWriting, { layout }: ArrangedTable): Iterable<WriteStep> {
  const { spec, range } = layout;
  for (const [i, column] of spec.columns.entries()) {
    if (column.validation === null) continue;
    const { validation, heading } = column;
    const cells: CellRange = {
      row: range.row + 1,
      column: range.column + i,
      rowCount: range.rowCount - 1,
      columnCount: 1,
    };
    yield step(
      5,
      () => writeValidation(cellsOf(writing.sheet(), cells).dataValidation, validation, heading, writing),
      900,
    );
  }
}

/** On new sheets only: an old one has them from the run that made it. */
function* noteSteps({ layouts, sheet }: SheetWriting): Iterable<WriteStep> {
  for (const { spec, range } of layouts) {
    for (const [i, { note }] of spec.columns.entries()) {
      if (note === null) continue;
      yield step(2, () => void sheet().notes.add(cellAddress(range.row, range.column + i), note), note.length);
    }
  }
}
