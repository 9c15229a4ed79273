import type { SheetSpec } from '../../../core/report/sheet-spec/sheet-spec';
import { addressLists, cellsOf } from '../session/ranges';
import { AreaCollector } from './painting/area-collector';
import type { SheetWriting } from './sheet-writing';
import { step, type WriteStep } from './steps';

/** A column as wide as so many digits of the default font: 7 pixels each and 5 around them, at 96 pixels to the inch. */
const PIXELS_PER_CHARACTER = 7;
const CELL_MARGIN = 5;
const POINTS_PER_PIXEL = 0.75;

/** Excel takes no more on one sheet. */
const MAX_PAGE_BREAKS = 1_026;

/** Points: the margins of our pages, in inches 0.5, 0.6, 0.7 and 0.3. */
const MARGINS = {
  leftMargin: 36,
  rightMargin: 36,
  topMargin: 28.8,
  bottomMargin: 39.6,
  headerMargin: 21.6,
  footerMargin: 21.6,
} as const;

/** Widths, heights, frozen rows and the printed page: what a sheet is beside its cells. */
export function* writePage({ spec, sheet }: SheetWriting): Iterable<WriteStep> {
  const widths = new AreaCollector<number>();
  spec.columnWidths.forEach((width, column) => widths.add(0, column, width));
  for (const [width, columns] of widths.areas()) {
    for (const addresses of addressLists(columns)) {
      yield step(
        3,
        () => (sheet().getRanges(addresses).untrack().format.columnWidth = points(width)),
        addresses.length,
      );
    }
  }
  const heights = new AreaCollector<number>();
  const fromTop = [...spec.rowHeights].sort((a, b) => a.row - b.row);
  for (const { row, height } of fromTop) heights.add(row, 0, height);
  for (const [height, rows] of heights.areas()) {
    for (const addresses of addressLists(rows)) {
      yield step(3, () => (sheet().getRanges(addresses).untrack().format.rowHeight = height), addresses.length);
    }
  }
  yield step(5, () => freeze(sheet(), spec));
  yield step(20, () => layOutPage(sheet(), spec));
  for (const row of (spec.print.pageBreaks ?? []).slice(0, MAX_PAGE_BREAKS)) {
    yield step(3, () => {
      sheet().horizontalPageBreaks.add(cellsOf(sheet(), { row, column: 0, rowCount: 1, columnCount: 1 }));
    });
  }
}

function points(characters: number): number {
  return (characters * PIXELS_PER_CHARACTER + CELL_MARGIN) * POINTS_PER_PIXEL;
}

function freeze(sheet: Excel.Worksheet, { freezeRows, freezeColumns, gridlines }: SheetSpec): void {
  sheet.showGridlines = gridlines;
  if (freezeRows > 0 && freezeColumns > 0) {
    sheet.freezePanes.freezeAt(cellsOf(sheet, { row: 0, column: 0, rowCount: freezeRows, columnCount: freezeColumns }));
  } else if (freezeRows > 0) sheet.freezePanes.freezeRows(freezeRows);
  else if (freezeColumns > 0) sheet.freezePanes.freezeColumns(freezeColumns);
}

/** As wide as the paper, and as many pages high as it takes or one. */
function layOutPage(sheet: Excel.Worksheet, { print }: SheetSpec): void {
  const { pageLayout } = sheet;
  pageLayout.set(MARGINS);
  pageLayout.paperSize = 'A4';
  pageLayout.orientation = print.landscape ? 'Landscape' : 'Portrait';
  pageLayout.zoom = print.onePage ? { horizontalFitToPages: 1, verticalFitToPages: 1 } : { horizontalFitToPages: 1 };
  if (print.titleRows) {
    const { first, last } = print.titleRows;
    pageLayout.setPrintTitleRows(sheet.getRange(`${first + 1}:${last + 1}`).untrack());
  }
  const { defaultForAllPages } = pageLayout.headersFooters;
  defaultForAllPages.leftFooter = print.footer.left;
  defaultForAllPages.centerFooter = print.footer.center;
  defaultForAllPages.rightFooter = print.footer.right;
}
