import type { Plan, PlanTable } from '../../core/plan/plan';
import { TABLE_IDS, type TableId } from '../../core/tables';
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
    if (raw === null || raw.sheet !== sheet) continue;
    const isBeside = range.column + range.columnCount <= raw.firstColumn || range.column >= lastColumn(raw);
    const row = isBeside ? undefined : rows.find(({ rowNumber }) => rowNumber === range.row);
    if (row !== undefined) return { id, key: row.key, rowNumber: row.rowNumber };
  }
  return null;
}

function lastColumn({ firstColumn, headings }: { readonly firstColumn: number; readonly headings: readonly string[] }) {
  return firstColumn + headings.length;
}
