import { restOnExamples } from '../plan/example-rows';
import type { Plan } from '../plan/plan';
import type { TableId } from '../tables';
import type { Statement } from './headline';

/** The tables that each statement is made from. */
const TABLES_BEHIND: Readonly<Record<Statement['kind'], readonly TableId[]>> = {
  coverage: ['tenders', 'goals'],
  count: ['tenders', 'goals'],
  rules: ['tenders', 'policyRules'],
  levels: ['themes', 'ambitions', 'baseline'],
  actions: ['actions'],
};

/** Whether example values are part of what is said: then the word has to be there too (figures.md, rule 8). */
export function holdsExamples(plan: Plan, { kind }: Pick<Statement, 'kind'>): boolean {
  return restOnExamples(plan, TABLES_BEHIND[kind]);
}
