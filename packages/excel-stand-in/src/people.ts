import { cellsOf } from './api/cells';
import type { Range } from './model/range';
import { writeRange } from './model/range-data';
import type { Actor } from './model/notice';
import type { Workbook } from './model/workbook';
import { copySheet } from './snapshot/copy-sheet';
import type { UndoRecord } from './undo-record';

/** Someone who changes the workbook beside the add-in. */
class Person {
  constructor(
    protected readonly workbook: Workbook,
    private readonly actor: Actor,
  ) {}

  /** Types into cells: a block of their shape, or one value for all. */
  setValues(sheet: string, address: string, values: unknown): void {
    this.do(`type in ${sheet}!${address}`, () => {
      writeRange(this.range(sheet, address), values);
    });
  }

  insertRows(sheet: string, address: string): void {
    this.do(`insert ${sheet}!${address}`, () => this.range(sheet, address).insert('Down'));
  }

  deleteRows(sheet: string, address: string): void {
    this.do(`delete ${sheet}!${address}`, () => {
      this.range(sheet, address).delete('Up');
    });
  }

  addSheet(name: string): void {
    this.do(`add ${name}`, () => this.workbook.worksheets.add(name));
  }

  /** Moves a chart to a sheet of its own, which no add-in can see. */
  addChartSheet(name: string): void {
    this.do(`add chart sheet ${name}`, () => {
      const { worksheets } = this.workbook;
      worksheets.chartSheets.push(worksheets.checkedName(name, null));
    });
  }

  deleteSheet(name: string): void {
    this.do(`delete ${name}`, () => {
      this.workbook.worksheets.get(name).delete();
    });
  }

  renameSheet(name: string, to: string): void {
    this.do(`rename ${name}`, () => {
      this.workbook.worksheets.get(name).rename(to);
    });
  }

  /** Copies a sheet, as dragging its tab does: behind itself, or to a place from 0. Gives the name of the copy. */
  copySheet(name: string, position?: number): string {
    return this.do(`copy ${name}`, () => {
      const sheet = this.workbook.worksheets.get(name);
      return copySheet(this.workbook, sheet, position ?? sheet.position + 1).name;
    });
  }

  moveSheet(name: string, position: number): void {
    this.do(`move ${name}`, () => {
      this.workbook.worksheets.get(name).moveTo(position);
    });
  }

  protectSheet(name: string, password: string | null = null): void {
    this.do(`protect ${name}`, () => {
      this.workbook.worksheets.get(name).protection.protect({}, password);
    });
  }

  protected range(sheet: string, address: string): Range {
    return cellsOf(this.workbook.worksheets.get(sheet), address);
  }

  protected do<T>(_step: string, change: () => T): T {
    return this.workbook.as(this.actor, change);
  }
}

/** Someone else who has the workbook open: the events say that it happened elsewhere. */
export class Coauthor extends Person {
  constructor(workbook: Workbook) {
    super(workbook, 'coauthor');
  }
}

/** The user of this Excel: types, selects, looks at sheets, and is in the middle of editing a cell. */
export class LocalUser extends Person {
  private endEdit: (() => void) | null = null;
  private editing: Promise<void> | null = null;

  constructor(
    workbook: Workbook,
    private readonly undo: UndoRecord,
  ) {
    super(workbook, 'user');
  }

  get isEditingCell(): boolean {
    return this.editing !== null;
  }

  select(sheet: string, address: string): void {
    this.workbook.as('user', () => {
      this.range(sheet, address).select();
    });
  }

  showSheet(name: string): void {
    this.workbook.as('user', () => {
      this.workbook.worksheets.get(name).activate();
    });
  }

  /** Starts typing in a cell: until Enter or Escape Excel does nothing else. */
  beginCellEdit(): void {
    this.editing ??= new Promise((resolve) => {
      this.endEdit = resolve;
    });
  }

  endCellEdit(): void {
    this.endEdit?.();
    this.editing = null;
    this.endEdit = null;
  }

  whenCellEditEnds(): Promise<void> {
    return this.editing ?? Promise.resolve();
  }

  protected override do<T>(step: string, change: () => T): T {
    const result = super.do(step, change);
    this.undo.add(step);
    return result;
  }
}
