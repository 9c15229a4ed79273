import {
  addFractions,
  fraction,
  fractionOfDecimal,
  multiplyFractions,
  subtractFractions,
  type Fraction,
} from '../kernel/fraction';
import type { Row } from '../tables';
import type { Plan } from './plan';

/** Which tenders a coverage target is a share of. */
export type CoverageBase = 'Kansrijk' | 'Alle';

export interface CoverageTarget {
  /** Exact; `null` when nothing is stated for the year or around it. */
  readonly target: Fraction | null;
  readonly from: 'stated' | 'interpolated' | 'none';
  readonly over: CoverageBase;
}

/** A row of Doelen that states a share of a year's tenders. */
export interface StatedTarget {
  readonly year: number;
  readonly over: CoverageBase;
  readonly target: Fraction;
  readonly row: Row<'goals'>;
}

/** The coverage targets that the plan states (Soort Dekking, blank Thema, a year), ascending in year. */
export function statedTargets(plan: Plan): readonly StatedTarget[] {
  return allStatedTargets(plan).filter(({ row }) => row.theme === null);
}

/** The coverage targets that the plan states for one theme; those of a theme that does not exist (K02) are not here. */
export function statedThemeTargets(plan: Plan): readonly StatedTarget[] {
  return allStatedTargets(plan).filter(({ row }) => row.theme !== null && !row.unresolved?.has('theme'));
}

function allStatedTargets(plan: Plan): readonly StatedTarget[] {
  return plan.tables.goals.rows
    .flatMap((row) => {
      const { kind, year, over, target } = row;
      const states = kind === 'Dekking' && year !== null && target !== null;
      return states ? [{ year, over, target: fractionOfDecimal(target), row }] : [];
    })
    .sort((a, b) => a.year - b.year);
}

/** The target of a year: stated, or on the line between the nearest stated years with the same base. */
export function coverageTarget(stated: readonly StatedTarget[], year: number): CoverageTarget {
  const own = stated.find((entry) => entry.year === year);
  if (own) return { target: own.target, from: 'stated', over: own.over };
  for (const over of ['Kansrijk', 'Alle'] as const) {
    const same = stated.filter((entry) => entry.over === over);
    const before = same.filter((entry) => entry.year < year).at(-1);
    const after = same.find((entry) => entry.year > year);
    if (before && after) return { target: between(before, after, year), from: 'interpolated', over };
  }
  return { target: null, from: 'none', over: 'Kansrijk' };
}

function between(before: StatedTarget, after: StatedTarget, year: number): Fraction {
  const way = fraction(year - before.year, after.year - before.year);
  return addFractions(before.target, multiplyFractions(subtractFractions(after.target, before.target), way));
}
