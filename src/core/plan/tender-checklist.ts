import { quarterOfDate } from '../kernel/quarter';
import { holdsField } from './field-place';
import type { Plan, TenderRow } from './plan';
import { explanationOwed, QUARTERS_AHEAD } from './tender-facts';

/** The steps of every tender, in the order in which they are taken. */
export const CHECKLIST_ITEMS = [
  'start-document',
  'market-exploration',
  'criteria',
  'evaluation',
  'agreements-kept',
] as const;
export type ChecklistItemName = (typeof CHECKLIST_ITEMS)[number];

export interface ChecklistItem {
  readonly item: ChecklistItemName;
  readonly state: 'done' | 'open' | 'not-due';
  /** The field that it is filled in with; `null` for marks of themes. */
  readonly field: string | null;
  /** The sheet has a column for it. */
  readonly hasColumn: boolean;
}

/**
 * The steps that the plans ask of every tender (Alkmaar: start document and evaluation; Helmond: market exploration;
 * all: criteria and agreements kept), and how far they are according to the tender's own columns.
 */
export function tenderChecklist(plan: Plan, tender: TenderRow, applied: boolean): readonly ChecklistItem[] {
  const { start, status } = tender;
  const isCancelled = status === 'Vervallen';
  const isPublished = status === 'Gepubliceerd' || status === 'Gegund';
  const isAwarded = status === 'Gegund';
  const isNear = start !== null && start.first <= quarterOfDate(plan.asOf) + QUARTERS_AHEAD;
  const isPrepared = isNear || isPublished || status === 'In voorbereiding';
  const isMarked = tender.marks.some((set) => set !== 0);
  // A choice that is owed an explanation is half a choice.
  const isChosen = isMarked && explanationOwed(plan, tender, applied) === null;
  // What is not known is not kept.
  const knowsAgreements = tender.agreementsKept !== null && tender.agreementsKept !== 'Onbekend';
  const steps: Readonly<Record<ChecklistItemName, readonly [isDone: boolean, isDue: boolean, field: string | null]>> = {
    'start-document': [isChosen || tender.explanation !== null, isPrepared, null],
    'market-exploration': [tender.marketExploration, isPrepared, 'marketExploration'],
    criteria: [applied, isPrepared, null],
    evaluation: [tender.evaluated, isAwarded, 'evaluated'],
    'agreements-kept': [knowsAgreements, isAwarded, 'agreementsKept'],
  };
  return CHECKLIST_ITEMS.map((item) => {
    const [isDone, isDue, field] = steps[item];
    return {
      item,
      state: isDone ? 'done' : isDue && !isCancelled ? 'open' : 'not-due',
      field,
      hasColumn:
        field === null ? plan.themes.some(({ column }) => column !== null) : holdsField(plan.tables.tenders, field),
    };
  });
}
