import type { CellView, ConditionView, Side } from './workbook-view';
import { all, find, value, type XmlNode } from '../../packages/excel-stand-in/xml';

const BUILT_IN_FORMATS: Readonly<Record<number, string>> = { 0: 'General', 3: '#,##0', 9: '0%', 49: '@' };
const BLACK = '#000000';

type Look = Omit<CellView, 'value' | 'lines'>;

/** The styles part of a file, by the numbers that cells refer to. */
export class StyleTables {
  private readonly formats: ReadonlyMap<number, string>;

  constructor(private readonly styles: XmlNode | undefined) {
    this.formats = new Map(
      all(styles, 'numFmts', 'numFmt').map(({ attributes }) => [
        Number(attributes['numFmtId']),
        attributes['formatCode'] ?? '',
      ]),
    );
  }

  look(style: number): Look {
    const xf = all(this.styles, 'cellXfs', 'xf')[style];
    const id = (name: string): number => Number(value(xf, name) ?? 0);
    const font = all(this.styles, 'fonts', 'font')[id('fontId')];
    const alignment = find(xf, 'alignment');
    return {
      format: this.formats.get(id('numFmtId')) ?? BUILT_IN_FORMATS[id('numFmtId')] ?? '',
      size: Number(value(find(font, 'sz')) ?? 11),
      color: colorOf(find(font, 'color')) ?? BLACK,
      bold: find(font, 'b') !== undefined,
      italic: find(font, 'i') !== undefined,
      underline: find(font, 'u') !== undefined,
      fill: colorOf(find(all(this.styles, 'fills', 'fill')[id('fillId')], 'patternFill', 'fgColor')),
      align: value(alignment, 'horizontal') ?? 'general',
      valign: value(alignment, 'vertical') ?? 'bottom',
      wrap: value(alignment, 'wrapText') === '1',
      quoted: value(xf, 'quotePrefix') === '1',
    };
  }

  line(style: number, side: Side): string | null {
    const xf = all(this.styles, 'cellXfs', 'xf')[style];
    const border = all(this.styles, 'borders', 'border')[Number(value(xf, 'borderId') ?? 0)];
    return colorOf(find(border, side, 'color'));
  }

  condition(dxf: number): Omit<ConditionView, 'range' | 'formula'> {
    const look = all(this.styles, 'dxfs', 'dxf')[dxf];
    return {
      color: colorOf(find(look, 'font', 'color')),
      fill: colorOf(find(look, 'fill', 'patternFill', 'bgColor')),
      bold: find(look, 'font', 'b') !== undefined,
    };
  }
}

/** #RRGGBB of an opaque colour; `null` for those of the theme, and for none. */
function colorOf(node: XmlNode | undefined): string | null {
  const rgb = value(node, 'rgb');
  return rgb === undefined ? null : `#${rgb.slice(2)}`;
}
