import { quarterOfDate } from '../../kernel/quarter';
import { lastQuarterOfAction, lastSpanOfAction } from '../../plan/action-facts';
import type { Row } from '../../tables';
import { heading, type Block } from '../blocks';
import {
  dateColumn,
  linkColumn,
  numberColumn,
  spanColumn,
  table,
  textColumn,
  wordColumn,
  type Column,
} from '../columns';
import { limited, withRemark } from '../long-lists';
import type { ReportContext } from '../report-context';
import { carriedBy } from './action-facts';

type Action = Row<'actions'>;

interface ActionList {
  readonly id: string;
  readonly heading: string;
  readonly keys: readonly string[];
  /** What stands below the title. */
  readonly remark?: (action: Action) => string | null;
  /** What comes after key, title and who carries it out. */
  readonly columns: readonly Column<Action>[];
  readonly empty: string;
}

/** Actions by key: number (a link to its row), what is done, by whom, and what the list is about. */
function actionList(list: ActionList, { rows, cells, words }: ReportContext): readonly Block[] {
  const { shown, more } = limited(list.keys, words);
  const { columns } = words;
  const { remark = () => null } = list;
  return [
    heading(list.heading),
    table(
      shown.map((key) => ({ key, action: rows.action(key) })),
      {
        id: list.id,
        columns: [
          linkColumn(columns.nr, ({ key }) => key, cells.action),
          ...[
            textColumn(columns.action, (action: Action) => withRemark(action.title, remark(action))),
            wordColumn(columns.carriedBy, carriedBy),
            ...list.columns,
          ].map(whereFound),
        ],
        empty: list.empty,
      },
    ),
    ...more,
  ];
}

/** The same column for a key: blank where there is no such action. */
function whereFound(column: Column<Action>): Column<{ readonly action: Action | undefined }> {
  return { ...column, fill: ({ action }) => (action === undefined ? null : column.fill(action)) };
}

function statusColumn({ words }: ReportContext): Column<Action> {
  return wordColumn(words.columns.status, ({ status }) => words.actionStatus[status]);
}

/** Begin and end, as quarters. */
function whenColumns({ words: { columns } }: ReportContext): readonly Column<Action>[] {
  return [spanColumn(columns.begin, ({ begin }) => begin), spanColumn(columns.end, lastSpanOfAction)];
}

export function overdueActions(context: ReportContext): readonly Block[] {
  const { figures, words, plan } = context;
  if (figures.actions === null) return [];
  return actionList(
    {
      id: 'te-laat',
      heading: words.sections.overdueActions,
      keys: figures.actions.overdue,
      columns: [
        ...whenColumns(context),
        statusColumn(context),
        numberColumn(words.columns.quartersLate, (action) => {
          const last = lastQuarterOfAction(action);
          return last === null ? null : quarterOfDate(plan.asOf) - last;
        }),
      ],
      empty: words.actions.noneOverdue(figures.actions?.open.undated.count ?? 0),
    },
    context,
  );
}

export function completedActions(context: ReportContext): readonly Block[] {
  const { figures, words, plan } = context;
  if (figures.actions === null) return [];
  const list = {
    heading: words.sections.completedActions(plan.quarter),
    keys: figures.actions.completed,
    empty: words.actions.noneCompleted(plan.quarter),
  };
  return realisedActions(list, context);
}

/** Actions that were completed, with their result. */
export function realisedActions(
  list: Pick<ActionList, 'heading' | 'keys' | 'empty'>,
  context: ReportContext,
): readonly Block[] {
  return actionList(
    {
      id: 'voltooid',
      ...list,
      remark: ({ result }) => result,
      columns: [dateColumn(context.words.columns.doneOn, ({ doneOn }) => doneOn)],
    },
    context,
  );
}

export function runningActions(context: ReportContext): readonly Block[] {
  const { figures, words } = context;
  if (figures.actions === null) return [];
  return actionList(
    {
      id: 'loopt',
      heading: words.sections.runningActions,
      keys: figures.actions.keysByStatus.Loopt,
      columns: whenColumns(context),
      empty: words.actions.noneRunning,
    },
    context,
  );
}

export function nextActions(context: ReportContext): readonly Block[] {
  const { figures, words, plan } = context;
  if (figures.actions === null) return [];
  return actionList(
    {
      id: 'volgend',
      heading: words.sections.nextActions(plan.quarter),
      keys: figures.actions.next,
      columns: [...whenColumns(context), statusColumn(context)],
      empty: words.actions.noneNext(plan.quarter),
    },
    context,
  );
}

/** Open actions of which no quarter is known: they may be late or not. */
export function undatedActions(context: ReportContext): readonly Block[] {
  const { figures, words } = context;
  if (figures.actions === null) return [];
  return actionList(
    {
      id: 'zonder-kwartaal',
      heading: words.sections.undatedActions,
      keys: figures.actions.open.undated.keys,
      columns: [statusColumn(context)],
      empty: words.actions.noneUndated,
    },
    context,
  );
}
