import type { ReportContext } from '../report-context';
import type { ReportSheet } from '../report-sheet';
import { actionsAnswer } from '../sections/action-facts';
import { actionMeans, actionsBySubject, actionsByStatus } from '../sections/action-sections';
import { actionsByState } from '../sections/action-state-sections';
import { completedActions, nextActions, overdueActions, undatedActions } from '../sections/action-lists';
import { actionsOfOtherPlans } from '../sections/other-plans';
import { statusHistory } from '../sections/history-section';
import type { HistoryLine } from '../sections/status-history';

/** How the actions go: now, per subject, over the periods; what is late, done and next. */
export function actionsSheet(context: ReportContext, history: readonly HistoryLine[]): ReportSheet {
  return {
    title: context.words.titles.actions,
    answer: actionsAnswer(context),
    blocks: [
      ...actionsByState(context),
      ...actionsByStatus(context),
      ...actionsBySubject(context),
      ...statusHistory(history, context),
      ...overdueActions(context),
      ...completedActions(context),
      ...nextActions(context),
      ...undatedActions(context),
      ...actionMeans(context),
      ...actionsOfOtherPlans(context),
    ],
  };
}
