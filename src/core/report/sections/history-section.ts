import { formatPeriod } from '../../schema/date-types';
import { heading, type Block } from '../blocks';
import { labelColumn, numberColumn, textColumn } from '../columns';
import type { ReportContext } from '../report-context';
import { COLORS } from '../sheet-spec/looks';
import { STATUS_ORDER, statusSeries } from '../status-series';
import { actionHistory, type HistoryLine } from './status-history';

/** As many as can be read side by side; Statusverloop itself keeps them all. */
const MOST_PERIODS = 16;

/** Actions by status per period, with their chart: what is unknown stays apart from what is 0. */
export function statusHistory(lines: readonly HistoryLine[], context: ReportContext): readonly Block[] {
  const { figures, words } = context;
  if (figures.actions === null && lines.length === 0) return [];
  const periods = actionHistory(lines).slice(-MOST_PERIODS);
  const { columns } = words;
  const unknownColumn = 2 + STATUS_ORDER.length;
  const hasUnknown = periods.some(({ unknown }) => unknown !== null);
  return [
    heading(words.sections.statusHistory),
    {
      kind: 'table',
      id: 'verloop',
      columns: [
        labelColumn(columns.period),
        textColumn(columns.standing),
        ...STATUS_ORDER.map((status) => numberColumn(words.actionStatus[status])),
        ...(hasUnknown ? [numberColumn(columns.unknownStatus)] : []),
        numberColumn(columns.total),
      ],
      rows: periods.map(({ period, byStatus, total, unknown }) => [
        formatPeriod(period),
        words.actions.periodStanding({ total, done: byStatus.Voltooid, unknown }),
        ...STATUS_ORDER.map((status) => byStatus[status]),
        ...(hasUnknown ? [unknown] : []),
        total,
      ]),
      empty: words.actions.noHistory,
    },
    {
      kind: 'chart',
      table: 'verloop',
      title: words.actions.historyChart(periods.length),
      type: 'columns-stacked',
      categories: { column: 0 },
      series: [
        ...statusSeries(2, words),
        ...(hasUnknown
          ? [{ name: columns.unknownStatus, cells: { column: unknownColumn }, color: COLORS.line, labels: true }]
          : []),
      ],
      valueAxis: { title: words.axes.actions, format: '0' },
      categoryAxis: { title: null },
      empty: words.actions.noHistory,
    },
  ];
}
