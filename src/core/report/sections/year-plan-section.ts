import type { ActionFigures } from '../../figures/figures';
import { formatQuarter, type Quarter } from '../../kernel/quarter';
import { formatSpan, isExact, isSameSpan, yearOfSpan } from '../../kernel/span';
import { endOfAction, isInFigures } from '../../plan/action-facts';
import { heading, note, type Block, type CellContent } from '../blocks';
import type { Row } from '../../tables';
import { labelColumn, linkColumn, table, wrappedColumn, type Column } from '../columns';
import { limited } from '../long-lists';
import { MAX_LINES, wrapText } from '../layout/measure';
import type { ReportContext } from '../report-context';
import { carriedBy } from './action-facts';

type Action = Row<'actions'>;

const CELL_WIDTH = { minimum: 30, maximum: 34 };

type YearPlan = ActionFigures['yearPlan'];

/**
 * The roles that have something to do in a quarter of the year plan, with what the plan gives a quarter to. What is only
 * known to be somewhere in a year or in some years would fill every cell: it stands in a list below the matrix.
 */
export function matrixOf({ figures, rows }: ReportContext): YearPlan {
  const hasQuarter = (key: string): boolean => {
    const action = rows.action(key);
    return action === undefined || !isCoarse(action);
  };
  return (figures.actions?.yearPlan ?? [])
    .map((line) => ({
      ...line,
      cells: line.cells.map((cell) => ({ ...cell, actions: cell.actions.filter(hasQuarter) })),
    }))
    .filter(({ cells }) => cells.some(({ actions }) => actions.length > 0));
}

/** Neither where it begins nor where it ends is one quarter. */
function isCoarse(action: Action): boolean {
  const known = [action.begin, endOfAction(action)].flatMap((when) => when ?? []);
  return known.length > 0 && !known.some(isExact);
}

/**
 * Who does what when: a row per role, a column per quarter. A role with more actions in a quarter than a row can show
 * goes on in the next row.
 */
export function yearPlanTable(context: ReportContext): readonly Block[] {
  const { figures, words } = context;
  if (figures.actions === null) return [];
  const quarters = figures.actions.yearPlan[0]?.cells.map(({ quarter }) => quarter) ?? [];
  const busy = matrixOf(context);
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

function roleRows({ role, cells }: YearPlan[number], context: ReportContext): readonly RoleRow[] {
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

/** One-off actions that the plan gives a year or some years, and no quarter. */
export function duringYear({ plan, year }: ReportContext): readonly Action[] {
  const isInYear = (action: Action): boolean => {
    const first = action.begin ?? endOfAction(action);
    const last = endOfAction(action) ?? action.begin;
    return first !== null && last !== null && yearOfSpan(first) <= year && year <= yearOfSpan(last);
  };
  return plan.tables.actions.rows.filter(
    (action) =>
      isInFigures(plan, action) &&
      action.status !== 'Vervallen' &&
      action.kind === 'Eenmalig' &&
      isCoarse(action) &&
      isInYear(action),
  );
}

/** The same as a list; nothing where there are none. */
export function actionsDuringYear(context: ReportContext): readonly Block[] {
  const { figures, words, cells, year } = context;
  if (figures.actions === null) return [];
  const { columns, during: said } = words;
  const actions = duringYear(context);
  if (actions.length === 0) return [];
  const { shown, more } = limited(actions, words);
  return [
    heading(said.heading(year)),
    note(said.note),
    table(shown, {
      id: 'zonder-kwartaal',
      columns: [
        linkColumn(columns.nr, ({ key }) => key, cells.action),
        wideColumn(columns.action, ({ title }) => title),
        wideColumn(columns.carriedBy, carriedBy),
        wideColumn(columns.repeats, spansText),
        wideColumn(columns.status, ({ status }) => words.actionStatus[status]),
      ],
      empty: words.yearPlan.empty,
    }),
    ...more,
  ];
}

function spansText(action: Action): string {
  const spans = [action.begin, endOfAction(action)].flatMap((when) => when ?? []);
  const [first, last] = spans;
  const isOne = first === undefined || last === undefined || isSameSpan(first, last);
  return (isOne ? spans.slice(0, 1) : spans).map(formatSpan).join(' – ');
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

function whenText({ kind, repeat, begin }: Action, { words }: ReportContext): string {
  const when = repeat === null ? words.actionKind[kind] : words.structural.repeats[repeat];
  return begin === null ? when : words.structural.from(when, begin);
}
