import { SHEET_KIND_NAME } from '../../../core/workbook/sheet-identity';
import { damaged, otherFormat } from './failure';
import { isSpreadsheet, relationshipAttributeUris } from './namespaces';
import type { OpcPackage, Relationship } from './opc-package';
import { findRoot } from './xml-bytes';
import { isTrue, type XmlElement } from './xml-elements';
import { toUtf8 } from './xml-encoding';

/** What the workbook part says: which sheets there are and how dates count. */
export interface WorkbookPart {
  readonly date1904: boolean;
  /** The sheets with cells, in the order of their tabs; chart, dialog and macro sheets left out. */
  readonly sheets: readonly SheetEntry[];
  /** The part with the shared strings; `null` when the workbook has none. */
  readonly sharedStrings: string | null;
}

export interface SheetEntry {
  readonly name: string;
  readonly part: string;
  readonly hidden: boolean;
  /** Of a sheet of ours, what its hidden name says; else `null`. */
  readonly kind: string | null;
}

const USUAL_WORKBOOK = 'xl/workbook.xml';

/** Reads the workbook part, or says why the package is not a workbook that can be read. */
export function readWorkbookPart(opc: OpcPackage): WorkbookPart {
  const part = findWorkbook(opc);
  const root = findRoot(toUtf8(opc.bytesOf(part), part), part);
  if (root.name !== 'workbook') throw otherFormat('not-a-workbook', root.name);
  const relationships = opc.relationshipsOf(part);
  const content = readContent(opc, part);
  return {
    date1904: content.date1904,
    sheets: placeSheets(content, relationships, part),
    sharedStrings: relationships.find(({ kind }) => kind === 'sharedStrings')?.target ?? null,
  };
}

function findWorkbook(opc: OpcPackage): string {
  const main = opc.relationshipsOf('').find(({ kind }) => kind === 'officeDocument');
  if (main?.target.toLowerCase().endsWith('.bin')) throw otherFormat('old-format', 'xlsb');
  if (main !== undefined) return main.target;
  if (opc.has(USUAL_WORKBOOK)) return USUAL_WORKBOOK;
  throw otherFormat('not-a-workbook', opc.has('mimetype') ? 'opendocument' : 'zip');
}

interface WorkbookContent {
  date1904: boolean;
  readonly sheets: { readonly name: string; readonly id: string; readonly hidden: boolean }[];
  /** By place among all sheets, also those without cells. */
  readonly kinds: Map<number, string>;
}

function readContent(opc: OpcPackage, part: string): WorkbookContent {
  const content: WorkbookContent = { date1904: false, sheets: [], kinds: new Map() };
  opc.readElements(part, (element) => {
    if (!isSpreadsheet(element.uri)) return;
    if (element.local === 'workbookPr') content.date1904 = isTrue(element.attribute('date1904'));
    else if (element.local === 'sheet') content.sheets.push(sheetOf(element));
    else if (element.local === 'definedName') addKind(content.kinds, element);
  });
  return content;
}

function sheetOf(element: XmlElement): WorkbookContent['sheets'][number] {
  const state = element.attribute('state') ?? 'visible';
  return {
    name: element.attribute('name') ?? '',
    id: element.attribute('id', relationshipAttributeUris()) ?? '',
    hidden: state !== 'visible',
  };
}

/** The name holds a text constant, a formula: `"dashboard"` with its quotes (one writer leaves them out). */
function addKind(kinds: Map<number, string>, element: XmlElement): void {
  const sheet = element.attribute('localSheetId');
  if (sheet === null || element.attribute('name')?.toLowerCase() !== SHEET_KIND_NAME) return;
  const formula = element.text.trim().replace(/^=/, '');
  const quoted = /^"([^]*)"$/.exec(formula);
  kinds.set(Number(sheet), quoted === null ? formula : (quoted[1] as string).replace(/""/g, '"'));
}

function placeSheets(content: WorkbookContent, relationships: readonly Relationship[], part: string): SheetEntry[] {
  const byId = new Map(relationships.map((relationship) => [relationship.id, relationship]));
  const names = new Set<string>();
  const parts = new Set<string>();
  const sheets: SheetEntry[] = [];
  content.sheets.forEach(({ name, id, hidden }, place) => {
    const relationship = byId.get(id);
    if (relationship === undefined) throw damaged(part, 'a sheet without part');
    if (relationship.kind !== 'worksheet') return;
    const key = name.toLowerCase();
    if (names.has(key) || parts.has(relationship.target.toLowerCase())) throw damaged(part, 'a sheet listed twice');
    names.add(key);
    parts.add(relationship.target.toLowerCase());
    sheets.push({ name, part: relationship.target, hidden, kind: content.kinds.get(place) ?? null });
  });
  return sheets;
}
