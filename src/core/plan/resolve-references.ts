import { nearest } from '../kernel/nearest';
import { textKey } from '../kernel/text-key';
import type { AnyColumn } from '../schema/define-table';
import type { Finding } from '../schema/finding';
import { splitKnown } from '../schema/list-types';
import { TABLE_IDS, TABLES, tableIdOf, type TableId } from '../tables';
import { fieldFinding } from './place';
import type { PlanRow, PlanTable } from './plan';

/** The names that exist in a table: resolving gives the spelling of the table itself. */
export interface NameIndex {
  /** The key as its own table writes it; `undefined` when the name does not exist. */
  readonly resolve: (name: string) => string | undefined;
  readonly names: readonly string[];
}

type MutableTables = { [Id in TableId]: PlanTable<Id> };

/**
 * Replaces every name of another row (Thema, Aanbesteding, Indicator, Rol, Onderdeel van) by its spelling where it is
 * defined; a name that does not exist is K02 (K03 for a role), and its row is left out of what joins on it.
 * Lists of names are split further on , + / when every piece exists. Names of a table that is not there resolve to
 * nothing, without a finding of their own: T01 says it.
 */
export function resolveReferences(
  tables: MutableTables,
  indexOf: (id: TableId) => NameIndex | null,
): { readonly tables: MutableTables; readonly findings: readonly Finding[] } {
  const findings: (readonly Finding[])[] = [];
  const resolved = { ...tables };
  const indexes = new Map<TableId, NameIndex | null>();
  for (const id of TABLE_IDS) {
    if (tables[id].rows.length === 0) continue;
    for (const [field, column] of Object.entries<AnyColumn>(TABLES[id].columns)) {
      const target = column.refersTo === null ? null : tableIdOf(column.refersTo);
      if (target === null) continue;
      const index = indexes.has(target) ? indexes.get(target) : indexOf(target);
      indexes.set(target, index ?? null);
      if (!index) continue;
      const result = resolveColumn(resolved[id] as PlanTable<TableId>, field, target, index);
      (resolved as Record<TableId, PlanTable<TableId>>)[id] = result.table;
      findings.push(result.findings);
    }
  }
  return { tables: resolved, findings: findings.flat() };
}

function resolveColumn(
  table: PlanTable<TableId>,
  field: string,
  target: TableId,
  index: NameIndex,
): { readonly table: PlanTable<TableId>; readonly findings: readonly Finding[] } {
  const findings: Finding[] = [];
  const rows = table.rows.map((row) => {
    const value = (row as unknown as Record<string, unknown>)[field] as string | readonly string[] | null;
    if (value === null) return row;
    const names = typeof value === 'string' ? [value] : value.flatMap((part) => splitKnown(part, known(index)));
    const unknown = names.filter((name) => index.resolve(name) === undefined);
    for (const name of unknown) findings.push(unknownName(table, row, field, target, name, index));
    const canonical = names.map((name) => index.resolve(name) ?? name);
    const unresolved = unknown.length > 0 ? new Set([...(row.unresolved ?? []), field]) : row.unresolved;
    return { ...row, [field]: typeof value === 'string' ? canonical[0] : canonical, unresolved };
  });
  return { table: { ...table, rows: rows as unknown as readonly PlanRow<TableId>[] }, findings };
}

const known =
  (index: NameIndex) =>
  (name: string): boolean =>
    index.resolve(name) !== undefined;

function unknownName(
  table: PlanTable<TableId>,
  row: PlanRow<TableId>,
  field: string,
  target: TableId,
  name: string,
  index: NameIndex,
): Finding {
  const near = nearest(name, index.names);
  const code = target === 'roles' ? 'K03' : 'K02';
  return fieldFinding(table, row, field as keyof PlanRow<TableId> & string, code, {
    details: { name, target: TABLES[target].name, nearest: near.slice(0, 3) },
  });
}

/** An index over the keys of rows: the first spelling of each name. */
export function nameIndex(keys: readonly string[]): NameIndex {
  const byKey = new Map<string, string>();
  for (const name of keys) {
    const key = textKey(name);
    if (!byKey.has(key)) byKey.set(key, name);
  }
  return { resolve: (name) => byKey.get(textKey(name)), names: [...byKey.values()] };
}
