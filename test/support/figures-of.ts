import { runToEnd } from '../../src/core/kernel/slices';
import { computeFigures } from '../../src/core/figures/compute-figures';
import type { CoverageYear, Figures } from '../../src/core/figures/figures';
import { figuresJson, type FiguresJson } from '../../src/core/figures/figures-json';
import { planOf, type Grids, type PlanMoments } from './plan-of';

/** The figures of tables written out by hand, along the real reading path. */
export function figuresOf(grids: Grids, moments: PlanMoments = {}): Figures {
  const { plan, findings } = planOf(grids, moments);
  return runToEnd(computeFigures(plan, findings));
}

/** The same, as the command line prints them. */
export function figuresJsonOf(grids: Grids, moments: PlanMoments = {}): FiguresJson {
  return figuresJson(figuresOf(grids, moments));
}

/** What must be there for the test to make sense; a figure that is missing fails it. */
export function present<T>(value: T | null | undefined): T {
  if (value === null || value === undefined) throw new TypeError('This figure is not there');
  return value;
}

/** The coverage of one year, as printed. */
export function coverageJsonOf(grids: Grids, year: number, moments: PlanMoments = {}) {
  return present(present(figuresJsonOf(grids, moments).coverage).years.find((candidate) => candidate.year === year));
}

/** The coverage of one year, with the keys of the rows behind it. */
export function coverageYearOf(grids: Grids, year: number, moments: PlanMoments = {}): CoverageYear {
  return present(present(figuresOf(grids, moments).coverage).years.find((candidate) => candidate.year === year));
}
