import type { Slices } from '../kernel/slices';
import type { TableDefinition } from '../schema/define-table';
import type { Finding } from '../schema/finding';
import { readTable, type CellFinding } from '../schema/read-table';
import { TABLES, type TableId } from '../tables';
import type { RawTable } from '../workbook/raw-table';
import { fieldFinding } from './place';
import type { PlanRow, PlanTable } from './plan';
import { titleField } from './table-rests';

/** A table of the plan with what its cells gave to say. */
export interface PlanTableReading<Id extends TableId> {
  readonly table: PlanTable<Id>;
  readonly findings: readonly Finding[];
}

/** Reads a table of the contract; one that is not there has no rows and no findings. */
export function* readPlanTable<Id extends TableId>(id: Id, raw: RawTable | null): Slices<PlanTableReading<Id>> {
  if (raw === null) return { table: { id, raw, match: null, rows: [], prepared: [] }, findings: [] };
  const definition: TableDefinition = TABLES[id];
  const { rows, match, cellFindings, prepared } = yield* readTable(definition, raw, { title: titleField(id) });
  const table = { id, raw, match, rows: rows as unknown as readonly PlanRow<Id>[], prepared };
  return { table, findings: cellFindingsOf(table, cellFindings) };
}

/** Findings of cells, placed in the user's sheet under the keys of their rows. */
export function cellFindingsOf<Id extends TableId>(
  table: PlanTable<Id>,
  cellFindings: readonly CellFinding[],
): readonly Finding[] {
  const findRow = rowFinder(table.rows);
  return cellFindings.flatMap(({ code, rowNumber, field, expected }) => {
    const row = findRow(rowNumber);
    return row === undefined ? [] : [fieldFinding(table, row, field as keyof PlanRow<Id> & string, code, { expected })];
  });
}

/** Finds rows by their place in the sheet, in whose order they stand. */
export function rowFinder<R extends { readonly rowNumber: number }>(
  rows: readonly R[],
): (rowNumber: number) => R | undefined {
  return (rowNumber) => {
    let [from, to] = [0, rows.length];
    while (from < to) {
      const middle = (from + to) >> 1;
      if ((rows[middle]?.rowNumber ?? 0) < rowNumber) from = middle + 1;
      else to = middle;
    }
    return rows[from]?.rowNumber === rowNumber ? rows[from] : undefined;
  };
}
