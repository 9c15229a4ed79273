import {
  FORMATS,
  LOOKS,
  NUMBER_HEADING,
  TABLE_ROW,
  type Format,
  type Look,
  type LookDefinition,
} from '../../../../core/report/sheet-spec/looks';
import { withAccent } from '../../../../core/report/sheet-spec/accent';
import type { OpcPackage } from '../package/opc-package';
import type { WorkbookPart } from '../workbook/workbook-part';
import { DECLARATION, plainAttribute } from '../xml/xml-text';
import { childOf, childrenOf, XmlDocument, type XmlElement } from '../xml/xml-document';
import { defaultStyles } from './default-styles';
import { fontFamilyOf } from './font-family';
import { alignmentXml, borderXml, conditionalXml, fillXml, fontXml, type FontFamily } from './style-xml';
import { StyleSection } from './style-section';

const STYLES_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml';
/** Order of the sections in the part; a missing one is put where it belongs. */
const SECTIONS = ['numFmts', 'fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs', 'cellStyles', 'dxfs'] as const;
/** Formats that every workbook has, by the number that Excel knows them by (ECMA-376 part 1, 18.8.30). */
const BUILT_IN: Readonly<Record<string, number>> = { General: 0, '#,##0': 3, '0%': 9, '@': 49 };
const FIRST_OWN_FORMAT = 164;
const GENERAL = 0;
/** Excel's limit (specifications of Excel); a workbook with more has to be repaired. */
const MAX_CELL_FORMATS = 65_490;

/** Where a cell stands, and what it has from that when its look says nothing about it. */
const PLACES = {
  loose: {},
  row: TABLE_ROW,
  'number-heading': NUMBER_HEADING,
} as const satisfies Record<string, Partial<LookDefinition>>;

export type CellPlace = keyof typeof PLACES;

interface CellStyle {
  readonly place: CellPlace;
  /** A text that would otherwise be a formula. */
  readonly quoted: boolean;
  /** The sheet's own accent colour, in the place of ours. */
  readonly accent: string | undefined;
}

/** How a text that would otherwise be a formula is kept: with the apostrophe that the user would type. */
const QUOTED = ' quotePrefix="1"';

/**
 * The styles of the workbook. Ours come after those that are there, which keep their numbers; a style that is there
 * already is used again, so that a second report adds none. Fonts take their family from the workbook's own.
 */
export class StyleBook {
  private readonly document: XmlDocument;
  private readonly fonts: StyleSection;
  private readonly fills: StyleSection;
  private readonly borders: StyleSection;
  private readonly formats: StyleSection;
  private readonly cells: StyleSection;
  private readonly conditions: StyleSection;
  private readonly formatNumbers: Map<string, number>;
  private readonly family: FontFamily;
  private readonly known = new Map<string, number>();
  private ranOut = false;

  private constructor(
    private readonly pack: OpcPackage,
    private readonly part: string,
    source: string,
  ) {
    this.document = new XmlDocument(source, part);
    this.formats = this.section('numFmts');
    this.fonts = this.section('fonts');
    this.fills = this.section('fills');
    this.borders = this.section('borders');
    this.cells = this.section('cellXfs');
    this.conditions = this.section('dxfs');
    this.formatNumbers = this.readFormats();
    this.family = fontFamilyOf(this.document, this.cells, this.fonts);
    this.ensureDefaults();
  }

  static open(pack: OpcPackage, workbook: WorkbookPart): StyleBook {
    const relationships = pack.relationshipsOf(workbook.part);
    const [styles] = relationships.ofKind('styles');
    if (styles?.part && pack.has(styles.part)) {
      return new StyleBook(pack, styles.part, withEndTag(pack.text(styles.part), styles.part));
    }
    // Some programs know the styles by this name only.
    const usual = `${workbook.folder}styles.xml`;
    const part = styles?.part ?? (pack.has(usual) ? pack.freePart(`${workbook.folder}styles#.xml`) : usual);
    if (!styles) relationships.add(`${workbook.dialect.relationships}/styles`, part);
    pack.contentTypes.add(part, STYLES_TYPE);
    return new StyleBook(pack, part, DECLARATION + defaultStyles(workbook.dialect.main));
  }

  /** The number of the style for a look and a format. */
  cell(look: Look, format: Format, { place, quoted, accent }: CellStyle): number {
    return this.remembered(`${look}|${format}|${place}|${quoted}|${accent}`, () =>
      this.makeCell(withAccent({ ...PLACES[place], ...LOOKS[look] }, accent), format, quoted),
    );
  }

  /** The number of the style of a condition. */
  condition(look: Look, accent: string | undefined): number {
    return this.remembered(`dxf|${look}|${accent}`, () =>
      this.conditions.numberOf(conditionalXml(withAccent(LOOKS[look], accent))),
    );
  }

  /**
   * A style of the user's as it is needed for a value of ours: with the format when it has none (a date in General is
   * 45,931), with the apostrophe when the text would be a formula; else itself.
   */
  variant(base: number, format: Format, quoted: boolean): number {
    return this.remembered(`${base}|${format}|${quoted}`, () => this.makeVariant(base, format, quoted));
  }

  /** Whether some cells look plainer than asked, because the workbook has all the formats that it may have. */
  get isFull(): boolean {
    return this.ranOut;
  }

  save(): void {
    const { document } = this;
    const sections: Partial<Record<(typeof SECTIONS)[number], StyleSection>> = {
      numFmts: this.formats,
      fonts: this.fonts,
      fills: this.fills,
      borders: this.borders,
      cellXfs: this.cells,
      dxfs: this.conditions,
    };
    let position = document.root.startTagEnd;
    for (const name of SECTIONS) {
      sections[name]?.save(position);
      position = childOf(document.root, name)?.end ?? position;
    }
    if (document.changed) this.pack.write(this.part, document.toString());
  }

  private makeCell(look: LookDefinition, format: Format, quoted: boolean): number {
    const alignment = alignmentXml(look);
    const font = this.fonts.numberOf(fontXml(look, this.family));
    const fill = this.numberIn(this.fills, fillXml(look));
    const border = this.numberIn(this.borders, borderXml(look));
    const numberFormat = this.formatNumber(quoted ? 'text' : format);
    const applies =
      apply('NumberFormat', numberFormat !== GENERAL) +
      apply('Font', true) +
      apply('Fill', fill > 0) +
      apply('Border', border > 0) +
      apply('Alignment', alignment !== null);
    const attributes =
      `numFmtId="${numberFormat}" fontId="${font}" fillId="${fill}" borderId="${border}"` +
      `${this.normalStyle()}${quoted ? QUOTED : ''}${applies}`;
    return this.cellNumber(`<xf ${attributes}${alignment ? `>${alignment}</xf>` : '/>'}`, numberFormat, 0);
  }

  private makeVariant(base: number, format: Format, quoted: boolean): number {
    const original = this.cells.item(base);
    if (!original) return base;
    const attributes = this.document.attributes(original);
    const isGeneral = (attributes.get('numFmtId') ?? '0') === '0';
    const wanted = this.formatNumber(quoted ? 'text' : format);
    const needsFormat = quoted || (isGeneral && wanted !== GENERAL);
    if (!needsFormat && (!quoted || attributes.get('quotePrefix') === '1')) return base;
    if (needsFormat) attributes.set('numFmtId', String(wanted)).set('applyNumberFormat', '1');
    if (quoted) attributes.set('quotePrefix', '1');
    const written = Array.from(attributes, ([name, value]) => ` ${name}="${plainAttribute(value)}"`).join('');
    const inner = this.document.source.slice(original.startTagEnd, original.endTagStart);
    const plain = this.document.prefix === '' ? inner : inner.replaceAll(this.document.prefix, '');
    return this.cellNumber(`<xf${written}>${plain}</xf>`, Number(attributes.get('numFmtId') ?? 0), base);
  }

  /** A new one where there is room; else one that is there with the same number format, else a plain one. */
  private cellNumber(xml: string, numberFormat: number, otherwise: number): number {
    const known = this.cells.find(xml);
    if (known !== null) return known;
    if (this.cells.size < MAX_CELL_FORMATS) return this.cells.numberOf(xml);
    this.ranOut = true;
    return (
      this.cells.firstWhere((xf) => Number(this.document.attribute(xf, 'numFmtId') ?? 0) === numberFormat) ?? otherwise
    );
  }

  private formatNumber(format: Format): number {
    const code = FORMATS[format];
    const known = BUILT_IN[code] ?? this.formatNumbers.get(code);
    if (known !== undefined) return known;
    const number = Math.max(FIRST_OWN_FORMAT - 1, ...this.formatNumbers.values()) + 1;
    this.formatNumbers.set(code, number);
    this.formats.numberOf(`<numFmt numFmtId="${number}" formatCode="${plainAttribute(code)}"/>`);
    return number;
  }

  /** Cells of ours are based on the workbook's style Normal, where it has one. */
  private normalStyle(): string {
    const styles = childOf(this.document.root, 'cellStyleXfs');
    if (!styles || styles.children.length === 0) return '';
    const first = this.cells.item(0);
    return ` xfId="${(first && this.document.attribute(first, 'xfId')) ?? '0'}"`;
  }

  /** What a cell without style has, and the two fills that Excel keeps for itself. */
  private ensureDefaults(): void {
    const { fonts, fills, borders, cells, family } = this;
    fonts.ensureItems(`<font><sz val="11"/>${family.name}${family.rest}</font>`);
    fills.ensureItems(...['none', 'gray125'].map((type) => `<fill><patternFill patternType="${type}"/></fill>`));
    borders.ensureItems('<border><left/><right/><top/><bottom/><diagonal/></border>');
    cells.ensureItems('<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>');
  }

  private readFormats(): Map<string, number> {
    const section = childOf(this.document.root, 'numFmts');
    const formats = section ? childrenOf(section, 'numFmt') : [];
    return new Map(formats.map((element) => this.readFormat(element)));
  }

  private readFormat(element: XmlElement): [string, number] {
    const attributes = this.document.attributes(element);
    return [attributes.get('formatCode') ?? '', Number(attributes.get('numFmtId') ?? 0)];
  }

  private section(name: (typeof SECTIONS)[number]): StyleSection {
    return new StyleSection(this.document, childOf(this.document.root, name), name);
  }

  private numberIn(section: StyleSection, xml: string | null): number {
    return xml === null ? 0 : section.numberOf(xml);
  }

  private remembered(key: string, make: () => number): number {
    const known = this.known.get(key) ?? make();
    this.known.set(key, known);
    return known;
  }
}

function apply(what: string, applies: boolean): string {
  return applies ? ` apply${what}="1"` : '';
}

/** A style sheet that closes itself (`<styleSheet xmlns="…"/>`) with room for sections. */
function withEndTag(source: string, part: string): string {
  const { root } = new XmlDocument(source, part);
  if (root.end > root.startTagEnd) return source;
  const tag = source.slice(root.start, root.end).replace(/\s*\/>$/, `></${root.name}>`);
  return source.slice(0, root.start) + tag + source.slice(root.end);
}
