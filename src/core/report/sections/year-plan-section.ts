import type { ActionFigures } from '../../figures/figures';
import { formatQuarter, type Quarter } from '../../kernel/quarter';
import { isInFigures } from '../../plan/action-facts';
import { heading, note, type Block, type CellContent } from '../blocks';
import type { Row } from '../../tables';
import { labelColumn, linkColumn, table, wrappedColumn, type Column } from '../columns';
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
    table(
      busy.flatMap((line) => roleRows(line, context)),
      {
        id: 'jaarplanning',
        columns: [
          labelColumn(words.columns.role, ({ label }) => label),
          ...quarters.map((quarter) =>
            wideColumn(formatQuarter(quarter), ({ texts }: RoleRow) => texts.get(quarter) ?? null),
          ),
        ],
        empty: words.yearPlan.empty,
      },
    ),
  ];
}

/** A row of the year plan: what a role does in each quarter. */
interface RoleRow {
  readonly label: string;
  readonly texts: ReadonlyMap<Quarter, string>;
}

function roleRows({ role, cells }: ActionFigures['yearPlan'][number], context: ReportContext): readonly RoleRow[] {
  const { words } = context;
  const columns = cells.map(({ quarter, actions }) => ({
    quarter,
    texts: pages(actions.map((key) => actionText(key, context))),
  }));
  const name = role === '' ? words.yearPlan.noRole : role;
  return Array.from({ length: Math.max(...columns.map(({ texts }) => texts.length)) }, (_, i) => ({
    label: i === 0 ? name : words.yearPlan.continued(name),
    texts: new Map(columns.flatMap(({ quarter, texts }) => (texts[i] === undefined ? [] : [[quarter, texts[i]]]))),
  }));
}

function wideColumn<Row>(heading: string, fill: (row: Row) => CellContent): Column<Row> {
  return wrappedColumn(heading, CELL_WIDTH, fill);
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

/** What is planned somewhere in the year, in no quarter: a row per role and span; nothing where there is none. */
export function plannedDuring(context: ReportContext): readonly Block[] {
  const { figures, words, year } = context;
  const lines = (figures.actions?.yearPlan ?? []).flatMap(({ role, during }) =>
    during.flatMap(({ span, actions }) =>
      pages(actions.map((key) => actionText(key, context))).map((texts) => ({ role, span, texts })),
    ),
  );
  if (lines.length === 0) return [];
  const { columns, yearPlan: said } = words;
  return [
    heading(said.duringHeading(year)),
    note(said.duringNote),
    table(lines, {
      id: 'in-de-loop',
      columns: [
        labelColumn(columns.role, ({ role }) => (role === '' ? said.noRole : role)),
        wideColumn(columns.periodInYear, ({ span }) => said.when(span)),
        wideColumn(columns.actions, ({ texts }) => texts),
      ],
      empty: said.noneDuring,
    }),
  ];
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
  return [
    heading(said.heading),
    note(said.note),
    table(shown, {
      id: 'structureel',
      columns: [
        linkColumn(columns.nr, ({ key }) => key, cells.action),
        wideColumn(columns.action, ({ title }) => title),
        wideColumn(columns.carriedBy, carriedBy),
        wideColumn(columns.repeats, (action) => whenText(action, context)),
        wideColumn(columns.status, ({ status }) => words.actionStatus[status]),
      ],
      empty: said.none,
    }),
    ...more,
  ];
}

function whenText({ kind, repeat, begin }: Row<'actions'>, { words }: ReportContext): string {
  const when = repeat === null ? words.actionKind[kind] : words.structural.repeats[repeat];
  return begin === null ? when : words.structural.from(when, begin);
}
