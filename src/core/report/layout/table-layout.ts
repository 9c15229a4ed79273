import { ROWS_PER_SLICE, type Slices } from '../../kernel/slices';
import { tableName } from '../../workbook/table-name';
import {
  valueOf,
  type BlockColumn,
  type CellContent,
  type MatrixBlock,
  type MatrixState,
  type StyledCell,
  type TableBlock,
} from '../blocks';
import type { Look } from '../sheet-spec/looks';
import type { CellOverride, TableColumnSpec, TableSpec } from '../sheet-spec/sheet-spec';
import { FIRST_COLUMN, widthOf } from './column-fit';
import { rowHeight, wrapInColumn, wrapText } from './measure';
import { fittingValue, type SheetBuilder } from './sheet-builder';
import { placeText } from './text-layout';

/** Points: generous, so that a row can be followed with the eye. */
export const ROW_HEIGHT = 18;
const HEADER_LINE = 15;
const HEADER_PADDING = 8;
/** Characters. */
const HEADING_PADDING = 1;
const MATRIX_ROW_HEIGHT = 20;

/** Points for the headings of a table at these widths. */
export function headerHeight({ columns }: TableBlock, widths: readonly number[]): number {
  const lines = Math.max(
    1,
    ...columns.map(({ heading }, i) => wrapText(heading, widthOf(widths, FIRST_COLUMN + i) - HEADING_PADDING).length),
  );
  return lines * HEADER_LINE + HEADER_PADDING;
}

/** The lines that a row of a table takes at these widths. */
export function rowLines(
  columns: readonly BlockColumn[],
  row: readonly CellContent[],
  widths: readonly number[],
): number {
  let most = 1;
  for (let i = 0; i < row.length; i++) {
    const value = valueOf(row[i] ?? null);
    const room = widthOf(widths, FIRST_COLUMN + i);
    // Most cells are short: only a text that may not fit is measured.
    if (typeof value !== 'string' || !wraps(columns[i]) || (value.length <= room && !value.includes('\n'))) continue;
    most = Math.max(most, wrapInColumn(value, room).length);
  }
  return most;
}

function wraps(column: BlockColumn | undefined): boolean {
  return column !== undefined && (column.look === 'wrapped' || column.look === 'label');
}

export function* placeTable(block: TableBlock, sheet: SheetBuilder): Slices<void> {
  if (block.rows.length === 0) {
    sheet.lastTable = null;
    placeText({ kind: 'text', text: block.empty, look: 'quiet' }, sheet);
    return;
  }
  const { columns, rows } = block;
  const top = sheet.row;
  const overrides: CellOverride[] = [];
  const { beside, tables: drawn } = sheet.chartZone;
  sheet.height(top, beside && drawn.includes(block.id) ? sheet.drawnHeaderHeight : headerHeight(block, sheet.widths));
  for (const [i, row] of rows.entries()) {
    if (i % ROWS_PER_SLICE === ROWS_PER_SLICE - 1) yield;
    sheet.height(top + 1 + i, rowHeight(rowLines(columns, row, sheet.widths), ROW_HEIGHT));
    row.forEach((cell, column) => {
      if (typeof cell !== 'object' || cell === null) return;
      const override = overrideOf(cell, columns[column] as BlockColumn);
      if (override) overrides.push({ row: i, column, ...override });
      sheet.link(top + 1 + i, FIRST_COLUMN + column, cell.link);
    });
  }
  yield;
  const table: TableSpec = {
    name: tableName(`mvoi_${sheet.kind}_${block.id}`),
    row: top,
    column: FIRST_COLUMN,
    columns: columns.map(columnSpec),
    rows: rows.map((row) => columns.map((_, i) => fittingValue(valueOf(row[i] ?? null)))),
    blankRows: 0,
    overrides,
    filter: false,
  };
  sheet.tables.push(table);
  const range = { row: top, column: FIRST_COLUMN, rowCount: 1 + rows.length, columnCount: columns.length };
  sheet.lastTable = { block, range };
  sheet.row = top + range.rowCount;
}

/** How a cell differs from its column; `null` when it does not. */
function overrideOf(
  { look, format, link }: StyledCell,
  column: BlockColumn,
): Pick<CellOverride, 'look' | 'format'> | null {
  const own = look ?? (link ? 'link' : undefined);
  if (own === undefined && format === undefined) return null;
  return { look: own ?? column.look, ...(format === undefined ? {} : { format }) };
}

function columnSpec({ heading, look, format }: BlockColumn): TableColumnSpec {
  return { heading, look, headingLook: 'tableHeading', format, validation: null, note: null };
}

const STATE_LOOKS: Readonly<Record<MatrixState, Look>> = {
  filled: 'levelFilled',
  aimed: 'levelAimed',
  empty: 'levelEmpty',
};

/** Loose cells: the colours are the figure, so it is not a table with bands of its own. */
export function placeMatrix(block: MatrixBlock, sheet: SheetBuilder): void {
  if (block.rows.length === 0) {
    placeText({ kind: 'text', text: block.empty, look: 'quiet' }, sheet);
    return;
  }
  const textColumn = FIRST_COLUMN + 1;
  [block.labelHeading, block.textHeading, ...block.headings].forEach((heading, i) => {
    sheet.put(sheet.row, FIRST_COLUMN + i, heading, 'tableHeading');
  });
  sheet.height(sheet.row, HEADER_LINE + HEADER_PADDING);
  sheet.row += 1;
  for (const { label, text, cells } of block.rows) {
    sheet.put(sheet.row, FIRST_COLUMN, label, 'label');
    sheet.put(sheet.row, textColumn, text, 'wrapped');
    cells.forEach((cell, i) => sheet.put(sheet.row, textColumn + 1 + i, cell.text, STATE_LOOKS[cell.state]));
    const lines = Math.max(
      wrapInColumn(label, widthOf(sheet.widths, FIRST_COLUMN)).length,
      wrapInColumn(text, widthOf(sheet.widths, textColumn)).length,
    );
    sheet.height(sheet.row, rowHeight(lines, MATRIX_ROW_HEIGHT));
    sheet.row += 1;
  }
  placeText({ kind: 'text', text: block.legend, look: 'quiet' }, sheet);
}
