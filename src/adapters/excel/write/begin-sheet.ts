import { kindFormula, refersTo, SHEET_KIND_NAME } from '../../../core/workbook/sheet-identity';
import type { CellRange } from '../../../core/workbook/address';
import type { SheetSpec, StatusSpec } from '../../../core/report/sheet-spec/sheet-spec';
import type { ExcelBatch } from '../session/excel-session';
import { cellsOf } from '../session/ranges';
import { formatAfter, formatBefore, formatCode, writtenValue } from './painting/entry';
import type { PlacedSheet } from './placing';
import { setNumberFormat } from './set-number-format';
import type { SheetWriting } from './sheet-writing';
import { step, type WriteStep } from './steps';
import { namingMark } from './taken-name';

/**
 * The sheet that a spec goes into, in this batch. A new one is added under a name that only we use, gets our mark, and
 * only then its own name: wherever a run is cut off, the next one recognises the sheet.
 */
export class PaintedSheet {
  private sheet: Excel.Worksheet | null = null;

  constructor(
    private readonly batch: ExcelBatch,
    private readonly placed: PlacedSheet,
  ) {}

  get = (): Excel.Worksheet => {
    this.sheet ??= this.batch.workbook.worksheets.getItem((this.placed.old as { readonly id: string }).id);
    return this.sheet;
  };

  /** Adds the sheet where there is none yet, marks and names it, and says on it that it is not finished. */
  *begin(): Iterable<WriteStep> {
    const { old, name, spec } = this.placed;
    if (old === null) yield step(1, () => (this.sheet = this.batch.workbook.worksheets.add(this.placed.workName)));
    if (this.placed.reference === null) yield step(2, () => this.mark(old?.marked ?? false));
    else yield step(3, () => this.refer());
    if (old?.name !== name) yield step(2, () => this.rename(name));
    yield* statusSteps(this.get, spec, 'busy');
  }

  private rename(name: string): void {
    this.batch.trace(namingMark(name));
    this.get().name = name;
  }

  /** A sheet that will be the user's; a run that was cut off may have left its mark in sight. */
  private mark(isMarked: boolean): void {
    const { names } = this.get();
    const mark = isMarked
      ? names.getItem(SHEET_KIND_NAME)
      : names.add(SHEET_KIND_NAME, `="${this.placed.mark.replace(/"/g, '""')}"`);
    mark.visible = false;
  }

  /** The name of the workbook by which the sheet is known: it follows when the sheet is renamed or moved. */
  private refer(): void {
    const { old, workName, reference } = this.placed;
    if (reference === null) return;
    const { names } = this.batch.workbook;
    const formula = `=${kindFormula(old?.name ?? workName)}`;
    const { name, present } = reference;
    const item = present === null ? names.add(name, formula) : names.getItem(name);
    if (present !== null && !(old && refersTo(present, old.name))) item.formula = formula;
    item.visible = false;
  }
}

/** Last of all: the status line. A sheet of the user's loses our mark, and one of ours that of version 0.1. */
export function* finishSheet({ spec, sheet, old }: SheetWriting): Iterable<WriteStep> {
  if (spec.kind === null || old?.marked) yield step(1, () => sheet().names.getItem(SHEET_KIND_NAME).delete());
  yield* statusSteps(sheet, spec, 'done');
}

/** Writes what the status line says; a spec without one has nothing to say. */
export function* statusSteps(
  sheet: () => Excel.Worksheet,
  { status, cells }: SheetSpec,
  which: 'busy' | 'done',
): Iterable<WriteStep> {
  if (status === null) return;
  const { row, column } = status;
  const text = status[which];
  const painted = cells.find((cell) => cell.row === row && cell.column === column);
  const after = formatAfter(text, formatCode(painted?.format ?? 'general'));
  yield step(4, () => {
    const cell = cellsOf(sheet(), statusCell(status));
    setNumberFormat(cell, formatBefore(text, after));
    cell.values = [[writtenValue(text, '')]];
    setNumberFormat(cell, after);
  });
}

export function statusCell({ row, column }: StatusSpec): CellRange {
  return { row, column, rowCount: 1, columnCount: 1 };
}
