import type { Plan } from './plan';

/** Whether the plan chose themes to focus on; else all of them count (figures.md, "focus themes"). */
export function hasFocusThemes({ tables }: Plan): boolean {
  return tables.themes.rows.some(({ focus }) => focus);
}

/** Whether the plan chose SDGs to focus on and no themes (rules.md, G01 and G06): then no focus theme is missing. */
export function focusesOnSdgs(plan: Plan): boolean {
  return plan.tables.sdgs.rows.some(({ focus }) => focus) && !hasFocusThemes(plan);
}
