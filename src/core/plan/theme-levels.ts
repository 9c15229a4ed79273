import { calendarDate } from '../kernel/calendar-date';
import { yearOfQuarter } from '../kernel/quarter';
import { LEVEL_NAMES } from '../schema/word-types';
import type { Plan, Theme } from './plan';

/** Where a theme stands: what is claimed, what is shown, what is wanted (figures.md, `ambition`). */
export interface ThemeLevels {
  /** Huidig niveau. */
  readonly stated: number | null;
  /** The highest level up to which every criterion of Nulmeting is Ja; `null` without rows for the theme. */
  readonly evidenced: number | null;
  readonly current: number | null;
  /** Criteria of the next level that are not Ja. */
  readonly missing: readonly string[];
  /**
   * Criteria of the levels up to the stated one that are not Ja. A level without criteria has none: it was never
   * recorded, which is not the same as failed.
   */
  readonly unproven: readonly string[];
  readonly ambition: number | null;
  readonly ambitionYear: number | null;
  readonly provisional: boolean;
  /** Level of the path that was to be reached by the end of the latest year that has ended. */
  readonly due: number | null;
  /** Level of the path that is to be reached by the end of the reported year. */
  readonly thisYear: number | null;
  /** Levels still to go to `thisYear`, to the ambition, and to what is due already. */
  readonly toGo: number | null;
  readonly gap: number | null;
  readonly behind: number | null;
  /** Ascending in year. */
  readonly path: readonly { readonly year: number; readonly level: number }[];
}

export function themeLevels(plan: Plan, theme: Theme): ThemeLevels {
  const { statedLevel: stated, ambition, ambitionYear, reservation } = theme.row;
  const { evidenced, missing, unproven } = evidence(plan, theme);
  const current = stated ?? evidenced;
  const path = pathOf(plan, theme);
  const reached = (hasCome: (year: number) => boolean): number | null =>
    path.filter(({ year }) => hasCome(year)).at(-1)?.level ?? null;
  const due = reached((year) => plan.asOf >= (calendarDate(year, 12, 31) ?? Infinity));
  const thisYear = reached((year) => year <= yearOfQuarter(plan.quarter));
  return {
    stated,
    evidenced,
    current,
    missing,
    unproven,
    ambition,
    ambitionYear,
    provisional: reservation !== null,
    due,
    thisYear,
    toGo: distance(current, thisYear),
    gap: distance(current, ambition),
    behind: distance(current, due),
    path,
  };
}

function distance(from: number | null, to: number | null): number | null {
  return from === null || to === null ? null : Math.max(0, to - from);
}

function evidence(plan: Plan, theme: Theme): Pick<ThemeLevels, 'evidenced' | 'missing' | 'unproven'> {
  const criteria = plan.tables.baseline.rows.filter((row) => row.theme === theme.name);
  if (criteria.length === 0) return { evidenced: null, missing: [], unproven: [] };
  const ofLevel = (level: number) => criteria.filter((row) => row.level === level);
  let evidenced = 0;
  while (evidenced < LEVEL_NAMES.length) {
    const next = ofLevel(evidenced + 1);
    if (next.length === 0 || next.some((row) => row.met !== 'Ja')) break;
    evidenced += 1;
  }
  const { statedLevel } = theme.row;
  const unmet = criteria.filter(({ met }) => met !== 'Ja');
  const named = (isAsked: (level: number) => boolean): readonly string[] =>
    unmet.flatMap(({ level, criterion }) =>
      criterion !== null && level !== null && isAsked(level) ? [criterion] : [],
    );
  return {
    evidenced,
    missing: named((level) => level === evidenced + 1),
    unproven: named((level) => statedLevel !== null && level <= statedLevel),
  };
}

function pathOf(plan: Plan, theme: Theme): ThemeLevels['path'] {
  return plan.tables.ambitions.rows
    .flatMap(({ theme: name, year, level }) =>
      name === theme.name && year !== null && level !== null ? [{ year, level }] : [],
    )
    .sort((a, b) => a.year - b.year);
}
