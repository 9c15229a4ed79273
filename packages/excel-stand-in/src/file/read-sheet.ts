import { parseRange, type CellGrid, type SheetInventory } from './product';
import { all, find, textIn, value, type XmlNode } from './xml-tree';
import { SheetDimensions } from '../model/sheet-dimensions';
import { NOTHING_ALLOWED, type ProtectionOptions } from '../model/sheet-protection';
import type { LineSnapshot, SheetSnapshot, TableSnapshot } from '../snapshot/workbook-snapshot';
import type { FileParts } from './file-parts';
import { readCells } from './read-cells';
import { readCharts } from './read-chart';
import { readPage } from './read-page';
import { readConditions, readValidations } from './read-rules';
import type { FileStyles } from './read-styles';
import type { ColorOf } from './theme-colors';

const POINTS_PER_PIXEL = 0.75;
const PIXELS_PER_CHARACTER = 7;
/** Widths that a file gives to all columns up to the last say nothing about those that nobody sees. */
const LAST_COLUMN = 256;

export interface SheetSource {
  readonly parts: FileParts;
  readonly part: string;
  readonly inventory: SheetInventory;
  readonly grid: CellGrid;
  readonly state: string | undefined;
  readonly titles: string | null;
  readonly names: NonNullable<SheetSnapshot['names']>;
  readonly styles: FileStyles;
  readonly colorOf: ColorOf;
}

export interface ReadSheet {
  readonly snapshot: SheetSnapshot;
  /** Charts, shapes and conditional formats that the stand-in has no place for. */
  readonly left: number;
}

/** One sheet of a file for the stand-in. */
export function readSheet(source: SheetSource): ReadSheet {
  const { parts, part, inventory, grid, styles, colorOf } = source;
  const sheet = parts.part(part);
  const view = find(sheet, 'sheetViews', 'sheetView');
  const columns = columnsOf(sheet);
  const rows = rowsOf(sheet);
  const standardHeight = Number(value(find(sheet, 'sheetFormatPr'), 'defaultRowHeight') ?? 15);
  const { conditions, left } = readConditions(sheet, styles);
  const dimensions = dimensionsOf(columns, rows, standardHeight);
  const drawings = parts.related(part, 'drawing').map((drawing) => readCharts(parts, drawing, dimensions, colorOf));
  const tabColor = colorOf(find(sheet, 'sheetPr', 'tabColor'));
  const snapshot: SheetSnapshot = {
    name: inventory.name,
    visibility: source.state === 'hidden' ? 'Hidden' : source.state === 'veryHidden' ? 'VeryHidden' : 'Visible',
    ...(tabColor === null ? {} : { tabColor }),
    showGridlines: value(view, 'showGridLines') !== '0',
    ...(inventory.protected ? { protection: { options: protectionOf(find(sheet, 'sheetProtection')) } } : {}),
    ...readCells(sheet, grid, inventory.used ?? { row: 0, column: 0 }),
    ...(styles.cells.length > 0 ? { sheetStyle: 0 } : {}),
    rowStyles: lineStyles(all(sheet, 'sheetData', 'row').map((row) => [value(row, 'r'), value(row, 's')])),
    standardHeight,
    columns,
    rows,
    ...frozenOf(find(view, 'pane')),
    merges: all(sheet, 'mergeCells', 'mergeCell').flatMap((node) => value(node, 'ref') ?? []),
    links: linksOf(sheet, parts.outside(part)),
    tables: parts.related(part, 'table').map((table) => tableOf(parts.part(table))),
    charts: drawings.flatMap(({ charts }) => charts),
    names: source.names,
    notes: parts.related(part, 'comments').flatMap((comments) => commentsOf(parts.part(comments))),
    validations: readValidations(sheet),
    conditionalFormats: conditions,
    page: readPage(sheet, source.titles),
  };
  return { snapshot, left: left + drawings.reduce((sum, drawing) => sum + drawing.left, 0) };
}

function columnsOf(sheet: XmlNode): LineSnapshot[] {
  return all(sheet, 'cols', 'col').flatMap((node): LineSnapshot[] => {
    const first = Number(value(node, 'min')) - 1;
    const last = Math.min(Number(value(node, 'max')) - 1, LAST_COLUMN);
    const width = value(node, 'width');
    const size = width === undefined ? null : Math.round(Number(width) * PIXELS_PER_CHARACTER) * POINTS_PER_PIXEL;
    const hidden = value(node, 'hidden') === '1';
    return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => ({
      index: first + index,
      size,
      hidden,
    }));
  });
}

function rowsOf(sheet: XmlNode): LineSnapshot[] {
  return all(sheet, 'sheetData', 'row').flatMap((node): LineSnapshot[] => {
    const height = value(node, 'ht');
    const hidden = value(node, 'hidden') === '1';
    if (height === undefined && !hidden) return [];
    return [{ index: Number(value(node, 'r')) - 1, size: height === undefined ? null : Number(height), hidden }];
  });
}

function dimensionsOf(
  columns: readonly LineSnapshot[],
  rows: readonly LineSnapshot[],
  standardHeight: number,
): SheetDimensions {
  const dimensions = new SheetDimensions();
  dimensions.standardHeight = standardHeight;
  for (const { index, size, hidden } of columns) dimensions.restoreColumn(index, size, hidden);
  for (const { index, size, hidden } of rows) dimensions.restoreRow(index, size, hidden);
  return dimensions;
}

function lineStyles(
  lines: readonly (readonly [number: string | undefined, style: string | undefined])[],
): (readonly [number, number])[] {
  return lines.flatMap(([number, style]) =>
    style === undefined ? [] : [[Number(number) - 1, Number(style)] as const],
  );
}

function frozenOf(pane: XmlNode | undefined): Pick<SheetSnapshot, 'freeze'> {
  if (value(pane, 'state')?.startsWith('frozen') !== true) return {};
  return { freeze: { rows: Number(value(pane, 'ySplit') ?? 0), columns: Number(value(pane, 'xSplit') ?? 0) } };
}

function linksOf(sheet: XmlNode, outside: ReadonlyMap<string, string>): NonNullable<SheetSnapshot['links']> {
  return all(sheet, 'hyperlinks', 'hyperlink').flatMap((node) => {
    const cell = (value(node, 'ref') ?? '').split(':')[0] ?? '';
    const documentReference = value(node, 'location');
    const address = outside.get(value(node, 'id') ?? '');
    if (parseRange(cell) === null) return [];
    return [
      {
        cell,
        ...(documentReference === undefined ? {} : { documentReference }),
        ...(address === undefined ? {} : { address }),
      },
    ];
  });
}

function tableOf(table: XmlNode): TableSnapshot {
  const style = find(table, 'tableStyleInfo');
  return {
    name: value(table, 'displayName') ?? value(table, 'name') ?? '',
    address: value(table, 'ref') ?? '',
    showHeaders: value(table, 'headerRowCount') !== '0',
    showTotals: Number(value(table, 'totalsRowCount') ?? 0) > 0,
    style: value(style, 'name') ?? '',
    showBandedRows: value(style, 'showRowStripes') === '1',
    showBandedColumns: value(style, 'showColumnStripes') === '1',
    showFilterButton: find(table, 'autoFilter') !== undefined,
    highlightFirstColumn: value(style, 'showFirstColumn') === '1',
    highlightLastColumn: value(style, 'showLastColumn') === '1',
  };
}

function commentsOf(comments: XmlNode): { readonly cell: string; readonly content: string }[] {
  return all(comments, 'commentList', 'comment').map((comment) => ({
    cell: value(comment, 'ref') ?? 'A1',
    content: textIn(find(comment, 'text')),
  }));
}

/** In a file "0" means that it is allowed all the same. */
function protectionOf(protection: XmlNode | undefined): ProtectionOptions {
  const allowed = (name: string): boolean => value(protection, name) === '0';
  return {
    ...NOTHING_ALLOWED,
    allowAutoFilter: allowed('autoFilter'),
    allowDeleteColumns: allowed('deleteColumns'),
    allowDeleteRows: allowed('deleteRows'),
    allowFormatCells: allowed('formatCells'),
    allowFormatColumns: allowed('formatColumns'),
    allowFormatRows: allowed('formatRows'),
    allowInsertColumns: allowed('insertColumns'),
    allowInsertHyperlinks: allowed('insertHyperlinks'),
    allowInsertRows: allowed('insertRows'),
    allowSort: allowed('sort'),
  };
}
