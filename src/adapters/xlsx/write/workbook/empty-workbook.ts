import { packEntry, writeZip } from '../archive/zip-writer';
import { TRANSITIONAL } from '../package/dialect';
import { defaultStyles } from '../styles/default-styles';
import { DECLARATION } from '../xml/xml-text';
import { THEME } from './theme';

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const SHEET_TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const { main, relationships } = TRANSITIONAL;

/** Author of the workbooks and notes that we make. */
export const AUTHOR = 'MVOI Actieplan';

const PARTS: Readonly<Record<string, string>> = {
  '[Content_Types].xml':
    `<Types xmlns="${PACKAGE}/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    `<Override PartName="/xl/workbook.xml" ContentType="${SHEET_TYPES}.sheet.main+xml"/>` +
    `<Override PartName="/xl/styles.xml" ContentType="${SHEET_TYPES}.styles+xml"/>` +
    '<Override PartName="/xl/theme/theme1.xml" ContentType="application/vnd.openxmlformats-officedocument.theme+xml"/>' +
    '<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>' +
    '</Types>',
  '_rels/.rels':
    `<Relationships xmlns="${PACKAGE}/relationships">` +
    `<Relationship Id="rId1" Type="${relationships}/officeDocument" Target="xl/workbook.xml"/>` +
    `<Relationship Id="rId2" Type="${PACKAGE}/relationships/metadata/core-properties" Target="docProps/core.xml"/>` +
    '</Relationships>',
  'docProps/core.xml':
    `<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">` +
    `<dc:creator>${AUTHOR}</dc:creator></cp:coreProperties>`,
  'xl/workbook.xml':
    `<workbook xmlns="${main}" xmlns:r="${relationships}"><workbookPr/>` +
    '<bookViews><workbookView xWindow="0" yWindow="0" windowWidth="28800" windowHeight="15000"/></bookViews>' +
    '<sheets></sheets><calcPr calcId="191029"/></workbook>',
  'xl/_rels/workbook.xml.rels':
    `<Relationships xmlns="${PACKAGE}/relationships">` +
    `<Relationship Id="rId1" Type="${relationships}/theme" Target="theme/theme1.xml"/>` +
    `<Relationship Id="rId2" Type="${relationships}/styles" Target="styles.xml"/>` +
    '</Relationships>',
  'xl/theme/theme1.xml': THEME,
  'xl/styles.xml': defaultStyles(main),
};

/** A workbook without sheets, to which those of a template are added; the same way as to a user's workbook. */
export function emptyWorkbook(): Uint8Array {
  const encoder = new TextEncoder();
  return writeZip(Object.entries(PARTS).map(([part, xml]) => packEntry(part, encoder.encode(DECLARATION + xml))));
}
