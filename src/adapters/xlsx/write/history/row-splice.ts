import { parseRange, rangeAddress } from '../../../../core/workbook/address';
import type { HistoryTable } from './history-table';
import type { SheetText } from './sheet-text';

/** The sheet's text with other rows in place of those in `changed` (by number from 0); rows that were not there are put in order. */
export function spliceRows(text: SheetText, changed: ReadonlyMap<number, string>): string {
  const { source, rows, rowsEnd, closedSheetData, prefix } = text;
  const existing = new Set(rows.map(({ row }) => row));
  const added = Array.from(changed.keys()).filter((row) => !existing.has(row));
  added.sort((a, b) => b - a);
  const parts: string[] = [];
  let position = 0;
  const put = (start: number, xml: string, end: number): void => {
    parts.push(source.slice(position, start), xml);
    position = end;
  };
  for (const row of rows) {
    for (let next = added.at(-1); next !== undefined && next < row.row; next = added.at(-1)) {
      put(row.start, changed.get(next) ?? '', row.start);
      added.pop();
    }
    const xml = changed.get(row.row);
    if (xml !== undefined) put(row.start, xml, row.end);
  }
  const rest = added
    .reverse()
    .map((row) => changed.get(row) ?? '')
    .join('');
  if (!closedSheetData) put(rowsEnd, rest, rowsEnd);
  else if (rest !== '') {
    put(closedSheetData.start, `<${prefix}sheetData>${rest}</${prefix}sheetData>`, closedSheetData.end);
  }
  return parts.join('') + source.slice(position);
}

/** The used range that the sheet states, large enough for the table; programs that read ahead go by it. */
export function growDimension(text: string, prefix: string, table: HistoryTable, rowCount: number): string {
  const pattern = new RegExp(`(<${prefix}dimension\\s[^>]*?ref\\s*=\\s*["'])([^"']*)(["'])`);
  const head = text.slice(0, text.indexOf(`<${prefix}sheetData`));
  const match = pattern.exec(head);
  const stated = match && parseRange(match[2] as string);
  if (!match || !stated) return text;
  const row = Math.min(stated.row, table.row);
  const column = Math.min(stated.column, table.column);
  const lastRow = Math.max(stated.row + stated.rowCount, table.row + table.headerRows + rowCount + table.totalRows);
  const lastColumn = Math.max(stated.column + stated.columnCount, table.column + table.columnCount);
  const grown = rangeAddress({ row, column, rowCount: lastRow - row, columnCount: lastColumn - column });
  const replaced = head.replace(pattern, (_, before: string, __, after: string) => before + grown + after);
  return replaced + text.slice(head.length);
}
