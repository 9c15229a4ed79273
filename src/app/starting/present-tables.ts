import { readCouplings, unusedTables } from '../../core/plan/couplings';
import { TABLE_IDS, TABLES, type TableId } from '../../core/tables';
import type { Computed } from '../reading/compute-workbook';

/** Tables without which there is nothing to report on. */
export const NEEDED_TABLES: readonly TableId[] = TABLE_IDS.filter((id) => TABLES[id].needed);

/**
 * The tables of the contract that the workbook does not have, in the order of the contract; not those that the user does
 * without.
 */
export function missingTables({ plan, inventory }: Pick<Computed, 'plan' | 'inventory'>): readonly TableId[] {
  const unused = unusedTables(readCouplings(inventory).couplings);
  return TABLE_IDS.filter((id) => plan.tables[id].raw === null && !unused.has(id));
}

/** The tables of the contract that the workbook has. */
export function presentTables({ plan }: Pick<Computed, 'plan'>): readonly TableId[] {
  return TABLE_IDS.filter((id) => plan.tables[id].raw !== null);
}

/** Whether the workbook holds nothing that a report needs yet. */
export function isNewWorkbook(computed: Pick<Computed, 'plan'>): boolean {
  return NEEDED_TABLES.every((id) => computed.plan.tables[id].raw === null);
}
