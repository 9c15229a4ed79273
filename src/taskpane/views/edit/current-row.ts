import { selectedRow, type SelectedRow, type Selection } from '../../../app/reading/selected-row';
import { textKey } from '../../../core/kernel/text-key';
import type { Plan } from '../../../core/plan/plan';
import type { RowChoice } from '../../state/row-choice';

/** The row that is edited: the one that the user went to in the pane, else the one selected in the sheet. */
export function currentRow(plan: Plan, chosen: RowChoice | undefined, selection: Selection | null): SelectedRow | null {
  if (chosen !== undefined) {
    const wanted = textKey(chosen.key);
    const rows = plan.tables[chosen.table].rows.filter(({ key }) => textKey(key) === wanted);
    const row = rows.find(({ rowNumber }) => rowNumber === chosen.rowNumber) ?? rows[0];
    if (row !== undefined) return { id: chosen.table, key: row.key, rowNumber: row.rowNumber };
  }
  return selection === null ? null : selectedRow(plan, selection);
}
