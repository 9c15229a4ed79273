import type { ReportContext } from '../report-context';
import type { ReportSheet } from '../report-sheet';
import { nextActions, overdueActions } from '../sections/action-lists';
import { changesSinceSnapshot } from '../sections/change-sections';
import { communication } from '../sections/communication-section';
import { statusHistory } from '../sections/history-section';
import { historyByGroup, periodBefore, realised, realisedSince } from '../sections/monitor-sections';
import { attentionPoints } from '../sections/plan-sections';
import type { HistoryLine } from '../sections/status-history';

/** The monitor on one sheet, as Helmond's: counts per period, done, planned, what changed, attention, communication. */
export function monitorSheet(context: ReportContext, history: readonly HistoryLine[]): ReportSheet | null {
  const { words, figures, plan } = context;
  if (history.length === 0 && plan.tables.actions.rows.length === 0) return null;
  const since = periodBefore(history, context);
  return {
    title: words.monitor.title,
    answer:
      figures.actions === null
        ? words.actions.notPossible
        : words.monitor.answer({
            quarter: plan.quarter,
            since,
            total: figures.actions.total,
            done: figures.actions.byStatus.Voltooid,
            running: figures.actions.byStatus.Loopt,
            realised: since === null ? figures.actions.completed.length : realisedSince(since, context).length,
            planned: figures.actions.next.length,
          }),
    blocks: [
      ...statusHistory(history, context),
      ...historyByGroup(history, context),
      ...realised(history, context),
      ...nextActions(context),
      ...overdueActions(context),
      ...changesSinceSnapshot(context),
      ...attentionPoints(context),
      ...communication(context),
    ],
  };
}
