import { posix } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { cellAddress, columnLetters, parseRange, rangeAddress } from '../../src/core/workbook/address';
import { identifySheets } from '../../src/core/workbook/sheet-identity';
import { chartViewOf } from './xlsx-chart-view';
import { StyleTables } from './xlsx-style-view';
import type { CellView, ChartView, PageView, SheetView, Side, ValidationView, WorkbookView } from './workbook-view';
import { seenLines } from './workbook-view';
import { all, find, parseXml, textIn, value, type XmlNode } from '../../packages/excel-stand-in/xml';

/** Points per pixel, at 96 pixels to the inch. */
const POINTS_PER_PIXEL = 0.75;
const PIXELS_PER_CHARACTER = 7;

/** The workbook in a file, as anyone would see it: its parts are read here without any code of the writer's. */
export function viewOfXlsx(bytes: Uint8Array): WorkbookView {
  const file = new XlsxFile(bytes);
  const workbook = file.part('xl/workbook.xml');
  const sheets = all(workbook, 'sheets', 'sheet').map((sheet, index) => sheetView(file, workbook, sheet, index));
  const active = Number(value(find(workbook, 'bookViews', 'workbookView'), 'activeTab') ?? 0);
  return { active: sheets[active]?.name ?? '', sheets };
}

class XlsxFile {
  private readonly parts: ReadonlyMap<string, string>;
  readonly styles: StyleTables;

  constructor(bytes: Uint8Array) {
    const unzipped = Object.entries(unzipSync(bytes));
    this.parts = new Map(unzipped.map(([name, content]) => [name, strFromU8(content)]));
    this.styles = new StyleTables(this.parts.has('xl/styles.xml') ? this.part('xl/styles.xml') : undefined);
  }

  part(name: string): XmlNode {
    const text = this.parts.get(name);
    if (text === undefined) throw new Error(`No part ${name}`);
    return parseXml(text);
  }

  /** The parts that a part refers to, by relationship id, with the last word of the relationship's type. */
  related(part: string): ReadonlyMap<string, { readonly kind: string; readonly part: string }> {
    const folder = posix.dirname(part);
    const name = `${folder}/_rels/${posix.basename(part)}.rels`;
    if (!this.parts.has(name)) return new Map();
    return new Map(
      all(this.part(name), 'Relationship').map(({ attributes }) => {
        const target = attributes['Target'] ?? '';
        const path = target.startsWith('/') ? target.slice(1) : posix.normalize(`${folder}/${target}`);
        return [attributes['Id'] ?? '', { kind: posix.basename(attributes['Type'] ?? ''), part: path }];
      }),
    );
  }

  relatedOf(part: string, kind: string): string[] {
    return [...this.related(part).values()].filter((other) => other.kind === kind).map((other) => other.part);
  }
}

function sheetView(file: XlsxFile, workbook: XmlNode, entry: XmlNode, index: number): SheetView {
  const name = value(entry, 'name') ?? '';
  const part = file.related('xl/workbook.xml').get(value(entry, 'id') ?? '')?.part ?? '';
  const sheet = file.part(part);
  const view = find(sheet, 'sheetViews', 'sheetView');
  const pane = find(view, 'pane');
  return {
    name,
    kind: kindOf(workbook, index),
    cells: cellViews(sheet, file.styles),
    tables: file.relatedOf(part, 'table').map((table) => tableView(file.part(table))),
    charts: file.relatedOf(part, 'drawing').flatMap((drawing) => chartViews(file, drawing)),
    links: Object.fromEntries(
      all(sheet, 'hyperlinks', 'hyperlink').map(({ attributes }) => [
        attributes['ref'] ?? '',
        attributes['location'] ?? '',
      ]),
    ),
    conditions: all(sheet, 'conditionalFormatting').map((format) => ({
      range: value(format, 'sqref') ?? '',
      formula: textIn(find(format, 'cfRule', 'formula')),
      ...file.styles.condition(Number(value(find(format, 'cfRule'), 'dxfId'))),
    })),
    validations: all(sheet, 'dataValidations', 'dataValidation').map(validationView),
    columnWidths: columnWidths(sheet),
    rowHeights: Object.fromEntries(
      all(sheet, 'sheetData', 'row').flatMap(({ attributes }): [string, number][] =>
        attributes['ht'] === undefined ? [] : [[attributes['r'] ?? '', Number(attributes['ht'])]],
      ),
    ),
    gridlines: value(view, 'showGridLines') !== '0',
    frozen: { rows: Number(value(pane, 'ySplit') ?? 0), columns: Number(value(pane, 'xSplit') ?? 0) },
    page: pageView(sheet, nameOf(workbook, index, '_xlnm.Print_Titles')),
  };
}

/** By the references of the workbook; the sheet's tables do not matter while those are whole. */
function kindOf(workbook: XmlNode, index: number): string | null {
  const sheets = all(workbook, 'sheets', 'sheet').map((sheet) => ({ name: value(sheet, 'name') ?? '', tables: [] }));
  const names = all(workbook, 'definedNames', 'definedName').map((defined) => {
    const scope = value(defined, 'localSheetId') ?? null;
    if (/^_mvoi/.test(value(defined, 'name') ?? '') && value(defined, 'hidden') !== '1')
      throw new Error('A mark of ours is in sight.');
    return {
      name: value(defined, 'name') ?? '',
      sheet: scope === null ? null : (sheets[Number(scope)]?.name ?? ''),
      formula: textIn(defined),
    };
  });
  return identifySheets(sheets, names)[index]?.kind ?? null;
}

function nameOf(workbook: XmlNode, sheet: number, name: string): string | null {
  const found = all(workbook, 'definedNames', 'definedName').find(
    ({ attributes }) => attributes['localSheetId'] === String(sheet) && attributes['name'] === name,
  );
  return found ? textIn(found) : null;
}

function cellViews(sheet: XmlNode, styles: StyleTables): Record<string, CellView> {
  const nodes = all(sheet, 'sheetData', 'row').flatMap((row) => all(row, 'c'));
  const byPlace = new Map(nodes.map((node) => [value(node, 'r') ?? '', node]));
  const line = (row: number, column: number, side: Side): string | null => {
    const node = byPlace.get(cellAddress(row, column));
    return node ? styles.line(Number(value(node, 's') ?? 0), side) : null;
  };
  return Object.fromEntries(
    nodes.map((node) => {
      const address = value(node, 'r') ?? '';
      const { row, column } = parseRange(address) ?? { row: 0, column: 0 };
      const look = styles.look(Number(value(node, 's') ?? 0));
      return [address, { value: cellValue(node), ...look, lines: seenLines(line, row, column) }];
    }),
  );
}

function cellValue(node: XmlNode): CellView['value'] {
  const inline = find(node, 'is');
  if (inline) return unescaped(textIn(inline));
  const stored = find(node, 'v');
  if (!stored) return null;
  return value(node, 't') === 'b' ? stored.text === '1' : Number(stored.text);
}

/** Excel's own escapes: `_x000a_` is a line break. */
function unescaped(text: string): string {
  return text.replace(/_x([0-9a-f]{4})_/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

function tableView(table: XmlNode): SheetView['tables'][number] {
  return {
    name: value(table, 'displayName') ?? '',
    range: value(table, 'ref') ?? '',
    headings: all(table, 'tableColumns', 'tableColumn').map((column) => unescaped(value(column, 'name') ?? '')),
    style: value(find(table, 'tableStyleInfo'), 'name') ?? '',
    filter: find(table, 'autoFilter') !== undefined,
    banded: value(find(table, 'tableStyleInfo'), 'showRowStripes') === '1',
    totals: Number(value(table, 'totalsRowCount') ?? 0) > 0,
  };
}

function chartViews(file: XlsxFile, drawing: string): ChartView[] {
  return all(file.part(drawing), 'twoCellAnchor').map((anchor) => {
    const corner = (name: string): { row: number; column: number } => ({
      row: Number(textIn(find(anchor, name, 'row'))),
      column: Number(textIn(find(anchor, name, 'col'))),
    });
    const [from, to] = [corner('from'), corner('to')];
    const place = { ...from, rowCount: to.row - from.row, columnCount: to.column - from.column };
    const frame = find(anchor, 'graphicFrame');
    const id = value(find(frame, 'graphic', 'graphicData', 'chart'), 'id') ?? '';
    const chart = file.part(file.related(drawing).get(id)?.part ?? '');
    const name = value(find(frame, 'nvGraphicFramePr', 'cNvPr'), 'name') ?? '';
    return { name, place: rangeAddress(place), ...chartViewOf(chart) };
  });
}

function validationView(node: XmlNode): ValidationView {
  const { type, sqref, error, prompt } = node.attributes;
  const [first, second] = [textIn(find(node, 'formula1')), textIn(find(node, 'formula2'))];
  return {
    range: sqref ?? '',
    rule: type === 'list' ? `list ${first.replace(/^"|"$/g, '')}` : `${type} ${first}-${second}`,
    alert: value(node, 'showErrorMessage') === '1' ? (error ?? '') : null,
    prompt: value(node, 'showInputMessage') === '1' ? (prompt ?? '') : null,
  };
}

/** As Excel shows a stored width: whole pixels. */
function columnWidths(sheet: XmlNode): Record<string, number> {
  return Object.fromEntries(
    all(sheet, 'cols', 'col').map(({ attributes }) => {
      const pixels = Math.round(Number(attributes['width']) * PIXELS_PER_CHARACTER);
      return [columnLetters(Number(attributes['min']) - 1), pixels * POINTS_PER_PIXEL];
    }),
  );
}

function pageView(sheet: XmlNode, titles: string | null): PageView {
  const setup = find(sheet, 'pageSetup');
  const margins = find(sheet, 'pageMargins');
  const points = (side: string): number => Math.round(Number(value(margins, side)) * 720) / 10;
  const footer = textIn(find(sheet, 'headerFooter', 'oddFooter'));
  const part = (code: string): string => new RegExp(`&${code}([^]*?)(?=&[LCR]|$)`).exec(footer)?.[1] ?? '';
  const rows = /\$(\d+):\$(\d+)$/.exec(titles ?? '');
  // Nought means as many as it takes; what is not said is one.
  const pages = (side: string): number | null => Number(value(setup, side) ?? 1) || null;
  return {
    landscape: value(setup, 'orientation') === 'landscape',
    paper: value(setup, 'paperSize') === '9' ? 'A4' : '',
    fit: [pages('fitToWidth'), pages('fitToHeight')],
    breaks: all(sheet, 'rowBreaks', 'brk').map((node) => Number(value(node, 'id')) + 1),
    titleRows: rows ? `${rows[1]}:${rows[2]}` : null,
    footer: [part('L'), part('C'), part('R')],
    margins: [points('left'), points('right'), points('top'), points('bottom')],
  };
}
