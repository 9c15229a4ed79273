import type { ActionFigures, StatusCounts } from '../../figures/figures';
import { groupByName } from '../../figures/grouping';
import { isCountedAction } from '../../plan/action-facts';
import type { Row } from '../../tables';
import { heading, type Block, type ChartBlock, type TableBlock } from '../blocks';
import { chartOf } from '../chart-of';
import { labelColumn, moneyColumn, numberColumn, shareColumn, table, textColumn, type Column } from '../columns';
import { keyCount, keysOnOneLine, keysText } from '../key-lists';
import { plainFormat } from '../plain-format';
import type { ReportContext } from '../report-context';
import { partOf } from '../shares';
import { STATUS_ORDER, statusCountColumns, type StatusCountColumns } from '../status-series';
import { liveActions } from './action-facts';

type Action = Row<'actions'>;

/** How many actions have each status, and which. */
export function actionsByStatus(context: ReportContext): readonly Block[] {
  const { figures, words, cells } = context;
  const { actions } = figures;
  if (actions === null) return [];
  const { columns } = words;
  return [
    heading(words.sections.actionsByStatus),
    table(STATUS_ORDER, {
      id: 'status',
      columns: [
        labelColumn(columns.status, (status) => words.actionStatus[status]),
        textColumn(columns.which, (status) => keysText(actions.keysByStatus[status], words)),
        numberColumn(columns.count, (status) => keyCount(actions.keysByStatus[status], words, cells.table('actions'))),
        shareColumn(columns.shareOfActions, (status) => partOf(actions.byStatus[status], actions.total)),
      ],
      empty: words.actions.none,
    }),
  ];
}

/** Actions counted by status, with the columns that say so. */
interface CountedActions {
  readonly label: string;
  readonly keys: readonly string[];
  readonly byStatus: StatusCounts;
  readonly total: number;
}

function countColumns({ words }: ReportContext): StatusCountColumns<CountedActions> {
  return statusCountColumns(words, ({ byStatus }) => byStatus);
}

function totalColumn({ words }: ReportContext): Column<CountedActions> {
  return numberColumn(words.columns.total, ({ total }) => total);
}

function keysColumn({ words, cells }: ReportContext): Column<CountedActions> {
  return textColumn(words.columns.which, ({ keys }) => keysOnOneLine(keys, words, cells.table('actions')));
}

function statusChart(
  of: TableBlock,
  { series }: StatusCountColumns<CountedActions>,
  title: string,
  { words }: ReportContext,
): ChartBlock {
  return chartOf(of, {
    title,
    about: ['actions'],
    type: 'bars-stacked',
    series,
    valueAxis: { title: words.axes.actions, format: '0' },
    empty: words.actions.none,
  });
}

/** Actions by subject and status, with their chart. */
export function actionsBySubject(context: ReportContext): readonly Block[] {
  const { figures, words, plan } = context;
  if (figures.actions === null) return [];
  const { subjects } = figures.actions;
  const counted = plan.tables.actions.rows.filter((action) => isCountedAction(plan, action));
  const keys = subjectKeys(counted, figures.actions);
  const counts = countColumns(context);
  const bySubject = table(
    subjects.map(({ subject, byStatus, total }): CountedActions => {
      const label = subject === '' ? words.actions.noSubject : subject;
      return { label, keys: keys.get(subject) ?? [], byStatus, total };
    }),
    {
      id: 'onderwerpen',
      columns: [
        labelColumn(words.columns.subject, ({ label }) => label),
        keysColumn(context),
        ...counts.columns,
        totalColumn(context),
      ],
      empty: words.actions.none,
    },
  );
  const largest = [...subjects].sort((a, b) => b.total - a.total)[0];
  const title = words.actions.subjectChart({
    subjects: subjects.length,
    largest: largest && largest.subject !== '' ? largest.subject : null,
    count: largest?.total ?? 0,
    total: figures.actions.total,
  });
  return [heading(words.sections.actionsBySubject), bySubject, statusChart(bySubject, counts, title, context)];
}

function subjectKeys(rows: readonly Action[], { subjects }: ActionFigures): ReadonlyMap<string, readonly string[]> {
  const groups = groupByName(rows, ({ subject }) => subject);
  return new Map(subjects.map(({ subject }, i) => [subject, groups[i]?.rows.map(({ key }) => key) ?? []]));
}

/** Time and money, with how many actions name none. */
export function actionMeans(context: ReportContext): readonly Block[] {
  const { figures, words } = context;
  if (figures.actions === null) return [];
  const live = liveActions(context);
  const without = (field: 'budget' | 'hours'): number => live.filter((action) => action[field] === null).length;
  const { columns } = words;
  return [
    heading(words.sections.actionMeans),
    table(live.length === 0 ? [] : [figures.actions], {
      id: 'middelen',
      columns: [
        labelColumn(columns.actions, () => words.actions.all),
        textColumn(columns.withoutValue, () =>
          words.actions.without({ total: live.length, budget: without('budget'), hours: without('hours') }),
        ),
        moneyColumn(columns.budget, ({ budget }) => budget),
        numberColumn(columns.hours, ({ hours }) => hours, plainFormat([figures.actions.hours])),
      ],
      empty: words.actions.none,
    }),
  ];
}
