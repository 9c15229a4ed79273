import { invalidArgument } from '../excel-failure';
import { wireValue } from '../model/content';
import type { Range } from '../model/range';
import { setStyle } from '../model/range-format';
import { asRecordOf, asText } from '../protocol/arguments';

const LINK_COLOR = '#0563C1';

/** The link of a range's first cell, as `Excel.RangeHyperlink`; `null` when it has none. */
export function readHyperlink({ sheet, area }: Range): object | null {
  const link = sheet.cells.links.get(area.row, area.column);
  if (!link) return null;
  return { ...link, textToDisplay: String(wireValue(sheet.cells.valueAt(area.row, area.column))) };
}

/**
 * Puts a link on every cell. Excel then shows them as links, blue and underlined, over whatever look they had; an empty
 * cell gets the link's own text.
 */
export function writeHyperlink(range: Range, value: unknown): void {
  const { sheet, area } = range;
  const record = asRecordOf(value, ['address', 'documentReference', 'screenTip', 'textToDisplay']);
  const { textToDisplay, ...parts } = Object.fromEntries(
    Object.entries(record).map(([key, part]) => [key, asText(part)]),
  );
  const target = parts['documentReference'] ?? parts['address'];
  if (target === undefined) throw invalidArgument('A hyperlink leads somewhere.');
  sheet.protection.assertPermitted('allowInsertHyperlinks');
  sheet.protection.assertEditable(area);
  const isEmpty = sheet.cells.contents.get(area.row, area.column) === undefined;
  const text = textToDisplay ?? (isEmpty ? target : null);
  if (text !== null) sheet.cells.write(area, () => `'${text}`);
  for (let row = area.row; row <= area.lastRow; row++) {
    for (let column = area.column; column <= area.lastColumn; column++) sheet.cells.links.set(row, column, parts);
  }
  setStyle(range, 'underline', 'Single');
  setStyle(range, 'fontColor', LINK_COLOR);
}
