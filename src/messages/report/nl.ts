import { formatQuarter, type Quarter } from '../../core/kernel/quarter';
import { formatPeriod, type Period } from '../../core/schema/date-types';
import type { SeverityNumbers } from '../../core/report/words/finding-words';
import type { ReportWords } from '../../core/report/words/report-words';
import { findingMessage, findingTitle } from '../findings';
import { formatsOf, plural } from '../format';
import { actionsNl, indicatorsNl, yearPlanNl } from './actions/nl';
import { columnsNl } from './columns/nl';
import { coverageNl, tendersNl } from './coverage/nl';
import { impactSheetsNl } from './impact/nl';
import { planSheetsNl } from './plan/nl';
import { resultSheetsNl } from './results/nl';
import { sectionsNl } from './sections/nl';
import { termsNl } from './terms/nl';
import { themesNl } from './themes/nl';
import { statementsNl } from '../statements/nl';
import { templateNl } from '../template/nl';

const { number, date, list } = formatsOf('nl');

function severities({ error, warning, notice }: SeverityNumbers): string {
  return list([
    `${number(error)} ${plural(error, 'fout', 'fouten')}`,
    `${number(warning)} ${plural(warning, 'waarschuwing', 'waarschuwingen')}`,
    `${number(notice)} ${plural(notice, 'opmerking', 'opmerkingen')}`,
  ]);
}

const KIND_NAMES = { data: 'Over de gegevens', policy: 'Over beleid', plan: 'Over het plan' } as const;

function rows(count: number): string {
  return `${number(count)} ${plural(count, 'rij', 'rijen')}`;
}

function sinceOrIn(since: Period | null, quarter: Quarter): string {
  return since === null ? `in ${formatQuarter(quarter)}` : `sinds ${formatPeriod(since)}`;
}

/** The words of a report, in Dutch. */
export const reportNl: ReportWords = {
  ...termsNl,
  ...planSheetsNl,
  ...impactSheetsNl,
  ...resultSheetsNl,
  status: {
    busy: 'Wordt bijgewerkt…',
    done: (on, count) => `Bijgewerkt op ${date(on)} uit ${rows(count)}`,
    donePrefixes: ['Bijgewerkt op '],
  },
  asOf: ({ organisation, asOf, quarter }) =>
    [
      ...(organisation === null ? [] : [organisation]),
      `stand ${date(asOf)}`,
      `kwartaal ${formatQuarter(quarter)}`,
    ].join(' · '),
  beforeQuarter: (asOf, quarter) =>
    `De stand van ${date(asOf)} ligt vóór ${formatQuarter(quarter)}: dat kwartaal was toen nog niet begonnen.`,
  userNotes: { title: 'Uw notities', under: 'Stond onder', text: 'Tekst' },
  sheetNames: {
    dashboard: 'Dashboard',
    dekking: 'Dekking',
    ambities: 'Ambities',
    acties: 'Acties',
    monitor: 'Monitor',
    jaarplanning: 'Jaarplanning',
    rollen: 'Rolverdeling',
    indicatoren: 'Indicatoren',
    impact: 'Impact',
    sdgs: "SDG's",
    kosten: 'Kostenvergelijking',
    uitgaven: 'Uitgavenanalyse',
    evaluatie: 'Evaluatie',
    resultaten: 'Resultaten',
    controle: 'Controle',
    quarterlyReport: (quarter, version) =>
      `Kwartaalrapport ${formatQuarter(quarter)}${version === 1 ? '' : ` (${version})`}`,
    besideSource: (name) => `${name} (rapport)`,
  },
  titles: {
    dashboard: 'Dashboard MVOI',
    coverage: 'Dekking van de aanbestedingskalender',
    ambition: 'Ambities per thema',
    actions: 'Acties',
    yearPlan: (year) => `Jaarplanning ${year}`,
    indicators: 'Indicatoren',
    check: 'Controle van de werkmap',
    quarterlyReport: (quarter, organisation) =>
      `Kwartaalrapport MVOI ${formatQuarter(quarter)}${organisation === null ? '' : ` · ${organisation}`}`,
  },
  sections: sectionsNl,
  columns: columnsNl,
  axes: {
    shareOfTenders: 'aandeel van de aanbestedingen',
    tenders: 'aantal aanbestedingen',
    level: 'niveau (1-5)',
    actions: 'aantal acties',
    projects: 'aantal projecten',
    findings: 'aantal meldingen',
  },
  statements: statementsNl,
  coverage: coverageNl,
  tenders: tendersNl,
  themes: themesNl,
  actions: actionsNl,
  yearPlan: yearPlanNl,
  indicators: indicatorsNl,
  findings: {
    title: (code, count, isTask) => findingTitle(code, count, 'nl', isTask),
    message: (finding) => findingMessage(finding, 'nl'),
    kinds: { data: 'Gegevens', policy: 'Beleid', plan: 'Plan' },
    kindHeadings: {
      data: 'Meldingen over de gegevens',
      policy: 'Meldingen over beleid',
      plan: 'Meldingen over het plan',
    },
    kindNotes: {
      data: 'Cellen en tabellen die zo niet te gebruiken zijn.',
      policy: 'Wat beleid of een contract van een aanbesteding vraagt.',
      plan: 'Wat in het plan zelf aandacht vraagt.',
    },
    answer: (counts, count) => {
      const about = (['data', 'policy', 'plan'] as const).flatMap((kind) => {
        const { error, warning, notice } = counts[kind];
        return error + warning + notice === 0 ? [] : [`${KIND_NAMES[kind]}: ${severities(counts[kind])}.`];
      });
      if (about.length === 0) return `In ${rows(count)} is niets gevonden dat aandacht vraagt.`;
      const next = counts.data.error > 0 ? ' Begin met de fouten in de gegevens.' : '';
      return `Gevonden in ${rows(count)}. ${about.join(' ')}${next}`;
    },
    unused: (sheets) => `Niet in gebruik: ${list(sheets)}.`,
    dismissedFor: (reason) => `Reden: ${reason}`,
    none: 'Geen meldingen.',
    noSheet: 'staat niet in de werkmap',
    dismissedNote: (count) =>
      count === 0
        ? 'Een melding die u met reden negeert, komt hier te staan.'
        : `${number(count)} ${plural(count, 'melding is', 'meldingen zijn')} genegeerd, met de reden erbij. Fouten zijn niet te negeren.`,
    noneDismissed: 'Er zijn geen meldingen genegeerd.',
  },
  changes: {
    noSnapshot: 'Er is geen vorige stand om mee te vergelijken. Dit rapport legt de eerste vast.',
    since: (period, changes) =>
      `Vergeleken met de vorige stand van ${formatPeriod(period)}: ${number(changes)} ${plural(changes, 'verandering', 'veranderingen')}.`,
    kinds: {
      unscheduled: 'zonder start',
      slipped: 'later',
      scheduled: 'ingepland',
      advanced: 'eerder',
      'end-cleared': 'zonder eind',
      'end-set': 'eind bepaald',
      cancelled: 'vervallen',
      revived: 'niet meer vervallen',
      postponed: 'uitgesteld',
      promising: 'kansrijk geworden',
      'not-promising': 'niet meer kansrijk',
      appeared: 'nieuw',
      disappeared: 'verdwenen',
    },
    none: 'Niets is verschoven, uitgesteld, vervallen, nieuw of verdwenen, en van geen aanbesteding is Kansrijk veranderd.',
  },
  otherPlans: {
    actions: (plan) => `Acties van “${plan}”`,
    communication: (plan) => `Communicatie van “${plan}”`,
    note: 'Dit is een ander plan dan het plan dat nu geldt. De acties tellen nergens mee.',
  },
  attention: { none: 'Er staan geen aandachtspunten open.' },
  communication: {
    note: (since, quarter) => `Wat ${sinceOrIn(since, quarter)} gerealiseerd is, en wat gepland staat.`,
    none: (since, quarter) =>
      `Er is ${sinceOrIn(since, quarter)} geen communicatie gerealiseerd, en er staat niets gepland.`,
    past: 'Datum verstreken',
    undated: 'Staat in elk rapport tot in Communicatie de Datum is ingevuld.',
  },
  counts: {
    note: 'Aanbestedingen die niet vervallen zijn, kansrijk of niet. Ondersteund = een speerpuntaanbesteding met ondersteuning.',
    themeGoalsNote: 'Dezelfde aanbestedingen, voor zover er bij het thema iets anders is gekozen dan alleen Nee.',
    pilots: 'Pilots',
    flagships: 'Speerpunten',
    supported: 'Ondersteund',
    none: 'Er zijn geen pilots of speerpuntaanbestedingen, en geen doelen daarvoor.',
  },
  rules: {
    note: 'Beleidsregels die in de aanbestedingskalender te controleren zijn. Uitgelegd = niet voldaan, met Uitleg. Niet voldaan = na publicatie, zonder uitleg.',
    none: 'Geen beleidsregel noemt een kolom om op te controleren.',
    brokenBy: (keys) => `niet voldaan: ${keys}`,
    pendingBy: (keys) => `nog in te vullen: ${keys}`,
    explainedBy: (keys) => `uitgelegd: ${keys}`,
  },
  missing: {
    attentionPoints: 'De tabel Aandachtspunten ontbreekt.',
    communication: 'De tabel Communicatie ontbreekt.',
    counts: 'Zonder blad Aanbestedingskalender zijn pilots en speerpuntaanbestedingen niet te tellen.',
    rules: 'Zonder de bladen Beleidsregels en Aanbestedingskalender is er niets te controleren.',
    figures: {
      coverage: 'de dekking',
      ambition: "de niveaus en ambities van de thema's",
      actions: 'de acties',
      counts: 'pilots en speerpuntaanbestedingen',
      indicators: 'de indicatoren',
      rules: 'de beleidsregels',
    },
    figure: (name, tables) =>
      `Zonder de ${plural(tables.length, 'tabel', 'tabellen')} ${list(tables)} is er niets te zeggen over ${name}.`,
  },
  quarterly: {
    nothingLeftOut: 'Alle cellen waren te lezen. Er is niets weggelaten om een fout in de gegevens.',
    leftOut: (cells, count, tenders) => {
      const unread = `${number(cells)} ${plural(cells, 'cel was', 'cellen waren')} niet te lezen`;
      if (count === 0) return `${unread}; in de dekking is daarom niets weggelaten.`;
      return `${unread}; ${plural(count, 'deze aanbesteding telt', 'deze aanbestedingen tellen')} daardoor niet mee in de dekking: ${tenders}.`;
    },
  },
  accountability: {
    madeWith: (version, workbook) => `Gemaakt met MVOI Actieplan ${version} uit ${workbook}.`,
    moment: (asOf, quarter, count) =>
      `Peildatum ${date(asOf)}, kwartaal ${formatQuarter(quarter)}, ${rows(count)} in de brontabellen.`,
    fingerprint: (sha256) =>
      `Vingerafdruk van de brontabellen (SHA-256): ${sha256}. Dezelfde vingerafdruk geeft dezelfde cijfers.`,
    definitions: (focus) => [
      "Telt mee: Kansrijk is ja, Start is gevuld, Status is niet Vervallen en Start, Kansrijk, Status en thema's zijn te lezen.",
      `Toegepast: bij minstens één focusthema (${list(focus)}) staat Eis, Gunning, Contract of Innovatie.`,
      'Dekking: toegepast gedeeld door wat meetelt, naar het jaar van Start. Nodig: het kleinste aantal dat het doel haalt.',
      'Kan nog: telt mee, is niet toegepast en heeft Status Gepland of In voorbereiding.',
      'Achter: wat het ambitiepad nu vraagt min het niveau nu (opgegeven, anders aangetoond).',
      'Acties die onderdeel zijn van een andere actie tellen niet apart. Te laat: het laatste kwartaal is voorbij en de actie is niet voltooid, vervallen of doorlopend.',
    ],
    tenderNote:
      'Zo kwam de dekking tot stand: elke aanbesteding, of ze meetelt, of er een focusthema is toegepast, en waarom niet.',
  },
  source: templateNl,
};
