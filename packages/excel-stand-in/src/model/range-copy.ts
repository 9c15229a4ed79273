import { invalidArgument, notModelled } from '../excel-failure';
import { Area } from './area';
import { Formula, type Content } from './content';
import type { Range } from './range';
import type { Hyperlink } from './sheet-cells';

export const COPY_TYPES = ['All', 'Formats', 'Values'] as const;
export type CopyType = (typeof COPY_TYPES)[number];

/** A reference that means other cells in another place: A1, $A1, 5:5; $A$1 and names do not. */
const RELATIVE_REFERENCE = /(?<![\w.$])\$?[A-Z]{1,3}\d+|(?<![\w.$])[A-Z]{1,3}\$?\d+|\b\d+:\d+/i;

interface CopiedCell {
  readonly content: Content | undefined;
  readonly link: Hyperlink | undefined;
  readonly style: number;
}

/**
 * Copies cells over others of the same sheet. A row, or a cell, fills as many as there are; the source is read before
 * anything is written, so the two may overlap. Formulas that would change with their place are refused by name.
 */
export function copyCells(source: Range, target: Range, type: CopyType): void {
  const { sheet } = target;
  if (source.sheet !== sheet) throw notModelled('copying cells from another worksheet');
  const fits = (from: number, to: number): boolean => to % from === 0;
  if (!fits(source.area.rowCount, target.area.rowCount) || !fits(source.area.columnCount, target.area.columnCount)) {
    throw invalidArgument('The source does not fill the range.');
  }
  sheet.protection.assertEditable(target.area);
  const cells = copiedCells(source);
  const { area } = target;
  for (let row = 0; row < area.rowCount; row++) {
    for (let column = 0; column < area.columnCount; column++) {
      const copied = cells[row % source.area.rowCount]?.[column % source.area.columnCount];
      if (copied) put(target, area.row + row, area.column + column, copied, type);
    }
  }
  if (type !== 'Values') copyConditions(source, area);
  for (const table of sheet.tables.touching(area)) table.refreshHeadings();
  sheet.workbook.notify({ kind: 'cells-changed', sheet, area, change: 'RangeEdited', shift: null });
}

/** Conditional formats are looks too: those of the source row reach the rows right below that look like it. */
function copyConditions({ sheet, area: source }: Range, target: Area): void {
  const below = Area.between(source.row, source.column, target.lastRow, target.lastColumn);
  for (const { anchors } of sheet.conditionalFormats) {
    for (const anchor of anchors) {
      const { area } = anchor;
      if (!area?.overlaps(source) || area.lastRow + 1 !== target.row) continue;
      const grown = Area.between(area.row, area.column, target.lastRow, area.lastColumn);
      if (area.column >= below.column && area.lastColumn <= below.lastColumn) anchor.area = grown;
    }
  }
}

function copiedCells({ sheet, area }: Range): CopiedCell[][] {
  return Array.from({ length: area.rowCount }, (_, row) =>
    Array.from({ length: area.columnCount }, (__, column) => {
      const [r, c] = [area.row + row, area.column + column];
      const { contents, links, styles } = sheet.cells;
      return { content: contents.get(r, c), link: links.get(r, c), style: styles.numberAt(r, c) };
    }),
  );
}

function put(
  { sheet }: Range,
  row: number,
  column: number,
  { content, link, style }: CopiedCell,
  type: CopyType,
): void {
  if (type !== 'Formats') {
    if (content instanceof Formula && RELATIVE_REFERENCE.test(content.text)) {
      throw notModelled(`copying the formula ${content.text}`);
    }
    sheet.cells.put(
      row,
      column,
      type === 'Values' && content instanceof Formula ? (content.value ?? undefined) : content,
    );
  }
  if (type === 'All') sheet.cells.links.set(row, column, link);
  if (type !== 'Values') sheet.cells.styles.set(row, column, style);
}
