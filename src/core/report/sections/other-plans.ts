import { groupByName } from '../../figures/grouping';
import { planInForce, planNameOfAction } from '../../plan/plan-in-force';
import { heading, note, type Block } from '../blocks';
import { linkColumn, spanColumn, table, textColumn, timingColumn, wordColumn } from '../columns';
import { lastSpanOfAction } from '../../plan/action-facts';
import { limited, withRemark } from '../long-lists';
import type { ReportContext } from '../report-context';

/**
 * The actions of other plans, each under the name of its plan and in no total (figures.md, "What may be said of a
 * figure", rule 7); nothing where every action is of the plan in force.
 */
export function actionsOfOtherPlans(context: ReportContext): readonly Block[] {
  const { plan, words, cells } = context;
  const { columns } = words;
  const { includes } = planInForce(plan);
  const named = plan.tables.actions.rows.map((action) => ({ action, plan: planNameOfAction(plan, action) }));
  return groupByName(
    named.filter(({ plan: name }) => !includes(name)),
    ({ plan: name }) => name,
  ).flatMap(({ name, rows }, i) => {
    const { shown, more } = limited(rows, words);
    return [
      heading(words.otherPlans.actions(name)),
      note(words.otherPlans.note),
      table(shown, {
        id: `ander-plan-${i + 1}`,
        columns: [
          linkColumn(columns.nr, ({ action }) => action.key, cells.action),
          textColumn(columns.action, ({ action }) => withRemark(action.title, action.result)),
          spanColumn(columns.begin, ({ action }) => action.begin),
          spanColumn(columns.end, ({ action }) => lastSpanOfAction(action)),
          wordColumn(columns.status, ({ action }) =>
            action.unreadable?.has('status') ? null : words.actionStatus[action.status],
          ),
        ],
        empty: words.actions.none,
      }),
      ...more,
    ];
  });
}

/** The communication of other plans, each under the name of its plan. */
export function communicationOfOtherPlans({ plan, words }: ReportContext): readonly Block[] {
  const { columns } = words;
  const { includes } = planInForce(plan);
  return groupByName(
    plan.tables.communication.rows.filter((row) => !includes(row.plan)),
    (row) => row.plan,
  ).flatMap(({ name, rows }, i) => {
    const { shown, more } = limited(rows, words);
    return [
      heading(words.otherPlans.communication(name)),
      table(shown, {
        id: `communicatie-ander-plan-${i + 1}`,
        columns: [
          textColumn(columns.moment, ({ moment }) => moment),
          wordColumn(columns.audience, ({ audience }) => audience),
          wordColumn(columns.status, ({ status }) => words.communicationStatus[status ?? 'Gepland']),
          timingColumn(columns.date, ({ date }) => date),
        ],
        empty: '',
      }),
      ...more,
    ];
  });
}
