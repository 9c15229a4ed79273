import { quarterOfDate } from '../../kernel/quarter';
import { formatSpan } from '../../kernel/span';
import { serialFromDate } from '../../kernel/calendar-date';
import { lastQuarterOfAction, lastSpanOfAction } from '../../plan/action-facts';
import type { Row } from '../../tables';
import { heading, type Block, type BlockColumn, type CellContent } from '../blocks';
import { labelColumn, numberColumn, textColumn, wordColumn } from '../columns';
import { limited, withRemark } from '../long-lists';
import type { ReportContext } from '../report-context';
import { carriedBy } from './action-facts';

type Action = Row<'actions'>;

interface ActionList {
  readonly id: string;
  readonly heading: string;
  readonly keys: readonly string[];
  readonly columns: readonly BlockColumn[];
  /** What stands below the title. */
  readonly remark?: (action: Action) => string | null;
  readonly cells: (action: Action) => readonly CellContent[];
  readonly empty: string;
}

/** Actions by key: number (a link to its row), what is done, by whom, and what the list is about. */
function actionList(list: ActionList, { rows, cells, words }: ReportContext): readonly Block[] {
  const { shown, more } = limited(list.keys, words);
  const { columns } = words;
  return [
    heading(list.heading),
    {
      kind: 'table',
      id: list.id,
      columns: [labelColumn(columns.nr), textColumn(columns.action), wordColumn(columns.carriedBy), ...list.columns],
      rows: shown.map((key) => {
        const action = rows.action(key);
        const link = cells.action(key);
        if (action === undefined) return [{ value: key, link }];
        const title = withRemark(action.title, list.remark?.(action) ?? null);
        return [{ value: key, link }, title, carriedBy(action), ...list.cells(action)];
      }),
      empty: list.empty,
    },
    ...more,
  ];
}

const spanText = (span: Action['begin']): string | null => (span === null ? null : formatSpan(span));

export function overdueActions(context: ReportContext): readonly Block[] {
  const { figures, words, plan } = context;
  if (figures.actions === null) return [];
  const { columns } = words;
  return actionList(
    {
      id: 'te-laat',
      heading: words.sections.overdueActions,
      keys: figures.actions.overdue,
      columns: [
        wordColumn(columns.begin),
        wordColumn(columns.end),
        wordColumn(columns.status),
        numberColumn(columns.quartersLate),
      ],
      cells: (action) => {
        const last = lastQuarterOfAction(action);
        const late = last === null ? null : quarterOfDate(plan.asOf) - last;
        return [spanText(action.begin), spanText(lastSpanOfAction(action)), words.actionStatus[action.status], late];
      },
      empty: words.actions.noneOverdue,
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
  const { columns } = context.words;
  return actionList(
    {
      id: 'voltooid',
      ...list,
      columns: [numberColumn(columns.doneOn, 'date')],
      remark: ({ result }) => result,
      cells: ({ doneOn }) => [doneOn === null ? null : serialFromDate(doneOn)],
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
      columns: [wordColumn(words.columns.begin), wordColumn(words.columns.end)],
      cells: (action) => [spanText(action.begin), spanText(lastSpanOfAction(action))],
      empty: words.actions.noneRunning,
    },
    context,
  );
}

export function nextActions(context: ReportContext): readonly Block[] {
  const { figures, words, plan } = context;
  if (figures.actions === null) return [];
  const { columns } = words;
  return actionList(
    {
      id: 'volgend',
      heading: words.sections.nextActions(plan.quarter),
      keys: figures.actions.next,
      columns: [wordColumn(columns.begin), wordColumn(columns.end), wordColumn(columns.status)],
      cells: (action) => [
        spanText(action.begin),
        spanText(lastSpanOfAction(action)),
        words.actionStatus[action.status],
      ],
      empty: words.actions.noneNext(plan.quarter),
    },
    context,
  );
}
