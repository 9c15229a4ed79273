import { strToU8, zipSync, type Zippable } from 'fflate';
import { cellAddress, parseRange } from '../../src/core/workbook/address';
import { CellError, type CellValue } from '../../src/core/workbook/cell-value';

/**
 * Small workbook files for tests, with the freedoms that real files take: prefixes, strict names, absolute targets,
 * inline texts, attributes in any order. What a test says nothing of is as Excel writes it.
 */
export interface XlsxSpec {
  readonly sheets: readonly SheetSpec[];
  readonly date1904?: boolean;
  /** Where texts stand; shared unless said. */
  readonly strings?: 'shared' | 'inline';
  /** Prefix of the spreadsheet elements, without colon. */
  readonly prefix?: string;
  /** ISO/IEC 29500 strict namespaces and relationship types. */
  readonly strict?: boolean;
  /** Relationship targets as `/xl/…` instead of relative. */
  readonly absoluteTargets?: boolean;
  /** Elements inside `<definedNames>`. */
  readonly definedNames?: string;
  /** The order in which the attributes of each cell are written; as given unless said. */
  readonly attributeOrder?: (attributes: readonly string[]) => readonly string[];
  /** Parts to add or replace; `null` leaves a part out. */
  readonly parts?: ReadonlyMap<string, string | Uint8Array | null>;
  /** Deflate level; 0 stores. */
  readonly level?: 0 | 1 | 6 | 9;
}

export interface SheetSpec {
  readonly name: string;
  /** Rows from `at` on; a missing row is not written at all. */
  readonly rows?: Iterable<readonly CellInput[] | undefined>;
  /** Top-left cell of the rows; A1 unless said. */
  readonly at?: string;
  /** What stands inside `<sheetData>`, instead of rows. */
  readonly sheetData?: string;
  /** Elements before and after `<sheetData>`. */
  readonly before?: string;
  readonly after?: string;
  readonly state?: 'hidden' | 'veryHidden';
  readonly protected?: boolean;
  /** Kind in the sheet-scoped name `_mvoi_blad`. */
  readonly kind?: string;
  readonly type?: 'worksheet' | 'chartsheet' | 'dialogsheet';
  readonly tables?: readonly TableSpec[];
}

/** A value, or a formula with the value it had when the file was saved. */
export type CellInput = CellValue | { readonly formula: string; readonly value: CellValue };

export interface TableSpec {
  readonly name: string;
  readonly ref: string;
  /** As they stand in the part, Excel's escapes included. */
  readonly columns: readonly string[];
  readonly headerRowCount?: 0 | 1;
  readonly totalsRowCount?: 0 | 1;
}

const TRANSITIONAL = {
  main: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  relations: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
};
const STRICT = {
  main: 'http://purl.oclc.org/ooxml/spreadsheetml/main',
  relations: 'http://purl.oclc.org/ooxml/officeDocument/relationships',
};
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** The bytes of the workbook file. */
export function makeXlsx(spec: XlsxSpec): Uint8Array {
  const parts = new Map<string, string | Uint8Array | null>(partsOf(spec));
  spec.parts?.forEach((content, path) => parts.set(path, content));
  const files: Zippable = {};
  for (const [path, content] of parts) {
    if (content !== null) files[path] = typeof content === 'string' ? strToU8(content) : content;
  }
  return zipSync(files, { level: spec.level ?? 6, mtime: new Date(2025, 0, 1) });
}

/** The parts of the workbook by their path, before they are packed. */
export function partsOf(spec: XlsxSpec): ReadonlyMap<string, string> {
  const names = spec.strict === true ? STRICT : TRANSITIONAL;
  const strings = new Map<string, number>();
  const parts = new Map<string, string>();
  const target = (path: string, from: string): string => (spec.absoluteTargets === true ? `/${path}` : from);
  let tableCount = 0;
  spec.sheets.forEach((sheet, i) => {
    const type = sheet.type ?? 'worksheet';
    const tables = (sheet.tables ?? []).map((table) => ({ table, id: ++tableCount }));
    parts.set(sheetPath(sheet, i), sheetXml(spec, sheet, names, strings));
    for (const { table, id } of tables) parts.set(`xl/tables/table${id}.xml`, tableXml(spec, table, id, names.main));
    if (tables.length === 0) return;
    const relations = tables.map(({ id }) =>
      relation(`rId${id}`, `${names.relations}/table`, target(`xl/tables/table${id}.xml`, `../tables/table${id}.xml`)),
    );
    parts.set(`xl/${type}s/_rels/sheet${i + 1}.xml.rels`, relationships(relations));
  });
  parts.set('xl/workbook.xml', workbookXml(spec, names));
  parts.set('xl/sharedStrings.xml', sharedStringsXml(spec, strings, names.main));
  parts.set('xl/_rels/workbook.xml.rels', workbookRelations(spec, names.relations, target));
  const office = relation('rId1', `${names.relations}/officeDocument`, target('xl/workbook.xml', 'xl/workbook.xml'));
  parts.set('_rels/.rels', relationships([office]));
  parts.set('[Content_Types].xml', contentTypes([...parts.keys()]));
  return parts;
}

/** Text as it stands in XML. */
function escapeXml(text: string): string {
  return text
    .replace(/_x[0-9a-fA-F]{4}_/g, (escape) => `_x005F${escape}`)
    .replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`)
    .replace(
      /[^\t\n\x20-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu,
      (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`,
    );
}

function sheetPath(sheet: SheetSpec, index: number): string {
  return `xl/${sheet.type ?? 'worksheet'}s/sheet${index + 1}.xml`;
}

function sheetXml(spec: XlsxSpec, sheet: SheetSpec, names: typeof STRICT, strings: Map<string, number>): string {
  const p = prefixOf(spec);
  const type = sheet.type ?? 'worksheet';
  const protection = sheet.protected === true ? `<${p}sheetProtection sheet="1" objects="1"/>` : '';
  const data = sheet.sheetData ?? [...rowsXml(spec, sheet, strings)].join('');
  const body = type === 'worksheet' ? `<${p}sheetData>${data}</${p}sheetData>` : '';
  return (
    `${DECLARATION}<${p}${type} ${xmlns(spec, names.main)} xmlns:r="${names.relations}">${sheet.before ?? ''}` +
    `${body}${protection}${sheet.after ?? ''}</${p}${type}>`
  );
}

function* rowsXml(spec: XlsxSpec, sheet: SheetSpec, strings: Map<string, number>): Iterable<string> {
  const p = prefixOf(spec);
  const at = parseRange(sheet.at ?? 'A1');
  if (at === null) throw new RangeError(`Not an address: ${sheet.at}`);
  let row = at.row;
  for (const cells of sheet.rows ?? []) {
    if (cells !== undefined) {
      const xml = cells.map((cell, i) => cellXml(spec, cell, cellAddress(row, at.column + i), strings)).join('');
      yield `<${p}row r="${row + 1}">${xml}</${p}row>`;
    }
    row++;
  }
}

function cellXml(spec: XlsxSpec, cell: CellInput, address: string, strings: Map<string, number>): string {
  if (cell === null) return '';
  const p = prefixOf(spec);
  const isFormula = typeof cell === 'object' && !(cell instanceof CellError);
  const value = isFormula ? cell.value : cell;
  const formula = isFormula ? `<${p}f>${escapeXml(cell.formula)}</${p}f>` : '';
  const { type, content } = valueXml(spec, value, isFormula, strings);
  const attributes = [`r="${address}"`, 's="0"', ...(type === null ? [] : [`t="${type}"`])];
  const ordered = spec.attributeOrder?.(attributes) ?? attributes;
  return `<${p}c ${ordered.join(' ')}>${formula}${content}</${p}c>`;
}

function valueXml(spec: XlsxSpec, value: CellValue, isFormula: boolean, strings: Map<string, number>) {
  const p = prefixOf(spec);
  const v = (content: string | number): string => `<${p}v>${content}</${p}v>`;
  if (value === null) return { type: null, content: '' };
  if (typeof value === 'number') return { type: null, content: v(value) };
  if (typeof value === 'boolean') return { type: 'b', content: v(value ? 1 : 0) };
  if (value instanceof CellError) return { type: 'e', content: v(value.code) };
  if (isFormula) return { type: 'str', content: v(escapeXml(value)) };
  if (spec.strings === 'inline') return { type: 'inlineStr', content: `<${p}is>${textXml(spec, value)}</${p}is>` };
  const index = strings.get(value) ?? strings.size;
  strings.set(value, index);
  return { type: 's', content: v(index) };
}

function textXml(spec: XlsxSpec, text: string): string {
  const p = prefixOf(spec);
  return `<${p}t xml:space="preserve">${escapeXml(text)}</${p}t>`;
}

function sharedStringsXml(spec: XlsxSpec, strings: ReadonlyMap<string, number>, main: string): string {
  const p = prefixOf(spec);
  const items = [...strings.keys()].map((text) => `<${p}si>${textXml(spec, text)}</${p}si>`);
  return `${DECLARATION}<${p}sst ${xmlns(spec, main)} uniqueCount="${strings.size}">${items.join('')}</${p}sst>`;
}

function tableXml(spec: XlsxSpec, table: TableSpec, id: number, main: string): string {
  const p = prefixOf(spec);
  const columns = table.columns.map((name, i) => `<${p}tableColumn id="${i + 1}" name="${attributeText(name)}"/>`);
  const counts =
    (table.headerRowCount === undefined ? '' : ` headerRowCount="${table.headerRowCount}"`) +
    (table.totalsRowCount === undefined ? '' : ` totalsRowCount="${table.totalsRowCount}"`);
  return (
    `${DECLARATION}<${p}table ${xmlns(spec, main)} id="${id}" name="${table.name}" displayName="${table.name}" ` +
    `ref="${table.ref}"${counts}><${p}autoFilter ref="${table.ref}"/>` +
    `<${p}tableColumns count="${columns.length}">${columns.join('')}</${p}tableColumns></${p}table>`
  );
}

function workbookXml(spec: XlsxSpec, names: typeof STRICT): string {
  const p = prefixOf(spec);
  const properties = spec.date1904 === true ? `<${p}workbookPr date1904="1"/>` : `<${p}workbookPr/>`;
  const sheets = spec.sheets.map((sheet, i) => {
    const state = sheet.state === undefined ? '' : ` state="${sheet.state}"`;
    return `<${p}sheet name="${attributeText(sheet.name)}" sheetId="${i + 1}"${state} r:id="rId${i + 1}"/>`;
  });
  const kinds = spec.sheets.map(({ kind }, i) =>
    kind === undefined
      ? ''
      : `<${p}definedName name="_mvoi_blad" localSheetId="${i}" hidden="1">"${attributeText(kind)}"</${p}definedName>`,
  );
  const definedNames = kinds.join('') + (spec.definedNames ?? '');
  return (
    `${DECLARATION}<${p}workbook ${xmlns(spec, names.main)} xmlns:r="${names.relations}">${properties}` +
    `<${p}sheets>${sheets.join('')}</${p}sheets>` +
    `${definedNames === '' ? '' : `<${p}definedNames>${definedNames}</${p}definedNames>`}</${p}workbook>`
  );
}

function workbookRelations(spec: XlsxSpec, base: string, target: (path: string, from: string) => string): string {
  const sheets = spec.sheets.map((sheet, i) => {
    const path = sheetPath(sheet, i);
    return relation(`rId${i + 1}`, `${base}/${sheet.type ?? 'worksheet'}`, target(path, path.slice('xl/'.length)));
  });
  const strings = relation('rIdS', `${base}/sharedStrings`, target('xl/sharedStrings.xml', 'sharedStrings.xml'));
  return relationships([...sheets, strings]);
}

function relation(id: string, type: string, target: string): string {
  return `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`;
}

function relationships(relations: readonly string[]): string {
  return `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">${relations.join('')}</Relationships>`;
}

function contentTypes(paths: readonly string[]): string {
  const kinds: readonly (readonly [RegExp, string])[] = [
    [/^xl\/workbook\.xml$/, 'sheet.main'],
    [/^xl\/worksheets\/sheet/, 'worksheet'],
    [/^xl\/chartsheets\/sheet/, 'chartsheet'],
    [/^xl\/tables\//, 'table'],
    [/^xl\/sharedStrings\.xml$/, 'sharedStrings'],
  ];
  const overrides = paths.flatMap((path) => {
    const kind = kinds.find(([pattern]) => pattern.test(path))?.[1];
    return kind === undefined ? [] : [`<Override PartName="/${path}" ContentType="${TYPES}.${kind}+xml"/>`];
  });
  return (
    `${DECLARATION}<Types xmlns="${PACKAGE}/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    `<Default Extension="xml" ContentType="application/xml"/>${overrides.join('')}</Types>`
  );
}

function attributeText(text: string): string {
  return text.replace(/[&<"\n]/g, (character) => `&#${character.charCodeAt(0)};`);
}

function prefixOf(spec: XlsxSpec): string {
  return spec.prefix === undefined ? '' : `${spec.prefix}:`;
}

function xmlns(spec: XlsxSpec, uri: string): string {
  return spec.prefix === undefined ? `xmlns="${uri}"` : `xmlns:${spec.prefix}="${uri}"`;
}
