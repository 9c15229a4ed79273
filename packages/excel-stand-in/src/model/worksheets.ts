import { ExcelFailure, notFound } from '../excel-failure';
import { Area } from './area';
import { checkSheetName, sameName } from './name-rules';
import type { Workbook } from './workbook';
import { Worksheet } from './worksheet';

/** The sheets of a workbook, in the order of their tabs. */
export class Worksheets {
  /** Names of chart sheets: they are among the tabs and in nothing that an add-in is given. */
  readonly chartSheets: string[] = [];
  private readonly list: Worksheet[] = [];

  constructor(private readonly workbook: Workbook) {}

  get items(): readonly Worksheet[] {
    return this.list;
  }

  /** By id or name. */
  find(key: string): Worksheet | null {
    return this.list.find((sheet) => sheet.id === key || sameName(sheet.name, key)) ?? null;
  }

  get(key: string): Worksheet {
    const sheet = this.find(key);
    if (!sheet) throw notFound();
    return sheet;
  }

  /** A new, empty sheet behind the others; without a name it gets the next `Blad`. */
  add(name: string | null): Worksheet {
    this.workbook.assertStructureUnlocked();
    const sheet = new Worksheet(this.workbook, this.checkedName(name ?? this.nextName(), null));
    this.insert(sheet, this.list.length);
    return sheet;
  }

  insert(sheet: Worksheet, position: number): void {
    this.list.splice(position, 0, sheet);
    if (!this.workbook.hasSelection) this.workbook.openAt(sheet, Area.cell(0, 0));
    this.workbook.notify({ kind: 'sheet-added', sheet });
  }

  /** The name, when it is allowed and no other sheet has it. */
  checkedName(name: string, own: Worksheet | null): string {
    checkSheetName(name);
    if (this.chartSheets.some((taken) => sameName(taken, name))) throw new ExcelFailure('ItemAlreadyExists');
    const holder = this.find(name);
    if (holder && holder !== own) throw new ExcelFailure('ItemAlreadyExists');
    return name;
  }

  remove(sheet: Worksheet): void {
    this.workbook.assertStructureUnlocked();
    if (sheet.visibility === 'VeryHidden') throw new ExcelFailure('InvalidOperation', 'The worksheet is very hidden.');
    const visible = this.list.filter((other) => other.visibility === 'Visible');
    if (visible.length === 1 && visible[0] === sheet) {
      throw new ExcelFailure('InvalidOperation', 'A workbook keeps one visible worksheet.');
    }
    const position = this.list.indexOf(sheet);
    this.list.splice(position, 1);
    this.dropAttachments(sheet);
    this.workbook.notify({ kind: 'sheet-deleted', sheet });
    if (this.workbook.activeSheet === sheet) this.showNeighbour(position);
  }

  move(sheet: Worksheet, position: number): void {
    this.workbook.assertStructureUnlocked();
    this.list.splice(this.list.indexOf(sheet), 1);
    this.list.splice(position, 0, sheet);
  }

  /** The sheet that many tabs further, hidden ones skipped when asked. */
  neighbour(sheet: Worksheet, step: 1 | -1, visibleOnly: boolean): Worksheet | null {
    for (let index = this.list.indexOf(sheet) + step; ; index += step) {
      const other = this.list[index];
      if (!other) return null;
      if (!visibleOnly || other.visibility === 'Visible') return other;
    }
  }

  private nextName(): string {
    for (let number = this.list.length + 1; ; number++) {
      const name = `Blad${String(number)}`;
      if (!this.find(name)) return name;
    }
  }

  private dropAttachments(sheet: Worksheet): void {
    for (const anchor of this.workbook.anchors) {
      if (anchor.sheet !== sheet) continue;
      anchor.area = null;
      this.workbook.anchors.delete(anchor);
    }
    const tables = this.workbook.allTables;
    tables.splice(0, tables.length, ...tables.filter((table) => table.sheet !== sheet));
  }

  private showNeighbour(position: number): void {
    const visible = (sheet: Worksheet | undefined): boolean => sheet?.visibility === 'Visible';
    const next = this.list.slice(position).find(visible) ?? this.list.slice(0, position).reverse().find(visible);
    if (!next) return;
    this.workbook.openAt(next, Area.cell(0, 0));
    this.workbook.notify({ kind: 'sheet-activated', sheet: next });
  }
}
