import { ExcelFailure, accessDenied } from '../excel-failure';
import type { Anchor } from './anchor';
import type { Area } from './area';
import { Application } from './application';
import type { Plain } from './content';
import type { EntryRules } from './cell-entry';
import { Functions } from './functions';
import type { Locale } from './locale';
import { EN_US, NL_NL } from './locale';
import { nameKey } from './name-rules';
import { NamedItems } from './named-item';
import type { Actor, Notice, NoticeListener } from './notice';
import type { DateSystem } from './serial-date';
import { Settings } from './settings';
import type { Shift } from './shift';
import { StyleBook } from './style-book';
import type { Table } from './table';
import { Tables } from './tables';
import { WorkbookProtection } from './workbook-protection';
import type { Worksheet } from './worksheet';
import { Worksheets } from './worksheets';

type ShiftListener = (sheet: Worksheet, shift: Shift) => void;

/** What may differ between one Excel and another. */
export interface WorkbookOptions {
  /** The user's language: what is typed and shown; `values` and `formulas` always speak en-US. */
  readonly locale: Locale;
  readonly dates: DateSystem;
  readonly currentYear: number;
  /** Cells that one read gives at most; past it `values` is null without an error. */
  readonly cellsPerRead: number;
  readonly apostropheInTextCells: EntryRules['apostropheInTextCells'];
  /** The value of a formula that is written, where a test needs one. */
  readonly calculate: (formula: string) => Plain | null;
}

export const DEFAULT_WORKBOOK_OPTIONS: WorkbookOptions = {
  locale: NL_NL,
  dates: '1900',
  currentYear: 2025,
  cellsPerRead: 5_000_000,
  apostropheInTextCells: 'literal',
  calculate: () => null,
};

/** The workbook that is open in the stand-in. Everything in it changes through methods that keep Excel's rules. */
export class Workbook {
  readonly options: WorkbookOptions;
  readonly styles = new StyleBook();
  readonly worksheets = new Worksheets(this);
  readonly tables = new Tables(this, null);
  readonly names = new NamedItems(this, null);
  readonly settings = new Settings();
  /** `Office.context.document.settings`: texts by key, beside `settings`. */
  readonly documentSettings = new Map<string, string>();
  readonly protection = new WorkbookProtection();
  readonly application = new Application();
  readonly functions: Functions;
  /** All tables of all sheets, in order of creation. */
  readonly allTables: Table[] = [];
  readonly anchors = new Set<Anchor>();
  name = 'Werkmap.xlsx';
  readOnly = false;
  isDirty = false;
  /** Who is changing the workbook at the moment. */
  actor: Actor = 'user';

  private readonly listeners: NoticeListener[] = [];
  private readonly shiftListeners = new Set<ShiftListener>();
  private lastId = 0;
  private selected: { readonly sheet: Worksheet; readonly area: Area } | null = null;

  constructor(options: Partial<WorkbookOptions> = {}) {
    this.options = { ...DEFAULT_WORKBOOK_OPTIONS, ...options };
    this.functions = new Functions(this.options.dates);
  }

  /** How entries are read: an add-in's in en-US, a person's in the user's language. */
  get entryRules(): EntryRules {
    const { options, actor } = this;
    return { ...options, locale: actor === 'add-in' ? EN_US : options.locale };
  }

  get activeSheet(): Worksheet {
    return this.selection.sheet;
  }

  get selection(): { readonly sheet: Worksheet; readonly area: Area } {
    if (!this.selected) throw new ExcelFailure('InvalidOperation', 'The workbook has no worksheet.');
    return this.selected;
  }

  /** Runs a change in someone's name: the events it causes say who did it. */
  as<T>(actor: Actor, change: () => T): T {
    const before = this.actor;
    this.actor = actor;
    try {
      return change();
    } finally {
      this.actor = before;
    }
  }

  onNotice(listener: NoticeListener): void {
    this.listeners.push(listener);
  }

  /** Tells when cells move, until the returned function is called. */
  onShift(listener: ShiftListener): () => void {
    this.shiftListeners.add(listener);
    return () => this.shiftListeners.delete(listener);
  }

  notify(notice: Notice): void {
    if (notice.kind !== 'selection-changed') this.isDirty = true;
    for (const listener of this.listeners) listener(notice, this.actor);
  }

  newId(): string {
    this.lastId++;
    return `{${this.lastId.toString(16).toUpperCase().padStart(8, '0')}-0000-4000-8000-000000000000}`;
  }

  /** Shows a sheet and selects cells on it. */
  select(sheet: Worksheet, area: Area): void {
    if (sheet.visibility !== 'Visible')
      throw new ExcelFailure('InvalidOperation', 'A hidden worksheet cannot be shown.');
    const previous = this.selected?.sheet;
    this.selected = { sheet, area };
    if (previous && previous !== sheet) {
      this.notify({ kind: 'sheet-deactivated', sheet: previous });
      this.notify({ kind: 'sheet-activated', sheet });
    }
    this.notify({ kind: 'selection-changed', sheet, area });
  }

  /** Selects the first cell without telling: for a workbook that was just opened. */
  openAt(sheet: Worksheet, area: Area): void {
    this.selected = { sheet, area };
  }

  get hasSelection(): boolean {
    return this.selected !== null;
  }

  /** Tables and defined names share one space of names. */
  isNameTaken(name: string, except?: Table): boolean {
    const key = nameKey(name);
    return (
      this.allTables.some((table) => table !== except && nameKey(table.name) === key) ||
      this.names.items.some((item) => nameKey(item.name) === key)
    );
  }

  /** Refuses to add, delete, move or rename sheets while the structure is protected. */
  assertStructureUnlocked(): void {
    if (this.protection.protected) throw accessDenied('The structure of the workbook is protected.');
  }

  /** Moves what is attached to cells of the sheet along with them. */
  shiftAnchors(sheet: Worksheet, shift: Shift): void {
    for (const anchor of this.anchors) if (anchor.sheet === sheet) anchor.shift(shift);
    for (const listener of this.shiftListeners) listener(sheet, shift);
    for (const table of this.allTables.filter(({ isLost }) => isLost)) {
      this.allTables.splice(this.allTables.indexOf(table), 1);
      this.notify({ kind: 'table-deleted', table });
    }
  }
}
