import type { ProposedChange, TenderAdvice } from '../../core/advice/advice';
import { planAfter, type PlanAfter } from '../../core/advice/after-change';
import { ruleAdvice } from '../../core/advice/rule-advice';
import { tenderStanding } from '../../core/advice/standing';
import type { Plan, TenderRow } from '../../core/plan/plan';
import { rowFinder } from '../../core/plan/read-plan-table';
import { tenderChecklist } from '../../core/plan/tender-checklist';
import { acceptField, acceptMarks, isRefused, type AcceptedValue, type RefusedEdit } from './accept-draft';
import type { Draft } from './draft';

/** What there is to say of a tender as far as it follows from its own cells. */
export type DraftAdvice = Pick<TenderAdvice, 'standing' | 'rules' | 'suggestions' | 'checklist'>;

/**
 * What the advice on a tender becomes with what was filled in and not saved yet; what is refused counts as not filled
 * in. Without a draft that changes anything it is the advice itself.
 */
export function adviceWithDraft(plan: Plan, advice: TenderAdvice, draft: Draft): DraftAdvice {
  const tender = rowFinder(plan.tables.tenders.rows)(advice.rowNumber);
  if (tender === undefined) return advice;
  const changes = acceptedChanges(plan, tender, draft);
  if (changes.length === 0) return advice;
  const after = changes.reduce<PlanAfter>(
    (now, { target, value }) => planAfter(now.plan, now.tender, { target }, value),
    { plan, tender },
  );
  const suggestions = advice.suggestions.filter(({ theme }) => (draft.marks[theme] ?? 0) === 0);
  const standing = tenderStanding(after.plan, after.tender, suggestions);
  return {
    standing,
    suggestions,
    rules: ruleAdvice(after.plan, after.tender),
    checklist: tenderChecklist(after.plan, after.tender),
  };
}

type AcceptedChange = Pick<ProposedChange, 'target' | 'value'>;

function acceptedChanges(plan: Plan, tender: TenderRow, { fields, marks }: Draft): readonly AcceptedChange[] {
  const change = (target: ProposedChange['target'], answer: AcceptedValue | RefusedEdit): readonly AcceptedChange[] =>
    isRefused(answer) ? [] : [{ target, value: answer.value }];
  return [
    ...Object.entries(fields).flatMap(([field, value]) =>
      change({ kind: 'field', field }, acceptField(plan, 'tenders', tender, field, value)),
    ),
    ...Object.entries(marks).flatMap(([theme, set]) =>
      change({ kind: 'theme', theme: Number(theme) }, acceptMarks(Number(theme), set)),
    ),
  ];
}
