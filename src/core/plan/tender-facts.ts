import { compareNatural } from '../kernel/natural-order';
import { addQuarters, quarterOfDate } from '../kernel/quarter';
import { compareSpans, overlaps, yearOfSpan, type Span } from '../kernel/span';
import { textKey } from '../kernel/text-key';
import { isAppliedSet, OPPORTUNITY_MARK, REFUSED_MARK } from '../schema/tender-types';
import type { Plan, TenderRow } from './plan';

/** Why a tender is not counted: the first that holds (figures.md, `excluded`). */
export type Exclusion = 'not-promising' | 'undecided' | 'cancelled' | 'no-start' | 'invalid';

/** What rules and figures both ask of a tender. Definitions: figures.md, "Words used". */
export interface TenderFacts {
  readonly tender: TenderRow;
  /** Year of its Start; `null` without one. */
  readonly year: number | null;
  /** `null` when it is counted. */
  readonly exclusion: Exclusion | null;
  /** Whether it is in the base of a target over all tenders: a Start, not cancelled, readable. */
  readonly inCalendar: boolean;
  /** Whether its marks hold Eis, Gunning, Contract or Innovatie in a focus theme. */
  readonly applied: boolean;
  /** The same for any theme, focus or not. */
  readonly appliedAnyTheme: boolean;
  /** Not applied and still to be published: it can still change. */
  readonly open: boolean;
  /** Focus themes marked Kans. */
  readonly opportunities: number;
}

const known = new WeakMap<Plan, readonly TenderFacts[]>();

/** The facts of every tender, in table order; worked out once for a plan. */
export function tenderFacts(plan: Plan): readonly TenderFacts[] {
  const before = known.get(plan);
  if (before) return before;
  const focus = plan.themes.filter((theme) => theme.focus).map((theme) => theme.index);
  const facts = plan.tables.tenders.rows.map((tender) => factsOf(tender, focus));
  known.set(plan, facts);
  return facts;
}

function factsOf(tender: TenderRow, focus: readonly number[]): TenderFacts {
  const invalid = isUnreadable(tender);
  const cancelled = tender.status === 'Vervallen';
  let applied = false;
  let opportunities = 0;
  for (const theme of focus) {
    const marks = tender.marks[theme] ?? 0;
    if (isAppliedSet(marks)) applied = true;
    if ((marks & OPPORTUNITY_MARK) !== 0) opportunities += 1;
  }
  return {
    tender,
    year: tender.start === null ? null : yearOfSpan(tender.start),
    exclusion: exclusionOf(tender, invalid),
    inCalendar: !invalid && !cancelled && tender.start !== null,
    applied,
    appliedAnyTheme: tender.marks.some(isAppliedSet),
    open: !applied && (tender.status === 'Gepland' || tender.status === 'In voorbereiding'),
    opportunities,
  };
}

function exclusionOf(tender: TenderRow, invalid: boolean): Exclusion | null {
  const { unreadable } = tender;
  if (isUndecided(tender)) return 'undecided';
  if (!tender.promising && !unreadable?.has('promising')) return 'not-promising';
  if (tender.status === 'Vervallen' && !unreadable?.has('status')) return 'cancelled';
  if (tender.start === null && !unreadable?.has('start')) return 'no-start';
  return invalid ? 'invalid' : null;
}

/** Kansrijk says that it is not known yet: neither promising nor not, whatever a blank cell means. */
export function isUndecided({ notKnown }: TenderRow): boolean {
  return notKnown?.has('promising') ?? false;
}

/** From here on nothing can be changed any more. */
export function isPublished({ status }: TenderRow): boolean {
  return status === 'Gepubliceerd' || status === 'Gegund';
}

/** Start, Kansrijk, Status or a theme mark that cannot be read: a blank there would change what is counted. */
function isUnreadable({ unreadable, unreadableThemes }: TenderRow): boolean {
  if (unreadableThemes) return true;
  return unreadable !== null && (unreadable.has('start') || unreadable.has('promising') || unreadable.has('status'));
}

/** Whether the calendar has a column for any theme; without one nothing is recorded per theme, and nothing is owed. */
export function hasThemeColumns({ themes }: Plan): boolean {
  return themes.some(({ column }) => column !== null);
}

/**
 * Why a tender owes an explanation (apply or explain): it is promising and not applied, and it has started or a theme
 * was refused. `null` when it owes none, has given it, or cannot be read.
 */
export function explanationOwed(plan: Plan, tender: TenderRow, applied: boolean): 'started' | 'refused' | null {
  const { promising, start, marks } = tender;
  if (!promising || applied || tender.explanation !== null) return null;
  if (isUnreadable(tender) || !hasThemeColumns(plan)) return null;
  if (start !== null && start.last <= quarterOfDate(plan.asOf)) return 'started';
  return marks.some((set) => (set & REFUSED_MARK) !== 0) ? 'refused' : null;
}

/** Every focus theme has a mark other than Kans: a Kans is not a choice yet. */
export function choosesInEveryFocusTheme({ themes }: Plan, { marks }: TenderRow): boolean {
  const focus = themes.filter((theme) => theme.focus);
  return focus.length > 0 && focus.every(({ index }) => ((marks[index] ?? 0) & ~OPPORTUNITY_MARK) !== 0);
}

/** The tender has agreements, and of each it is known whether it was kept. */
export function agreementsJudged({ tables }: Plan, { key }: TenderRow): boolean {
  const own = tables.agreements.rows.filter(({ tender }) => tender !== null && textKey(tender) === textKey(key));
  return own.length > 0 && own.every(({ kept }) => kept !== 'Onbekend');
}

/** Start or Status that cannot be read: such a tender is left out of counts and policy rules too. */
export function isStartOrStatusUnreadable({ unreadable }: TenderRow): boolean {
  return unreadable !== null && (unreadable.has('start') || unreadable.has('status'));
}

/** How far ahead `upcoming` looks: the quarter of the as-of date and the next two. */
export const QUARTERS_AHEAD = 2;

/** Counted and not applied, and Start may be now or in the next two quarters, by Start and Nr: who must talk now. */
export function upcomingTenders(plan: Plan): readonly TenderRow[] {
  const now = quarterOfDate(plan.asOf);
  const ahead = { first: now, last: addQuarters(now, QUARTERS_AHEAD) };
  return tenderFacts(plan)
    .filter(({ exclusion, applied }) => exclusion === null && !applied)
    .map(({ tender }) => tender)
    .filter(({ start }) => start !== null && overlaps(start, ahead))
    .sort(byStartThenNr);
}

export function byStartThenNr(a: TenderRow, b: TenderRow): number {
  return compareStarts(a.start, b.start) || compareNatural(a.key, b.key);
}

function compareStarts(a: Span | null, b: Span | null): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
  return compareSpans(a, b);
}
