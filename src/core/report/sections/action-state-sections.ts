import { isCountedAction, openStateOf } from '../../plan/action-facts';
import type { Plan } from '../../plan/plan';
import { actionStatement } from '../../statements/action-statement';
import type { Row } from '../../tables';
import { ACTION_KINDS } from '../../tables/actions.table';
import { ACTION_STATES, type ActionState } from '../action-states';
import { heading, type Block } from '../blocks';
import { chartOf } from '../chart-of';
import { labelColumn, numberColumn, shareColumn, table, textColumn } from '../columns';
import { keyCount, keysOnOneLine, keysText } from '../key-lists';
import type { ReportContext } from '../report-context';
import { partOf } from '../shares';
import { stateCountColumns, type StateCounts } from '../state-series';

type Action = Row<'actions'>;

function stateOf(plan: Plan, action: Action): ActionState {
  return openStateOf(plan, action) ?? (action.status === 'Voltooid' ? 'done' : 'cancelled');
}

function countedActions({ plan }: ReportContext): readonly Action[] {
  return plan.tables.actions.rows.filter((action) => isCountedAction(plan, action));
}

/** Every counted action in one state, and which they are: the parts add up to all of them. */
export function actionsByState(context: ReportContext): readonly Block[] {
  const { figures, words, cells, plan } = context;
  if (figures.actions === null) return [];
  const { columns } = words;
  const actions = countedActions(context);
  const keysIn = (state: ActionState): readonly string[] =>
    actions.filter((action) => stateOf(plan, action) === state).map(({ key }) => key);
  const rows = ACTION_STATES.map((state) => ({ state, keys: keysIn(state) }));
  return [
    heading(words.sections.actionsByState),
    table(actions.length === 0 ? [] : rows, {
      id: 'stand',
      columns: [
        labelColumn(columns.openState, ({ state }) => words.actions.states[state]),
        textColumn(columns.which, ({ keys }) => keysText(keys, words)),
        numberColumn(columns.count, ({ keys }) => keyCount(keys, words, cells.table('actions'))),
        shareColumn(columns.shareOfActions, ({ keys }) => partOf(keys.length, actions.length)),
      ],
      empty: words.actions.none,
    }),
  ];
}

/** The actions of a kind, each in one state. */
interface KindLine {
  readonly label: string;
  readonly keys: readonly string[];
  readonly counts: StateCounts;
}

/** Actions by kind and state with their chart: the shape of the plan on the front page. */
export function actionsByKind(context: ReportContext, withKeys: boolean): readonly Block[] {
  const { words, cells, plan, figures } = context;
  const statement = actionStatement(plan, figures);
  if (statement === null) return [];
  const actions = countedActions(context);
  const lineOf = (label: string, rows: readonly Action[]): KindLine => ({
    label,
    keys: rows.map(({ key }) => key),
    counts: Object.fromEntries(
      ACTION_STATES.map((state) => [state, rows.filter((action) => stateOf(plan, action) === state).length]),
    ) as Record<ActionState, number>,
  });
  const lines = [
    lineOf(words.actions.all, actions),
    ...ACTION_KINDS.map((kind) =>
      lineOf(
        words.actionKind[kind],
        actions.filter((action) => action.kind === kind),
      ),
    ),
  ].filter(({ keys }) => keys.length > 0);
  const counts = stateCountColumns(words, (line: KindLine) => line.counts);
  const kinds = table(lines, {
    id: 'soorten',
    columns: [
      labelColumn(words.columns.kind, ({ label }) => label),
      ...(withKeys
        ? [textColumn(words.columns.which, ({ keys }: KindLine) => keysOnOneLine(keys, words, cells.table('actions')))]
        : []),
      ...counts.columns,
      numberColumn(words.columns.total, ({ keys }) => keys.length),
    ],
    empty: words.actions.none,
  });
  return [
    heading(words.sections.actionsByKind),
    kinds,
    chartOf(kinds, {
      about: ['actions'],
      title: words.actions.stateChart(statement),
      type: 'bars-stacked',
      series: counts.series,
      valueAxis: { title: words.axes.actions, format: '0' },
      empty: words.actions.none,
    }),
  ];
}
