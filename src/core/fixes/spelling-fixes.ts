import { writtenValue, type EditValue } from '../plan/cell-edit';
import { contractColumn } from '../plan/cell-type';
import type { Plan } from '../plan/plan';
import { Refusal, Remarked } from '../schema/reading';
import { TABLE_IDS, TABLES, type TableId } from '../tables';
import { isBlank } from '../workbook/cell-value';
import { editOf, fixableCells, type FixableCell } from './fixable-cell';
import type { Fix } from './fix';
import { changeOfFix } from './fix-change';

/**
 * Cells that are read well and could be spelled as the contract does: no finding, and never needed. Only texts: a number
 * that Excel holds (a level 3, a date for its quarter) is as good as its word.
 */
export function spellingFixes(plan: Plan, ids: readonly TableId[] = TABLE_IDS): readonly Fix[] {
  return ids
    .filter((id) => TABLES[id].writtenBy !== 'report')
    .flatMap((id) => [...fixableCells(plan, id)].flatMap((cell) => spellingFix(cell)));
}

function spellingFix(cell: FixableCell): readonly Fix[] {
  const { value, id, row, column } = cell;
  if (typeof value !== 'string' || isBlank(value)) return [];
  const better = betterSpelling(cell, value);
  if (better === null || better === value) return [];
  const kind = better === value.trim() ? 'trim' : 'spelling';
  const edit = editOf(cell, better);
  const changes = changeOfFix(kind, edit);
  return [{ kind, safe: true, changes, finding: null, table: TABLES[id].name, row: row.key, column, edit }];
}

function betterSpelling(cell: FixableCell, value: string): EditValue {
  const { type, raw, row, field, id } = cell;
  const reading = type.read(value, { date1904: raw.date1904 });
  // What is remarked on has a finding with a fix of its own.
  if (reading instanceof Refusal || reading instanceof Remarked) return null;
  const refersTo = field === null ? null : (contractColumn(id, field)?.refersTo ?? null);
  if (field !== null && refersTo !== null && !row.unresolved?.has(field)) return resolvedName(cell, field, value);
  return type.grammar === 'text' ? value.trim() : writtenValue(type, reading);
}

/** A name as the table that it stands in spells it: the plan has it so already. */
function resolvedName({ row, type }: FixableCell, field: string, value: string): EditValue {
  const resolved = (row as unknown as Readonly<Record<string, unknown>>)[field] ?? null;
  return resolved === null ? value.trim() : writtenValue(type, resolved);
}
