import type { ReportContext } from '../report-context';
import type { ReportSheet } from '../report-sheet';
import { actionsAnswer } from '../sections/action-facts';
import { actionMeans, actionsBySubject, actionsByStatus } from '../sections/action-sections';
import { completedActions, nextActions, overdueActions } from '../sections/action-lists';
import { statusHistory } from '../sections/history-section';
import type { HistoryLine } from '../sections/status-history';

/** How the actions go: now, per subject, over the periods; what is late, done and next. */
export function actionsSheet(context: ReportContext, history: readonly HistoryLine[]): ReportSheet {
  return {
    title: context.words.titles.actions,
    answer: actionsAnswer(context),
    blocks: [
      ...actionsByStatus(context),
      ...actionsBySubject(context),
      ...statusHistory(history, context),
      ...overdueActions(context),
      ...completedActions(context),
      ...nextActions(context),
      ...actionMeans(context),
    ],
  };
}
