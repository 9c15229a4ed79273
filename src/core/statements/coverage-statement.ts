import type { CoverageYear, Figures } from '../figures/figures';
import { yearOfDate } from '../kernel/calendar-date';
import type { Fraction } from '../kernel/fraction';
import { yearOfQuarter } from '../kernel/quarter';
import type { CoverageBase } from '../plan/coverage-targets';
import type { Plan } from '../plan/plan';
import { hasFocusThemes } from '../plan/theme-focus';
import { coverageMovement, type CoverageMovement, type TenderMove } from './coverage-movement';
import { planPromises } from '../plan/plan-promises';

/** How a year stands to its target. `nothing-recorded`: no tender of the year has a choice for any theme yet. */
export type CoverageState =
  | 'no-tenders'
  | 'nothing-recorded'
  | 'no-target'
  | 'met'
  /** A later year than that of the as-of date: its target is not due yet. */
  | 'ahead'
  | 'within-reach'
  | 'out-of-reach'
  /** The year has ended, and the target was missed. */
  | 'missed';

/** What may be said of the coverage of one year, with its denominator. */
export interface CoverageStatement {
  readonly kind: 'coverage';
  readonly year: number;
  /** Whether the plan promised coverage at all: else it is a line in the body and never a headline. */
  readonly promised: boolean;
  /** Whether the plan chose themes to focus on: else a theme that was applied is any of its themes. */
  readonly hasFocus: boolean;
  readonly over: CoverageBase;
  readonly base: number;
  readonly applied: number;
  /** `null` over nothing, and while nothing is recorded: that is not 0%. */
  readonly share: Fraction | null;
  readonly target: Fraction | null;
  /** The target lies on the line between stated ones. */
  readonly interpolated: boolean;
  readonly state: CoverageState;
  readonly short: number | null;
  /** Keys of tenders that can still be changed, the most promising first. */
  readonly candidates: readonly string[];
  /** Since the last Momentopname; `null` without one. */
  readonly movement: CoverageMovement | null;
  /** What left the base while the target reads as met: without them it says too much. */
  readonly left: readonly TenderMove[];
}

/** The coverage of the reported year; `null` when it cannot be computed, or the year has neither tender nor target. */
export function coverageStatement(plan: Plan, { coverage }: Pick<Figures, 'coverage'>): CoverageStatement | null {
  const year = yearOfQuarter(plan.quarter);
  const entry = coverage?.years.find((one) => one.year === year);
  return entry === undefined ? null : statementOfYear(plan, entry);
}

/** The coverage of any year of the figures. */
export function statementOfYear(plan: Plan, entry: CoverageYear): CoverageStatement {
  const { year, over, promising, applied, coverage, target, targetFrom, short, candidates } = entry;
  const movement = coverageMovement(plan, year, over);
  const state = stateOf(plan, entry);
  return {
    kind: 'coverage',
    year,
    promised: planPromises(plan).coverage,
    hasFocus: hasFocusThemes(plan),
    over,
    base: promising.count,
    applied: applied.count,
    share: state === 'nothing-recorded' ? null : coverage,
    target,
    interpolated: targetFrom === 'interpolated',
    state,
    short,
    candidates,
    movement,
    left: state === 'met' && movement !== null ? movement.moves.filter(({ base }) => base < 0) : [],
  };
}

function stateOf(plan: Plan, entry: CoverageYear): CoverageState {
  if (entry.promising.count === 0) return 'no-tenders';
  if (entry.appliedAnyTheme.count === 0 && entry.themes.every(({ applicable }) => applicable.count === 0)) {
    return 'nothing-recorded';
  }
  if (entry.met === null) return 'no-target';
  if (entry.met) return 'met';
  if (entry.year !== yearOfDate(plan.asOf)) return entry.year < yearOfDate(plan.asOf) ? 'missed' : 'ahead';
  return entry.reachable === true ? 'within-reach' : 'out-of-reach';
}
