import { formatPeriod } from '../../schema/date-types';
import { heading, type Block } from '../blocks';
import { chartOf, columnSeries } from '../chart-of';
import { labelColumn, numberColumn, table, textColumn } from '../columns';
import type { ReportContext } from '../report-context';
import { COLORS } from '../sheet-spec/looks';
import { statusCountColumns } from '../status-series';
import { actionHistory, type HistoryLine, type PeriodCounts } from './status-history';

/** As many as can be read side by side; Statusverloop itself keeps them all. */
const MOST_PERIODS = 16;

/** Actions by status per period, with their chart: what is unknown stays apart from what is 0. */
export function statusHistory(lines: readonly HistoryLine[], context: ReportContext): readonly Block[] {
  const { figures, words } = context;
  if (figures.actions === null && lines.length === 0) return [];
  const periods = actionHistory(lines).slice(-MOST_PERIODS);
  const { columns } = words;
  const counts = statusCountColumns(words, ({ byStatus }: PeriodCounts) => byStatus);
  const unknown = periods.some((counted) => counted.unknown !== null)
    ? [numberColumn(columns.unknownStatus, (counted: PeriodCounts) => counted.unknown)]
    : [];
  const byPeriod = table(periods, {
    id: 'verloop',
    columns: [
      labelColumn(columns.period, ({ period }) => formatPeriod(period)),
      textColumn(columns.standing, (counted) =>
        words.actions.periodStanding({
          total: counted.total,
          done: counted.byStatus.Voltooid,
          unknown: counted.unknown,
        }),
      ),
      ...counts.columns,
      ...unknown,
      numberColumn(columns.total, ({ total }) => total),
    ],
    empty: words.actions.noHistory,
  });
  return [
    heading(words.sections.statusHistory),
    byPeriod,
    chartOf(byPeriod, {
      about: ['actions', 'statusHistory'],
      title: words.actions.historyChart(periods.length),
      type: 'columns-stacked',
      series: [
        ...counts.series,
        ...unknown.map((column) => columnSeries(column, { color: COLORS.line, labels: true })),
      ],
      valueAxis: { title: words.axes.actions, format: '0' },
      empty: words.actions.noHistory,
    }),
  ];
}
