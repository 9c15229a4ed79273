import { firstDayOfQuarter, lastDayOfQuarter } from '../../kernel/quarter';
import type { Plan } from '../../plan/plan';
import { planInForce } from '../../plan/plan-in-force';
import { lastDayOfPeriod, type Period } from '../../schema/date-types';
import { firstDayOfTiming, lastDayOfTiming } from '../../schema/span-type';
import type { Row } from '../../tables';
import { heading, note, type Block } from '../blocks';
import { timingColumn, labelColumn, table, textColumn, wordColumn, type Column } from '../columns';
import type { ReportContext } from '../report-context';
import { periodBefore } from './monitor-sections';
import { communicationOfOtherPlans } from './other-plans';

type Moment = Row<'communication'>;

/**
 * Communication done since the last report, and what is still planned. What was done on an unknown day is of no report
 * more than of another, and has a list of its own.
 */
export function communication(context: ReportContext): readonly Block[] {
  const { plan, words } = context;
  const { includes } = planInForce(plan);
  const { raw } = plan.tables.communication;
  const rows = plan.tables.communication.rows.filter((row) => includes(row.plan));
  const since = periodBefore(
    plan.tables.statusHistory.rows.flatMap(({ plan: name, period }) =>
      period === null || !includes(name) ? [] : { period },
    ),
    context,
  );
  const realised = rows.filter(({ status }) => status === 'Gerealiseerd');
  const planned = rows.filter(({ status }) => status === null || status === 'Gepland');
  const undated = realised.filter(({ date }) => date === null);
  const listed = [...realised.filter((moment) => isDoneSince(since, moment, context)), ...planned];
  return [
    heading(words.sections.communication),
    ...(listed.length === 0 ? [] : [note(words.communication.note(since, plan.quarter))]),
    table(listed, {
      id: 'communicatie',
      columns: [...momentColumns(context), timingColumn(words.columns.date, ({ date }) => date)],
      empty: raw === null ? words.missing.communication : words.communication.none(since, plan.quarter),
    }),
    ...(undated.length === 0 ? [] : withoutDate(undated, context)),
    ...communicationOfOtherPlans(context),
  ];
}

function withoutDate(moments: readonly Moment[], context: ReportContext): readonly Block[] {
  const { words } = context;
  return [
    heading(words.sections.undatedCommunication),
    note(words.communication.undated),
    table(moments, { id: 'communicatie-zonder-datum', columns: momentColumns(context), empty: '' }),
  ];
}

/** Still planned, while its time has gone by (workbook.md, Communicatie). */
function isPast({ status, date }: Moment, { asOf }: Plan): boolean {
  return (status === null || status === 'Gepland') && date !== null && lastDayOfTiming(date) < asOf;
}

function momentColumns({ words, plan }: ReportContext): readonly Column<Moment>[] {
  const { columns } = words;
  return [
    labelColumn(columns.status, (moment) =>
      isPast(moment, plan) ? words.communication.past : words.communicationStatus[moment.status ?? 'Gepland'],
    ),
    textColumn(columns.moment, ({ moment }) => moment),
    wordColumn(columns.audience, ({ audience }) => audience),
    wordColumn(columns.channel, ({ channel }) => channel),
  ];
}

/** As of actions: after the last period on record, up to the end of the reported quarter; without one, in the quarter. */
function isDoneSince(since: Period | null, { date }: Moment, { plan }: ReportContext): boolean {
  if (date === null || firstDayOfTiming(date) > lastDayOfQuarter(plan.quarter)) return false;
  const last = lastDayOfTiming(date);
  return since === null ? last >= firstDayOfQuarter(plan.quarter) : last > lastDayOfPeriod(since);
}
