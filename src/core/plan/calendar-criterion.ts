import type { Span } from '../kernel/span';
import { textKey } from '../kernel/text-key';
import type { AnyColumn } from '../schema/define-table';
import { headingIndex } from '../schema/headings';
import { Refusal, Remarked, type ReadContext } from '../schema/reading';
import { themeMarksType, type Co2Step, type MarkSet } from '../schema/tender-types';
import { TABLES } from '../tables';
import { isBlank, type CellValue } from '../workbook/cell-value';
import { rawCell } from '../workbook/raw-table';
import { columnOf } from './field-place';
import type { Plan, TenderRow, Theme } from './plan';

/** What a criterion tests: a column of the calendar or the marks of a theme. */
export type CriterionSubject =
  | { readonly kind: 'column'; readonly field: string; readonly column: AnyColumn }
  | { readonly kind: 'theme'; readonly theme: Theme };

/** Kolom, Minimaal and Maximaal as a row of Beleidsregels or Indicatoren states them. */
export interface StatedCriterion {
  readonly column: string | null;
  readonly minimum: CellValue;
  readonly maximum?: CellValue;
}

/** Something that a tender meets or not: a subject that exists, with its bounds read by that column's own grammar. */
export interface Criterion {
  readonly subject: CriterionSubject;
  readonly minimum: unknown;
  readonly maximum: unknown;
  /** Bounds that are not a value of the column (R02); they read as blank. */
  readonly refused: readonly { readonly field: 'minimum' | 'maximum'; readonly refusal: Refusal }[];
}

/** The column or theme that Kolom names; `null` when there is none. */
export function criterionSubject(plan: Plan, name: string): CriterionSubject | null {
  const columns: Readonly<Record<string, AnyColumn>> = TABLES.tenders.columns;
  const { names, aliases } = headingIndex(TABLES.tenders);
  const key = textKey(name);
  const theme = plan.themes.find((candidate) => textKey(candidate.name) === key);
  const field = names.get(key) ?? (theme ? undefined : aliases.get(key));
  if (field !== undefined) return { kind: 'column', field, column: columns[field] as AnyColumn };
  const named = theme ?? plan.themeByName(name);
  return named ? { kind: 'theme', theme: named } : null;
}

/** The criterion that a row states; `null` without Kolom, or with one that does not exist. */
export function criterionOf(plan: Plan, stated: StatedCriterion): Criterion | null {
  const subject = stated.column === null ? null : criterionSubject(plan, stated.column);
  if (subject === null) return null;
  const type = subject.kind === 'theme' ? themeMarksType : subject.column.type;
  const context: ReadContext = { date1904: plan.date1904 };
  const refused: { field: 'minimum' | 'maximum'; refusal: Refusal }[] = [];
  const bound = (field: 'minimum' | 'maximum'): unknown => {
    const value = stated[field] ?? null;
    if (value === null) return null;
    const reading = type.read(value, context);
    if (reading instanceof Refusal) refused.push({ field, refusal: reading });
    else return reading instanceof Remarked ? reading.value : reading;
    return null;
  };
  return { subject, minimum: bound('minimum'), maximum: bound('maximum'), refused };
}

/**
 * Whether a tender meets a criterion: numbers, percents, levels and steps at least and at most, yes/no and words equal,
 * of theme marks one. A blank cell meets none.
 */
export function meetsCriterion(plan: Plan, { subject, minimum, maximum }: Criterion, tender: TenderRow): boolean {
  if (subject.kind === 'theme') {
    const marks = tender.marks[subject.theme.index] ?? 0;
    return minimum === null ? marks !== 0 : (marks & (minimum as MarkSet)) !== 0;
  }
  const value = filledValue(plan, subject.field, tender);
  if (value === null) return false;
  return (minimum === null || isWithin(value, minimum, 1)) && (maximum === null || isWithin(value, maximum, -1));
}

/** The value of a field as far as the user filled it: a default is not an answer, nor is "not known yet". */
function filledValue(plan: Plan, field: string, tender: TenderRow): unknown {
  const table = plan.tables.tenders;
  const { raw } = table;
  const column = columnOf(table, tender, field as keyof TenderRow);
  if (raw === null || column === null) return null;
  if (tender.unreadable?.has(field) || tender.notKnown?.has(field)) return null;
  if (isBlank(rawCell(raw, tender.rowNumber, column))) return null;
  return (tender as unknown as Readonly<Record<string, unknown>>)[field] ?? null;
}

/** Numbers, shares and levels: at least (1) or at most (-1); words and yes/no: equal. */
function isWithin(value: unknown, bound: unknown, direction: 1 | -1): boolean {
  if (typeof value === 'number' && typeof bound === 'number') return (value - bound) * direction >= 0;
  if (isCo2Step(value) && isCo2Step(bound)) {
    // Steps of different versions of the ladder do not compare: step 3 of 4.0 is not step 3 of 3.1.
    return value.version === bound.version && (value.step - bound.step) * direction >= 0;
  }
  if (isSpan(value) && isSpan(bound)) return direction === 1 ? value.first >= bound.first : value.last <= bound.last;
  if (typeof value === 'string' && typeof bound === 'string') return textKey(value) === textKey(bound);
  return value === bound;
}

function isCo2Step(value: unknown): value is Co2Step {
  return typeof value === 'object' && value !== null && 'step' in value;
}

function isSpan(value: unknown): value is Span {
  return typeof value === 'object' && value !== null && 'first' in value && 'last' in value;
}
