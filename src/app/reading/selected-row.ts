import type { Plan, PlanTable } from '../../core/plan/plan';
import { TABLE_IDS, type TableId } from '../../core/tables';
import { rowNumberAt } from '../../core/workbook/raw-table';
import type { Selection } from '../ports';

export type { Selection };

/** The row of the plan that the user is in. */
export interface SelectedRow {
  readonly id: TableId;
  readonly key: string;
  /** Row in the sheet, from 0. */
  readonly rowNumber: number;
}

/** The row of the plan at the first cell of a selection; `null` outside the rows of the contract's tables. */
export function selectedRow(plan: Plan, { sheet, range }: Selection): SelectedRow | null {
  if (sheet === null || range === null) return null;
  for (const id of TABLE_IDS) {
    const { raw, rows }: PlanTable<TableId> = plan.tables[id];
    const wanted = raw === null ? null : rowNumberAt(raw, { sheet, row: range.row, column: range.column });
    const row = wanted === null ? undefined : rows.find(({ rowNumber }) => rowNumber === wanted);
    if (row !== undefined) return { id, key: row.key, rowNumber: row.rowNumber };
  }
  return null;
}
