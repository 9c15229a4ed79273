import type { ActionPart } from '../../../core/statements/action-statement';
import type { ShownShare } from '../../../core/kernel/shown-share';
import { formatQuarter, type Quarter } from '../../../core/kernel/quarter';
import type { FindingKind } from '../../../core/schema/finding-codes';
import { formatsOf, plural } from '../../format';

const { number, percent } = formatsOf('nl');

const tenders = (count: number): string => `${number(count)} ${plural(count, 'aanbesteding', 'aanbestedingen')}`;
const are = (count: number): string => plural(count, 'is', 'zijn');

/**
 * The first view of the pane, in Dutch; `en.ts` has the same keys. What is said of a figure stands in
 * `messages/statements`, the same as on sheets.
 */
export const overviewNl = {
  title: 'Overzicht',
  asOf: (date: string) => `stand ${date}`,
  year: 'Jaar',
  share: ({ shown }: ShownShare) => percent(shown),
  bar: (share: string, target: string | null) =>
    target === null ? `Dekking ${share}` : `Dekking ${share}, doel ${target}`,
  applied: (count: number) => `Toegepast bij ${tenders(count)}`,
  base: (count: number) => `${tenders(count)} ${plural(count, 'telt', 'tellen')} mee`,
  candidates: (count: number) => `${tenders(count)} ${are(count)} nog aan te passen`,
  departments: 'Per afdeling',
  department: (name: string, applied: number, base: number) =>
    `${name === '' ? 'Zonder afdeling' : name}: ${number(applied)} van de ${number(base)} toegepast`,
  noCalendar: "De dekking is niet te berekenen. De aanbestedingskalender of blad Thema's is niet gevonden.",
  toTables: 'Bladen en tabellen',
  nothingYet: 'Er is nog niets om over te rapporteren. De stappen wijzen de weg.',
  toSteps: 'Naar Stappen',
  coverage: 'Dekking',
  upcoming: 'Nu aan zet',
  upcomingHint: (from: Quarter, until: Quarter) =>
    `Start in ${formatQuarter(from)} tot en met ${formatQuarter(until)}, nog geen focusthema toegepast`,
  soon: (count: number) => `${tenders(count)} ${plural(count, 'start', 'starten')} binnenkort`,
  nobody: (from: Quarter, until: Quarter) =>
    `In ${formatQuarter(from)} tot en met ${formatQuarter(until)} start niets waarvoor nog een keuze nodig is.`,
  actions: 'Acties',
  actionPart: {
    done: 'voltooid',
    current: 'aan de gang',
    continuous: 'doorlopend',
    planned: 'gepland voor later',
    late: 'te laat',
    undated: 'zonder kwartaal',
    cancelled: 'vervallen',
  } satisfies Record<ActionPart, string> as Record<ActionPart, string>,
  overdueParts: (count: number) => `${number(count)} te laat, met onderdelen van acties`,
  actionChart: 'Acties',
  yearChart: 'Dekking per jaar',
  yearPoint: (year: number, share: string, target: string | null) =>
    target === null ? `${year}: ${share}` : `${year}: ${share}, doel ${target}`,
  nothing: 'n.v.t.',
  themes: "Thema's",
  counts: 'Doelen in aantallen',
  countRows: (count: number) => tenders(count),
  rules: 'Beleidsregels',
  pending: (count: number) => `Nog in te vullen bij ${tenders(count)}`,
  broken: (count: number) => `Niet voldaan na publicatie bij ${tenders(count)}`,
  check: 'Controle',
  findingKinds: {
    data: 'Gegevens',
    policy: 'Beleid',
    plan: 'Plan',
  } satisfies Record<FindingKind, string> as Record<FindingKind, string>,
  findings: (error: number, warning: number, notice: number) =>
    [
      ...(error > 0 ? [`${number(error)} ${plural(error, 'fout', 'fouten')}`] : []),
      ...(warning > 0 ? [`${number(warning)} ${plural(warning, 'waarschuwing', 'waarschuwingen')}`] : []),
      ...(notice > 0 ? [`${number(notice)} ${plural(notice, 'opmerking', 'opmerkingen')}`] : []),
    ].join(' · '),
  noFindings: 'Geen meldingen.',
  toCheck: 'Naar Controle',
  makeReport: 'Kwartaalrapport maken',
  copyIndicators: 'Kopieer indicatoren',
  copied: (quarter: Quarter) => `De indicatoren van ${formatQuarter(quarter)} staan op het klembord.`,
  notCopied: 'Kopiëren mag hier niet. Selecteer de tekst hieronder en kopieer deze zelf.',
  indicatorText: 'Indicatoren als tekst',
  edit: (title: string) => `Bewerken: ${title}`,
};

export type OverviewWords = typeof overviewNl;
