import { fieldFinding } from '../plan/place';
import type { Plan, Theme } from '../plan/plan';
import type { Finding } from '../schema/finding';
import type { Row } from '../tables';
import type { Rule } from './rule';

export const ambitionPath: Rule = {
  codes: ['G04', 'G05'],
  source: 'Heerlen, figuur 5 (ambitieniveau per thema per jaar): stap voor stap omhoog; Alkmaar, stap 3 (ambitie 2027)',
  check(plan) {
    const steps = stepsByTheme(plan);
    return plan.themes.flatMap((theme) => {
      const path = steps.get(theme.name) ?? [];
      return [...falls(plan, theme, path), ...missesAmbition(plan, theme, path)];
    });
  },
};

/** A row of Ambities that names a theme, a year and a level. */
interface Step {
  readonly row: Row<'ambitions'>;
  readonly year: number;
  readonly level: number;
}

/** The path of each theme, ascending in year. */
function stepsByTheme(plan: Plan): ReadonlyMap<string, readonly Step[]> {
  const steps = new Map<string, Step[]>();
  for (const row of plan.tables.ambitions.rows) {
    const { theme, year, level } = row;
    if (theme === null || year === null || level === null) continue;
    const path = steps.get(theme);
    if (path) path.push({ row, year, level });
    else steps.set(theme, [{ row, year, level }]);
  }
  for (const path of steps.values()) path.sort((a, b) => a.year - b.year);
  return steps;
}

function falls(plan: Plan, { name }: Theme, path: readonly Step[]): readonly Finding[] {
  return path.flatMap((step, i) => {
    const before = path[i - 1];
    if (before === undefined || step.level >= before.level) return [];
    const details = {
      theme: name,
      year: step.year,
      level: step.level,
      beforeYear: before.year,
      beforeLevel: before.level,
    };
    return [fieldFinding(plan.tables.ambitions, step.row, 'level', 'G04', { details })];
  });
}

/** The level in a year is that of the last step until then, as in `due` of figures.md. */
function missesAmbition(plan: Plan, { name, row }: Theme, path: readonly Step[]): readonly Finding[] {
  const { ambition, ambitionYear } = row;
  if (ambition === null || ambitionYear === null) return [];
  const reached = path.filter(({ year }) => year <= ambitionYear).at(-1);
  if (reached === undefined || reached.level === ambition) return [];
  const details = { theme: name, year: ambitionYear, ambition, level: reached.level, stepYear: reached.year };
  return [fieldFinding(plan.tables.ambitions, reached.row, 'level', 'G05', { details })];
}
