import { textKey } from '../kernel/text-key';
import type { Finding } from '../schema/finding';
import { TABLE_IDS, TABLES, type TableId } from '../tables';
import { fieldAddress, fieldFinding } from './place';
import type { PlanRow, PlanTable, PlanTables } from './plan';

/** Tables in which rows with the same key are rows of their own all the same (workbook.md, K01). */
const BOTH_COUNT: ReadonlySet<TableId> = new Set(['tenders', 'actions']);

/**
 * Finds keys that occur twice (K01, both cells named). Tenders and actions both count; in the other tables the first
 * row is used and the later ones go.
 */
export function uniqueKeys(tables: PlanTables): { readonly tables: PlanTables; readonly findings: readonly Finding[] } {
  const findings: Finding[] = [];
  const result: Record<string, PlanTable<TableId>> = {};
  for (const id of TABLE_IDS) {
    const table = tables[id] as PlanTable<TableId>;
    result[id] = TABLES[id].key.length === 0 ? table : withoutRepeats(table, findings);
  }
  return { tables: result as unknown as PlanTables, findings };
}

function withoutRepeats(table: PlanTable<TableId>, findings: Finding[]): PlanTable<TableId> {
  const fields: readonly string[] = TABLES[table.id].key;
  const seen = new Map<string, PlanRow<TableId>>();
  const rows = table.rows.filter((row) => {
    const key = comparableKey(row, fields);
    if (key === null) return true;
    const first = seen.get(key);
    if (first === undefined) {
      seen.set(key, row);
      return true;
    }
    const field = fields[0] as keyof PlanRow<TableId> & string;
    const details = {
      other: fieldAddress(table, first, field)?.address ?? '',
      otherRow: first.rowNumber + 1,
      key: row.key,
    };
    findings.push(fieldFinding(table, row, field, 'K01', { details }));
    return BOTH_COUNT.has(table.id);
  });
  return { ...table, rows };
}

/** The key as it compares; `null` when a row names nothing (its C01 says so already). */
function comparableKey(row: PlanRow<TableId>, fields: readonly string[]): string | null {
  const values = fields.map((field) => (row as unknown as Record<string, unknown>)[field]);
  if (values[0] === null || values[0] === undefined) return null;
  return values
    .map((value) => (typeof value === 'string' ? textKey(value) : JSON.stringify(value ?? null)))
    .join('\u0000');
}
