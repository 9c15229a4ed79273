import { textKey } from '../kernel/text-key';
import type { TableId } from '../tables';
import type { Plan } from './plan';

/** Behind a text of which the source does not speak. */
const MARK = '(voorbeeld)';
/** In Bron or Toelichting of a row that the source does not hold. */
const REMARK = 'voorbeeld, niet uit de bron';
/** The fields of Bron and Toelichting in every table. */
const REMARKED_FIELDS = ['source', 'note'] as const;

/**
 * Whether a row holds example values (figures.md, "What may be said of a figure", rule 8): a text of it ends with
 * "(voorbeeld)", or its Bron or Toelichting says "voorbeeld, niet uit de bron".
 */
export function isExampleRow(row: object): boolean {
  const fields = row as Readonly<Record<string, unknown>>;
  if (REMARKED_FIELDS.some((field) => holdsRemark(fields[field]))) return true;
  return Object.values(fields).some((value) => (Array.isArray(value) ? value.some(endsWithMark) : endsWithMark(value)));
}

function holdsRemark(value: unknown): boolean {
  return typeof value === 'string' && textKey(value).includes(textKey(REMARK));
}

function endsWithMark(value: unknown): boolean {
  return typeof value === 'string' && value.endsWith(')') && textKey(value).endsWith(textKey(MARK));
}

const known = new WeakMap<Plan, Map<TableId, boolean>>();

/** Whether any of these tables holds a row with example values; looked up once per table of a plan. */
export function restsOnExamples(plan: Plan, tables: readonly TableId[]): boolean {
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
