import type { ReportContext } from '../report-context';
import type { ReportSheet } from '../report-sheet';
import { plannedDuring, structuralActions, yearPlanTable } from '../sections/year-plan-section';

/** Who does what in which quarter. */
export function yearPlanSheet(context: ReportContext): ReportSheet {
  const { words, figures, year } = context;
  const plan = figures.actions?.yearPlan ?? [];
  const planned = new Set(plan.flatMap(({ cells }) => cells.flatMap(({ actions }) => actions)));
  const roles = plan.filter(({ role, cells }) => role !== '' && cells.some(({ actions }) => actions.length > 0));
  const during = new Set(plan.flatMap((line) => line.during.flatMap(({ actions }) => actions)));
  return {
    title: words.titles.yearPlan(year),
    answer:
      figures.actions === null
        ? words.actions.notPossible
        : words.yearPlan.answer({ year, actions: planned.size, roles: roles.length, during: during.size }),
    blocks: [...yearPlanTable(context), ...plannedDuring(context), ...structuralActions(context)],
  };
}
