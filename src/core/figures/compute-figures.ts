import type { Plan } from '../plan/plan';
import type { Finding } from '../schema/finding';
import { actionsFigure } from './actions.figure';
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

/** All figures of a plan; `findings` are those of reading it. A figure that is forgotten here does not compile. */
export function computeFigures(plan: Plan, findings: readonly Finding[]): Figures {
  return {
    workbook: plan.workbook,
    asOf: plan.asOf,
    quarter: plan.quarter,
    unreadable: unreadableFigure(findings),
    coverage: coverageFigure(plan),
    ambition: ambitionFigure(plan),
    actions: actionsFigure(plan),
    counts: countsFigure(plan),
    indicators: indicatorsFigure(plan),
    rules: rulesFigure(plan),
    spend: spendFigure(plan),
    costs: costsFigure(plan),
    sdgs: sdgsFigure(plan),
  };
}
