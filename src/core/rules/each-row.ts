import type { FindingCode } from '../schema/finding-codes';
import type { Finding } from '../schema/finding';
import type { TableId } from '../tables';
import { fieldFinding, type FindingExtras } from '../plan/place';
import type { Plan, PlanRow, PlanTable } from '../plan/plan';

/** Notes a finding about a field of the row that is looked at; `null` = about the row as a whole. */
export type Report<Id extends TableId> = (
  field: (keyof PlanRow<Id> & string) | null,
  code: FindingCode,
  extras?: FindingExtras,
) => void;

/** Looks at the rows of a table one by one, in the order of the sheet, and gathers what is reported. */
export function eachRow<Id extends TableId>(
  plan: Plan,
  id: Id,
  look: (row: PlanRow<Id>, report: Report<Id>) => void,
): readonly Finding[] {
  const table: PlanTable<Id> = plan.tables[id];
  const findings: Finding[] = [];
  let current: PlanRow<Id> | undefined;
  // One function for all rows: most rows report nothing.
  const report: Report<Id> = (field, code, extras) => {
    if (current) findings.push(fieldFinding(table, current, field, code, extras));
  };
  for (const row of table.rows) {
    current = row;
    look(row, report);
  }
  return findings;
}
