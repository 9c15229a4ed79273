import type { ShownShare } from '../../../core/kernel/shown-share';
import { formatQuarter, type Quarter } from '../../../core/kernel/quarter';
import { formatsOf, plural } from '../../format';
import type { OverviewWords } from './nl';

const { number, percent } = formatsOf('en');

const tenders = (count: number): string => `${number(count)} ${plural(count, 'tender', 'tenders')}`;

/** The first view of the pane, in English. */
export const overviewEn: OverviewWords = {
  title: 'Overview',
  asOf: (date: string) => `as of ${date}`,
  year: 'Year',
  share: ({ shown }: ShownShare) => percent(shown),
  bar: (share: string, target: string | null) =>
    target === null ? `Coverage ${share}` : `Coverage ${share}, target ${target}`,
  applied: (count: number) => `Applied in ${tenders(count)}`,
  base: (count: number) => `${tenders(count)} ${plural(count, 'counts', 'count')}`,
  candidates: (count: number) => `${tenders(count)} can still be changed`,
  departments: 'By department',
  department: (name: string, applied: number, base: number) =>
    `${name === '' ? 'No department' : name}: ${number(applied)} of ${number(base)} applied`,
  noCalendar: 'Coverage cannot be computed: the tender calendar or the sheet of themes was not found.',
  toTables: 'Sheets and tables',
  nothingYet: 'There is nothing to report on yet. The steps show what to do first.',
  toSteps: 'To the steps',
  coverage: 'Coverage',
  upcoming: 'Due for discussion',
  upcomingHint: (from: Quarter, until: Quarter) =>
    `Starting from ${formatQuarter(from)} up to ${formatQuarter(until)}, no focus theme applied yet`,
  soon: (count: number) => `${tenders(count)} ${plural(count, 'starts', 'start')} soon`,
  nobody: (from: Quarter, until: Quarter) =>
    `From ${formatQuarter(from)} up to ${formatQuarter(until)} nothing starts that still needs a choice.`,
  actions: 'Actions',
  actionPart: {
    done: 'done',
    current: 'under way',
    continuous: 'continuous',
    planned: 'planned for later',
    late: 'overdue',
    undated: 'without a quarter',
    cancelled: 'cancelled',
  },
  overdueParts: (count: number) => `${number(count)} overdue, parts of actions included`,
  actionChart: 'Actions',
  yearChart: 'Coverage by year',
  yearPoint: (year: number, share: string, target: string | null) =>
    target === null ? `${year}: ${share}` : `${year}: ${share}, target ${target}`,
  nothing: 'n/a',
  themes: 'Themes',
  counts: 'Goals in numbers',
  countRows: (count: number) => tenders(count),
  rules: 'Policy rules',
  pending: (count: number) => `Still to be filled in for ${tenders(count)}`,
  broken: (count: number) => `Not met after publication in ${tenders(count)}`,
  check: 'Check',
  findingKinds: { data: 'Data', policy: 'Policy', plan: 'Plan' },
  findings: (error: number, warning: number, notice: number) =>
    [
      ...(error > 0 ? [`${number(error)} ${plural(error, 'error', 'errors')}`] : []),
      ...(warning > 0 ? [`${number(warning)} ${plural(warning, 'warning', 'warnings')}`] : []),
      ...(notice > 0 ? [`${number(notice)} ${plural(notice, 'notice', 'notices')}`] : []),
    ].join(' · '),
  noFindings: 'No issues found.',
  toCheck: 'To Check',
  makeReport: 'Make the quarterly report',
  copyIndicators: 'Copy indicators',
  copied: (quarter: Quarter) => `The indicators of ${formatQuarter(quarter)} are on the clipboard.`,
  notCopied: 'Copying is not allowed here. Select the text below and copy it yourself.',
  indicatorText: 'Indicators as text',
  edit: (title: string) => `Edit: ${title}`,
};
