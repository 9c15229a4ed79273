import { writtenValue, type EditValue } from '../plan/cell-edit';
import type { Plan, TenderRow } from '../plan/plan';
import { rulesOfTender, ruleState, type RuleOfTender, type TestableRule } from '../plan/policy';
import type { ColumnType } from '../schema/reading';
import { isAppliedSet, markSet, marksOf, themeMarksType, type Mark, type MarkSet } from '../schema/tender-types';
import { planAfter } from './after-change';
import type { ProposedChange, RuleAdvice } from './advice';
import { fittingForm, proposeField, proposeMarks, withApplied } from './propose';

/** The policy rules that apply to a tender, whether it meets them, and what would. */
export function ruleAdvice(plan: Plan, tender: TenderRow): readonly RuleAdvice[] {
  return rulesOfTender(plan, tender).map((found) => adviceOf(plan, tender, found));
}

function adviceOf(plan: Plan, tender: TenderRow, { rule, testable, state }: RuleOfTender): RuleAdvice {
  const { weight, source } = rule;
  const base = { rule: rule.name ?? rule.key, source, weight, state };
  if (testable === null) {
    return { ...base, column: null, grammar: null, minimum: null, maximum: null, actual: null, proposal: null };
  }
  const { subject, minimum, maximum } = testable;
  const type = typeOf(testable);
  const value = subject.kind === 'theme' ? tender.marks[subject.theme.index] : fieldOf(tender, subject.field);
  return {
    ...base,
    column: subject.kind === 'theme' ? subject.theme.name : subject.column.heading,
    grammar: type.grammar,
    minimum: written(type, minimum),
    maximum: written(type, maximum),
    actual: written(type, value),
    proposal: state === 'met' ? null : proposalFor(plan, tender, testable),
  };
}

function typeOf({ subject }: TestableRule): ColumnType<unknown> {
  return subject.kind === 'theme' ? themeMarksType : subject.column.type;
}

function fieldOf(tender: TenderRow, field: string): unknown {
  return (tender as unknown as Readonly<Record<string, unknown>>)[field];
}

function written(type: ColumnType<unknown>, value: unknown): EditValue {
  const cell = value === null || value === undefined ? null : writtenValue(type, value);
  return cell === '' ? null : cell;
}

/** The value that is just enough, if the rule is met with it: a bound that the column itself refuses gives none. */
function proposalFor(plan: Plan, tender: TenderRow, testable: TestableRule): ProposedChange | null {
  const change = changeFor(plan, tender, testable);
  if (change === null || change.value === null || change.columnMissing) return change;
  const after = planAfter(plan, tender, change, change.value);
  return ruleState(after.plan, testable, after.tender) === 'met' ? change : null;
}

function changeFor(plan: Plan, tender: TenderRow, { subject, minimum, maximum }: TestableRule): ProposedChange | null {
  if (subject.kind === 'theme') {
    const { index } = subject.theme;
    const set = marksFor(tender, tender.marks[index] ?? 0, minimum as MarkSet | null);
    return set === null ? null : proposeMarks(plan, tender, index, set);
  }
  // A rule without a value asks for the cell to be filled: with what, only the user knows.
  return proposeField(plan, 'tenders', tender, subject.field, written(subject.column.type, minimum ?? maximum));
}

/** The marks with one that the rule accepts: in the form that fits the tender, else the first it accepts. */
function marksFor(tender: TenderRow, present: MarkSet, accepted: MarkSet | null): MarkSet | null {
  if (accepted === null) return markSet(['Kans']);
  const form = fittingForm(tender);
  const marks: readonly Mark[] = marksOf(accepted);
  const chosen = marks.find((mark) => mark === form) ?? marks[0];
  if (chosen === undefined) return null;
  if (isAppliedSet(markSet([chosen]))) return withApplied(present, chosen);
  return isAppliedSet(present) && chosen !== 'Geschiktheid' ? null : present | markSet([chosen]);
}
