import { formatQuarter } from '../kernel/quarter';
import type { EditValue } from '../plan/cell-edit';
import type { Plan, TenderRow } from '../plan/plan';
import { tenderFacts, type Exclusion, type TenderFacts } from '../plan/tender-facts';
import { isAppliedSet, OPPORTUNITY_MARK, REFUSED_MARK } from '../schema/tender-types';
import { planAfter, type PlanAfter } from './after-change';
import type { NeededChange, TenderStanding, ThemeSuggestion } from './advice';
import { fittingForm, proposeField, proposeMarks, withApplied } from './propose';

/** Whether a tender counts and is applied, and which changes would make it so. */
export function tenderStanding(plan: Plan, tender: TenderRow, suggestions: readonly ThemeSuggestion[]): TenderStanding {
  const { year, exclusion, applied, open } = factsOf(plan, tender);
  const appliedIn = plan.themes.filter(({ index }) => isAppliedSet(tender.marks[index] ?? 0));
  return {
    year,
    counts: exclusion === null,
    exclusion,
    applied,
    appliedThemes: appliedIn.filter(({ focus }) => focus).map(({ name }) => name),
    appliedElsewhere: appliedIn.filter(({ focus }) => !focus).map(({ name }) => name),
    open,
    needed: neededChanges(plan, tender, suggestions),
  };
}

function factsOf(plan: Plan, tender: TenderRow): TenderFacts {
  const facts = tenderFacts(plan).find((candidate) => candidate.tender === tender);
  if (facts === undefined) throw new RangeError('A tender that is not in its plan');
  return facts;
}

/** A change, with a value to compute it by where the user has still to choose one. */
interface Step {
  readonly needed: NeededChange;
  readonly sample: EditValue;
}

/** Each reason is taken away in turn and the tender computed anew, until nothing is in the way. */
function neededChanges(
  plan: Plan,
  tender: TenderRow,
  suggestions: readonly ThemeSuggestion[],
): readonly NeededChange[] {
  const needed: NeededChange[] = [];
  let after: PlanAfter = { plan, tender };
  // Every step takes one reason away for good, so there are at most as many as a tender has fields and themes.
  for (let left = plan.themes.length + REASONS; left > 0; left--) {
    const { exclusion, applied } = factsOf(after.plan, after.tender);
    if (exclusion === null && applied) return needed;
    // The cells are those of the real plan, so proposals are made on it.
    const step =
      exclusion === null ? applyTheme(plan, tender, suggestions) : stepFor(exclusion, plan, tender, after.tender);
    if (step === null) return [];
    needed.push(step.needed);
    after = planAfter(after.plan, after.tender, step.needed.change, step.sample);
  }
  return [];
}

/** Start, Kansrijk, Status, and a theme to apply. */
const REASONS = 8;

function stepFor(exclusion: Exclusion, plan: Plan, tender: TenderRow, now: TenderRow): Step | null {
  const field = (kind: NeededChange['kind'], name: string, value: EditValue, sample: EditValue): Step => ({
    needed: { kind, change: proposeField(plan, 'tenders', tender, name, value), themes: [] },
    sample,
  });
  const start = formatQuarter(plan.quarter);
  switch (exclusion) {
    case 'not-promising':
    case 'undecided':
      return field('set-promising', 'promising', 'ja', 'ja');
    case 'cancelled':
      return field('reopen', 'status', 'Gepland', 'Gepland');
    case 'no-start':
      return field('fill-start', 'start', null, start);
    case 'invalid': {
      if (now.unreadable?.has('promising')) return field('repair', 'promising', null, 'ja');
      if (now.unreadable?.has('status')) return field('repair', 'status', null, 'Gepland');
      if (now.unreadable?.has('start')) return field('repair', 'start', null, start);
      const [theme] = now.unreadableThemes ?? [];
      if (theme === undefined) return null;
      const change = { ...proposeMarks(plan, tender, theme, 0), value: null, edit: null };
      return { needed: { kind: 'repair', change, themes: [] }, sample: null };
    }
  }
}

/** The best focus theme: marked Kans first, then the one that prevails, what is suggested, the rest; refused ones last. */
function applyTheme(plan: Plan, tender: TenderRow, suggestions: readonly ThemeSuggestion[]): Step | null {
  const rank = (index: number, name: string): number => {
    const set = tender.marks[index] ?? 0;
    if ((set & REFUSED_MARK) !== 0) return 4;
    if ((set & OPPORTUNITY_MARK) !== 0) return tender.priority === name ? 0 : 1;
    return tender.priority === name || suggestions.some(({ theme }) => theme === index) ? 2 : 3;
  };
  const focus = plan.themes.filter((theme) => theme.focus);
  const themes = [...focus]
    .sort((a, b) => rank(a.index, a.name) - rank(b.index, b.name) || a.index - b.index)
    .map(({ index }) => index);
  const [best] = themes;
  if (best === undefined) return null;
  const set = withApplied(tender.marks[best] ?? 0, fittingForm(tender) ?? 'Eis');
  const change = proposeMarks(plan, tender, best, set);
  return { needed: { kind: 'apply-theme', change, themes }, sample: change.value };
}
