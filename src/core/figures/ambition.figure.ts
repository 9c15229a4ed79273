import type { Plan } from '../plan/plan';
import { themeLevels } from '../plan/theme-levels';
import type { Figures } from './figures';

/** Where each theme stands between baseline and ambition, in the order of Themas; `null` without Themas. */
export function ambitionFigure(plan: Plan): Figures['ambition'] {
  if (plan.tables.themes.raw === null) return null;
  return {
    themes: plan.themes.map((theme) => ({ theme: theme.name, focus: theme.focus, ...themeLevels(plan, theme) })),
  };
}
