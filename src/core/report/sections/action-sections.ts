import type { ActionFigures, StatusCounts } from '../../figures/figures';
import { groupByName } from '../../figures/grouping';
import { isCountedAction } from '../../plan/action-facts';
import type { Row } from '../../tables';
import { ACTION_KINDS } from '../../tables/actions.table';
import { heading, type Block, type BlockColumn, type CellContent, type ChartBlock, type TableBlock } from '../blocks';
import { labelColumn, numberColumn, textColumn } from '../columns';
import { keyCount, keysOnOneLine, keysText } from '../key-lists';
import { plainFormat } from '../plain-format';
import type { ReportContext } from '../report-context';
import { partCell } from '../shares';
import { STATUS_ORDER, statusSeries } from '../status-series';
import { actionFacts, liveActions } from './action-facts';

type Action = Row<'actions'>;

/** How many actions have each status, and which. */
export function actionsByStatus(context: ReportContext): readonly Block[] {
  const { figures, words, cells } = context;
  const { actions } = figures;
  if (actions === null) return [];
  const { columns } = words;
  return [
    heading(words.sections.actionsByStatus),
    {
      kind: 'table',
      id: 'status',
      columns: [
        labelColumn(columns.status),
        textColumn(columns.which),
        numberColumn(columns.count),
        numberColumn(columns.shareOfActions, 'percent'),
      ],
      rows: STATUS_ORDER.map((status) => [
        words.actionStatus[status],
        keysText(actions.keysByStatus[status], words),
        keyCount(actions.keysByStatus[status], words, cells.table('actions')),
        partCell(actions.byStatus[status], actions.total),
      ]),
      empty: words.actions.none,
    },
  ];
}

function statusColumns({ words }: ReportContext): readonly BlockColumn[] {
  return [...STATUS_ORDER.map((status) => numberColumn(words.actionStatus[status])), numberColumn(words.columns.total)];
}

function statusCells(counts: StatusCounts, total: number): readonly CellContent[] {
  return [...STATUS_ORDER.map((status) => counts[status]), total];
}

/** Actions by kind and status with their chart: the shape of the plan on the front page. */
export function actionsByKind(context: ReportContext, withKeys: boolean): readonly Block[] {
  const { figures, words, plan } = context;
  const { actions } = figures;
  if (actions === null) return [];
  const counted = plan.tables.actions.rows.filter((action) => isCountedAction(plan, action));
  const lines = [
    { label: words.actions.all, rows: counted },
    ...ACTION_KINDS.map((kind) => ({
      label: words.actionKind[kind],
      rows: counted.filter((row) => row.kind === kind),
    })),
  ].filter(({ rows }) => rows.length > 0);
  const first = withKeys ? 2 : 1;
  return [
    heading(words.sections.actionsByKind),
    {
      kind: 'table',
      id: 'soorten',
      columns: [
        labelColumn(words.columns.kind),
        ...(withKeys ? [textColumn(words.columns.which)] : []),
        ...statusColumns(context),
      ],
      rows: lines.map(({ label, rows }) => [
        label,
        ...(withKeys ? [oneLine(rows, context)] : []),
        ...statusCells(countStatuses(rows), rows.length),
      ]),
      empty: words.actions.none,
    },
    statusChart('soorten', first, words.actions.statusChart(actionFacts(actions)), 'bars-stacked', context),
  ];
}

function oneLine(rows: readonly Action[], { words, cells }: ReportContext): CellContent {
  return keysOnOneLine(
    rows.map(({ key }) => key),
    words,
    cells.table('actions'),
  );
}

function countStatuses(rows: readonly Action[]): StatusCounts {
  const counts = { 'Niet gestart': 0, Loopt: 0, Voltooid: 0, Uitgesteld: 0, Vervallen: 0 };
  for (const { status } of rows) counts[status] += 1;
  return counts;
}

function statusChart(
  table: string,
  first: number,
  title: string,
  type: 'bars-stacked' | 'columns-stacked',
  { words }: ReportContext,
): ChartBlock {
  return {
    kind: 'chart',
    table,
    title,
    type,
    categories: { column: 0 },
    series: statusSeries(first, words),
    valueAxis: { title: words.axes.actions, format: '0' },
    categoryAxis: { title: null },
    empty: words.actions.none,
  };
}

/** Actions by subject and status, with their chart. */
export function actionsBySubject(context: ReportContext): readonly Block[] {
  const { figures, words, plan } = context;
  if (figures.actions === null) return [];
  const { subjects } = figures.actions;
  const counted = plan.tables.actions.rows.filter((action) => isCountedAction(plan, action));
  const keys = subjectKeys(counted, figures.actions);
  const table: TableBlock = {
    kind: 'table',
    id: 'onderwerpen',
    columns: [labelColumn(words.columns.subject), textColumn(words.columns.which), ...statusColumns(context)],
    rows: subjects.map(({ subject, byStatus, total }) => [
      subject === '' ? words.actions.noSubject : subject,
      keysOnOneLine(keys.get(subject) ?? [], words, context.cells.table('actions')),
      ...statusCells(byStatus, total),
    ]),
    empty: words.actions.none,
  };
  const largest = [...subjects].sort((a, b) => b.total - a.total)[0];
  const title = words.actions.subjectChart({
    subjects: subjects.length,
    largest: largest && largest.subject !== '' ? largest.subject : null,
    count: largest?.total ?? 0,
    total: figures.actions.total,
  });
  return [
    heading(words.sections.actionsBySubject),
    table,
    statusChart('onderwerpen', 2, title, 'bars-stacked', context),
  ];
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
  const { budget, hours } = figures.actions;
  return [
    heading(words.sections.actionMeans),
    {
      kind: 'table',
      id: 'middelen',
      columns: [
        labelColumn(columns.actions),
        textColumn(columns.withoutValue),
        numberColumn(columns.budget, 'money'),
        numberColumn(columns.hours, plainFormat([hours])),
      ],
      rows:
        live.length === 0
          ? []
          : [
              [
                words.actions.all,
                words.actions.without({ total: live.length, budget: without('budget'), hours: without('hours') }),
                budget,
                hours,
              ],
            ],
      empty: words.actions.none,
    },
  ];
}
