import { COUPLINGS_KIND } from '../../core/plan/couplings';
import type { Plan } from '../../core/plan/plan';
import { TABLE_IDS, TABLES } from '../../core/tables';
import type { CellRange } from '../../core/workbook/address';
import type { Inventory } from '../../core/workbook/inventory';
import type { RawTable } from '../../core/workbook/raw-table';
import { NEEDED_TABLES } from '../starting/present-tables';
import type { WorkbookChange } from '../ports';

export type { WorkbookChange };

/** What a reading of the workbook rests on. */
interface Shown {
  readonly plan: Plan;
  readonly inventory: Inventory;
}

/**
 * Whether a change makes what is shown out of date: it touched a source table or the couplings, or a sheet came or went.
 * What happens on other sheets of ours, or beside the tables, does not.
 */
export function makesOutdated({ plan, inventory }: Shown, { sheet, range }: WorkbookChange): boolean {
  if (sheet === null) return true;
  const known = inventory.sheets.find(({ name }) => name === sheet);
  if (known === undefined) return true;
  // Without cells it is told of a sheet that we made ourselves.
  if (known.kind !== null) return known.kind === COUPLINGS_KIND && range !== null;
  if (range === null) return true;
  // While a table that a report needs is not found, any sheet of the user's may become it.
  if (NEEDED_TABLES.some((id) => plan.tables[id].raw === null)) return true;
  return TABLE_IDS.some((id) => {
    const { raw } = plan.tables[id];
    if (raw === null || TABLES[id].writtenBy === 'report') return false;
    // A list of the team's own may grow anywhere on its sheets, and its groups and titles tell something too.
    if (raw.own !== undefined) return raw.own.parts.some((part) => part.sheet === sheet);
    return raw.sheet === sheet && touches(raw, range);
  });
}

/** A plain range may grow anywhere on its sheet; an Excel table grows by the row or column beside it. */
function touches(raw: RawTable, range: CellRange): boolean {
  if (raw.tableName === null) return true;
  const first = raw.headerRow ?? raw.firstRow;
  const isBeside =
    range.column > raw.firstColumn + raw.headings.length || range.column + range.columnCount <= raw.firstColumn;
  const isOutside = range.row > raw.firstRow + raw.rows.length || range.row + range.rowCount <= first;
  return !isBeside && !isOutside;
}
