import type { ShownShare } from '../../../core/kernel/shown-share';
import { formatQuarter, type Quarter } from '../../../core/kernel/quarter';
import type { ActionStatus } from '../../../core/tables/actions.table';
import { formatsOf, plural } from '../../format';

const { number, percent } = formatsOf('nl');

/** The first view of the pane, in Dutch; `en.ts` has the same keys. */
export const overviewNl = {
  title: 'Overzicht',
  asOf: (date: string) => `stand ${date}`,
  year: 'Jaar',
  covered: (applied: number, base: number, over: 'Kansrijk' | 'Alle') =>
    `${number(applied)} van ${number(base)} ${over === 'Kansrijk' ? 'kansrijke ' : ''}${plural(base, 'aanbesteding', 'aanbestedingen')}`,
  share: ({ shown }: ShownShare) => percent(shown),
  target: (target: string, interpolated: boolean) =>
    `doel ${target}${interpolated ? ' (berekend, niet vastgesteld)' : ''}`,
  noTarget: 'Voor dit jaar is geen doel vastgesteld.',
  bar: (share: string, target: string | null) =>
    target === null ? `Dekking ${share}` : `Dekking ${share}, doel ${target}`,
  empty: (year: number) => `In ${year} is er nog geen kansrijke aanbesteding met een start.`,
  noCoverage: (year: number) =>
    `Over ${year} is er geen dekking: in dat jaar telt geen kansrijke aanbesteding mee, en er is geen doel voor.`,
  met: 'Het doel is gehaald.',
  short: (short: number, open: number) =>
    `Nog ${number(short)} nodig; ${open === 0 ? 'er kan er geen meer veranderen' : `${number(open)} ${plural(open, 'kan', 'kunnen')} nog`}.`,
  unreachable: 'Het doel is dit jaar niet meer te halen.',
  applied: (count: number) => `Toegepast bij ${number(count)}`,
  base: (count: number) => `Alle ${number(count)} die meetellen`,
  candidates: (count: number) => `${number(count)} ${plural(count, 'kan', 'kunnen')} nog veranderen`,
  noCalendar: 'De dekking is niet te berekenen: de tabel Aanbestedingen of Themas ontbreekt.',
  noYears: 'Er zijn nog geen kansrijke aanbestedingen met een start, en geen doelen.',
  toSettings: 'Bladen en tabellen',
  upcoming: 'Nu aan zet',
  upcomingHint: (from: Quarter, until: Quarter) =>
    `Start in ${formatQuarter(from)} tot en met ${formatQuarter(until)}, nog geen focusthema toegepast`,
  nobody: 'Niemand: er start binnenkort niets waar nog een keuze openstaat.',
  actions: 'Acties',
  actionTotal: (total: number) => `${number(total)} ${plural(total, 'actie', 'acties')}`,
  overdue: (count: number) => `${number(count)} te laat`,
  noActions: 'Er is nog geen tabel Acties.',
  status: {
    'Niet gestart': 'niet gestart',
    Loopt: 'loopt',
    Voltooid: 'voltooid',
    Uitgesteld: 'uitgesteld',
    Vervallen: 'vervallen',
  } satisfies Record<ActionStatus, string> as Record<ActionStatus, string>,
  statusChart: 'Acties naar status',
  yearChart: 'Dekking per jaar',
  yearPoint: (year: number, share: string, target: string | null) =>
    target === null ? `${year}: ${share}` : `${year}: ${share}, doel ${target}`,
  nothing: 'n.v.t.',
  themes: "Thema's",
  behind: (theme: string, levels: number) =>
    `${theme}: ${number(levels)} ${plural(levels, 'niveau', 'niveaus')} achter`,
  onTrack: 'Geen enkel thema loopt achter op het pad.',
  promises: 'Afspraken in aantallen',
  promise: {
    pilots: (count: number, target: number | null) => promised(count, target, 'pilot', 'pilots'),
    flagships: (count: number, target: number | null) =>
      promised(count, target, 'speerpuntaanbesteding', 'speerpuntaanbestedingen'),
    supported: (count: number, target: number | null) => promised(count, target, 'ondersteund', 'ondersteund'),
  },
  check: 'Controle',
  findings: (error: number, warning: number, notice: number) =>
    `${number(error)} ${plural(error, 'fout', 'fouten')} · ${number(warning)} ${plural(warning, 'waarschuwing', 'waarschuwingen')} · ${number(notice)} ${plural(notice, 'opmerking', 'opmerkingen')}`,
  noFindings: 'Alles in orde.',
  toCheck: 'Naar Controle',
  makeReport: 'Kwartaalrapport maken',
  edit: (title: string) => `Bewerken: ${title}`,
};

function promised(count: number, target: number | null, one: string, many: string): string {
  const of = target === null ? number(count) : `${number(count)} van ${number(target)}`;
  return `${of} ${plural(target ?? count, one, many)}`;
}

export type OverviewWords = typeof overviewNl;
