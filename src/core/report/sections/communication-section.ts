import { serialFromDate } from '../../kernel/calendar-date';
import { formatSpan } from '../../kernel/span';
import { firstDayOfQuarter, lastDayOfQuarter } from '../../kernel/quarter';
import { lastDayOfPeriod, type Period } from '../../schema/date-types';
import { firstDayOfTiming, lastDayOfTiming } from '../../schema/span-type';
import type { Row } from '../../tables';
import { heading, note, type Block, type BlockColumn, type CellContent } from '../blocks';
import { labelColumn, numberColumn, textColumn, wordColumn } from '../columns';
import type { ReportContext } from '../report-context';
import { periodBefore } from './monitor-sections';

type Moment = Row<'communication'>;

/**
 * Communication done since the last report, and what is still planned. What was done on an unknown day is of no report
 * more than of another, and has a list of its own.
 */
export function communication(context: ReportContext): readonly Block[] {
  const { plan, words } = context;
  const { raw, rows } = plan.tables.communication;
  const since = periodBefore(
    plan.tables.statusHistory.rows.flatMap(({ period }) => (period === null ? [] : { period })),
    context,
  );
  const realised = rows.filter(({ status }) => status === 'Gerealiseerd');
  const planned = rows.filter(({ status }) => status === null || status === 'Gepland');
  const undated = realised.filter(({ date }) => date === null);
  const listed = [...realised.filter((moment) => isDoneSince(since, moment, context)), ...planned];
  return [
    heading(words.sections.communication),
    ...(listed.length === 0 ? [] : [note(words.communication.note(since, plan.quarter))]),
    {
      kind: 'table',
      id: 'communicatie',
      columns: [...momentColumns(context), numberColumn(words.columns.date, 'date')],
      rows: listed.map((moment) => [...momentCells(moment, context), whenCell(moment)]),
      empty: raw === null ? words.missing.communication : words.communication.none(since, plan.quarter),
    },
    ...(undated.length === 0 ? [] : withoutDate(undated, context)),
  ];
}

function withoutDate(moments: readonly Moment[], context: ReportContext): readonly Block[] {
  const { words } = context;
  return [
    heading(words.sections.undatedCommunication),
    note(words.communication.undated),
    {
      kind: 'table',
      id: 'communicatie-zonder-datum',
      columns: momentColumns(context),
      rows: moments.map((moment) => momentCells(moment, context)),
      empty: '',
    },
  ];
}

function momentColumns({ words }: ReportContext): readonly BlockColumn[] {
  const { columns } = words;
  return [
    labelColumn(columns.status),
    textColumn(columns.moment),
    wordColumn(columns.audience),
    wordColumn(columns.channel),
  ];
}

/** A day as a day, a quarter or a year in words. */
function whenCell({ date }: Moment): CellContent {
  if (date === null) return null;
  return 'date' in date ? serialFromDate(date.date) : formatSpan(date.span);
}

function momentCells({ status, moment, audience, channel }: Moment, { words }: ReportContext): readonly CellContent[] {
  return [words.communicationStatus[status ?? 'Gepland'], moment, audience, channel];
}

/** As of actions: after the last period on record, up to the end of the reported quarter; without one, in the quarter. */
function isDoneSince(since: Period | null, { date }: Moment, { plan }: ReportContext): boolean {
  if (date === null || firstDayOfTiming(date) > lastDayOfQuarter(plan.quarter)) return false;
  const last = lastDayOfTiming(date);
  return since === null ? last >= firstDayOfQuarter(plan.quarter) : last > lastDayOfPeriod(since);
}
