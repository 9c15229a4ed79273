import type { LookDefinition } from '../../../../core/report/sheet-spec/looks';

/** Children of a font element that say which family it is, as XML: those of the workbook's own default font. */
export type FontFamily = { readonly name: string; readonly rest: string };

const SIDES = ['left', 'right', 'top', 'bottom'] as const;

/** ARGB, opaque. */
function color(element: string, rgb: string): string {
  return `<${element} rgb="FF${rgb.slice(1).toUpperCase()}"/>`;
}

/** A cell's font, in the order that the schema of Excel's own library asks for. */
export function fontXml(look: LookDefinition, family: FontFamily): string {
  return `<font>${fontMarks(look)}<sz val="${look.size}"/>${fontColor(look)}${family.name}${family.rest}</font>`;
}

export function fillXml(look: LookDefinition): string | null {
  if (look.fill === undefined) return null;
  const colors = `${color('fgColor', look.fill)}<bgColor indexed="64"/>`;
  return `<fill><patternFill patternType="solid">${colors}</patternFill></fill>`;
}

export function borderXml(look: LookDefinition): string | null {
  return look.border === undefined ? null : `<border>${sides(look)}<diagonal/></border>`;
}

/** How a cell looks while a condition holds. Excel lets a condition change colour and weight, not size or alignment. */
export function conditionalXml(look: LookDefinition): string {
  const font = fontMarks(look) + fontColor(look);
  const fill = look.fill === undefined ? '' : `<fill><patternFill>${color('bgColor', look.fill)}</patternFill></fill>`;
  const border = look.border === undefined ? '' : `<border>${sides(look)}</border>`;
  return `<dxf>${font === '' ? '' : `<font>${font}</font>`}${fill}${border}</dxf>`;
}

export function alignmentXml(look: LookDefinition): string | null {
  const horizontal = look.align === undefined ? '' : ` horizontal="${look.align}"`;
  const vertical = look.valign === undefined ? '' : ` vertical="${look.valign}"`;
  const wrap = look.wrap ? ' wrapText="1"' : '';
  const attributes = horizontal + vertical + wrap;
  return attributes === '' ? null : `<alignment${attributes}/>`;
}

function fontMarks(look: LookDefinition): string {
  return (look.bold ? '<b/>' : '') + (look.italic ? '<i/>' : '') + (look.underline ? '<u/>' : '');
}

function fontColor(look: LookDefinition): string {
  return look.color === undefined ? '' : color('color', look.color);
}

function sides(look: LookDefinition): string {
  return SIDES.map((side) => {
    if (look.border !== 'outline' && look.border !== side) return `<${side}/>`;
    return `<${side} style="thin">${color('color', look.borderColor ?? '#000000')}</${side}>`;
  }).join('');
}
