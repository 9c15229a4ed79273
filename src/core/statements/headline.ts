import type { Figures } from '../figures/figures';
import type { Plan } from '../plan/plan';
import { actionStatement, type ActionStatement } from './action-statement';
import { countStatements, type CountStatement } from './count-statement';
import { coverageStatement, type CoverageStatement } from './coverage-statement';
import { levelStatement, type LevelStatement } from './level-statement';
import { planPromises } from '../plan/plan-promises';
import { ruleStatement, type RuleStatement } from './rule-statement';

/** Something that may be said of a plan: data, which the messages put into words. */
export type Statement = CoverageStatement | CountStatement | RuleStatement | LevelStatement | ActionStatement;

/** At most so many sentences and cards stand on a front page (reports.md, page 1). */
export const MAX_SENTENCES = 3;
export const MAX_CARDS = 4;

/** What a front page says first, on a sheet, in the pane, in a document or on a terminal. */
export interface Headline {
  /** What the plan promised, in the order of figures.md ("What may be said of a figure", rule 1); actions always. */
  readonly statements: readonly Statement[];
  /** Coverage that was not promised: a line in the body, never a headline or a card. */
  readonly unpromisedCoverage: CoverageStatement | null;
}

/** What may be said first of a plan. */
export function headlineOf(plan: Plan, figures: Figures): Headline {
  const promises = planPromises(plan);
  const coverage = coverageStatement(plan, figures);
  const actions = actionStatement(plan, figures);
  const present = <T>(statement: T | null): readonly T[] => (statement === null ? [] : [statement]);
  return {
    statements: [
      ...(promises.coverage ? present(coverage) : []),
      ...(promises.counts ? countStatements(plan, figures) : []),
      ...(promises.rules ? present(ruleStatement(figures)) : []),
      ...(promises.levels ? present(levelStatement(plan, figures)) : []),
      ...present(actions),
    ],
    unpromisedCoverage: promises.coverage ? null : coverage,
  };
}

/**
 * The statements for a place that has room for so many: those of the front of the order, and actions always. Promises in
 * numbers stand together as one.
 */
export function leading({ statements }: Headline, most: number): readonly (readonly Statement[])[] {
  const groups: Statement[][] = [];
  for (const statement of statements) {
    const last = groups.at(-1);
    if (statement.kind === 'count' && last?.[0]?.kind === 'count') last.push(statement);
    else groups.push([statement]);
  }
  const actions = groups.filter(([first]) => first?.kind === 'actions');
  const others = groups.filter(([first]) => first?.kind !== 'actions');
  return [...others.slice(0, most - actions.length), ...actions];
}
