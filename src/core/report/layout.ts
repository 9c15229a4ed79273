import type { Slices } from '../kernel/slices';
import { sheetName } from '../workbook/sheet-name';
import type { Block } from './blocks';
import { placeBlock } from './layout/block-layouts';
import { chartZone, drawnTables } from './layout/chart-layout';
import { FIRST_COLUMN, fitColumns } from './layout/column-fit';
import { SheetBuilder, type ChartZone } from './layout/sheet-builder';
import { headerHeight } from './layout/table-layout';
import type { PrintSpec, SheetSpec } from './sheet-spec/sheet-spec';

/** What a sheet says, before anything has a place. */
export interface SheetContent {
  /** The kind by which the sheet is found again (sheet-identity.ts). */
  readonly kind: string;
  readonly name: string;
  /** House colour; `null` for our own accent. */
  readonly accent: string | null;
  readonly title: string;
  /** The sentence that answers the sheet's question. */
  readonly answer: string;
  /** Whose plan it is and from which day it is seen. */
  readonly asOf: string;
  readonly status: { readonly busy: string; readonly done: string };
  /** Printed on one page, however small that makes it. */
  readonly onePage?: boolean;
  readonly blocks: readonly Block[];
}

/** Points. */
const TITLE_HEIGHT = 26;
const STATUS_HEIGHT = 16;
const GAP_WIDTH = 3;
const SPARE_WIDTH = 9;

/**
 * Lays the blocks of a sheet out from top to bottom: title, answer, as-of line and status, frozen; then sections with
 * their tables at the left and each chart beside or below the table that it draws, aligned to cells.
 */
export function* layOutSheet(content: SheetContent): Slices<SheetSpec> {
  const { blocks } = content;
  const fitted = fitColumns(blocks);
  const zone = chartZone(blocks, fitted);
  const widths = withChartColumns(fitted, zone, blocks);
  const drawn = drawnTables(blocks).map((table) => headerHeight(table, widths));
  const sheet = new SheetBuilder(content.kind, widths, zone, Math.max(0, ...drawn));
  sheet.put(0, FIRST_COLUMN, content.title, 'title');
  sheet.height(0, TITLE_HEIGHT);
  sheet.row = 1;
  yield* placeBlock({ kind: 'answer', text: content.answer }, sheet);
  yield* placeBlock({ kind: 'text', text: content.asOf, look: 'quiet' }, sheet);
  const status = { row: sheet.row, column: FIRST_COLUMN, ...content.status };
  sheet.height(status.row, STATUS_HEIGHT);
  sheet.row += 1;
  const freezeRows = sheet.row;
  sheet.leaveBlankRow();
  for (const block of blocks) {
    yield* placeBlock(block, sheet);
    yield;
  }
  return {
    kind: content.kind,
    name: sheetName(content.name),
    ...(content.accent === null ? {} : { accent: content.accent }),
    columnWidths: widths,
    rowHeights: sheet.rowHeights,
    cells: [...sheet.cells].sort((a, b) => a.row - b.row || a.column - b.column),
    tables: sheet.tables,
    charts: sheet.charts,
    links: sheet.links,
    conditionalFormats: [],
    gridlines: false,
    freezeRows,
    freezeColumns: 0,
    print: { ...PRINT, ...(content.onePage === true ? { onePage: true } : { pageBreaks: sheet.pageBreaks }) },
    status,
  };
}

/** A4 landscape, as wide as the page; the title on every page, and below it which workbook, sheet, day and page. */
const PRINT: PrintSpec = {
  landscape: true,
  titleRows: { first: 0, last: 0 },
  footer: { left: '&F', center: '&A', right: '&D  ·  &P / &N' },
};

/** Widths of all columns that the charts cover too, with a small gap before charts that stand beside their tables. */
function withChartColumns(fitted: readonly number[], zone: ChartZone, blocks: readonly Block[]): readonly number[] {
  const widths = [...fitted];
  if (!blocks.some(isChart)) return widths;
  const end = zone.column + zone.columnCount;
  const gap = zone.beside ? zone.column - 1 : -1;
  for (let column = widths.length; column < end; column++) widths[column] = column === gap ? GAP_WIDTH : SPARE_WIDTH;
  return widths;
}

function isChart(block: Block): boolean {
  return block.kind === 'chart';
}
