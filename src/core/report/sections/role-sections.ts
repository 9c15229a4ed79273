import { groupByName } from '../../figures/grouping';
import { textKey } from '../../kernel/text-key';
import { isInFigures, isOverdue } from '../../plan/action-facts';
import type { Plan } from '../../plan/plan';
import type { Row } from '../../tables';
import { heading, note, type Block } from '../blocks';
import { labelColumn, linkColumn, numberColumn, table, textColumn, wordColumn, type Column } from '../columns';
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

/** The actions of the plan in force, parts too, that are not cancelled. */
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
    table(roles, {
      id: 'rollen',
      columns: [
        labelColumn(columns.role, ({ name }) => name),
        textColumn(columns.responsibility, ({ row }) => (row === null ? said.notInTable : row.responsibility)),
        wordColumn(columns.who, ({ row }) => row?.who ?? null),
        numberColumn(columns.actions, ({ actions }) => actions.length),
        countColumn(words.actionStatus.Loopt, ({ status }) => status === 'Loopt'),
        countColumn(words.actionStatus.Voltooid, ({ status }) => status === 'Voltooid'),
        countColumn(columns.overdue, (action) => isOverdue(plan, action)),
      ],
      empty: said.none,
    }),
  ];
}

/** How many of a role's actions are so. */
function countColumn(name: string, is: (action: Action) => boolean): Column<RoleActions> {
  return numberColumn(name, ({ actions }) => actions.filter(is).length);
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
    table(shown, {
      id: 'wie-doet-wat',
      columns: [
        linkColumn(columns.nr, ({ key }) => key, cells.action),
        textColumn(columns.action, ({ title }) => title),
        ...roles.map((role) => wordColumn(role.name, (action: Action) => signOf(action, role, context))),
        ...(owners ? [wordColumn(columns.answersFor, ({ owner }: Action) => owner)] : []),
      ],
      empty: said.noneAssigned,
    }),
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
