import type { EditValue } from '../plan/cell-edit';
import { contractColumn } from '../plan/cell-type';
import { fieldPlace } from '../plan/field-place';
import type { Plan, PlanTable, TenderRow } from '../plan/plan';
import { columnForQuarter, CROSS } from '../plan/quarter-columns';
import { Refusal, Remarked, type ColumnType } from '../schema/reading';
import { themeMarksType } from '../schema/tender-types';
import type { CellValue } from '../workbook/cell-value';
import type { RawTable } from '../workbook/raw-table';
import type { ProposedChange } from './advice';

/** A plan in which one tender has changed; of the calendar it holds only that tender. */
export interface PlanAfter {
  readonly plan: Plan;
  readonly tender: TenderRow;
}

/**
 * The plan as it would be read after a change, the value read by the column's own grammar; to compute anew what is
 * proposed before it is.
 */
export function planAfter(
  plan: Plan,
  tender: TenderRow,
  { target }: Pick<ProposedChange, 'target'>,
  value: EditValue,
): PlanAfter {
  const table = plan.tables.tenders;
  const type =
    target.kind === 'theme' ? (themeMarksType as ColumnType<unknown>) : contractColumn('tenders', target.field)?.type;
  if (type === undefined) throw new RangeError('A proposal for a column that is none');
  const reading = value === null ? null : type.read(value, { date1904: false });
  if (reading instanceof Refusal) throw new RangeError('A proposal that its own column refuses');
  const read: unknown = reading instanceof Remarked ? reading.value : reading;
  const changed =
    target.kind === 'theme' ? withMarks(tender, target.theme, read) : withField(tender, target.field, read);
  const cell =
    target.kind === 'theme'
      ? { column: plan.themes[target.theme]?.column ?? null, value, elsewhere: tender.elsewhere }
      : cellAfter(table, tender, target.field, value);
  const raw = table.raw === null ? null : oneRow(table.raw, tender.rowNumber, cell.column, cell.value);
  const row = { ...changed, elsewhere: cell.elsewhere };
  const tenders = { ...table, raw, rows: [row] };
  return { plan: { ...plan, tables: { ...plan.tables, tenders } }, tender: row };
}

/** The cell that a field goes into: its own, or the cross under the quarter that it names. */
function cellAfter(
  table: PlanTable<'tenders'>,
  { elsewhere }: TenderRow,
  field: string,
  value: EditValue,
): { readonly column: number | null; readonly value: EditValue; readonly elsewhere: TenderRow['elsewhere'] } {
  const place = fieldPlace(table, field);
  if (place?.kind !== 'quarters') return { column: place?.column ?? null, value, elsewhere };
  const column = columnForQuarter(place.columns, value)?.column ?? null;
  return { column, value: CROSS, elsewhere: column === null ? null : new Map([[field, column]]) };
}

function withMarks(tender: TenderRow, theme: number, read: unknown): TenderRow {
  const set = typeof read === 'number' ? read : 0;
  const rest = new Set([...(tender.unreadableThemes ?? [])].filter((index) => index !== theme));
  return {
    ...tender,
    marks: tender.marks.map((before, index) => (index === theme ? set : before)),
    unreadableThemes: rest.size === 0 ? null : rest,
  };
}

function withField(tender: TenderRow, field: string, read: unknown): TenderRow {
  const without = (names: ReadonlySet<string> | null): ReadonlySet<string> | null => {
    const rest = new Set([...(names ?? [])].filter((name) => name !== field));
    return rest.size === 0 ? null : rest;
  };
  const { unreadable, notKnown } = tender;
  return { ...tender, [field]: read, unreadable: without(unreadable), notKnown: without(notKnown) };
}

function oneRow(raw: RawTable, rowNumber: number, column: number | null, value: EditValue): RawTable {
  const cells: CellValue[] = [...(raw.rows[rowNumber - raw.firstRow] ?? [])];
  while (column !== null && cells.length <= column) cells.push(null);
  if (column !== null) cells[column] = value;
  return { ...raw, firstRow: rowNumber, rows: [cells] };
}
