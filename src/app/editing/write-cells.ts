import type { CellEdit, CellGuard } from '../../core/plan/cell-edit';
import type { LeftAloneReason } from '../../core/plan/refused-edit';
import { storedSerial } from '../../core/kernel/calendar-date';
import { CellError, isSameValue, type CellValue } from '../../core/workbook/cell-value';
import type { CellChange, OpenWorkbook } from '../ports';

type CellWriter = Pick<OpenWorkbook, 'changeCells'>;

export interface LeftAlone {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly because: LeftAloneReason;
  /** What the cell holds. */
  readonly found: CellValue;
}

/** A cell that was written, with what is needed to put back what it held. */
export interface UndoCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** What we wrote, as the cell holds it. */
  readonly wrote: CellValue;
  readonly before: CellValue;
  /** `null` when the cell keeps the one it has. */
  readonly numberFormat: string | null;
  /** What says whose row it is, as it is after we wrote. */
  readonly guards?: readonly CellGuard[] | undefined;
}

/** One thing that the user did, and can take back. */
export interface UndoStep {
  readonly cells: readonly UndoCell[];
  /** A row of a table that was added with these cells: taking it back leaves it there, blank. */
  readonly addedRow?: boolean;
}

/** What came of writing. */
export interface Written<Edit extends CellChange = CellEdit> {
  readonly written: readonly Edit[];
  readonly leftAlone: readonly (LeftAlone & { readonly edit: Edit })[];
  /** `null` when nothing was written. */
  readonly undo: UndoStep | null;
}

/** What came of taking back. */
export interface Undone {
  readonly restored: readonly UndoCell[];
  readonly leftAlone: readonly LeftAlone[];
}

/**
 * Writes cells that still hold what was read of them. A cell that holds the wanted value already (an earlier try whose
 * answer got lost, a colleague with the same idea) counts as written, and is no part of what is taken back.
 *
 * @throws HostError: nothing was changed, or (`changed`) writing again makes it whole.
 */
export async function writeCells<Edit extends CellChange>(
  workbook: CellWriter,
  edits: readonly Edit[],
  date1904: boolean,
): Promise<Written<Edit>> {
  if (edits.length === 0) return { written: [], leftAlone: [], undo: null };
  const outcomes = await workbook.changeCells(edits);
  const written: Edit[] = [];
  const leftAlone: (LeftAlone & { edit: Edit })[] = [];
  const cells: UndoCell[] = [];
  edits.forEach((edit, i) => {
    const outcome = outcomes[i];
    if (outcome === undefined) throw new RangeError('A change without its outcome');
    const { sheet, row, column } = edit;
    const { found, formula, numberFormat, moved } = outcome;
    const wrote = heldValue(edit, date1904);
    if (outcome.written) cells.push({ sheet, row, column, wrote, before: found, numberFormat, guards: edit.guards });
    if (outcome.written || (!moved && !formula && isSameValue(found, wrote))) written.push(edit);
    else
      leftAlone.push({ sheet, row, column, because: moved ? 'moved' : formula ? 'formula' : 'changed', found, edit });
  });
  return {
    written,
    leftAlone,
    undo: cells.length === 0 ? null : { cells: cells.map((cell) => withGuardsNow(cell, cells)) },
  };
}

/** A key that we wrote ourselves is looked for as it is now. */
function withGuardsNow(cell: UndoCell, cells: readonly UndoCell[]): UndoCell {
  const guards = cell.guards?.map((guard) => {
    const own = cells.find(
      ({ sheet, row, column }) => sheet === cell.sheet && row === guard.row && column === guard.column,
    );
    return own === undefined ? guard : { ...guard, expected: own.wrote };
  });
  return guards === undefined ? cell : { ...cell, guards };
}

/** What a cell holds after it was written: days count from 1904 in some workbooks. */
export function heldValue({ value, format }: Pick<CellChange, 'value' | 'format'>, date1904: boolean): CellValue {
  if (typeof value === 'number' && format === 'date') return storedSerial(value, date1904);
  return value === '' ? null : value;
}

/**
 * Takes a step back: the old value and number format return where the cell still holds what we wrote. Cells that were
 * changed since keep what they hold, and are named; a cell that held an Excel error cannot get it back.
 *
 * @throws HostError: nothing was changed, or (`changed`) taking back again makes it whole.
 */
export async function undo(workbook: CellWriter, { cells }: UndoStep): Promise<Undone> {
  const wanted = cells.flatMap((cell) => {
    const change = changeBack(cell);
    return change === null ? [] : [{ cell, change }];
  });
  const outcomes = wanted.length === 0 ? [] : await workbook.changeCells(wanted.map(({ change }) => change));
  const restored: UndoCell[] = [];
  const leftAlone: LeftAlone[] = cells
    .filter(({ before }) => before instanceof CellError)
    .map(({ sheet, row, column, wrote }) => ({ sheet, row, column, because: 'error-value', found: wrote }));
  wanted.forEach(({ cell }, i) => {
    const outcome = outcomes[i];
    if (outcome === undefined) throw new RangeError('A change without its outcome');
    const { sheet, row, column, before } = cell;
    const { found, formula, moved } = outcome;
    if (outcome.written || (!moved && !formula && isSameValue(found, before))) restored.push(cell);
    else leftAlone.push({ sheet, row, column, because: moved ? 'moved' : formula ? 'formula' : 'changed', found });
  });
  return { restored, leftAlone };
}

/** A day that is put back is the serial that stood there: no shift, so the format is not that of a day. */
function changeBack({ sheet, row, column, wrote, before, numberFormat, guards = [] }: UndoCell): CellChange | null {
  if (before instanceof CellError) return null;
  const change = { sheet, row, column, expected: wrote, value: before, format: 'general' as const, guards };
  return numberFormat === null ? change : { ...change, numberFormat };
}

/** The step after a row was put into a sheet: what stood there and below moved down. */
export function afterRowAdded(step: UndoStep, sheet: string, row: number): UndoStep {
  const lower = <T extends { readonly row: number }>(place: T): T =>
    place.row >= row ? { ...place, row: place.row + 1 } : place;
  const shifted = (cell: UndoCell): UndoCell => ({ ...lower(cell), guards: cell.guards?.map(lower) });
  return { ...step, cells: step.cells.map((cell) => (cell.sheet === sheet ? shifted(cell) : cell)) };
}
