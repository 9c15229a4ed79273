import type { ShownShare } from '../../../core/kernel/shown-share';
import { formatQuarter, type Quarter } from '../../../core/kernel/quarter';
import { formatsOf, plural } from '../../format';
import type { OverviewWords } from './nl';

const { number, percent } = formatsOf('en');

/** The first view of the pane, in English. */
export const overviewEn: OverviewWords = {
  title: 'Overview',
  asOf: (date: string) => `as of ${date}`,
  year: 'Year',
  covered: (applied: number, base: number, over: 'Kansrijk' | 'Alle') =>
    `${number(applied)} of ${number(base)} ${over === 'Kansrijk' ? 'promising ' : ''}${plural(base, 'tender', 'tenders')}`,
  share: ({ shown }: ShownShare) => percent(shown),
  target: (target: string, interpolated: boolean) => `target ${target}${interpolated ? ' (computed, not stated)' : ''}`,
  noTarget: 'No target is stated for this year.',
  bar: (share: string, target: string | null) =>
    target === null ? `Coverage ${share}` : `Coverage ${share}, target ${target}`,
  empty: (year: number) => `There is no promising tender with a start in ${year} yet.`,
  noCoverage: (year: number) =>
    `There is no coverage for ${year}: no promising tender of that year counts, and there is no target for it.`,
  met: 'The target is met.',
  short: (short: number, open: number) =>
    `${number(short)} more needed; ${open === 0 ? 'none can change any more' : `${number(open)} can still change`}.`,
  unreachable: 'The target can no longer be met this year.',
  applied: (count: number) => `Applied in ${number(count)}`,
  base: (count: number) => `All ${number(count)} that count`,
  candidates: (count: number) => `${number(count)} can still change`,
  noCalendar: 'Coverage cannot be computed: the table Aanbestedingen or Themas is missing.',
  noYears: 'There are no promising tenders with a start yet, and no targets.',
  toSettings: 'Sheets and tables',
  upcoming: 'Who must talk now',
  upcomingHint: (from: Quarter, until: Quarter) =>
    `Starting from ${formatQuarter(from)} up to ${formatQuarter(until)}, no focus theme applied yet`,
  nobody: 'Nobody: nothing starts soon in which a choice is still open.',
  actions: 'Actions',
  actionTotal: (total: number) => `${number(total)} ${plural(total, 'action', 'actions')}`,
  overdue: (count: number) => `${number(count)} overdue`,
  noActions: 'There is no table Acties yet.',
  status: {
    'Niet gestart': 'not started',
    Loopt: 'running',
    Voltooid: 'completed',
    Uitgesteld: 'postponed',
    Vervallen: 'cancelled',
  },
  statusChart: 'Actions by status',
  yearChart: 'Coverage by year',
  yearPoint: (year: number, share: string, target: string | null) =>
    target === null ? `${year}: ${share}` : `${year}: ${share}, target ${target}`,
  nothing: 'n/a',
  themes: 'Themes',
  behind: (theme: string, levels: number) => `${theme}: ${number(levels)} ${plural(levels, 'level', 'levels')} behind`,
  onTrack: 'No theme is behind its path.',
  promises: 'Promises in numbers',
  promise: {
    pilots: (count: number, target: number | null) => promised(count, target, 'pilot', 'pilots'),
    flagships: (count: number, target: number | null) => promised(count, target, 'flagship tender', 'flagship tenders'),
    supported: (count: number, target: number | null) => promised(count, target, 'supported', 'supported'),
  },
  check: 'Check',
  findings: (error: number, warning: number, notice: number) =>
    `${number(error)} ${plural(error, 'error', 'errors')} · ${number(warning)} ${plural(warning, 'warning', 'warnings')} · ${number(notice)} ${plural(notice, 'notice', 'notices')}`,
  noFindings: 'All is well.',
  toCheck: 'To Check',
  makeReport: 'Make the quarterly report',
  edit: (title: string) => `Edit: ${title}`,
};

function promised(count: number, target: number | null, one: string, many: string): string {
  const of = target === null ? number(count) : `${number(count)} of ${number(target)}`;
  return `${of} ${plural(target ?? count, one, many)}`;
}
