import { quarterOfDate } from '../kernel/quarter';
import { isAppliedSet } from '../schema/tender-types';
import { holdsField } from './field-place';
import { ownSteps, type OwnStep } from './own-checklist';
import type { Plan, TenderRow } from './plan';
import { agreementsJudged, choosesInEveryFocusTheme, isPublished, QUARTERS_AHEAD } from './tender-facts';

/** The steps of every tender, in the order in which they are taken, where the team has none of its own. */
export const CHECKLIST_ITEMS = [
  'start-document',
  'market-exploration',
  'criteria',
  'evaluation',
  'agreements-kept',
] as const;
export type ChecklistItemName = (typeof CHECKLIST_ITEMS)[number];

/** A step of the checklist: one of the five, or one of the team's own by its name. */
export type ChecklistStep =
  { readonly kind: 'standard'; readonly item: ChecklistItemName } | { readonly kind: 'own'; readonly name: string };

export interface ChecklistItem {
  readonly step: ChecklistStep;
  readonly state: 'done' | 'open' | 'not-due';
  /** The field that it is filled in with; `null` for marks of themes, and for a column of the team's own. */
  readonly field: string | null;
  /** The sheet has a place for it. */
  readonly hasColumn: boolean;
}

/** The steps that tenders of a plan can have, in order: the team's own, else the five. */
export function checklistSteps(plan: Plan): readonly ChecklistStep[] {
  const own = ownSteps(plan);
  return own.length > 0
    ? own.map(({ name }) => ({ kind: 'own', name }))
    : CHECKLIST_ITEMS.map((item) => ({ kind: 'standard', item }));
}

/** The steps of one tender, and how far they are according to its own columns (figures.md, "Checklist per tender"). */
export function tenderChecklist(plan: Plan, tender: TenderRow): readonly ChecklistItem[] {
  const own = ownSteps(plan);
  return own.length > 0
    ? own.filter(({ appliesTo }) => appliesTo(tender)).map((step) => ownItem(plan, tender, step))
    : CHECKLIST_ITEMS.map((item) => standardItem(plan, tender, item));
}

/** Columns that are filled once there is a contract. */
const AFTER_AWARD: ReadonlySet<string | null> = new Set(['evaluated', 'lesson', 'agreementsKept', 'contractUntil']);

function stateOf(plan: Plan, tender: TenderRow, isDone: boolean, field: string | null): ChecklistItem['state'] {
  if (isDone) return 'done';
  const { start, status } = tender;
  if (status === 'Vervallen') return 'not-due';
  if (AFTER_AWARD.has(field)) return status === 'Gegund' ? 'open' : 'not-due';
  const isNear = start !== null && start.first <= quarterOfDate(plan.asOf) + QUARTERS_AHEAD;
  return isNear || isPublished(tender) || status === 'In voorbereiding' ? 'open' : 'not-due';
}

function ownItem(plan: Plan, tender: TenderRow, { name, field, hasColumn, isDone }: OwnStep): ChecklistItem {
  return { step: { kind: 'own', name }, state: stateOf(plan, tender, isDone(tender), field), field, hasColumn };
}

/** What fills in each of the five; the marks of themes have no field. */
const FIELDS: Readonly<Record<ChecklistItemName, string | null>> = {
  'start-document': 'startDocument',
  'market-exploration': 'marketExploration',
  criteria: null,
  evaluation: 'evaluated',
  'agreements-kept': 'agreementsKept',
};

function standardItem(plan: Plan, tender: TenderRow, item: ChecklistItemName): ChecklistItem {
  const field = FIELDS[item];
  return {
    step: { kind: 'standard', item },
    state: stateOf(plan, tender, isStandardDone(plan, tender, item), field),
    field,
    hasColumn: hasPlace(plan, item),
  };
}

function isStandardDone(plan: Plan, tender: TenderRow, item: ChecklistItemName): boolean {
  switch (item) {
    case 'start-document':
      return tender.startDocument || tender.explanation !== null || choosesInEveryFocusTheme(plan, tender);
    case 'market-exploration':
      return tender.marketExploration;
    case 'criteria':
      return tender.marks.some(isAppliedSet);
    case 'evaluation':
      return tender.evaluated;
    case 'agreements-kept':
      // What is not known is not checked.
      return isKnown(tender.agreementsKept) || agreementsJudged(plan, tender);
  }
}

function isKnown(kept: TenderRow['agreementsKept']): boolean {
  return kept !== null && kept !== 'Onbekend';
}

function hasPlace(plan: Plan, item: ChecklistItemName): boolean {
  const { tenders, agreements } = plan.tables;
  const field = FIELDS[item];
  const hasField = field !== null && holdsField(tenders, field);
  const hasThemes = plan.themes.some(({ column }) => column !== null);
  if (item === 'criteria') return hasThemes;
  if (item === 'start-document') return hasField || hasThemes || holdsField(tenders, 'explanation');
  return hasField || (item === 'agreements-kept' && agreements.raw !== null);
}
