import { ExcelFailure, invalidArgument, notFound, notModelled } from '../excel-failure';
import { absoluteAddress, parseAddress, quotedSheetName, splitReference } from './a1';
import type { Anchor } from './anchor';
import { checkDefinedName, nameKey, sameName } from './name-rules';
import type { Range } from './range';
import type { Workbook } from './workbook';
import type { Worksheet } from './worksheet';

export type NameType = 'String' | 'Integer' | 'Double' | 'Boolean' | 'Range' | 'Error';

/** What a name stands for: cells, a constant, or cells that were gone when the workbook was opened. */
type Meaning =
  | { readonly kind: 'cells'; readonly anchor: Anchor }
  | { readonly kind: 'constant'; readonly value: string | number | boolean }
  | { readonly kind: 'lost'; readonly formula: string };

/** A defined name, of the workbook or of one sheet. */
export class NamedItem {
  visible = true;
  comment = '';
  private meaning: Meaning;

  constructor(
    private readonly items: NamedItems,
    readonly name: string,
    formula: string,
  ) {
    this.meaning = items.meaningOf(formula);
  }

  get scope(): 'Workbook' | 'Worksheet' {
    return this.items.sheet ? 'Worksheet' : 'Workbook';
  }

  get worksheet(): Worksheet | null {
    return this.items.sheet;
  }

  get type(): NameType {
    const { meaning } = this;
    if (meaning.kind === 'lost') return 'Error';
    if (meaning.kind === 'cells') return meaning.anchor.area ? 'Range' : 'Error';
    if (typeof meaning.value === 'string') return 'String';
    if (typeof meaning.value === 'boolean') return 'Boolean';
    return Number.isInteger(meaning.value) ? 'Integer' : 'Double';
  }

  /** The constant, or the address of the cells. */
  get value(): string | number | boolean {
    const { meaning } = this;
    if (meaning.kind === 'constant') return meaning.value;
    return this.range()?.address ?? '#REF!';
  }

  /** With its leading `=`; lost cells are `=Blad1!#REF!` while their sheet is there, and `=#REF!` after it. */
  get formula(): string {
    const { meaning } = this;
    if (meaning.kind === 'cells') {
      const { area, sheet } = meaning.anchor;
      if (!area && !sheet.exists) return '=#REF!';
      return `=${quotedSheetName(sheet.name)}!${area ? absoluteAddress(area) : '#REF!'}`;
    }
    if (meaning.kind === 'lost') return meaning.formula;
    if (typeof meaning.value === 'string') return `="${meaning.value.replace(/"/g, '""')}"`;
    return `=${String(meaning.value).toUpperCase()}`;
  }

  set formula(formula: string) {
    this.release();
    this.meaning = this.items.meaningOf(formula);
  }

  /** The cells that the name stands for; `null` for a constant or lost cells. */
  range(): Range | null {
    const { meaning } = this;
    return meaning.kind === 'cells' && meaning.anchor.area ? meaning.anchor.sheet.range(meaning.anchor.area) : null;
  }

  delete(): void {
    this.release();
    this.items.remove(this);
  }

  private release(): void {
    if (this.meaning.kind === 'cells') this.meaning.anchor.sheet.release(this.meaning.anchor);
  }
}

/** The names of a workbook, or those of one sheet. */
export class NamedItems {
  private readonly list: NamedItem[] = [];

  constructor(
    private readonly workbook: Workbook,
    readonly sheet: Worksheet | null,
  ) {}

  get items(): readonly NamedItem[] {
    return this.list;
  }

  find(name: string): NamedItem | null {
    return this.list.find((item) => sameName(item.name, name)) ?? null;
  }

  get(name: string): NamedItem {
    const item = this.find(name);
    if (!item) throw notFound();
    return item;
  }

  /** A name for cells or for a constant: `=Blad1!$A$1:$B$2`, `="tekst"`, `=1.5`. */
  add(name: string, formula: string, comment: string): NamedItem {
    checkDefinedName(name);
    const isTaken = this.sheet ? this.find(name) !== null : this.workbook.isNameTaken(name);
    if (isTaken) throw new ExcelFailure('ItemAlreadyExists');
    const item = new NamedItem(this, name, formula);
    item.comment = comment;
    this.list.push(item);
    this.list.sort((a, b) => (nameKey(a.name) < nameKey(b.name) ? -1 : 1));
    return item;
  }

  addRange(name: string, range: Range, comment: string): NamedItem {
    return this.add(name, `=${quotedSheetName(range.sheet.name)}!${absoluteAddress(range.area)}`, comment);
  }

  remove(item: NamedItem): void {
    this.list.splice(this.list.indexOf(item), 1);
  }

  /** What a formula of a name means; formulas that would have to be calculated are not modelled. */
  meaningOf(formula: string): Meaning {
    if (!formula.startsWith('=')) throw invalidArgument('The formula of a name begins with =.');
    const body = formula.slice(1).trim();
    if (/(?:^|!)#REF!(?:\$[A-Z]+\$\d+)?$/i.test(body)) return { kind: 'lost', formula };
    const text = /^"((?:[^"]|"")*)"$/.exec(body);
    if (text) return { kind: 'constant', value: (text[1] ?? '').replace(/""/g, '"') };
    if (body !== '' && Number.isFinite(Number(body))) return { kind: 'constant', value: Number(body) };
    if (/^(?:TRUE|FALSE)$/i.test(body)) return { kind: 'constant', value: body.toUpperCase() === 'TRUE' };
    const { sheet, address } = splitReference(body);
    const area = parseAddress(address);
    if (!area) throw notModelled(`the formula ${formula} of a name`);
    const owner = sheet === null ? this.sheet : this.workbook.worksheets.find(sheet);
    if (!owner) throw invalidArgument('The name refers to a worksheet that does not exist.');
    return { kind: 'cells', anchor: owner.anchor(area) };
  }
}
