import { groupByName } from '../../figures/grouping';
import { textKey } from '../../kernel/text-key';
import { isInFigures, isOverdue } from '../../plan/action-facts';
import type { Plan } from '../../plan/plan';
import type { Row } from '../../tables';
import { heading, note, type Block } from '../blocks';
import { labelColumn, numberColumn, textColumn, wordColumn, wrappedColumn } from '../columns';
import { limited } from '../long-lists';
import type { ReportContext } from '../report-context';

type Action = Row<'actions'>;

/** A role with the actions that name it; `row` is `null` for one that Rollen does not know. */
interface RoleActions {
  readonly name: string;
  readonly row: Row<'roles'> | null;
  readonly actions: readonly Action[];
}

/** More columns than this do not fit on a page. */
const MOST_ROLES = 8;

/** The roles of Rollen in their order, then those that only Acties names. */
export function rolesWithActions({ plan }: ReportContext): readonly RoleActions[] {
  const parts = liveActions(plan).flatMap((action) => (action.roles ?? []).map((role) => ({ role, action })));
  const groups = new Map(
    groupByName(parts, ({ role }) => role).map(({ name, rows }) => [textKey(name), { name, rows }] as const),
  );
  const known = plan.tables.roles.rows.map((row) => {
    const group = groups.get(textKey(row.key));
    groups.delete(textKey(row.key));
    return { name: row.key, row, actions: group?.rows.map(({ action }) => action) ?? [] };
  });
  const others = [...groups.values()].map(({ name, rows }) => ({
    name,
    row: null,
    actions: rows.map(({ action }) => action),
  }));
  return [...known, ...others];
}

function liveActions(plan: Plan): readonly Action[] {
  return plan.tables.actions.rows.filter((action) => isInFigures(plan, action) && action.status !== 'Vervallen');
}

/** What each role is for, and how many actions it carries out. */
export function roleTable(context: ReportContext): readonly Block[] {
  const { words, plan } = context;
  const { columns, roles: said } = words;
  const roles = rolesWithActions(context);
  return [
    heading(said.overview),
    {
      kind: 'table',
      id: 'rollen',
      columns: [
        labelColumn(columns.role),
        textColumn(columns.responsibility),
        wordColumn(columns.who),
        numberColumn(columns.actions),
        numberColumn(words.actionStatus.Loopt),
        numberColumn(words.actionStatus.Voltooid),
        numberColumn(columns.overdue),
      ],
      rows: roles.map(({ name, row, actions }) => [
        name,
        row === null ? said.notInTable : row.responsibility,
        row?.who ?? null,
        actions.length,
        actions.filter(({ status }) => status === 'Loopt').length,
        actions.filter(({ status }) => status === 'Voltooid').length,
        actions.filter((action) => isOverdue(plan, action)).length,
      ]),
      empty: said.none,
    },
  ];
}

/** Who carries an action out and who answers for it: an action a row, a role a column. */
export function responsibilityMatrix(context: ReportContext): readonly Block[] {
  const { words, plan, cells } = context;
  const { columns, roles: said } = words;
  const busy = rolesWithActions(context).filter(({ actions }) => actions.length > 0);
  const drawn = [...busy].sort((a, b) => b.actions.length - a.actions.length).slice(0, MOST_ROLES);
  const roles = busy.filter((role) => drawn.includes(role));
  const live = liveActions(plan).filter(({ roles: named, owner }) => (named ?? []).length > 0 || owner !== null);
  const { shown, more } = limited(live, words);
  const owners = live.some(({ owner }) => owner !== null);
  return [
    heading(said.matrix),
    note(said.legend),
    ...(roles.length < busy.length ? [note(said.notDrawn(busy.length - roles.length))] : []),
    {
      kind: 'table',
      id: 'wie-doet-wat',
      columns: [
        labelColumn(columns.nr),
        textColumn(columns.action),
        ...roles.map(({ name }) => wrappedColumn(name, 10, 15)),
        ...(owners ? [wordColumn(columns.answersFor)] : []),
      ],
      rows: shown.map((action) => [
        { value: action.key, link: cells.action(action.key) },
        action.title,
        ...roles.map((role) => signOf(action, role, context)),
        ...(owners ? [action.owner] : []),
      ]),
      empty: said.noneAssigned,
    },
    ...more,
  ];
}

function signOf(action: Action, { name, row }: RoleActions, { words }: ReportContext): string | null {
  const carries = (action.roles ?? []).some((role) => textKey(role) === textKey(name));
  const owner = textKey(action.owner ?? '');
  const answers = owner !== '' && (owner === textKey(name) || owner === textKey(row?.who ?? ''));
  const signs = [...(carries ? [words.roles.carriesOut] : []), ...(answers ? [words.roles.answersFor] : [])];
  return signs.length === 0 ? null : signs.join(' ');
}
