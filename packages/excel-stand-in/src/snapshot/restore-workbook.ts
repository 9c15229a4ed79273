import { Area } from '../model/area';
import { DEFAULT_STYLE, type CellStyle } from '../model/cell-style';
import type { NamedItems } from '../model/named-item';
import type { Workbook } from '../model/workbook';
import type { Worksheet } from '../model/worksheet';
import { areaIn } from './addresses';
import { contentOf } from './cell-snapshot';
import { restoreSheetParts } from './restore-sheet-parts';
import type { NameSnapshot, SheetSnapshot, WorkbookSnapshot } from './workbook-snapshot';

/** Fills an empty workbook with a snapshot. */
export function restoreWorkbook(workbook: Workbook, snapshot: WorkbookSnapshot): void {
  if (snapshot.name !== undefined) workbook.name = snapshot.name;
  const styles = (snapshot.styles ?? [{}]).map((style) => workbook.styles.number({ ...DEFAULT_STYLE, ...style }));
  const sheets = snapshot.sheets.map((sheet) => ({ sheet: workbook.worksheets.add(sheet.name), snapshot: sheet }));
  // All cells first: charts and names may speak of any sheet.
  for (const { sheet, snapshot: part } of sheets) restoreCells(sheet, part, styles);
  for (const { sheet, snapshot: part } of sheets) {
    restoreSheetParts(sheet, part);
    restoreNames(sheet.names, part.names ?? []);
  }
  restoreNames(workbook.names, snapshot.names ?? []);
  for (const [key, value] of Object.entries(snapshot.settings ?? {})) workbook.settings.set(key, value);
  showActive(workbook, snapshot);
  for (const { sheet, snapshot: part } of sheets) {
    if (part.visibility !== undefined && part.visibility !== 'Visible') sheet.setVisibility(part.visibility);
    if (part.protection) sheet.protection.protect(part.protection.options ?? {}, part.protection.password ?? null);
  }
  if (snapshot.structureProtected) workbook.protection.protect(null);
  workbook.readOnly = snapshot.readOnly ?? false;
}

/** Adds one sheet to a workbook that is there, behind the others. */
export function addSheet(
  workbook: Workbook,
  snapshot: SheetSnapshot,
  styles: readonly Partial<CellStyle>[],
): Worksheet {
  const sheet = workbook.worksheets.add(snapshot.name);
  const numbers = styles.map((style) => workbook.styles.number({ ...DEFAULT_STYLE, ...style }));
  restoreCells(sheet, snapshot, numbers);
  restoreSheetParts(sheet, snapshot);
  restoreNames(sheet.names, snapshot.names ?? []);
  return sheet;
}

function showActive(workbook: Workbook, { active }: WorkbookSnapshot): void {
  const sheet = active ? workbook.worksheets.get(active.sheet) : workbook.worksheets.items[0];
  if (sheet) workbook.openAt(sheet, active ? areaIn(active.address) : Area.cell(0, 0));
}

function restoreCells(sheet: Worksheet, snapshot: SheetSnapshot, styles: readonly number[]): void {
  const style = (index: number): number => {
    const number = styles[index];
    if (number === undefined) throw new Error(`The snapshot has no style ${String(index)}.`);
    return number;
  };
  for (const { row, column, values } of snapshot.cells ?? []) {
    values.forEach((value, index) => {
      sheet.cells.put(row, column + index, contentOf(value));
    });
  }
  if (snapshot.sheetStyle !== undefined) sheet.cells.styles.base = style(snapshot.sheetStyle);
  for (const [row, index] of snapshot.rowStyles ?? []) sheet.cells.styles.setRow(row, style(index));
  for (const [column, index] of snapshot.columnStyles ?? []) sheet.cells.styles.setColumn(column, style(index));
  for (const { row, column, styles: run } of snapshot.styleRuns ?? []) {
    run.forEach((index, offset) => {
      sheet.cells.styles.set(row, column + offset, style(index));
    });
  }
}

function restoreNames(names: NamedItems, snapshots: readonly NameSnapshot[]): void {
  for (const { name, formula, visible = true, comment = '' } of snapshots) {
    names.add(name, formula, comment).visible = visible;
  }
}
