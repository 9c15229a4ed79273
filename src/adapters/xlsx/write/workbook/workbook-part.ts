import { damaged } from '../../read/failure';
import { isTrue } from '../../read/xml-elements';
import { dialectOf, type Dialect } from '../package/dialect';
import type { OpcPackage } from '../package/opc-package';
import { folderOf } from '../package/part-names';
import {
  identifySheets,
  kindFormula,
  kindName,
  refersTo,
  SHEET_KIND_NAME,
  type SheetIdentity,
} from '../../../../core/workbook/sheet-identity';
import { attributeText, elementText } from '../xml/xml-text';
import { childOf, childrenOf, XmlDocument, type XmlElement } from '../xml/xml-document';
import { tableNamesOf } from './tables-of-sheet';
import { readDefinedNames, sameName, type DefinedName } from './defined-names';

export interface BookSheet {
  readonly name: string;
  /** Place among the sheets, from 0; sheet-scoped names refer to it. */
  readonly index: number;
  readonly part: string;
  /** The kind, when the sheet is one of ours. */
  readonly kind: string | null;
  /** The kind of ours of which the user made this copy. */
  readonly copyOf: string | null;
}

/** The workbook part: its sheets, names and settings, read once and patched in place; `save` writes it back. */
export class WorkbookPart {
  readonly dialect: Dialect;
  private readonly document: XmlDocument;
  private readonly names: readonly DefinedName[];
  private readonly list: BookSheet[];
  private readonly removedNames = new Set<XmlElement>();
  private readonly addedSheets: string[] = [];
  private readonly addedNames: string[] = [];
  private readonly sheetIds: Set<number>;
  private recalculate = false;
  private active: number | null = null;

  constructor(
    private readonly pack: OpcPackage,
    readonly part: string,
  ) {
    this.document = new XmlDocument(pack.text(part), part);
    const { root } = this.document;
    this.dialect = dialectOf(this.document.source.slice(root.start, root.startTagEnd));
    this.names = readDefinedNames(this.document);
    this.list = this.readSheets();
    this.sheetIds = new Set(this.sheetElements().map((sheet) => this.numberOf(sheet, 'sheetId')));
  }

  static open(pack: OpcPackage): WorkbookPart {
    const [main] = pack.relationshipsOf('').ofKind('officeDocument');
    if (!main?.part || !pack.has(main.part)) throw damaged('_rels/.rels', 'no workbook part');
    return new WorkbookPart(pack, main.part);
  }

  get sheets(): readonly BookSheet[] {
    return this.list;
  }

  /** The folder of the workbook part; ours come in it. */
  get folder(): string {
    return folderOf(this.part);
  }

  /** Names of the workbook, with which those of tables may not collide. */
  get definedNames(): readonly string[] {
    return this.names.map(({ name }) => name);
  }

  /** Whether serial numbers count from 1904. */
  get date1904(): boolean {
    const properties = childOf(this.document.root, 'workbookPr');
    return properties !== null && isTrue(this.document.attribute(properties, 'date1904'));
  }

  /** Whether sheets may not be added: the user locked the structure, and we never unprotect. */
  get structureLocked(): boolean {
    const protection = childOf(this.document.root, 'workbookProtection');
    return protection !== null && isTrue(this.document.attribute(protection, 'lockStructure'));
  }

  /** Index of the sheet that the workbook opens with. */
  get activeIndex(): number {
    const view = this.firstView();
    return this.active ?? (view ? this.numberOf(view, 'activeTab') : 0);
  }

  /** Adds a sheet after the others; its part is still to be written. */
  addSheet(name: string, kind: string | null): BookSheet {
    const { pack, document, dialect } = this;
    const part = pack.freePart(`${this.folder}worksheets/sheet#.xml`);
    const id = pack.relationshipsOf(this.part).add(`${dialect.relationships}/worksheet`, part);
    const sheetId = this.freeSheetId();
    this.addedSheets.push(
      `<${document.prefix}sheet name="${attributeText(name)}" sheetId="${sheetId}"${this.idAttribute(id)}/>`,
    );
    const sheet = { name, index: this.list.length, part, kind, copyOf: null };
    this.list.push(sheet);
    return sheet;
  }

  /** Gives a sheet a name of its own (a defined name); one that it has already is replaced. */
  setSheetName(sheet: BookSheet, name: string, formula: string): void {
    this.removeSheetName(sheet, name);
    this.addName(`name="${name}" localSheetId="${sheet.index}"`, formula);
  }

  removeSheetName(sheet: BookSheet, name: string): void {
    this.removeNames((defined) => defined.scope === sheet.index && sameName(defined.name, name));
  }

  /** Sheets of ours are known by references of the workbook; marks of version 0.1 on them are taken over. */
  referToOurs(): void {
    for (const sheet of this.list) {
      if (sheet.kind === null) continue;
      const name = kindName(sheet.kind);
      this.removeSheetName(sheet, SHEET_KIND_NAME);
      const known = this.names.find((defined) => defined.scope === null && sameName(defined.name, name));
      const formula = kindFormula(sheet.name);
      if (known && refersTo(this.document.text(known.element), sheet.name)) continue;
      this.removeNames((defined) => defined.scope === null && sameName(defined.name, name));
      this.addName(`name="${name}" hidden="1"`, formula);
    }
  }

  /** Opens the workbook with this sheet. */
  activate(sheet: BookSheet): void {
    this.active = sheet.index;
  }

  /** What formulas showed before may not be true any more: Excel computes them all when it opens the workbook. */
  recalculateOnLoad(): void {
    this.recalculate = true;
  }

  save(): void {
    this.saveViews();
    this.saveSheets();
    this.saveNamesAndCalculation();
    if (this.document.changed) this.pack.write(this.part, this.document.toString());
  }

  private addName(attributes: string, formula: string): void {
    const { prefix } = this.document;
    this.addedNames.push(`<${prefix}definedName ${attributes}>${elementText(formula)}</${prefix}definedName>`);
  }

  private removeNames(isStale: (name: DefinedName) => boolean): void {
    for (const defined of this.names) {
      if (!isStale(defined) || this.removedNames.has(defined.element)) continue;
      this.document.remove(defined.element);
      this.removedNames.add(defined.element);
    }
  }

  private readSheets(): BookSheet[] {
    const relationships = this.pack.relationshipsOf(this.part);
    const sheets = this.sheetElements().map((element, index) => {
      const attributes = this.document.attributes(element);
      const id = Array.from(attributes).find(([name]) => name.endsWith(':id'))?.[1] ?? '';
      const part = relationships.byId(id)?.part ?? '';
      return { name: attributes.get('name') ?? '', index, part, tables: tableNamesOf(this.pack, part) };
    });
    const names = this.names.map(({ name, scope, element }) => {
      const sheet = scope === null ? null : (sheets[scope]?.name ?? '');
      return { name, sheet, formula: this.document.text(element) };
    });
    const identities = identifySheets(sheets, names);
    return sheets.map(({ name, index, part }) => ({ name, index, part, ...(identities[index] as SheetIdentity) }));
  }

  /** The lowest one that no sheet has: Excel refuses numbers above 65,534, which a sheet may have long before there are so many. */
  private freeSheetId(): number {
    let id = 1;
    while (this.sheetIds.has(id)) id++;
    this.sheetIds.add(id);
    return id;
  }

  private sheetElements(): XmlElement[] {
    return childrenOf(this.sheetsElement(), 'sheet');
  }

  private sheetsElement(): XmlElement {
    const sheets = childOf(this.document.root, 'sheets');
    if (!sheets) throw damaged(this.part, 'no sheets');
    return sheets;
  }

  private firstView(): XmlElement | null {
    const views = childOf(this.document.root, 'bookViews');
    return views && childOf(views, 'workbookView');
  }

  /** A sheet's view refers to a view of the workbook, so there must be one. */
  private saveViews(): void {
    const { document } = this;
    const view = this.firstView();
    if (view) {
      if (this.active !== null) document.setAttribute(view, 'activeTab', String(this.active));
      return;
    }
    const old = childOf(document.root, 'bookViews');
    if (old) document.remove(old);
    const { prefix } = document;
    const active = this.active ? ` activeTab="${this.active}"` : '';
    const views = `<${prefix}bookViews><${prefix}workbookView${active}/></${prefix}bookViews>`;
    document.insert(this.sheetsElement().start, views);
  }

  private saveSheets(): void {
    if (this.addedSheets.length > 0) this.document.append(this.sheetsElement(), this.addedSheets.join(''));
  }

  /** The names come after the sheets (and functions and outside references), the calculation right after the names. */
  private saveNamesAndCalculation(): void {
    const { document, addedNames } = this;
    const { prefix, root } = document;
    const section = childOf(root, 'definedNames');
    const before = ['externalReferences', 'functionGroups', 'sheets'].map((name) => childOf(root, name));
    const anchor = section ?? before.find((element) => element !== null) ?? root;
    if (section) document.append(section, addedNames.join(''));
    else if (addedNames.length > 0) {
      document.insert(anchor.end, `<${prefix}definedNames>${addedNames.join('')}</${prefix}definedNames>`);
    }
    if (!this.recalculate) return;
    const calculation = childOf(root, 'calcPr');
    if (calculation) document.setAttribute(calculation, 'fullCalcOnLoad', '1');
    else document.insert(anchor.end, `<${prefix}calcPr fullCalcOnLoad="1"/>`);
  }

  /** r:id with the prefix that the workbook has for relationships, or one declared on the spot. */
  private idAttribute(id: string): string {
    const { root, source } = this.document;
    const declared = /\sxmlns:([\w.-]+)\s*=\s*["']([^"']*)["']/g;
    const namespace = this.dialect.relationships;
    for (const match of source.slice(root.start, root.startTagEnd).matchAll(declared)) {
      if (match[2] === namespace) return ` ${match[1]}:id="${id}"`;
    }
    return ` xmlns:r="${namespace}" r:id="${id}"`;
  }

  private numberOf(element: XmlElement, attribute: string): number {
    return Number(this.document.attribute(element, attribute) ?? 0);
  }
}
