import { textKey } from '../../core/kernel/text-key';
import { compareSpans, parseSpan } from '../../core/kernel/span';
import type { CellGuard, EditTarget, EditValue } from '../../core/plan/cell-edit';
import { fieldPlace, ownColumn } from '../../core/plan/field-place';
import type { Plan, PlanTable } from '../../core/plan/plan';
import { isBlankRow } from '../../core/schema/read-table';
import { TABLES, type TableId } from '../../core/tables';
import { CellError, displayText } from '../../core/workbook/cell-value';
import { rawTableRange, type RawTable } from '../../core/workbook/raw-table';
import type { NoRowBecause, RefusedEdit } from '../../core/plan/refused-edit';
import { acceptField, acceptMarks, isRefused, refusedEdit } from './accept-draft';
import type { Draft } from './draft';
import { nextKey } from './next-key';
import { HostError, type NewRow, type OpenWorkbook } from '../ports';
import { columnOfStart, crossOfStart } from './quarter-start';
import { heldValue, writeCells, type UndoStep } from './write-cells';

/** A row to add, or why it cannot be. */
export interface ProposedRow {
  /** `null` when something is refused, or when there is no place for it. */
  readonly row: NewRow | null;
  /** The Nr (or other single key) that the row gets; `null` when its table has none. */
  readonly key: string | null;
  readonly because: NoRowBecause | null;
  readonly refused: readonly RefusedEdit[];
}

interface Cell {
  readonly column: number;
  readonly value: EditValue;
  readonly format: NewRow['cells'][number]['format'];
}

/**
 * A new row for a table. A tender comes after the last one with the same or an earlier Start; anything else after the
 * last row that is filled, before a total row. Without an Nr of its own it gets the next free one, in the style of those
 * that are there.
 *
 * @throws RangeError for a name that is no field or theme.
 */
export function newRow(plan: Plan, id: TableId, draft: Draft): ProposedRow {
  const table: PlanTable<TableId> = plan.tables[id];
  const { raw } = table;
  if (raw === null) return { row: null, key: null, because: 'table-missing', refused: [] };
  if (raw.headerRow === null) return { row: null, key: null, because: 'no-header-row', refused: [] };
  if ((raw.own?.parts.length ?? 1) > 1) return { row: null, key: null, because: 'several-sheets', refused: [] };
  const key = keyCell(table, draft);
  const answers = [...fieldCells(plan, table, draft), ...markCells(plan, id, draft)];
  const refused = answers.flatMap((answer) => ('because' in answer ? [answer] : []));
  const given = answers.flatMap((answer) => ('because' in answer ? [] : [answer]));
  const cells = [...(key === null ? [] : [key.cell]), ...given.filter(({ value }) => value !== null)];
  if (cells.length === 0 || refused.length > 0) {
    return { row: null, key: null, because: refused.length > 0 ? null : 'nothing-to-write', refused };
  }
  const row: NewRow = {
    sheet: raw.sheet,
    tableName: raw.tableName,
    range: rawTableRange(raw),
    totalRows: raw.totalRows,
    position: positionOf(plan, id, raw, draft),
    cells,
  };
  const guarded = raw.tableName === null ? { ...row, guards: neighbourGuards(raw, row.position) } : row;
  return { row: guarded, key: key?.text ?? givenKey(id, draft), because: null, refused };
}

/** The first filled cell of the rows above and below the new one, or of the headings. */
function neighbourGuards(raw: RawTable, position: number): readonly CellGuard[] {
  const inRow = (row: number): readonly CellGuard[] => {
    const cells = raw.rows[row - raw.firstRow] ?? [];
    const column = cells.findIndex((cell) => cell !== null && !(cell instanceof CellError));
    const expected = cells[column];
    return expected === undefined ? [] : [{ row, column: raw.firstColumn + column, expected }];
  };
  const at = raw.firstRow + position;
  return [...inRow(at - 1), ...inRow(at)];
}

/**
 * A blank row that stands where the new one comes: the rows that a template keeps free at the end, and what a try that was
 * cut off left behind. Between filled rows a blank one may well be there on purpose, so there only after such a try.
 */
export function blankRowFor(
  plan: Plan,
  id: TableId,
  { position }: Pick<NewRow, 'position'>,
  isRetry: boolean,
): number | null {
  const { raw } = plan.tables[id];
  const cells = raw?.rows[position];
  if (raw === null || position >= raw.rows.length || !isBlankRow(cells)) return null;
  // A total or a group stands there: it is blank to the reading, not on the sheet.
  if (raw.skipped.some(({ row }) => row === raw.firstRow + position)) return null;
  const isAtEnd = raw.rows.slice(position).every(isBlankRow);
  return isAtEnd || isRetry ? raw.firstRow + position : null;
}

/** A row that was added, and how to take it back: its cells are emptied, and a blank row counts for nothing. */
export interface RowAdded {
  readonly rowNumber: number;
  /** What stood below moved down. */
  readonly inserted: boolean;
  readonly undo: UndoStep;
}

/**
 * Adds a planned row, or fills the blank one that stands there (`blankRowFor`).
 *
 * @throws HostError: nothing was changed, or (`changed`) the table is not as it was read.
 */
export async function addTableRow(
  workbook: Pick<OpenWorkbook, 'addRow' | 'changeCells'>,
  { date1904 }: Pick<Plan, 'date1904'>,
  row: NewRow,
  blankRow: number | null = null,
): Promise<RowAdded> {
  if (blankRow !== null) return fillRow(workbook, date1904, row, blankRow);
  const rowNumber = await workbook.addRow(row);
  const cells = row.cells.map((cell) => ({
    sheet: row.sheet,
    row: rowNumber,
    column: row.range.column + cell.column,
    wrote: heldValue(cell, date1904),
    before: null,
    numberFormat: null,
  }));
  return { rowNumber, inserted: true, undo: { cells, addedRow: true } };
}

async function fillRow(
  workbook: Pick<OpenWorkbook, 'changeCells'>,
  date1904: boolean,
  row: NewRow,
  rowNumber: number,
): Promise<RowAdded> {
  const edits = row.cells.map(({ column, value, format }) => ({
    sheet: row.sheet,
    row: rowNumber,
    column: row.range.column + column,
    expected: null,
    value,
    format,
  }));
  const { leftAlone, undo } = await writeCells(workbook, edits, date1904);
  if (leftAlone.length > 0) throw new HostError('changed', { sheet: row.sheet });
  return { rowNumber, inserted: false, undo: { cells: undo?.cells ?? [], addedRow: true } };
}

function fieldCells(plan: Plan, table: PlanTable<TableId>, { fields }: Draft): readonly (Cell | RefusedEdit)[] {
  const { id, rows } = table;
  const [keyField] = TABLES[id].key.length === 1 ? TABLES[id].key : [];
  return Object.entries(fields).flatMap(([field, value]): readonly (Cell | RefusedEdit)[] => {
    const accepted = acceptField(plan, id, fields, field, value);
    if (isRefused(accepted)) return [accepted];
    const target: EditTarget = { kind: 'field', field };
    if (accepted.value === null) return [];
    const place = fieldPlace(table, field);
    if (place === null) return [refusedEdit(target, 'column-missing', accepted.value)];
    if (place.kind === 'quarters') {
      const found = columnOfStart(place.columns, accepted.value);
      return ['because' in found ? found : { ...crossOfStart(found), format: 'text' as const }];
    }
    const isTaken = field === keyField && rows.some(({ key }) => textKey(key) === textKey(displayText(accepted.value)));
    if (isTaken) return [refusedEdit(target, 'key-taken', accepted.value)];
    return [{ column: place.column, value: accepted.value, format: accepted.type.format }];
  });
}

function markCells(plan: Plan, id: TableId, { marks }: Draft): readonly (Cell | RefusedEdit)[] {
  return Object.entries(marks).map(([index, set]) => {
    const theme = id === 'tenders' ? plan.themes[Number(index)] : undefined;
    if (theme === undefined) throw new RangeError(`No theme ${index}`);
    const accepted = acceptMarks(theme.index, set);
    if (isRefused(accepted)) return accepted;
    const { column } = theme;
    if (column === null) {
      return refusedEdit({ kind: 'theme', theme: theme.index }, 'column-missing', accepted.value);
    }
    return { column, value: accepted.value, format: accepted.type.format };
  });
}

/** The next Nr, where the table has a column for it and the draft names none. */
function keyCell(table: PlanTable<TableId>, { fields }: Draft): { readonly cell: Cell; readonly text: string } | null {
  const { id, raw, rows } = table;
  const column = ownColumn(table, 'nr');
  const isNumbered = TABLES[id].key.length === 1 && TABLES[id].key[0] === 'nr';
  if (raw === null || column === null || !isNumbered || (fields['nr'] ?? null) !== null) return null;
  const text = nextKey(rows.map(({ key }) => key));
  const last = [...raw.rows].reverse().find((cells) => (cells?.[column] ?? null) !== null)?.[column];
  // Who numbers with numbers goes on with them.
  const isNumber = typeof last === 'number' && /^\d+$/.test(text);
  const cell: Cell = isNumber
    ? { column, value: Number(text), format: 'general' }
    : { column, value: text, format: 'text' };
  return { cell, text };
}

function givenKey(id: TableId, { fields }: Draft): string | null {
  const [field] = TABLES[id].key.length === 1 ? TABLES[id].key : [];
  const value = field === undefined ? null : (fields[field] ?? null);
  return value === null ? null : displayText(value);
}

/** Before which data row the new one comes. */
function positionOf(plan: Plan, id: TableId, raw: RawTable, { fields }: Draft): number {
  const end = raw.rows.reduce((last, cells, i) => (isBlankRow(cells) ? last : i + 1), 0);
  if (id !== 'tenders') return end;
  const accepted = acceptField(plan, id, null, 'start', fields['start'] ?? null);
  const start = isRefused(accepted) || typeof accepted.value !== 'string' ? null : parseSpan(accepted.value);
  if (start === null) return end;
  const before = plan.tables.tenders.rows
    .filter((tender) => tender.start !== null && compareSpans(tender.start, start) <= 0)
    .at(-1);
  return before === undefined ? end : before.rowNumber - raw.firstRow + 1;
}
