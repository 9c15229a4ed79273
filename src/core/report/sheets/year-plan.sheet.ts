import type { ReportContext } from '../report-context';
import type { ReportSheet } from '../report-sheet';
import {
  actionsDuringYear,
  duringYear,
  matrixOf,
  structuralActions,
  yearPlanTable,
} from '../sections/year-plan-section';

/** Who does what in which quarter. */
export function yearPlanSheet(context: ReportContext): ReportSheet {
  const { words, figures, year } = context;
  const plan = matrixOf(context);
  const planned = new Set(plan.flatMap(({ cells }) => cells.flatMap(({ actions }) => actions)));
  const roles = plan.filter(({ role }) => role !== '');
  return {
    title: words.titles.yearPlan(year),
    answer:
      figures.actions === null
        ? words.actions.notPossible
        : words.yearPlan.answer({
            year,
            actions: planned.size,
            roles: roles.length,
            during: duringYear(context).length,
          }),
    blocks: [...yearPlanTable(context), ...actionsDuringYear(context), ...structuralActions(context)],
  };
}
