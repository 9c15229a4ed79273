import { cellAddress } from '../workbook/address';
import { cellPlaceOf } from '../workbook/raw-table';
import type { TableId } from '../tables';
import type { PlanRow, PlanTable } from './plan';
import { quarterColumns, type QuarterColumn } from './quarter-columns';

/** How a sheet holds a field: in a column, or as a cross in one column for each quarter (Start of a calendar). */
export type FieldPlace =
  | { readonly kind: 'column'; readonly column: number }
  | { readonly kind: 'quarters'; readonly columns: readonly QuarterColumn[] };

/**
 * Whether the sheet holds a field, and where: the one answer for checks, figures, advice and editing. `null` when the
 * table is not there or has no place for the field. Columns are those of the table, from 0.
 */
export function fieldPlace({ id, raw, match }: PlanTable<TableId>, field: string): FieldPlace | null {
  if (raw === null || match === null) return null;
  const column = match.columns.get(field);
  if (column !== undefined) return { kind: 'column', column };
  const columns = id === 'tenders' && field === 'start' ? quarterColumns(raw, match) : [];
  return columns.length === 0 ? null : { kind: 'quarters', columns };
}

/** Whether the sheet has a place for a field. */
export function holdsField(table: PlanTable<TableId>, field: string): boolean {
  return fieldPlace(table, field) !== null;
}

/** The column of the table (from 0) that is a field's own; `null` when there is none, as for crosses under quarters. */
export function ownColumn({ match }: PlanTable<TableId>, field: string): number | null {
  return match?.columns.get(field) ?? null;
}

/**
 * The column of the table (from 0) in which a row holds a field: its own, or the quarter under which the row has its
 * cross. `null` when the sheet lacks the column, or the row the cross.
 */
export function columnOf<Id extends TableId>(
  table: PlanTable<Id>,
  { elsewhere }: PlanRow<Id>,
  field: keyof PlanRow<Id> & string,
): number | null {
  return ownColumn(table, field) ?? elsewhere?.get(field) ?? null;
}

/** Where a field of a row stands in the user's workbook; `null` when the sheet lacks the column. */
export function fieldAddress<Id extends TableId>(
  table: PlanTable<Id>,
  row: PlanRow<Id>,
  field: keyof PlanRow<Id> & string,
): { readonly sheet: string; readonly address: string } | null {
  const column = columnOf(table, row, field);
  if (table.raw === null || column === null) return null;
  const at = cellPlaceOf(table.raw, row.rowNumber, column);
  return { sheet: at.sheet, address: cellAddress(at.row, at.column) };
}

/**
 * Whether a plan does without a column that the contract asks for: a calendar without Nr, and without Kansrijk where
 * every tender counts as promising (workbook.md). Start under quarters is no exception: the sheet holds it.
 */
export function mayLack(id: TableId, field: string, allPromising: boolean): boolean {
  return id === 'tenders' && (field === 'nr' || (field === 'promising' && allPromising));
}
