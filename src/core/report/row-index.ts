import { textKey } from '../kernel/text-key';
import type { Plan, TenderRow } from '../plan/plan';
import type { Row } from '../tables';

type Action = Row<'actions'>;

/** The rows that the keys in the figures name: the first row of each key. */
export interface RowIndex {
  tender(key: string): TenderRow | undefined;
  action(key: string): Action | undefined;
}

export function rowIndex(plan: Plan): RowIndex {
  const actions = new Map<string, Action>();
  for (const action of plan.tables.actions.rows) {
    if (!actions.has(textKey(action.key))) actions.set(textKey(action.key), action);
  }
  return { tender: (key) => plan.tenderByKey(key), action: (key) => actions.get(textKey(key)) };
}
