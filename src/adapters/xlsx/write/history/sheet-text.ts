import { columnLetters, parseRange } from '../../../../core/workbook/address';
import { damaged } from '../../read/failure';
import { TagScanner, type XmlTag } from '../xml/tag-scanner';

/** Looked for by themselves: in 200,000 rows, all attributes of every cell would be half the work. */
const ROW_NUMBER = /\sr\s*=\s*["'](\d+)["']/;
const ADDRESS = /\sr\s*=\s*["']([A-Z]+\d+)["']/i;
const STYLE = /\ss\s*=\s*["'](\d+)["']/;
/** A value, a text in the cell itself, a formula. */
const VALUES = ['v', 'is', 'f'];

/** A row with its places in the text of a sheet. */
export interface SheetRow {
  /** From 0. */
  readonly row: number;
  readonly start: number;
  /** Past the `>` of its start tag. */
  readonly tagEnd: number;
  readonly end: number;
}

export interface SheetCell {
  readonly column: number;
  /** The element as it is written. */
  readonly xml: string;
  readonly style: number;
  /** Whether it holds a value, a text or a formula; a blank one has a style only. */
  readonly filled: boolean;
  readonly formula: boolean;
}

/** The rows of a sheet's text and where the next one may be put. */
export interface SheetText {
  readonly source: string;
  /** With its colon; nothing in most workbooks. */
  readonly prefix: string;
  readonly rows: readonly SheetRow[];
  /** Where the last row ends, or the first would start. */
  readonly rowsEnd: number;
  /** The tag `<sheetData/>` of a sheet without rows, which has to be opened first. */
  readonly closedSheetData: XmlTag | null;
}

/** Finds the rows from `firstRow` on; the rest of the sheet is passed over. */
export function readSheetText(source: string, firstRow: number): SheetText {
  const scanner = new TagScanner(source);
  const root = scanner.next();
  if (!root) throw damaged('', 'a sheet without a root');
  const prefix = root.name.includes(':') ? root.name.slice(0, root.name.indexOf(':') + 1) : '';
  const sheetData = findTag(scanner, `${prefix}sheetData`);
  if (sheetData.kind === 'empty') {
    return { source, prefix, rows: [], rowsEnd: sheetData.end, closedSheetData: sheetData };
  }
  const { rows, rowsEnd } = readRows(source, scanner, prefix, firstRow);
  return { source, prefix, rows, rowsEnd, closedSheetData: null };
}

/** The cells of a row; those without an address stand right of the one before. */
export function cellsOf(text: SheetText, row: SheetRow): SheetCell[] {
  const scanner = new TagScanner(text.source, row.tagEnd);
  const cells: SheetCell[] = [];
  let column = -1;
  for (let tag = scanner.next(); tag && tag.start < row.end; tag = scanner.next()) {
    if (tag.name !== `${text.prefix}c` || tag.kind === 'close') continue;
    const written = text.source.slice(tag.start, tag.end);
    column = parseRange(ADDRESS.exec(written)?.[1] ?? '')?.column ?? column + 1;
    const content = tag.kind === 'empty' ? { end: tag.end, names: [] } : readContent(scanner, tag.name);
    cells.push({
      column,
      xml: text.source.slice(tag.start, content.end),
      style: Number(STYLE.exec(written)?.[1] ?? 0),
      filled: VALUES.some((name) => content.names.includes(text.prefix + name)),
      formula: content.names.includes(`${text.prefix}f`),
    });
  }
  return cells;
}

/** A cell at another address, as far as its own text tells where it is. */
export function movedCell(cell: SheetCell, row: number): string {
  const address = ` r="${columnLetters(cell.column)}${row + 1}"`;
  const tagEnd = cell.xml.indexOf('>');
  const tag = cell.xml.slice(0, tagEnd).replace(/\sr\s*=\s*(?:"[^"]*"|'[^']*')/, '');
  return tag.replace(/^<[^\s/>]+/, (name) => name + address) + cell.xml.slice(tagEnd);
}

function findTag(scanner: TagScanner, name: string): XmlTag {
  for (let tag = scanner.next(); tag; tag = scanner.next()) {
    if (tag.name === name && tag.kind !== 'close') return tag;
  }
  throw damaged('', `a sheet without ${name}`);
}

function readRows(
  source: string,
  scanner: TagScanner,
  prefix: string,
  firstRow: number,
): { rows: SheetRow[]; rowsEnd: number } {
  const rows: SheetRow[] = [];
  let row = -1;
  let open: XmlTag | null = null;
  for (let tag = scanner.next(); tag; tag = scanner.next()) {
    if (tag.name === `${prefix}sheetData`) return { rows, rowsEnd: tag.start };
    if (tag.name !== `${prefix}row`) continue;
    if (tag.kind !== 'close') {
      const number = ROW_NUMBER.exec(source.slice(tag.start, tag.end))?.[1];
      row = number === undefined ? row + 1 : Number(number) - 1;
      open = tag;
    }
    if (open && tag.kind !== 'open' && row >= firstRow) {
      rows.push({ row, start: open.start, tagEnd: open.end, end: tag.end });
    }
  }
  throw damaged('', 'the rows of a sheet do not end');
}

/** The names of the elements in a cell, and where the cell ends. */
function readContent(scanner: TagScanner, cell: string): { end: number; names: string[] } {
  const names: string[] = [];
  for (let tag = scanner.next(); tag; tag = scanner.next()) {
    if (tag.kind === 'close' && tag.name === cell) return { end: tag.end, names };
    if (tag.kind !== 'close') names.push(tag.name);
  }
  throw damaged('', 'a cell does not end');
}
