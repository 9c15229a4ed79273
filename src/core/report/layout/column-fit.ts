import { valueOf, type Block, type BlockColumn, type MatrixBlock, type TableBlock } from '../blocks';
import { shownLength, wrapText } from './measure';

/** The first column is a margin; everything starts in the next. */
export const FIRST_COLUMN = 1;
const MARGIN_WIDTH = 2;
/** A column that nothing asks a width for: under a chart, or between a table and its chart. */
const SPARE_WIDTH = 9;
/** Room beside the longest text of a column, and for the bold of a heading. */
const TEXT_PADDING = 1.5;
const HEADING_PADDING = 3;
/** Rows that decide on widths; further down a long text wraps. */
const SAMPLE_ROWS = 500;
/** A longer word is cut all the same. */
const LONGEST_WORD = 20;
const MATRIX_CELL_WIDTH = 14;
const MATRIX_LABEL = { minimum: 12, maximum: 28 };
const MATRIX_TEXT = { minimum: 28, maximum: 42 };

/** The widths of a sheet's columns: each as wide as the tables that share it need. */
export function fitColumns(blocks: readonly Block[]): readonly number[] {
  const widths: number[] = [MARGIN_WIDTH];
  for (const block of blocks) {
    const wishes = widthWishes(block);
    wishes.forEach((wish, index) => {
      const column = FIRST_COLUMN + index;
      widths[column] = Math.max(widths[column] ?? 0, wish);
    });
  }
  return widths.map((width) => Math.ceil(width));
}

/** The width of a column, also past the last that a table uses. */
export function widthOf(widths: readonly number[], column: number): number {
  return widths[column] ?? SPARE_WIDTH;
}

/** How many columns from `first` on are at least so many characters wide together. */
export function columnsOfWidth(widths: readonly number[], first: number, characters: number): number {
  let count = 0;
  for (let total = 0; total < characters; count++) total += widthOf(widths, first + count);
  return count;
}

export function totalWidth(widths: readonly number[], first: number, count: number): number {
  let total = 0;
  for (let column = first; column < first + count; column++) total += widthOf(widths, column);
  return total;
}

function widthWishes(block: Block): readonly number[] {
  if (block.kind === 'table' && block.rows.length > 0) return tableWishes(block);
  if (block.kind === 'matrix' && block.rows.length > 0) return matrixWishes(block);
  return [];
}

function tableWishes({ columns, rows }: TableBlock): readonly number[] {
  return columns.map((column, index) => {
    const values = rows.slice(0, SAMPLE_ROWS).map((row) => valueOf(row[index] ?? null));
    const longest = Math.max(0, ...values.map((value) => shownLength(value, column.format)));
    const longestWord = Math.max(0, ...values.map((value) => (typeof value === 'string' ? wordLength(value) : 0)));
    return Math.max(wishOf(column, longest + TEXT_PADDING), Math.min(longestWord + TEXT_PADDING, LONGEST_WORD));
  });
}

function wishOf({ heading, width }: BlockColumn, wanted: number): number {
  const clamped = Math.min(Math.max(wanted, width.minimum), width.maximum);
  const inOneLine = heading.length + HEADING_PADDING;
  const named = inOneLine <= width.maximum ? inOneLine : wordLength(heading) + HEADING_PADDING;
  return Math.max(clamped, Math.min(named, width.maximum));
}

/** Characters of the longest word: a narrower column would cut through it. */
function wordLength(text: string): number {
  return Math.max(...text.split(/[\s-]+/).map((word) => word.length));
}

function matrixWishes({ labelHeading, headings, rows, cellWidth = MATRIX_CELL_WIDTH }: MatrixBlock): readonly number[] {
  const labels = rows.map(({ label }) => label.length);
  const label = Math.max(labelHeading.length, ...labels) + TEXT_PADDING;
  const texts = rows.map((row) => Math.max(...wrapText(row.text, MATRIX_TEXT.maximum).map((line) => line.length)));
  return [
    Math.min(Math.max(label, MATRIX_LABEL.minimum), MATRIX_LABEL.maximum),
    Math.min(Math.max(Math.max(...texts) + TEXT_PADDING, MATRIX_TEXT.minimum), MATRIX_TEXT.maximum),
    ...headings.map(() => cellWidth),
  ];
}
