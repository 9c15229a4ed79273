import type { DefinedName } from '../../../core/workbook/sheet-identity';
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
  /** The defined names, of the workbook and of its sheets. */
  readonly names: readonly DefinedName[];
  /** The part with the shared strings; `null` when the workbook has none. */
  readonly sharedStrings: string | null;
}

export interface SheetEntry {
  readonly name: string;
  readonly part: string;
  readonly hidden: boolean;
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
    names: content.names.map(({ name, scope, formula }) => {
      return { name, sheet: scope === null ? null : (content.sheets[scope]?.name ?? ''), formula };
    }),
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
  /** `scope`: the place of a sheet among all of them, also those without cells. */
  readonly names: { readonly name: string; readonly scope: number | null; readonly formula: string }[];
}

function readContent(opc: OpcPackage, part: string): WorkbookContent {
  const content: WorkbookContent = { date1904: false, sheets: [], names: [] };
  opc.readElements(part, (element) => {
    if (!isSpreadsheet(element.uri)) return;
    if (element.local === 'workbookPr') content.date1904 = isTrue(element.attribute('date1904'));
    else if (element.local === 'sheet') content.sheets.push(sheetOf(element));
    else if (element.local === 'definedName') content.names.push(nameOf(element));
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

function nameOf(element: XmlElement): WorkbookContent['names'][number] {
  const scope = element.attribute('localSheetId');
  return {
    name: element.attribute('name') ?? '',
    scope: scope === null ? null : Number(scope),
    formula: element.text.trim(),
  };
}

function placeSheets(content: WorkbookContent, relationships: readonly Relationship[], part: string): SheetEntry[] {
  const byId = new Map(relationships.map((relationship) => [relationship.id, relationship]));
  const names = new Set<string>();
  const parts = new Set<string>();
  const sheets: SheetEntry[] = [];
  content.sheets.forEach(({ name, id, hidden }) => {
    // Excel keeps a module of macros of long ago in the list, without a part.
    if (id === '') return;
    const relationship = byId.get(id);
    if (relationship === undefined) throw damaged(part, 'a sheet without part');
    if (relationship.kind !== 'worksheet') return;
    const key = name.toLowerCase();
    if (names.has(key) || parts.has(relationship.target.toLowerCase())) throw damaged(part, 'a sheet listed twice');
    names.add(key);
    parts.add(relationship.target.toLowerCase());
    sheets.push({ name, part: relationship.target, hidden });
  });
  return sheets;
}
