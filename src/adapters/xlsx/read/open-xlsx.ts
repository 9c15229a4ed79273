import { HostError, type WorkbookReader } from '../../../app/ports';
import type { CellError } from '../../../core/workbook/cell-value';
import type { CellGrid, Inventory, SheetInventory, SheetRange, TableInventory } from '../../../core/workbook/inventory';
import { identifySheets, type SheetIdentity } from '../../../core/workbook/sheet-identity';
import { damaged, withFileName } from './failure';
import { refuseOtherFormats } from './file-format';
import { OpcPackage } from './opc-package';
import { SharedStrings } from './shared-strings';
import { SheetPart } from './sheet-part';
import { readTablePart } from './table-part';
import { readWorkbookPart, type SheetEntry, type WorkbookPart } from './workbook-part';
import { toUtf8 } from './xml-encoding';
import { inflateWithFflate, type InflateRaw } from './zip-inflate';

/**
 * Opens a workbook file for reading: .xlsx, .xlsm, .xltx, strict or transitional.
 *
 *     bytes ──▶ zip directory ──▶ package of parts ──▶ workbook part ──▶ inventory (one pass per sheet)
 *                                                                   └──▶ read (values of the blocks asked for)
 *
 * Throws a HostError at once for what is not a workbook, is encrypted, or looks like an attack; `inventory` and `read`
 * reject with one for what only shows in a sheet. Nothing else ever comes out. Uses no Node and no DOM.
 */
export function openXlsx(bytes: Uint8Array, name: string, inflateRaw: InflateRaw = inflateWithFflate): WorkbookReader {
  return withFileName(name, () => {
    // A Node Buffer is a Uint8Array of another shape, which would slow every loop over bytes.
    const plain = new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    refuseOtherFormats(plain);
    return new XlsxReader(new OpcPackage(plain, inflateRaw), name);
  });
}

class XlsxReader implements WorkbookReader {
  private readonly workbook: WorkbookPart;
  private readonly sheets: ReadonlyMap<string, SheetPart>;
  private strings: SharedStrings | null = null;
  private known: Inventory | null = null;

  constructor(
    private readonly opc: OpcPackage,
    private readonly name: string,
  ) {
    this.workbook = readWorkbookPart(opc);
    const errors = new Map<string, CellError>();
    const context = { opc, strings: () => this.sharedStrings(), date1904: this.workbook.date1904, errors };
    this.sheets = new Map(this.workbook.sheets.map(({ name, part }) => [name, new SheetPart(part, context)]));
  }

  inventory(): Promise<Inventory> {
    return this.answer(() => (this.known ??= this.takeInventory()));
  }

  read(ranges: readonly SheetRange[]): Promise<readonly CellGrid[]> {
    return this.answer(() => this.readBySheet(ranges));
  }

  private answer<T>(work: () => T): Promise<T> {
    return new Promise((resolve) => resolve(withFileName(this.name, () => this.withSheetName(work))));
  }

  /** People know a sheet by its name, not by its part. */
  private withSheetName<T>(work: () => T): T {
    try {
      return work();
    } catch (error) {
      const part = error instanceof HostError ? String(error.details.part ?? '').toLowerCase() : '';
      const sheet = this.workbook.sheets.find((entry) => entry.part.toLowerCase() === part)?.name;
      if (!(error instanceof HostError) || sheet === undefined) throw error;
      throw new HostError(error.code, { sheet, ...error.details }, { cause: error.cause });
    }
  }

  private takeInventory(): Inventory {
    const tableParts = new Set<string>();
    const sheets = this.workbook.sheets.map((entry) => this.inventoryOf(entry, tableParts));
    const identities = identifySheets(
      sheets.map(({ name, tables }) => ({ name, tables: tables.map((table) => table.name) })),
      this.workbook.names,
    );
    return {
      name: this.name,
      date1904: this.workbook.date1904,
      sheets: sheets.map((sheet, i) => {
        const { kind, copyOf } = identities[i] as SheetIdentity;
        return { ...sheet, kind, ...(copyOf === null ? {} : { copyOf }) };
      }),
    };
  }

  private inventoryOf(entry: SheetEntry, tableParts: Set<string>): Omit<SheetInventory, keyof SheetIdentity> {
    const sheet = this.sheetNamed(entry.name);
    const { used, protected: isProtected } = sheet.index();
    const { name, hidden } = entry;
    const tables = this.tablesOf(entry, tableParts);
    return { name, hidden, protected: isProtected, used, tables, head: sheet.head() };
  }

  /**
   * From top to bottom. A table belongs to one sheet; without that rule a small file could have its tables read millions
   * of times.
   */
  private tablesOf(entry: SheetEntry, seen: Set<string>): readonly TableInventory[] {
    const relationships = this.opc.relationshipsOf(entry.part).filter(({ kind }) => kind === 'table');
    const targets = new Map(relationships.map(({ target }) => [target.toLowerCase(), target]));
    const tables: TableInventory[] = [];
    for (const [key, target] of targets) {
      if (seen.has(key)) throw damaged(target, 'a table on two sheets');
      seen.add(key);
      tables.push(readTablePart(this.opc, target));
    }
    return tables.sort((a, b) => a.range.row - b.range.row || a.range.column - b.range.column);
  }

  /** Each sheet is passed over once, however many of the blocks are on it. */
  private readBySheet(ranges: readonly SheetRange[]): readonly CellGrid[] {
    const places = new Map<string, number[]>();
    ranges.forEach(({ sheet }, place) => places.set(sheet, [...(places.get(sheet) ?? []), place]));
    const grids: CellGrid[] = ranges.map(() => []);
    for (const [sheet, ofSheet] of places) {
      const blocks = ofSheet.map((place) => (ranges[place] as SheetRange).range);
      const read = this.sheetNamed(sheet).read(blocks);
      ofSheet.forEach((place, i) => (grids[place] = read[i] ?? []));
    }
    return grids;
  }

  private sheetNamed(name: string): SheetPart {
    const sheet = this.sheets.get(name);
    if (sheet === undefined) throw new HostError('sheet-gone', { sheet: name });
    return sheet;
  }

  private sharedStrings(): SharedStrings {
    this.strings ??= this.openSharedStrings();
    return this.strings;
  }

  private openSharedStrings(): SharedStrings {
    const part = this.workbook.sharedStrings;
    if (part === null) throw damaged('', 'cells share texts, and there are none');
    return new SharedStrings(toUtf8(this.opc.bytesOf(part), part), part);
  }
}
