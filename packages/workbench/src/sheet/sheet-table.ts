import { columnName, type Worksheet } from '../../../excel-stand-in';
import { element } from '../dom';
import { cellCss, PIXELS_PER_POINT, shownText, tableLook } from './cell-look';
import { conditionLooks } from './conditions';

const HEADER_WIDTH = 44;

/** The cells of a sheet as a table of the page, with column letters and row numbers. */
export function sheetTable(sheet: Worksheet, rows: number, columns: number): HTMLTableElement {
  const { dimensions, freezePanes } = sheet;
  const widths = Array.from({ length: columns }, (_, column) => dimensions.columnWidth(column) * PIXELS_PER_POINT);
  const table = element('table', { className: sheet.showGridlines ? 'cells lined' : 'cells' });
  table.style.width = `${HEADER_WIDTH + widths.reduce((sum, width) => sum + width, 0)}px`;
  const group = element('colgroup', {}, sized(element('col'), HEADER_WIDTH));
  group.append(...widths.map((width) => sized(element('col'), width)));
  const letters = element('tr', {}, element('th', { className: 'corner' }));
  letters.append(...widths.map((_, column) => element('th', { scope: 'col', textContent: columnName(column) })));
  const body = element('tbody');
  const comments = new Map(
    [...sheet.comments.items, ...sheet.notes.items].map((comment) => {
      const { row, column } = comment.location().area;
      return [`${row}:${column}`, comment.content];
    }),
  );
  const covered = coveredCells(sheet);
  for (let row = 0; row < rows; row++) {
    if (dimensions.isRowHidden(row)) continue;
    const line = element('tr', {}, element('th', { scope: 'row', textContent: String(row + 1) }));
    line.dataset['row'] = String(row);
    line.style.height = `${dimensions.rowHeight(row) * PIXELS_PER_POINT}px`;
    if (row < freezePanes.rows) line.className = 'frozen';
    for (let column = 0; column < columns; column++) {
      if (covered.has(`${row}:${column}`)) continue;
      line.append(cell(sheet, row, column, comments.get(`${row}:${column}`)));
    }
    body.append(line);
  }
  table.append(group, element('thead', {}, letters), body);
  return table;
}

function sized<T extends HTMLElement>(made: T, width: number): T {
  made.style.width = `${width}px`;
  return made;
}

function cell(sheet: Worksheet, row: number, column: number, comment: string | undefined): HTMLTableCellElement {
  const { cells } = sheet;
  const value = cells.valueAt(row, column);
  const style = cells.styles.styleAt(row, column);
  const table = sheet.tables.items.find(({ area }) => area.hasCell(row, column));
  const made = element('td', { className: style.wrapText ? 'wrapped' : 'single' });
  const css = cellCss(style, value, table ? tableLook(table, row) : null, conditionLooks(sheet, row, column));
  if (css !== '') made.style.cssText = css;
  made.dataset['cell'] = `${columnName(column)}${String(row + 1)}`;
  const text = shownText(sheet, value, style.numberFormat);
  if (text !== '') {
    const box = element('div', { textContent: text });
    if (!style.wrapText && !runsOver(sheet, row, column)) box.className = 'cut';
    made.append(box);
  }
  if (table?.showFilterButton && table.showHeaders && row === table.area.row) made.classList.add('filter');
  if (cells.links.get(row, column)) made.classList.add('link');
  if (comment !== undefined) {
    made.classList.add('noted');
    made.title = comment;
  }
  const merge = sheet.mergedAt(row, column);
  if (merge) Object.assign(made, { rowSpan: merge.rowCount, colSpan: merge.columnCount });
  return made;
}

/** A text runs on over the cells beside it as long as they are empty. */
function runsOver({ cells }: Worksheet, row: number, column: number): boolean {
  return typeof cells.valueAt(row, column) === 'string' && cells.valueAt(row, column + 1) === undefined;
}

/** The cells that lie under a merged one. */
function coveredCells(sheet: Worksheet): ReadonlySet<string> {
  const covered = new Set<string>();
  for (const { area } of sheet.merges) {
    if (!area) continue;
    for (let row = area.row; row <= area.lastRow; row++) {
      for (let column = area.column; column <= area.lastColumn; column++) {
        if (row !== area.row || column !== area.column) covered.add(`${row}:${column}`);
      }
    }
  }
  return covered;
}
