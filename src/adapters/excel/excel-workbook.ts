import type {
  CellChange,
  CellOutcome,
  NewRow,
  OnProgress,
  OpenWorkbook,
  Unwatch,
  Watcher,
  WriteOutcome,
} from '../../app/ports';
import type { WorkbookSpec } from '../../core/report/sheet-spec/workbook-spec';
import type { CellGrid, Inventory, SheetRange } from '../../core/workbook/inventory';
import { showCells } from './editing/show-cells';
import { watchWorkbook } from './editing/watch';
import { WorkbookReading } from './read/workbook-reading';
import { toHostError } from './session/host-error';
import { ExcelSession, type OnWaiting } from './session/excel-session';
import { loadedOffice, type OfficeLibrary } from './session/office-library';

export interface ExcelWorkbookOptions {
  /** The page's own Office.js when absent. */
  readonly office?: OfficeLibrary;
  /** Called after three seconds without an answer: Excel waits for the user, who is editing a cell. */
  readonly onWaiting?: OnWaiting;
}

/** Events say from this version on who caused them. */
const TRIGGER_SOURCE = '1.14';

/**
 * The workbook that is open in Excel: read and written like any other, and beside that changed cell by cell, shown and
 * watched. One for each page; what is asked at the same time is done one after the other. What changes something is
 * loaded when it is first asked for: a pane that only reads starts sooner.
 */
export class ExcelWorkbook implements OpenWorkbook {
  private readonly session: ExcelSession;
  private readonly reading: WorkbookReading;

  constructor({ office = loadedOffice(), onWaiting }: ExcelWorkbookOptions = {}) {
    this.session = new ExcelSession(office, onWaiting);
    this.reading = new WorkbookReading(this.session);
  }

  inventory(): Promise<Inventory> {
    return this.reading.inventory();
  }

  read(ranges: readonly SheetRange[]): Promise<readonly CellGrid[]> {
    return this.reading.read(ranges);
  }

  /** A second writing while one is under way is refused (HostError `busy`). */
  write(spec: WorkbookSpec, onProgress?: OnProgress, signal?: AbortSignal): Promise<WriteOutcome> {
    const { session, reading } = this;
    const tools = {
      supports: (version: string) => session.supports(version),
      placeOfTable: (id: string) => reading.placeOfTable(id),
      attachmentsOf: (sheet: string) => reading.attachmentsOf(sheet),
      onProgress,
      signal,
    };
    return this.forgetting(() =>
      session.write(async (batch) => {
        const { writeWorkbook } = await import('./write/write-workbook');
        return writeWorkbook(batch, spec, tools);
      }),
    );
  }

  /** Changes cells that still hold what is expected of them. */
  async changeCells(changes: readonly CellChange[]): Promise<readonly CellOutcome[]> {
    if (changes.length === 0) return [];
    const { changeCells } = await import('./editing/cell-changes');
    return this.forgetting(() => this.session.change((batch) => changeCells(batch, changes)));
  }

  /** Puts a row into a table; gives the row of the sheet, from 0. */
  async addRow(row: NewRow): Promise<number> {
    const { addRow } = await import('./editing/new-row');
    return this.forgetting(() => this.session.change((batch) => addRow(batch, row)));
  }

  /** Shows cells to the user and selects them. */
  show(cells: SheetRange): Promise<void> {
    return this.session.once((batch) => showCells(batch, cells));
  }

  /** Tells of changes by people and of what is selected, until the returned function is called. */
  async watch(watcher: Watcher): Promise<Unwatch> {
    const tools = {
      sheetName: (id: string) => this.reading.nameOfSheet(id),
      tellsTrigger: this.session.supports(TRIGGER_SOURCE),
      isChanging: () => this.session.isChanging,
    };
    const unwatch = await this.session.once((batch) => watchWorkbook(batch, watcher, tools));
    return async () => {
      try {
        await unwatch();
      } catch (error) {
        throw toHostError(error);
      }
    };
  }

  /** What was read before a change is not used after it, also when the change failed halfway. */
  private async forgetting<T>(change: () => Promise<T>): Promise<T> {
    try {
      return await change();
    } finally {
      this.reading.forget();
    }
  }
}
