import { isCountedAction } from '../../plan/action-facts';
import { actionStatement } from '../../statements/action-statement';
import type { Row } from '../../tables';
import type { ReportContext } from '../report-context';

type Action = Row<'actions'>;

export function actionsAnswer({ plan, figures, words }: ReportContext): string {
  const statement = actionStatement(plan, figures);
  return statement === null ? words.actions.notPossible : words.statements.sentence(statement);
}

/** Who carries an action out: its roles, else who is responsible. */
export function carriedBy({ roles, owner }: Action): string | null {
  if (roles !== null && roles.length > 0) return owner === null ? roles.join(', ') : `${roles.join(', ')} (${owner})`;
  return owner;
}

/** Actions that count and are not cancelled: those whose budget and hours are summed (figures.md). */
export function liveActions({ plan }: ReportContext): readonly Action[] {
  return plan.tables.actions.rows.filter((action) => isCountedAction(plan, action) && action.status !== 'Vervallen');
}
