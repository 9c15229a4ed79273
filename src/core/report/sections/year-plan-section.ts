import { formatQuarter } from '../../kernel/quarter';
import { isInFigures } from '../../plan/action-facts';
import { heading, note, type Block, type BlockColumn, type CellContent } from '../blocks';
import type { Row } from '../../tables';
import { labelColumn, wrappedColumn } from '../columns';
import { limited } from '../long-lists';
import { MAX_LINES, wrapText } from '../layout/measure';
import type { ReportContext } from '../report-context';
import { carriedBy } from './action-facts';

const CELL_WIDTH = { minimum: 30, maximum: 34 };

/**
 * Who does what when: a row per role, a column per quarter. A role with more actions in a quarter than a row can show
 * goes on in the next row.
 */
export function yearPlanTable(context: ReportContext): readonly Block[] {
  const { figures, words } = context;
  if (figures.actions === null) return [];
  const { yearPlan } = figures.actions;
  const quarters = yearPlan[0]?.cells.map(({ quarter }) => quarter) ?? [];
  const busy = yearPlan.filter(({ cells }) => cells.some(({ actions }) => actions.length > 0));
  return [
    ...(busy.length > 0 ? [note(words.yearPlan.note)] : []),
    {
      kind: 'table',
      id: 'jaarplanning',
      columns: [
        labelColumn(words.columns.role),
        ...quarters.map((quarter) => ({
          heading: formatQuarter(quarter),
          format: 'text' as const,
          look: 'wrapped' as const,
          width: CELL_WIDTH,
        })),
      ],
      rows: busy.flatMap(({ role, cells }) => {
        const columns = cells.map(({ actions }) => pages(actions.map((key) => actionText(key, context))));
        const height = Math.max(...columns.map((column) => column.length));
        const name = role === '' ? words.yearPlan.noRole : role;
        return Array.from({ length: height }, (_, i): readonly CellContent[] => [
          i === 0 ? name : words.yearPlan.continued(name),
          ...columns.map((column) => column[i] ?? null),
        ]);
      }),
      empty: words.yearPlan.empty,
    },
  ];
}

function actionText(key: string, { rows }: ReportContext): string {
  const title = rows.action(key)?.title ?? null;
  return title === null ? key : `${key}  ${title}`;
}

/** The texts of one cell, over as many rows as they need. */
function pages(texts: readonly string[]): readonly string[] {
  const filled: { text: string; lines: number }[] = [];
  for (const text of texts) {
    const lines = wrapText(text, CELL_WIDTH.maximum).length;
    const last = filled.at(-1);
    if (last !== undefined && last.lines + lines <= MAX_LINES) {
      last.text += `\n${text}`;
      last.lines += lines;
    } else {
      filled.push({ text, lines });
    }
  }
  return filled.map(({ text }) => text);
}

/** Recurring and continuous actions: part of every year, whether or not their quarter is in the matrix. */
export function structuralActions(context: ReportContext): readonly Block[] {
  const { figures, plan, words, cells } = context;
  if (figures.actions === null) return [];
  const { columns, structural: said } = words;
  const actions = plan.tables.actions.rows.filter(
    (action) => isInFigures(plan, action) && action.status !== 'Vervallen' && action.kind !== 'Eenmalig',
  );
  const { shown, more } = limited(actions, words);
  const wide = (name: string): BlockColumn => wrappedColumn(name, CELL_WIDTH.minimum, CELL_WIDTH.maximum);
  return [
    heading(said.heading),
    note(said.note),
    {
      kind: 'table',
      id: 'structureel',
      columns: [
        labelColumn(columns.nr),
        wide(columns.action),
        wide(columns.carriedBy),
        wide(columns.repeats),
        wide(columns.status),
      ],
      rows: shown.map((action) => [
        { value: action.key, link: cells.action(action.key) },
        action.title,
        carriedBy(action),
        whenText(action, context),
        words.actionStatus[action.status],
      ]),
      empty: said.none,
    },
    ...more,
  ];
}

function whenText({ kind, repeat, begin }: Row<'actions'>, { words }: ReportContext): string {
  const when = repeat === null ? words.actionKind[kind] : words.structural.repeats[repeat];
  return begin === null ? when : words.structural.from(when, begin);
}
