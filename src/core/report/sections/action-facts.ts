import type { ActionFigures } from '../../figures/figures';
import { isCountedAction } from '../../plan/action-facts';
import type { Row } from '../../tables';
import type { ReportContext } from '../report-context';
import type { ActionFacts } from '../words/action-words';

type Action = Row<'actions'>;

/** What the sentences about actions need. */
export function actionFacts(actions: ActionFigures): ActionFacts {
  return {
    total: actions.total,
    done: actions.byStatus.Voltooid,
    running: actions.byStatus.Loopt,
    cancelled: actions.byStatus.Vervallen,
    // Of the actions that are counted: a late part of one is listed, not counted again.
    overdue: actions.open.late.count,
  };
}

export function actionsAnswer({ figures, words }: ReportContext): string {
  return figures.actions === null ? words.actions.notPossible : words.actions.answer(actionFacts(figures.actions));
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
