import type { Slices } from '../kernel/slices';
import { textKey } from '../kernel/text-key';
import type { AnyColumn } from '../schema/define-table';
import type { Finding } from '../schema/finding';
import { TABLE_IDS, TABLES, type TableId } from '../tables';
import { fieldAddress } from './field-place';
import { fieldFinding } from './place';
import type { PlanRow, PlanTable, PlanTables } from './plan';

/** Tables in which rows with the same key are rows of their own all the same (workbook.md, K01). */
const BOTH_COUNT: ReadonlySet<TableId> = new Set(['tenders', 'actions']);

/**
 * Finds keys that occur twice (K01, both cells named). Tenders and actions both count; in the other tables the first
 * row is used and the later ones go.
 */
export function* uniqueKeys(
  tables: PlanTables,
): Slices<{ readonly tables: PlanTables; readonly findings: readonly Finding[] }> {
  const findings: Finding[] = [];
  const unique: [TableId, PlanTable<TableId>][] = [];
  for (const id of TABLE_IDS) {
    const table: PlanTable<TableId> = tables[id];
    unique.push([id, TABLES[id].key.length === 0 ? table : withoutRepeats(table, findings)]);
    if (table.rows.length > 0) yield;
  }
  return { tables: Object.fromEntries(unique) as unknown as PlanTables, findings };
}

function withoutRepeats(table: PlanTable<TableId>, findings: Finding[]): PlanTable<TableId> {
  const fields: readonly string[] = TABLES[table.id].key;
  const seen = new Map<string, PlanRow<TableId>>();
  const rows = table.rows.filter((row) => {
    const key = comparableKey(table.id, row, fields);
    const first = key === null ? undefined : seen.get(key);
    if (first === undefined) {
      if (key !== null) seen.set(key, row);
      return true;
    }
    findings.push(repeatedKey(table, row, first));
    return BOTH_COUNT.has(table.id);
  });
  return { ...table, rows };
}

function repeatedKey<Id extends TableId>(table: PlanTable<Id>, row: PlanRow<Id>, first: PlanRow<Id>): Finding {
  const field = TABLES[table.id].key[0] as keyof PlanRow<Id> & string;
  const other = fieldAddress(table, first, field)?.address ?? '';
  return fieldFinding(table, row, field, 'K01', { details: { other, otherRow: first.rowNumber + 1, key: row.key } });
}

/**
 * The key as it compares; `null` when a part of it is missing or cannot be read: then nobody knows whether the row is
 * the same as another (the cell has a finding of its own).
 */
function comparableKey(id: TableId, row: PlanRow<TableId>, fields: readonly string[]): string | null {
  const columns: Readonly<Record<string, AnyColumn>> = TABLES[id].columns;
  const values = row as unknown as Readonly<Record<string, unknown>>;
  let key = '';
  for (const field of fields) {
    const value = values[field] ?? null;
    const isMissing = value === null && columns[field]?.required === true && !columns[field].mayBeBlank;
    if (isMissing || row.unreadable?.has(field)) return null;
    const part = typeof value === 'string' ? textKey(value) : JSON.stringify(value);
    key = fields.length === 1 ? part : `${key}${part}\u0000`;
  }
  return key;
}
