import { ACTION_STATES, type ActionState } from './action-states';
import type { ChartSeries } from './blocks';
import { columnSeries } from './chart-of';
import { numberColumn, type Column } from './columns';
import { COLORS } from './sheet-spec/looks';
import type { ReportWords } from './words/report-words';

export type StateCounts = Readonly<Record<ActionState, number>>;

/** Different in lightness, so that they differ in grey print; what is to come, or unknown, is light with an edge. */
const STATE_LOOKS: Readonly<Record<ActionState, { readonly color: string; readonly light: boolean }>> = {
  done: { color: '#14532D', light: false },
  current: { color: '#3B8FD9', light: false },
  continuous: { color: COLORS.running, light: false },
  planned: { color: '#3B8FD9', light: true },
  late: { color: COLORS.behind, light: false },
  undated: { color: COLORS.notStarted, light: true },
  cancelled: { color: COLORS.cancelled, light: true },
};

/** How many actions are in each state: a column for each, and the series that draw those on top of each other. */
export interface StateCountColumns<Row> {
  readonly columns: readonly Column<Row>[];
  readonly series: readonly ChartSeries[];
}

export function stateCountColumns<Row>(
  words: ReportWords,
  countsOf: (row: Row) => StateCounts,
): StateCountColumns<Row> {
  const counts = ACTION_STATES.map((state) => ({
    state,
    column: numberColumn(words.actions.states[state], (row: Row) => countsOf(row)[state]),
  }));
  return {
    columns: counts.map(({ column }) => column),
    series: counts.map(({ state, column }) => columnSeries(column, { ...STATE_LOOKS[state], labels: true })),
  };
}
