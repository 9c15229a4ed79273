import { writtenValue, type EditValue } from '../plan/cell-edit';
import { fieldType } from '../plan/cell-type';
import { columnOf, fieldPlace } from '../plan/field-place';
import type { Plan, PlanRow, PlanTable } from '../plan/plan';
import type { AnyColumn } from '../schema/define-table';
import { acceptedBy, Refusal, type ColumnType, type Expected } from '../schema/reading';
import { TABLES, type TableId } from '../tables';
import { CellError, displayText, isBlank, type CellValue } from '../workbook/cell-value';
import { rawCell } from '../workbook/raw-table';
import type { FieldState } from './advice';

/** The fields of a row in the order of the contract. */
export function fieldStates(plan: Plan, id: TableId, row: PlanRow<TableId>): readonly FieldState[] {
  const columns: Readonly<Record<string, AnyColumn>> = TABLES[id].columns;
  return Object.entries(columns).map(([field, column]) => fieldState(plan, id, row, field, column));
}

function fieldState(
  plan: Plan,
  id: TableId,
  row: PlanRow<TableId>,
  field: string,
  { heading, type: plain, required, mayBeBlank, blank, refersTo, note }: AnyColumn,
): FieldState {
  const table: PlanTable<TableId> = plan.tables[id];
  const place = fieldPlace(table, field);
  const at = columnOf(table, row, field as keyof PlanRow<TableId>);
  const type = fieldType(id, field, row) ?? plain;
  const cell = table.raw === null || at === null ? null : rawCell(table.raw, row.rowNumber, at);
  const isUnreadable = row.unreadable?.has(field) === true;
  const state = isUnreadable ? 'unreadable' : place === null ? 'no-column' : isBlank(cell) ? 'blank' : 'filled';
  const isAsked = required && !mayBeBlank;
  return {
    field,
    column: heading,
    heading: place?.kind === 'column' ? (table.raw?.headings[place.column] ?? null) : null,
    state,
    value: state === 'filled' ? valueOf(plain, row, field) : null,
    fallback: blankValue(plan, id, field, plain, blank),
    raw: displayText(cell),
    grammar: type.grammar,
    format: type.format,
    list: type.list,
    choices: type.choices,
    refersTo,
    required: isAsked,
    missing: isAsked && (state === 'blank' || state === 'no-column'),
    expected: isUnreadable ? expectedOf(type, cell, plan.date1904) : null,
    note,
  };
}

function valueOf(type: ColumnType<unknown>, row: PlanRow<TableId>, field: string): EditValue {
  const value = (row as unknown as Readonly<Record<string, unknown>>)[field] ?? null;
  return value === null ? null : writtenValue(type, value);
}

/** What a blank cell counts as; in a calendar of only promising tenders a blank Kansrijk is yes. */
function blankValue(plan: Plan, id: TableId, field: string, type: ColumnType<unknown>, blank: unknown): EditValue {
  const value = id === 'tenders' && field === 'promising' && plan.blankPromising ? true : blank;
  return value === null ? null : writtenValue(type, value);
}

function expectedOf(type: ColumnType<unknown>, cell: CellValue, date1904: boolean): Expected {
  if (cell === null || cell instanceof CellError) return acceptedBy(type);
  const reading = type.read(cell, { date1904 });
  return reading instanceof Refusal ? reading.expected : acceptedBy(type);
}
