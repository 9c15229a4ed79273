import { columnOf } from '../plan/field-place';
import { cellEdit, type CellEdit, type EditValue } from '../plan/cell-edit';
import { fieldType } from '../plan/cell-type';
import type { Plan, PlanRow, PlanTable } from '../plan/plan';
import { rowFinder } from '../plan/read-plan-table';
import type { Finding } from '../schema/finding';
import { headingIndex } from '../schema/headings';
import type { ColumnType } from '../schema/reading';
import { themeMarksType } from '../schema/tender-types';
import { textKey } from '../kernel/text-key';
import { TABLES, tableIdOf, type TableId } from '../tables';
import type { CellValue } from '../workbook/cell-value';
import { rawCell, type RawTable } from '../workbook/raw-table';

/** A cell of the plan with the grammar that reads it. */
export interface FixableCell {
  readonly id: TableId;
  readonly raw: RawTable;
  readonly row: PlanRow<TableId>;
  /** The field that it holds; `null` for theme marks. */
  readonly field: string | null;
  /** The contract's name of the column, or the theme's. */
  readonly column: string;
  /** Of the table, from 0. */
  readonly tableColumn: number;
  readonly type: ColumnType<unknown>;
  readonly value: CellValue;
}

/** The change of a cell to a value. */
export function editOf({ raw, row, tableColumn, type }: FixableCell, value: EditValue): CellEdit {
  return cellEdit(raw, row.rowNumber, tableColumn, value, type.format);
}

/** The cells of a table that hold something the contract reads, row by row. */
export function* fixableCells(plan: Plan, id: TableId): Iterable<FixableCell> {
  const table: PlanTable<TableId> = plan.tables[id];
  const { raw, match } = table;
  if (raw === null || match === null) return;
  const others = id === 'tenders' ? themeCells(plan) : [];
  for (const row of table.rows) {
    for (const [field, tableColumn] of match.columns) {
      const type = fieldType(id, field, row);
      const column = columnName(id, field);
      const value = rawCell(raw, row.rowNumber, tableColumn);
      if (type !== undefined && value !== null) yield { id, raw, row, field, column, tableColumn, type, value };
    }
    for (const other of others) {
      const value = rawCell(raw, row.rowNumber, other.tableColumn);
      if (value !== null) yield { id, raw, row, field: null, ...other, value };
    }
  }
}

type CalendarCell = Pick<FixableCell, 'column' | 'tableColumn' | 'type'>;

/** The columns of the themes; a cross under a quarter is as good as any word for yes. */
function themeCells({ themes }: Plan): readonly CalendarCell[] {
  return themes.flatMap(({ name, column }) =>
    column === null ? [] : [{ column: name, tableColumn: column, type: themeMarksType }],
  );
}

function columnName(id: TableId, field: string): string {
  const columns: Readonly<Record<string, { readonly heading: string } | undefined>> = TABLES[id].columns;
  return columns[field]?.heading ?? field;
}

/** The cell that a finding is about; `null` when it is about a table, a row, or a column that is not there. */
export function cellOfFinding(plan: Plan, finding: Finding): FixableCell | null {
  const id = tableIdOf(finding.table);
  if (id === null || finding.rowNumber === null || finding.column === null || finding.heading === null) return null;
  const table: PlanTable<TableId> = plan.tables[id];
  const row = rowFinder(table.rows)(finding.rowNumber);
  if (table.raw === null || row === undefined) return null;
  const place = placeOf(plan, id, table, row, finding.column);
  if (place === null) return null;
  const value = rawCell(table.raw, row.rowNumber, place.tableColumn);
  return { id, raw: table.raw, row, column: finding.column, ...place, value };
}

function placeOf(
  plan: Plan,
  id: TableId,
  table: PlanTable<TableId>,
  row: PlanRow<TableId>,
  column: string,
): Pick<FixableCell, 'field' | 'tableColumn' | 'type'> | null {
  const field = headingIndex(TABLES[id]).names.get(textKey(column));
  const type = field === undefined ? undefined : fieldType(id, field, row);
  if (field !== undefined && type !== undefined) {
    const tableColumn = columnOf(table, row, field as keyof PlanRow<TableId>);
    // Start that stands under quarters is a cross there, and not a value of its own.
    if (tableColumn === null || row.elsewhere?.has(field)) return null;
    return { field, tableColumn, type };
  }
  const theme = id === 'tenders' ? plan.themes.find(({ name }) => name === column) : undefined;
  if (theme === undefined || theme.column === null) return null;
  return { field: null, tableColumn: theme.column, type: themeMarksType };
}
