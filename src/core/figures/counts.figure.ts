import { yearOfSpan } from '../kernel/span';
import type { Plan, TenderRow } from '../plan/plan';
import { isStartOrStatusUnreadable } from '../plan/tender-facts';
import { markSet } from '../schema/tender-types';
import type { Row } from '../tables';
import { COUNT_KINDS, type CountKind } from '../tables/goals.table';
import { countedOf } from './counted';
import type { CountYear, Figures, ThemeGoal } from './figures';
import { ascendingYears, groupByKey } from './grouping';

/** A row of Doelen about how many tenders of some kind a year has. */
interface CountGoal {
  readonly kind: CountKind;
  readonly year: number;
  readonly theme: string | null;
  /** `null` while Streefwaarde is not stated. */
  readonly target: number | null;
}

/** Which tenders each kind counts. */
const COUNTS: Readonly<Record<CountKind, (tender: TenderRow) => boolean>> = {
  Pilots: ({ pilot }) => pilot,
  Speerpunten: ({ flagship }) => flagship,
  Ondersteund: ({ flagship, support }) => flagship && support !== null,
};

/**
 * Pilots and flagship tenders per year, promising or not, against their targets, and per theme where a goal is for one.
 * `null` without Aanbestedingen.
 */
export function countsFigure(plan: Plan): Figures['counts'] {
  if (plan.tables.tenders.raw === null) return null;
  const tenders = tendersByYear(plan);
  const goals = plan.tables.goals.rows.flatMap((row) => countGoal(row) ?? []);
  const years = ascendingYears(
    tenders.keys(),
    goals.map(({ year }) => year),
  );
  return {
    years: years.map((year) => countYear(year, tenders.get(year) ?? [], goals)),
    themeGoals: goals.flatMap((goal) => themeGoal(plan, goal, tenders.get(goal.year) ?? []) ?? []),
  };
}

/** Tenders by the year of their Start: all but those that are cancelled, or cannot be read. */
export function tendersByYear(plan: Plan): ReadonlyMap<number, readonly TenderRow[]> {
  return groupByKey(plan.tables.tenders.rows, (tender) => {
    if (tender.status === 'Vervallen' || isStartOrStatusUnreadable(tender)) return null;
    return tender.start === null ? null : yearOfSpan(tender.start);
  });
}

/** One without a year, or for a theme that does not exist (K02), counts nothing. */
function countGoal({ kind, year, theme, target, unresolved }: Row<'goals'>): CountGoal | null {
  const counted = COUNT_KINDS.find((candidate) => candidate === kind);
  if (counted === undefined || year === null || unresolved?.has('theme')) return null;
  return { kind: counted, year, theme, target };
}

function countYear(year: number, tenders: readonly TenderRow[], goals: readonly CountGoal[]): CountYear {
  const count = (kind: CountKind) => countedOf(tenders.filter(COUNTS[kind]));
  // A goal for one theme is not the target of them all.
  const target = (kind: CountKind): number | null =>
    goals.find((goal) => goal.kind === kind && goal.year === year && goal.theme === null)?.target ?? null;
  return {
    year,
    pilots: count('Pilots'),
    pilotsTarget: target('Pilots'),
    flagships: count('Speerpunten'),
    flagshipsTarget: target('Speerpunten'),
    supported: count('Ondersteund'),
    supportedTarget: target('Ondersteund'),
  };
}

const REFUSED_ONLY = markSet(['Nee']);

function themeGoal(plan: Plan, goal: CountGoal, tenders: readonly TenderRow[]): ThemeGoal | null {
  const { year, theme, kind, target } = goal;
  if (theme === null) return null;
  const index = plan.themes.find(({ name }) => name === theme)?.index;
  const marksOf = ({ marks }: TenderRow): number => (index === undefined ? 0 : (marks[index] ?? 0));
  const marked = tenders.filter((tender) => marksOf(tender) !== 0 && marksOf(tender) !== REFUSED_ONLY);
  return { year, theme, kind, target, realised: countedOf(marked.filter(COUNTS[kind])) };
}
