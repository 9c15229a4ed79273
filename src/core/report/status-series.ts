import type { ActionStatus } from '../tables/actions.table';
import type { ChartSeries } from './blocks';
import { columnSeries } from './chart-of';
import { numberColumn, type Column } from './columns';
import { COLORS } from './sheet-spec/looks';
import type { ReportWords } from './words/report-words';

/** Reading order of a bar: what is finished first, what will not happen last. */
export const STATUS_ORDER = [
  'Voltooid',
  'Loopt',
  'Niet gestart',
  'Uitgesteld',
  'Vervallen',
] as const satisfies readonly ActionStatus[];

const STATUS_COLORS: Readonly<Record<ActionStatus, string>> = {
  Voltooid: COLORS.done,
  Loopt: COLORS.running,
  'Niet gestart': COLORS.notStarted,
  Uitgesteld: COLORS.postponed,
  Vervallen: COLORS.cancelled,
};

/** How many actions have each status: a column for each, and the series that draw those on top of each other. */
export interface StatusCountColumns<Row> {
  readonly columns: readonly Column<Row>[];
  readonly series: readonly ChartSeries[];
}

export function statusCountColumns<Row>(
  words: ReportWords,
  countsOf: (row: Row) => Readonly<Record<ActionStatus, number | null>>,
): StatusCountColumns<Row> {
  const counts = STATUS_ORDER.map((status) => ({
    status,
    column: numberColumn(words.actionStatus[status], (row: Row) => countsOf(row)[status]),
  }));
  return {
    columns: counts.map(({ column }) => column),
    series: counts.map(({ status, column }) =>
      columnSeries(column, { color: STATUS_COLORS[status], light: status === 'Vervallen', labels: true }),
    ),
  };
}
