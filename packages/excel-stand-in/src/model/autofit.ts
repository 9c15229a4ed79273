import { wireValue } from './content';
import type { CellSet } from './cell-set';
import { displayText } from './display-text';

/** Roughly how wide a character is, as a part of the font's size, and the blank around it in points. */
const CHARACTER_WIDTH = 0.5;
const PADDING = 6;
const LINE_HEIGHT = 1.36;

/** Makes columns as wide as their longest text, roughly: the stand-in measures no fonts. */
export function autofitColumns({ sheet, areas }: CellSet): void {
  sheet.protection.assertPermitted('allowFormatColumns');
  const { locale, dates } = sheet.workbook.options;
  for (const area of areas) {
    for (let column = area.column; column <= area.lastColumn; column++) {
      let width = 0;
      sheet.cells.contents.forEachIn(area.columnAt(column - area.column), (_, row) => {
        const style = sheet.cells.styles.styleAt(row, column);
        const text = displayText(sheet.cells.valueAt(row, column), style.numberFormat, locale, dates);
        width = Math.max(width, text.length * style.fontSize * CHARACTER_WIDTH + PADDING);
      });
      if (width > 0) sheet.dimensions.setColumnWidth(area.columnAt(column - area.column), Math.min(width, 1000));
    }
  }
}

/** Makes rows as high as their texts need in the present widths, roughly. */
export function autofitRows({ sheet, areas }: CellSet): void {
  sheet.protection.assertPermitted('allowFormatRows');
  const heights = new Map<number, number>();
  for (const area of areas) {
    sheet.cells.contents.forEachIn(area, (_, row, column) => {
      const style = sheet.cells.styles.styleAt(row, column);
      const length = String(wireValue(sheet.cells.valueAt(row, column))).length;
      const perLine = Math.max(1, sheet.dimensions.columnWidth(column) / (style.fontSize * CHARACTER_WIDTH));
      const lines = style.wrapText ? Math.ceil(length / perLine) : 1;
      heights.set(row, Math.max(heights.get(row) ?? 0, Math.min(409, lines * style.fontSize * LINE_HEIGHT)));
    });
    for (const [row, height] of heights) sheet.dimensions.setRowHeight(area.moved(row - area.row, 0).rowAt(0), height);
  }
}
