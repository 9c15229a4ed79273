import { all, find, value, type XmlNode } from './xml-tree';
import type { BorderLine, BorderStyle, BorderWeight, CellStyle } from '../model/cell-style';
import { BORDER_STYLES, HORIZONTAL_ALIGNMENTS, VERTICAL_ALIGNMENTS } from '../model/cell-style';
import type { SettingsTree } from '../snapshot/workbook-snapshot';
import type { ColorOf } from './theme-colors';

/** Number formats that every workbook has (ECMA-376 part 1, 18.8.30). */
const BUILT_IN: Readonly<Record<number, string>> = {
  0: 'General',
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  14: 'm/d/yyyy',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'm/d/yyyy h:mm',
  49: '@',
};

const LINE_STYLES: Readonly<Record<string, readonly [BorderStyle, BorderWeight]>> = {
  hair: ['Continuous', 'Hairline'],
  medium: ['Continuous', 'Medium'],
  thick: ['Continuous', 'Thick'],
  double: ['Double', 'Thick'],
  mediumDashed: ['Dash', 'Medium'],
  dashed: ['Dash', 'Thin'],
  dotted: ['Dot', 'Thin'],
};

/** The looks in a file by the numbers that its cells and conditions have. */
export interface FileStyles {
  readonly cells: readonly Partial<CellStyle>[];
  readonly conditions: readonly SettingsTree[];
}

export function readStyles(styles: XmlNode | undefined, colorOf: ColorOf): FileStyles {
  const own = all(styles, 'numFmts', 'numFmt').map(({ attributes }): [number, string] => [
    Number(attributes['numFmtId']),
    attributes['formatCode'] ?? 'General',
  ]);
  const formats = new Map(own);
  const cells = all(styles, 'cellXfs', 'xf').map((xf): Partial<CellStyle> => {
    const id = (name: string): number => Number(value(xf, name) ?? 0);
    return {
      numberFormat: formats.get(id('numFmtId')) ?? BUILT_IN[id('numFmtId')] ?? 'General',
      ...fontOf(all(styles, 'fonts', 'font')[id('fontId')], colorOf),
      fillColor: fillOf(all(styles, 'fills', 'fill')[id('fillId')], colorOf),
      ...bordersOf(all(styles, 'borders', 'border')[id('borderId')], colorOf),
      ...alignmentOf(find(xf, 'alignment')),
      locked: value(find(xf, 'protection'), 'locked') !== '0',
      quotePrefix: value(xf, 'quotePrefix') === '1',
    };
  });
  return { cells, conditions: all(styles, 'dxfs', 'dxf').map((dxf) => conditionLook(dxf, colorOf)) };
}

function fontOf(font: XmlNode | undefined, colorOf: ColorOf): Partial<CellStyle> {
  const underline = find(font, 'u');
  return {
    fontName: value(find(font, 'name')) ?? 'Calibri',
    fontSize: Number(value(find(font, 'sz')) ?? 11),
    fontColor: colorOf(find(font, 'color')) ?? '#000000',
    bold: isOn(find(font, 'b')),
    italic: isOn(find(font, 'i')),
    strikethrough: isOn(find(font, 'strike')),
    underline: underline === undefined ? 'None' : value(underline) === 'double' ? 'Double' : 'Single',
  };
}

function fillOf(fill: XmlNode | undefined, colorOf: ColorOf): string | null {
  const pattern = find(fill, 'patternFill');
  return value(pattern, 'patternType') === 'solid' ? colorOf(find(pattern, 'fgColor')) : null;
}

function bordersOf(border: XmlNode | undefined, colorOf: ColorOf): Partial<CellStyle> {
  const line = (side: string): BorderLine | null => {
    const style = value(find(border, side), 'style');
    if (style === undefined || style === 'none') return null;
    const [kind, weight] = LINE_STYLES[style] ?? ['Continuous', 'Thin'];
    if (!BORDER_STYLES.includes(kind)) return null;
    return { style: kind, weight, color: colorOf(find(border, side, 'color')) ?? '#000000' };
  };
  return {
    borderTop: line('top'),
    borderBottom: line('bottom'),
    borderLeft: line('left'),
    borderRight: line('right'),
  };
}

function alignmentOf(alignment: XmlNode | undefined): Partial<CellStyle> {
  const named = <T extends string>(names: readonly T[], attribute: string): T | undefined => {
    const wanted = value(alignment, attribute)?.toLowerCase();
    return names.find((name) => name.toLowerCase() === wanted);
  };
  return {
    horizontalAlignment: named(HORIZONTAL_ALIGNMENTS, 'horizontal') ?? 'General',
    verticalAlignment: named(VERTICAL_ALIGNMENTS, 'vertical') ?? 'Bottom',
    wrapText: value(alignment, 'wrapText') === '1',
    indentLevel: Number(value(alignment, 'indent') ?? 0),
  };
}

function conditionLook(dxf: XmlNode, colorOf: ColorOf): SettingsTree {
  const font = find(dxf, 'font');
  const fill = find(dxf, 'fill', 'patternFill');
  return {
    font: {
      color: colorOf(find(font, 'color')),
      bold: find(font, 'b') ? isOn(find(font, 'b')) : null,
      italic: find(font, 'i') ? isOn(find(font, 'i')) : null,
      strikethrough: find(font, 'strike') ? isOn(find(font, 'strike')) : null,
    },
    // A condition's plain fill has its colour as the background.
    fill: { color: colorOf(find(fill, 'bgColor') ?? find(fill, 'fgColor')) },
  };
}

function isOn(flag: XmlNode | undefined): boolean {
  return flag !== undefined && value(flag) !== '0' && value(flag) !== 'false';
}
