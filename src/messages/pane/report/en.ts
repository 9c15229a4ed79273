import type { CalendarDate } from '../../../core/kernel/calendar-date';
import { formatsOf, plural } from '../../format';
import type { ReportViewWords } from './nl';

const { number, date } = formatsOf('en');

/** The view in which the quarterly report is made, in English. */
export const reportViewEn: ReportViewWords = {
  title: 'Quarterly report',
  answers: {
    new: (quarter: string) => `There is no report of ${quarter} yet.`,
    unfinished: (quarter: string) => `The report of ${quarter} is not finished. Make it again and it is whole.`,
    frozen: (quarter: string) => `The report of ${quarter} is frozen.`,
  },
  quarter: 'Quarter',
  frozen: {
    legend: 'What to do with the frozen report?',
    keep: 'Keep it; only refresh the other report sheets',
    replace: 'Replace it by how things stand now',
    'new-version': 'Make a new version beside it',
  },
  make: (quarter: string) => `Make report ${quarter}`,
  refreshOnly: 'Refresh the report sheets',
  replace: (quarter: string) => `Replace report ${quarter}`,
  newVersion: (quarter: string) => `Make a new version of ${quarter}`,
  asOf: (day: CalendarDate) => `As of ${date(day)}.`,
  beforeQuarter: (day: CalendarDate, quarter: string) =>
    `The as-of date ${date(day)} lies before ${quarter}: that quarter has not begun by then. The report says so in its first line.`,
  otherQuarter: (day: CalendarDate, quarter: string) =>
    `You record how things stand on ${date(day)} under ${quarter}: as the tables are now, not as they were at the end of that quarter.`,
  preview: 'What will be written',
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
      ? 'All rows could be read; nothing is left out.'
      : `${number(rows)} ${plural(rows, 'cell', 'cells')} could not be read; the report opens with the rows that are left out because of it.`,
  toCheck: 'To Check',
  done: (quarter: string) => `Report ${quarter} is in the workbook.`,
  doneKept: (quarter: string) => `The report sheets are up to date. The frozen report ${quarter} was left as it is.`,
  open: (sheet: string) => `Open ${sheet}`,
  history: 'Earlier reports',
  noHistory: 'There are no quarterly reports in this workbook yet.',
  finished: (line: string) => `frozen; ${line}`,
  notFinished: 'not finished',
  statusHistory: 'Status history',
  periods: (count: number) =>
    count === 0
      ? 'No periods recorded yet; the first report begins it.'
      : `${number(count)} ${plural(count, 'period', 'periods')} recorded.`,
  actionsInPeriod: (period: string, done: number, total: number) =>
    `${period}: ${number(done)} of ${number(total)} actions completed`,
};
