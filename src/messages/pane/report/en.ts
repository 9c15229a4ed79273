import type { CalendarDate } from '../../../core/kernel/calendar-date';
import { formatsOf, plural } from '../../format';
import type { ReportViewWords } from './nl';

const { number, date } = formatsOf('en');

/** The view in which the quarterly report is made, in English. */
export const reportViewEn: ReportViewWords = {
  title: 'Quarterly report',
  answers: {
    new: (quarter: string) => `There is no report of ${quarter} yet.`,
    unfinished: (quarter: string) => `The report of ${quarter} is not complete. Make the report again.`,
    frozen: (quarter: string) => `The report of ${quarter} is frozen.`,
  },
  quarter: 'Quarter',
  frozen: {
    legend: 'What to do with the frozen report?',
    keep: 'Keep it and refresh the other report sheets only',
    replace: 'Replace it by the situation now',
    'new-version': 'Make a new version beside it',
  },
  make: (quarter: string) => `Make report ${quarter}`,
  refreshOnly: 'Refresh the report sheets',
  replace: (quarter: string) => `Replace report ${quarter}`,
  newVersion: (quarter: string) => `Make a new version of ${quarter}`,
  asOf: (day: CalendarDate) => `As of ${date(day)}.`,
  beforeQuarter: (day: CalendarDate, quarter: string) =>
    `On ${date(day)} ${quarter} has not begun yet. The report says so at the top too.`,
  otherQuarter: (day: CalendarDate, quarter: string) =>
    `You record the situation of ${date(day)} under ${quarter}, not that of the end of that quarter.`,
  preview: 'Sheets that are made or refreshed',
  previewing: 'Composing the preview…',
  sheets: (count: number) => `${number(count)} ${plural(count, 'sheet', 'sheets')}`,
  sheetNew: 'new sheet',
  sheetRefreshed: 'will be refreshed',
  historyRows: (rows: number, sheet: string) =>
    `${number(rows)} ${plural(rows, 'row', 'rows')} of this quarter in ${sheet}`,
  historyKept: 'Statusverloop and Momentopname stay as they are.',
  nothingElse: 'Nothing changes in your own tables.',
  leftOut: (rows: number) =>
    rows === 0
      ? 'All rows were read.'
      : `${number(rows)} ${plural(rows, 'cell', 'cells')} cannot be read. The report names the rows that do not count for that reason.`,
  toCheck: 'To Check',
  done: (quarter: string) => `Report ${quarter} is in the workbook.`,
  doneKept: (quarter: string) => `The report sheets are refreshed. The frozen report ${quarter} was not changed.`,
  open: (sheet: string) => `Open ${sheet}`,
  history: 'Earlier reports',
  noHistory: 'There are no quarterly reports in this workbook yet.',
  finished: (line: string) => `frozen, ${line}`,
  notFinished: 'not complete',
  statusHistory: 'Status history',
  periods: (count: number) =>
    count === 0
      ? 'No periods are recorded yet. The first report begins it.'
      : `${number(count)} ${plural(count, 'period', 'periods')} recorded.`,
  actionsInPeriod: (period: string, done: number, total: number) =>
    `${period}: ${number(done)} of ${number(total)} ${plural(total, 'action', 'actions')} done`,
};
