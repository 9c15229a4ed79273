import type { Slices } from '../kernel/slices';
import type { Plan } from '../plan/plan';
import type { Finding } from '../schema/finding';
import { actionsFigure } from './actions.figure';
import { aidsFigure } from './aids.figure';
import { ambitionFigure } from './ambition.figure';
import { costsFigure } from './costs.figure';
import { countsFigure } from './counts.figure';
import { coverageFigure } from './coverage.figure';
import type { Figures } from './figures';
import { indicatorsFigure } from './indicators.figure';
import { rulesFigure } from './rules.figure';
import { sdgsFigure } from './sdgs.figure';
import { spendFigure } from './spend.figure';
import { unreadableFigure } from './unreadable.figure';

/** The same, a figure at a time. */
/** All figures of a plan; `findings` are those of reading it. A figure that is forgotten here does not compile. */
export function* computeFigures(plan: Plan, findings: readonly Finding[]): Slices<Figures> {
  const unreadable = unreadableFigure(findings);
  yield;
  const coverage = yield* coverageFigure(plan);
  yield;
  const ambition = ambitionFigure(plan);
  yield;
  const actions = actionsFigure(plan);
  yield;
  const counts = countsFigure(plan);
  yield;
  const indicators = indicatorsFigure(plan);
  yield;
  const rules = rulesFigure(plan);
  yield;
  const spend = spendFigure(plan);
  yield;
  const costs = costsFigure(plan);
  const sdgs = sdgsFigure(plan);
  yield;
  const aids = aidsFigure(plan);
  const { workbook, asOf, quarter } = plan;
  return {
    workbook,
    asOf,
    quarter,
    unreadable,
    coverage,
    ambition,
    actions,
    counts,
    indicators,
    rules,
    spend,
    costs,
    sdgs,
    aids,
  };
}
