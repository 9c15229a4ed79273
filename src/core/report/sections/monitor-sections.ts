import { firstDayOfQuarter, lastDayOfQuarter } from '../../kernel/quarter';
import { groupByName } from '../../figures/grouping';
import { isCountedAction } from '../../plan/action-facts';
import { formatPeriod, lastDayOfPeriod, type Period } from '../../schema/date-types';
import { heading, note, type Block } from '../blocks';
import { labelColumn, numberColumn, table, textColumn } from '../columns';
import { limited } from '../long-lists';
import type { ReportContext } from '../report-context';
import { statusCountColumns } from '../status-series';
import { completedActions, realisedActions } from './action-lists';
import { actionHistory, type HistoryLine, type PeriodCounts } from './status-history';

/** What is known of a group of actions at one moment. */
interface GroupCounts {
  readonly name: string;
  readonly counts: PeriodCounts;
}

/** Actions per period and group, as in a monitor on paper: what is unknown stays blank, which is not 0. */
export function historyByGroup(lines: readonly HistoryLine[], { words }: ReportContext): readonly Block[] {
  const { columns, monitor } = words;
  const groups = groupByName(lines, ({ period }) => formatPeriod(period))
    .map(({ rows }) => ({ rows, end: lastDayOfPeriod((rows[0] as HistoryLine).period) }))
    .sort((a, b) => a.end - b.end)
    .flatMap(({ rows }) =>
      groupByName(rows, ({ group }) => group).flatMap(({ name, rows: own }) =>
        actionHistory(own).map((counts) => ({ name, counts })),
      ),
    );
  const hasUnknown = groups.some(({ counts }) => counts.unknown !== null);
  const { shown, more } = limited(groups, words);
  return [
    heading(monitor.byGroup),
    ...(groups.length > 0 ? [note(monitor.unknownNote)] : []),
    table(shown, {
      id: 'groepen',
      columns: [
        labelColumn(columns.period, ({ counts }) => formatPeriod(counts.period)),
        textColumn(columns.group, ({ name }) => (name === '' ? words.actions.noSubject : name)),
        ...statusCountColumns(words, ({ counts }: GroupCounts) => counts.byStatus).columns,
        ...(hasUnknown ? [numberColumn(columns.unknownStatus, ({ counts }: GroupCounts) => counts.unknown)] : []),
        numberColumn(columns.total, ({ counts }) => counts.total),
      ],
      empty: words.actions.noHistory,
    }),
    ...more,
  ];
}

/** The last period on record that ended before the reported quarter; `null` when there is none. */
export function periodBefore(lines: readonly Pick<HistoryLine, 'period'>[], { plan }: ReportContext): Period | null {
  const begin = firstDayOfQuarter(plan.quarter);
  return lines
    .map(({ period }) => period)
    .filter((period) => lastDayOfPeriod(period) < begin)
    .reduce<Period | null>(
      (last, period) => (last === null || lastDayOfPeriod(period) > lastDayOfPeriod(last) ? period : last),
      null,
    );
}

/** Keys of the actions completed after a period, up to the end of the reported quarter. */
export function realisedSince(since: Period, { plan }: ReportContext): readonly string[] {
  const after = lastDayOfPeriod(since);
  const until = lastDayOfQuarter(plan.quarter);
  return plan.tables.actions.rows
    .filter((action) => isCountedAction(plan, action) && action.status === 'Voltooid')
    .filter(({ doneOn }) => doneOn !== null && doneOn > after && doneOn <= until)
    .map(({ key }) => key);
}

/** What was realised since the last monitor; without one, in the quarter. */
export function realised(lines: readonly HistoryLine[], context: ReportContext): readonly Block[] {
  const { plan, words } = context;
  const since = periodBefore(lines, context);
  if (since === null) return completedActions(context);
  const undated = plan.tables.actions.rows.filter(
    (action) => isCountedAction(plan, action) && action.status === 'Voltooid' && action.doneOn === null,
  );
  return [
    ...realisedActions(
      {
        heading: words.monitor.realisedSince(since),
        keys: realisedSince(since, context),
        empty: words.monitor.noneRealised(since),
      },
      context,
    ),
    ...(undated.length === 0 ? [] : [note(words.monitor.undated(undated.length))]),
  ];
}
