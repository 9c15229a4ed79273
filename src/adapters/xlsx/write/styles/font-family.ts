import { plainAttribute } from '../xml/xml-text';
import { childOf, type XmlDocument } from '../xml/xml-document';
import type { StyleSection } from './style-section';
import type { FontFamily } from './style-xml';

const THEME_FONT: FontFamily = { name: '<name val="Calibri"/>', rest: '<family val="2"/><scheme val="minor"/>' };

/** Name, family, character set and scheme of the font in which the workbook's cells are written. */
export function fontFamilyOf(document: XmlDocument, cells: StyleSection, fonts: StyleSection): FontFamily {
  const first = cells.item(0);
  const font = fonts.item(Number((first && document.attribute(first, 'fontId')) ?? 0));
  const child = (local: string): string => {
    const element = font && childOf(font, local);
    const value = element && document.attribute(element, 'val');
    return value ? `<${local} val="${plainAttribute(value)}"/>` : '';
  };
  const name = child('name');
  return name === '' ? THEME_FONT : { name, rest: child('family') + child('charset') + child('scheme') };
}
