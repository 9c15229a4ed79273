import { formatQuarter } from '../../core/kernel/quarter';
import { overlaps, span, type Span } from '../../core/kernel/span';
import { cellEdit, type CellEdit, type EditTarget, type EditValue } from '../../core/plan/cell-edit';
import { columnForQuarter, CROSS, type QuarterColumn } from '../../core/plan/quarter-columns';
import { yesNoType } from '../../core/schema/word-types';
import { CellError, isBlank, type CellValue } from '../../core/workbook/cell-value';
import { rawCell, type RawTable } from '../../core/workbook/raw-table';
import type { RefusedEdit } from '../../core/plan/refused-edit';
import { refusedEdit } from './accept-draft';

const TARGET: EditTarget = { kind: 'field', field: 'start' };

/** The column for a quarter, or why there is none. */
export function columnOfStart(columns: readonly QuarterColumn[], value: EditValue): QuarterColumn | RefusedEdit {
  const found = columnForQuarter(columns, value);
  if (found !== null) return found;
  return refusedEdit(TARGET, 'no-quarter-column', value, {
    names: columns.map(({ quarter }) => formatQuarter(quarter)),
  });
}

/** The cell of a new row that says its Start. */
export function crossOfStart({ column }: QuarterColumn): { readonly column: number; readonly value: EditValue } {
  return { column, value: CROSS };
}

/**
 * Moves the cross of a row to another quarter (`null`: to none). Crosses before the new one go, for the first counts, and
 * so does the one that was the Start; later ones (a tender that takes two quarters) stay.
 */
export function moveStart(
  raw: RawTable,
  columns: readonly QuarterColumn[],
  rowNumber: number,
  present: Span | null,
  value: EditValue,
): readonly CellEdit[] | RefusedEdit {
  const wanted = value === null ? null : columnOfStart(columns, value);
  if (wanted !== null && 'because' in wanted) return wanted;
  const edits: CellEdit[] = [];
  for (const { column, quarter } of columns) {
    const cell = rawCell(raw, rowNumber, column);
    const state = stateOf(cell);
    const isTarget = wanted !== null && quarter === wanted.quarter;
    const isBefore = wanted === null || quarter < wanted.quarter;
    if (isTarget) {
      if (state !== 'crossed') edits.push(cellEdit(raw, rowNumber, column, CROSS, 'text'));
    } else if (state === 'unreadable' && isBefore) {
      return refusedEdit(TARGET, 'quarter-unreadable', value, { names: [formatQuarter(quarter)] });
    } else if (state === 'crossed' && (isBefore || (present !== null && overlaps(present, span(quarter))))) {
      edits.push(cellEdit(raw, rowNumber, column, null, 'text'));
    }
  }
  return edits;
}

function stateOf(cell: CellValue): 'crossed' | 'free' | 'unreadable' {
  if (cell === null || isBlank(cell)) return 'free';
  if (cell instanceof CellError) return 'unreadable';
  const reading = yesNoType.read(cell, { date1904: false });
  if (typeof reading !== 'boolean') return 'unreadable';
  return reading ? 'crossed' : 'free';
}
