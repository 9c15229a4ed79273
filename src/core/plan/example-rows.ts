import type { TableId } from '../tables';
import { isExampleText } from './example-text';
import type { Plan } from './plan';

/**
 * Whether a row holds example values (figures.md, "What may be said of a figure", rule 8): a text of it ends with
 * "(voorbeeld)", or one says "voorbeeld, niet uit de bron", as Bron and Toelichting do.
 */
export function isExampleRow(row: object): boolean {
  return Object.values(row).some((value: unknown) =>
    Array.isArray(value) ? value.some(saysExample) : saysExample(value),
  );
}

function saysExample(value: unknown): boolean {
  return typeof value === 'string' && isExampleText(value);
}

const known = new WeakMap<Plan, Map<TableId, boolean>>();

/** Whether any of these tables holds a row with example values; each table of a plan is looked through once. */
export function restOnExamples(plan: Plan, tables: readonly TableId[]): boolean {
  const answers = known.get(plan) ?? new Map<TableId, boolean>();
  known.set(plan, answers);
  return tables.some((id) => {
    const before = answers.get(id);
    if (before !== undefined) return before;
    const rows: readonly object[] = plan.tables[id].rows;
    const answer = rows.some(isExampleRow);
    answers.set(id, answer);
    return answer;
  });
}
