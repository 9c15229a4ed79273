import { textKey } from '../kernel/text-key';
import { isBlank, type CellValue } from '../workbook/cell-value';
import type { CellGrid } from '../workbook/inventory';
import type { SkipReason } from './recognition';

/** What is known of a place when its rows are told apart. Columns count from 0 in the place. */
export interface RowContext {
  /** Column of the name of an item; `null` when none was found. */
  readonly title: number | null;
  /** Columns of Start, Procedure and Status: a row that fills one is an item, whatever it is called. */
  readonly telling: readonly number[];
  readonly headings: readonly string[];
  /** In an Excel table every row is a row of the table, but for totals. */
  readonly isTable: boolean;
}

/** A row that is no item, and the text of a group row. */
export interface RowKind {
  readonly why: SkipReason;
  readonly text: string;
}

const TOTAL = /^(?:sub|eind)?[ -]?(?:totaal|totalen|total|totals)(?![\p{L}\p{N}])/u;
const NOTE =
  /^(?:\*|nb\b|n\.b\.|bron\b|source\b|noot\b|note\b|notes\b|let op\b|toelichting\b|opmerking\b|laatst |last |bijgewerkt|versie\b|legenda|legend\b|peildatum|bijgewerkt|stand per|datum:)/;

/**
 * Which rows of a place are no items, by their place among `rows`: totals, group rows, notes, headings that come back
 * (adopting.md, "Rows"). A row with only a name is an item.
 */
export function rowKinds(rows: CellGrid, context: RowContext): ReadonlyMap<number, RowKind> {
  const kinds = new Map<number, RowKind>();
  const lone: { row: number; column: number; text: string }[] = [];
  let last = -1;
  rows.forEach((cells, row) => {
    const filled = filledOf(cells);
    if (filled.length === 0) return;
    if (isTotal(cells ?? [], filled, context)) return void kinds.set(row, { why: 'total', text: '' });
    if (!context.isTable && repeatsHeadings(cells ?? [], context.headings))
      return void kinds.set(row, { why: 'headings', text: '' });
    const [only] = filled;
    const value = only === undefined ? null : (cells?.[only] ?? null);
    if (filled.length === 1 && only !== undefined && (typeof value === 'string' || isYear(value))) {
      lone.push({ row, column: only, text: String(value).trim() });
    } else last = row;
  });
  if (context.isTable) return kinds;
  markNotes(rows, lone, last, context, kinds);
  markGroups(
    rows,
    lone.filter(({ row }) => !kinds.has(row)),
    context,
    kinds,
  );
  return kinds;
}

function isYear(value: CellValue): boolean {
  return typeof value === 'number' && Number.isInteger(value) && value >= 2000 && value <= 2060;
}

/** At most three filled cells of a row: enough to tell a lone one. */
function filledOf(cells: readonly CellValue[] = []): readonly number[] {
  const found: number[] = [];
  for (const [column, cell] of cells.entries()) if (!isBlank(cell)) found.push(column);
  return found;
}

/** A text cell that is, or begins with, the whole word Totaal, in a row without Start, Procedure or Status. */
function isTotal(cells: readonly CellValue[], filled: readonly number[], { telling }: RowContext): boolean {
  if (telling.some((column) => !isBlank(cells[column] ?? null))) return false;
  return filled.some((column) => {
    const cell = cells[column];
    return typeof cell === 'string' && cell.length <= 80 && TOTAL.test(textKey(cell));
  });
}

function repeatsHeadings(cells: readonly CellValue[], headings: readonly string[]): boolean {
  let same = 0;
  let filled = 0;
  for (const [column, cell] of cells.entries()) {
    if (isBlank(cell)) continue;
    filled += 1;
    if (typeof cell === 'string' && textKey(cell) === textKey(headings[column] ?? '')) same += 1;
  }
  return same >= 2 && same * 2 > filled;
}

/** Lone texts after the last full row: set apart by a blank row, worded as a note, or elsewhere than the names. */
function markNotes(
  rows: CellGrid,
  lone: readonly { readonly row: number; readonly column: number; readonly text: string }[],
  last: number,
  { title }: RowContext,
  kinds: Map<number, RowKind>,
): void {
  for (const { row, column, text } of lone) {
    const isBelow = row > last;
    const isWorded = NOTE.test(textKey(text)) || text.length > 120;
    const isApart = isBelow && last >= 0 && hasBlankBetween(rows, last, row);
    const isElsewhere = isBelow && title !== null && column !== title && last >= 0;
    if (isWorded || isApart || isElsewhere) kinds.set(row, { why: 'note', text });
  }
}

function hasBlankBetween(rows: CellGrid, from: number, to: number): boolean {
  for (let row = from + 1; row < to; row++) if (filledOf(rows[row]).length === 0) return true;
  return false;
}

/**
 * Lone texts that come back with rows between them: what the rows below have in common. In the column of the names they
 * are told from a tender with only its name by one at the very top, and by never standing two together.
 */
function markGroups(
  rows: CellGrid,
  lone: readonly { readonly row: number; readonly column: number; readonly text: string }[],
  { title }: RowContext,
  kinds: Map<number, RowKind>,
): void {
  const byColumn = new Map<number, { row: number; text: string }[]>();
  for (const { row, column, text } of lone) byColumn.set(column, [...(byColumn.get(column) ?? []), { row, text }]);
  for (const [column, found] of byColumn) {
    const areApart = found.every(({ row }, at) => at === 0 || row - (found[at - 1]?.row ?? 0) > 1);
    const firstFilled = rows.findIndex((cells) => filledOf(cells).length > 0);
    const isAtTop = found[0]?.row === firstFilled;
    const isGroup = column === title ? isAtTop && areApart && found.length >= 2 : found.length >= 2 || isAtTop;
    if (!isGroup) continue;
    for (const { row, text } of found) kinds.set(row, { why: 'group', text });
  }
}
