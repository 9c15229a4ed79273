import { openXlsx } from './product';
import { all, find, textIn, value, type XmlNode } from './xml-tree';
import { parseAddress, splitReference } from '../model/a1';
import type { NameSnapshot, WorkbookSnapshot } from '../snapshot/workbook-snapshot';
import { FileParts } from './file-parts';
import { readSheet } from './read-sheet';
import { readStyles } from './read-styles';
import { themeColors } from './theme-colors';

/** Parts of sheets and workbooks that the stand-in holds, or that say nothing to it. */
const HELD = new Set([
  'worksheet',
  'table',
  'drawing',
  'comments',
  'vmlDrawing',
  'styles',
  'theme',
  'sharedStrings',
  'calcChain',
  'printerSettings',
  'sheetMetadata',
]);

export interface OpenedFile {
  readonly snapshot: WorkbookSnapshot;
  /** What is in the file and not in the stand-in, by Excel's own names for it: `pivotTable`, `customXml`, … */
  readonly left: readonly string[];
}

/**
 * A workbook file for the stand-in: its values through the file adapter, and what one sees besides (looks, sizes, tables,
 * names, charts of columns, bars and lines, rules for entry, conditional formats, notes, the printed page). Saving puts
 * changes into the file itself, so what is left out here is not lost (`save-file.ts`).
 *
 * @throws HostError for what is not a workbook or is damaged.
 */
export async function openFile(bytes: Uint8Array, name: string): Promise<OpenedFile> {
  const reader = openXlsx(bytes, name);
  const inventory = await reader.inventory();
  const parts = new FileParts(bytes);
  const workbook = parts.part(parts.workbook);
  const [theme, styleSheet] = ['theme', 'styles'].map((kind) => parts.related(parts.workbook, kind)[0]);
  const colorOf = themeColors(theme === undefined ? undefined : parts.part(theme));
  const styles = readStyles(styleSheet === undefined ? undefined : parts.part(styleSheet), colorOf);
  const entries = all(workbook, 'sheets', 'sheet');
  const sheets = [];
  for (const sheet of inventory.sheets) {
    const place = entries.findIndex((entry) => value(entry, 'name') === sheet.name);
    const part = parts.target(parts.workbook, value(entries[place], 'id')) ?? '';
    const grids = sheet.used ? await reader.read([{ sheet: sheet.name, range: sheet.used }]) : [];
    const { all: names, titles } = namesOf(workbook, place);
    const state = value(entries[place], 'state');
    const source = { parts, part, inventory: sheet, grid: grids[0] ?? [], state, titles, names, styles, colorOf };
    sheets.push({ part, ...readSheet(source) });
  }
  const active = Number(value(find(workbook, 'bookViews', 'workbookView'), 'activeTab') ?? 0);
  const snapshot: WorkbookSnapshot = {
    name,
    dates: inventory.date1904 ? '1904' : '1900',
    structureProtected: value(find(workbook, 'workbookProtection'), 'lockStructure') === '1',
    styles: styles.cells,
    sheets: sheets.map((sheet) => sheet.snapshot),
    names: namesOf(workbook, null).all,
    active: { sheet: shownSheet(inventory.sheets, value(entries[active], 'name')), address: 'A1' },
  };
  const kinds = [parts.workbook, ...sheets.map(({ part }) => part)].flatMap((part) => [...parts.kindsOf(part)]);
  const left = new Set(kinds.filter((kind) => !HELD.has(kind)));
  if (sheets.some((sheet) => sheet.left > 0)) left.add('drawing');
  return { snapshot, left: [...left] };
}

function shownSheet(sheets: readonly { readonly name: string; readonly hidden: boolean }[], wanted?: string): string {
  const visible = sheets.filter(({ hidden }) => !hidden);
  return (visible.find(({ name }) => name === wanted) ?? visible[0])?.name ?? '';
}

/** The names of a sheet, or of the workbook: those for cells and constants, which is all that the stand-in knows. */
function namesOf(
  workbook: XmlNode,
  sheet: number | null,
): { readonly all: NameSnapshot[]; readonly titles: string | null } {
  const nodes = all(workbook, 'definedNames', 'definedName').filter(
    (node) => value(node, 'localSheetId') === (sheet === null ? undefined : String(sheet)),
  );
  const titles = nodes.find((node) => value(node, 'name') === '_xlnm.Print_Titles');
  const names = nodes.flatMap((node): NameSnapshot[] => {
    const name = value(node, 'name') ?? '';
    const formula = textIn(node);
    if (name.startsWith('_xlnm') || !isKnown(formula)) return [];
    return [{ name, formula: `=${formula}`, visible: value(node, 'hidden') !== '1' }];
  });
  return { all: names, titles: titles ? textIn(titles) : null };
}

function isKnown(formula: string): boolean {
  const isConstant = /^(?:"(?:[^"]|"")*"|-?[\d.]+|TRUE|FALSE)$/i.test(formula);
  if (/(?:^|!)#REF!(?:\$[A-Z]+\$\d+)?$/i.test(formula)) return true;
  const { sheet, address } = splitReference(formula);
  return isConstant || (sheet !== null && parseAddress(address) !== null);
}
