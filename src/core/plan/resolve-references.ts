import { mapInSlices, type Slices } from '../kernel/slices';
import { nearestFinder, type NearestFinder } from '../kernel/nearest';
import { textKey } from '../kernel/text-key';
import type { AnyColumn } from '../schema/define-table';
import type { Finding } from '../schema/finding';
import { saysNotKnown } from '../schema/not-known';
import { splitKnown, unknownPiece } from '../schema/list-types';
import { TABLE_IDS, TABLES, tableIdOf, type TableId } from '../tables';
import { holdsField } from './field-place';
import { fieldFinding } from './place';
import type { Plan, PlanRow, PlanTable, PlanTables } from './plan';

/** The names that exist in a table: resolving gives the spelling of the table itself. */
export interface NameIndex {
  /** The key as its own table writes it; `undefined` when the name does not exist. */
  readonly resolve: (name: string) => string | undefined;
  readonly names: readonly string[];
}

/** A table whose rows are referred to. */
interface Target {
  readonly id: TableId;
  /** Its sheet, as a finding names it. */
  readonly sheet: string;
  readonly index: NameIndex;
  readonly nearest: NearestFinder;
}

/** How many names a finding suggests at most. */
const SUGGESTIONS = 3;

/**
 * Replaces every name of another row (Thema, Aanbesteding, Indicator, Rol, Onderdeel van) by its spelling where it is
 * defined; a name that does not exist is K02 (K03 for a role), and its row is left out of what joins on it.
 * Lists of names are split further on , + / when every piece exists; a name stands in a list once. Names of a table that
 * is not there stay as they are, without a finding of their own: T01 says it.
 */
export function* resolveReferences(
  tables: PlanTables,
  indexOf: (id: TableId) => NameIndex | null,
): Slices<{ readonly tables: PlanTables; readonly findings: readonly Finding[] }> {
  const findings: Finding[] = [];
  const targets = new Map<TableId, Target | null>();
  const targetOf = (id: TableId): Target | null => {
    const known = targets.get(id);
    if (known !== undefined) return known;
    const index = indexOf(id);
    const sheet = tables[id].raw?.sheet ?? TABLES[id].sheet;
    const target = index === null ? null : { id, sheet, index, nearest: nearestFinder(index.names) };
    targets.set(id, target);
    return target;
  };
  const resolved: [TableId, PlanTable<TableId>][] = [];
  for (const id of TABLE_IDS) {
    let table: PlanTable<TableId> = tables[id];
    for (const [field, { refersTo }] of Object.entries<AnyColumn>(TABLES[id].columns)) {
      const targetId = refersTo !== null && holdsField(table, field) ? tableIdOf(refersTo) : null;
      const target = targetId === null ? null : targetOf(targetId);
      if (target === null) continue;
      table = yield* withResolved(table, field, target, findings);
    }
    resolved.push([id, table]);
  }
  return { tables: Object.fromEntries(resolved) as unknown as PlanTables, findings };
}

/** What the names in one cell are. */
interface Resolution {
  readonly names: readonly string[];
  readonly unknown: readonly string[];
}

function* withResolved(
  table: PlanTable<TableId>,
  field: string,
  target: Target,
  findings: Finding[],
): Slices<PlanTable<TableId>> {
  const resolve = (row: PlanRow<TableId>): PlanRow<TableId> => {
    const value = (row as unknown as Readonly<Record<string, string | readonly string[] | null>>)[field] ?? null;
    if (value === null) return row;
    // A name that says "not known yet" is no name, unless a row is called so.
    const only = typeof value === 'string' ? value : value.length === 1 ? (value[0] ?? '') : '';
    if (saysNotKnown(only) && target.index.resolve(only) === undefined) {
      findings.push(fieldFinding(table, row, field as keyof PlanRow<TableId>, 'C15'));
      return { ...row, [field]: null, notKnown: new Set([...(row.notKnown ?? []), field]) };
    }
    const { names, unknown } = typeof value === 'string' ? resolveName(value, target) : resolveList(value, target);
    for (const name of unknown) findings.push(unknownName(table, row, field, target, name));
    const unresolved = unknown.length > 0 ? new Set([...(row.unresolved ?? []), field]) : row.unresolved;
    if (typeof value === 'string' && unresolved === row.unresolved && names[0] === value) return row;
    return { ...row, [field]: typeof value === 'string' ? names[0] : names, unresolved };
  };
  return { ...table, rows: yield* mapInSlices(table.rows, resolve) };
}

function resolveName(name: string, { index }: Target): Resolution {
  const canonical = index.resolve(name);
  return canonical === undefined ? { names: [name], unknown: [name] } : { names: [canonical], unknown: [] };
}

function resolveList(parts: readonly string[], { index }: Target): Resolution {
  const isKnown = (name: string): boolean => index.resolve(name) !== undefined;
  const names = new Set<string>();
  const unknown: string[] = [];
  for (const name of parts.flatMap((part) => splitKnown(part, isKnown))) {
    const canonical = index.resolve(name);
    if (canonical === undefined) unknown.push(unknownPiece(name, isKnown));
    names.add(canonical ?? name);
  }
  return { names: [...names], unknown };
}

function unknownName<Id extends TableId>(
  table: PlanTable<Id>,
  row: PlanRow<Id>,
  field: string,
  target: Target,
  name: string,
): Finding {
  const code = target.id === 'roles' ? 'K03' : 'K02';
  const suggestions = target.nearest(name).slice(0, SUGGESTIONS);
  return fieldFinding(table, row, field as keyof PlanRow<Id> & string, code, {
    details: { name, target: target.sheet, targetTable: TABLES[target.id].name, nearest: suggestions },
  });
}

/**
 * The names that a table gives to refer to, the same for what is read and for what is filled in; `null` when nothing is
 * to be looked up: the table is not there, or (roles) holds none, so that any name will do (K03).
 */
export function referenceNames(
  { tables, themes, themeByName }: Pick<Plan, 'tables' | 'themes' | 'themeByName'>,
  id: TableId,
): NameIndex | null {
  if (tables[id].raw === null) return null;
  if (id === 'themes') {
    return { resolve: (name) => themeByName(name)?.name, names: themes.map(({ name }) => name) };
  }
  if (id === 'roles' && tables.roles.rows.length === 0) return null;
  return nameIndex(tables[id].rows.map(({ key }) => key));
}

/** An index over the keys of rows: the first spelling of each name. */
function nameIndex(keys: readonly string[]): NameIndex {
  const byKey = new Map<string, string>();
  for (const name of keys) {
    const key = textKey(name);
    if (!byKey.has(key)) byKey.set(key, name);
  }
  return { resolve: (name) => byKey.get(textKey(name)), names: [...byKey.values()] };
}
