import type { Plan } from './plan';

/** Whether the plan chose SDGs to focus on and no themes (rules.md, G01 and G06): then no focus theme is missing. */
export function focusesOnSdgs({ tables }: Plan): boolean {
  return tables.sdgs.rows.some(({ focus }) => focus) && !tables.themes.rows.some(({ focus }) => focus);
}
