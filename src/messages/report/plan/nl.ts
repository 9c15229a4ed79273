import { addQuarters, formatQuarter } from '../../../core/kernel/quarter';
import { formatSpan } from '../../../core/kernel/span';
import { formatPeriod } from '../../../core/schema/date-types';
import type { CountAgainstTarget, PlanSheetWords, SomeActions } from '../../../core/report/words/plan-words';
import { formatsOf, plural } from '../../format';

const { number, money, list } = formatsOf('nl');

function actions(count: number): string {
  return `${number(count)} ${plural(count, 'actie', 'acties')}`;
}

const KINDS: Readonly<Record<CountAgainstTarget['kind'], readonly [string, string]>> = {
  pilots: ['pilot', 'pilots'],
  flagships: ['speerpuntaanbesteding', 'speerpuntaanbestedingen'],
  supported: ['speerpuntaanbesteding met ondersteuning', 'speerpuntaanbestedingen met ondersteuning'],
};

function againstTarget({ kind, count, target }: CountAgainstTarget): string {
  const [one, many] = KINDS[kind];
  const goal = target === null ? 'geen doel' : `doel ${number(target)}`;
  return `${number(count)} ${plural(count, one, many)} (${goal})`;
}

function withKeys(text: string, keys: string): string {
  return keys === '' ? text : `${text}: ${keys}`;
}

function someActions({ count, which }: SomeActions, say: (count: number) => string): readonly string[] {
  return count === 0 ? [] : [`${withKeys(say(count), which)}.`];
}

export const planSheetsNl: PlanSheetWords = {
  monitor: {
    title: 'Monitor',
    answer: ({ quarter, since, total, done, running, realised, planned }) => {
      const when = since === null ? `in ${formatQuarter(quarter)}` : `sinds ${formatPeriod(since)}`;
      return `Van de ${actions(total)} ${plural(done, 'is', 'zijn')} er ${number(done)} voltooid en ${plural(running, 'loopt', 'lopen')} er ${number(running)}; ${number(realised)} gerealiseerd ${when}, ${number(planned)} gepland voor ${formatQuarter(addQuarters(quarter, 1))}.`;
    },
    byGroup: 'Per moment en groep',
    unknownNote: 'Leeg = niet vastgelegd. Dat is iets anders dan 0.',
    realisedSince: (period) => `Voltooid sinds ${formatPeriod(period)}`,
    noneRealised: (period) => `Sinds ${formatPeriod(period)} is geen actie voltooid.`,
    undated: (count) =>
      `${actions(count)} ${plural(count, 'is', 'zijn')} voltooid zonder datum in Voltooid op, en ${plural(count, 'staat', 'staan')} daarom niet in deze lijst.`,
  },
  during: {
    heading: (year) => `In de loop van ${year}`,
    note: 'Eenmalige acties waarvan het plan een jaar of enkele jaren noemt en geen kwartaal.',
  },
  structural: {
    heading: 'Structurele acties',
    note: 'Terugkerende en doorlopende acties, ook als hun kwartaal niet in deze planning valt.',
    none: 'Er zijn geen terugkerende of doorlopende acties.',
    from: (when, begin) => `${when}, vanaf ${formatSpan(begin)}`,
    repeats: { Maand: 'elke maand', Kwartaal: 'elk kwartaal', Halfjaar: 'elk half jaar', Jaar: 'elk jaar' },
  },
  roles: {
    title: 'Rolverdeling',
    answer: ({ roles, without, unassigned }) => {
      const idle = without === 0 ? 'elke rol heeft acties' : `${number(without)} zonder actie`;
      const open =
        unassigned === 0
          ? 'Elke actie heeft een rol of verantwoordelijke.'
          : `${actions(unassigned)} ${plural(unassigned, 'heeft', 'hebben')} nog geen rol of verantwoordelijke.`;
      return `${number(roles)} ${plural(roles, 'rol', 'rollen')}, ${idle}. ${open}`;
    },
    overview: 'Rollen en hun acties',
    notInTable: 'Staat niet in de tabel Rollen.',
    none: 'Er staan nog geen rollen in de werkmap.',
    matrix: 'Wie doet wat',
    noneAssigned: 'Nog geen enkele actie noemt een rol of een verantwoordelijke.',
    legend:
      'U = voert uit (Rol). E = eindverantwoordelijk (Verantwoordelijke noemt deze rol). Acties die vervallen zijn of niemand noemen, staan er niet in.',
    notDrawn: (count) =>
      `Nog ${number(count)} ${plural(count, 'rol', 'rollen')} met minder acties ${plural(count, 'past', 'passen')} niet als kolom. Zie de tabel hierboven.`,
    carriesOut: 'U',
    answersFor: 'E',
  },
  checklist: {
    heading: (year) => `Checklist per aanbesteding in ${year}`,
    note: 'Over de aanbestedingen met start in dit jaar die niet vervallen zijn, kansrijk of niet. Te doen = aan de orde en nog niet ingevuld.',
    items: {
      'start-document': 'Keuze per thema in het startdocument, of uitleg',
      'market-exploration': 'Markt verkend',
      criteria: 'Criteria in de uitvraag',
      evaluation: 'Geëvalueerd',
      'agreements-kept': 'Nagegaan of afspraken zijn nagekomen',
    },
    done: 'Gedaan',
    open: 'Te doen',
    notDue: 'Nog niet aan de orde',
    noColumn: 'De aanbestedingskalender heeft hier geen kolom voor.',
    none: (year) => `In ${year} start geen aanbesteding.`,
  },
  evaluation: {
    title: (year) => `Evaluatie ${year}`,
    answerLine: ({ year, questions, answered }) =>
      `Van de ${number(questions)} ${plural(questions, 'vraag', 'vragen')} over ${year} ${plural(answered, 'is', 'zijn')} er ${number(answered)} beantwoord.`,
    answersNote:
      'Antwoorden staan in de tabel Evaluatie en worden daar gewijzigd. Dit blad toont de antwoorden naast de cijfers.',
    levelNames: { Strategisch: '1. Strategisch', Inhoudelijk: '2. Inhoudelijk', Procesgericht: '3. Procesgericht' },
    noLevel: 'Zonder niveau',
    groups: {
      'Wat ging er goed': 'Wat ging er goed?',
      'Waar moeten we op letten': 'Waar moeten we op letten komend jaar?',
      'Wat had er beter gekund': 'Wat had er beter gekund?',
    },
    noQuestions: 'Geen vragen.',
    factsHeading: (year) => `Alle feiten over ${year}`,
    facts: {
      coverage: 'Dekking',
      levels: "Niveau van de thema's",
      counts: 'Pilots en speerpuntaanbestedingen',
      actions: 'Voltooide acties',
      'not-done': 'Niet voltooide acties',
      means: 'Budget en capaciteit',
      monitoring: 'Monitoring',
      attention: 'Aandachtspunten',
      deviations: 'Verschoven aanbestedingen',
      anchoring: 'Borging',
    },
    noFacts: 'De werkmap heeft nog geen cijfers over dit jaar.',
    noFact: 'Hierover zeggen de cijfers niets.',
    levels: ({ themes, reached, onPath, behind }) => {
      const ambition =
        themes === 0
          ? 'Nog geen thema heeft een niveau en een ambitie.'
          : `Nu op het ambitieniveau: ${number(reached)} van ${number(themes)} ${plural(themes, 'thema', "thema's")}.`;
      if (onPath === 0) return ambition;
      return behind.length === 0
        ? `${ambition} Geen thema ligt achter op het pad.`
        : `${ambition} Achter op het pad: ${list(behind)}.`;
    },
    counts: (counts) => `${list(counts.map(againstTarget))}.`,
    actions: ({ year, total, done, which, running, cancelled }) => {
      const besides = cancelled === 0 ? '' : ` (naast ${number(cancelled)} vervallen)`;
      return `${withKeys(`Van de ${actions(total)} in ${year}${besides} ${plural(done, 'is', 'zijn')} er ${number(done)} voltooid en ${plural(running, 'loopt', 'lopen')} er ${number(running)}${which === '' ? '' : '. Voltooid'}`, which)}.`;
    },
    notDone: ({ year, total, notDone, cancelled, unreadable }) => {
      const others = cancelled.count + unreadable.count === 0 ? 'Alle' : 'Alle andere';
      const allDone =
        total === 0 || notDone.count > 0 ? [] : [`${others} acties van ${year} zijn voltooid of lopen doorlopend.`];
      return [
        ...someActions(notDone, (count) => `${actions(count)} van ${year} nog niet voltooid`),
        ...someActions(cancelled, (count) => `${actions(count)} van ${year} vervallen`),
        ...someActions(unreadable, (count) => `${actions(count)} van ${year} met een Status die niet te lezen is`),
        ...allDone,
      ].join(' ');
    },
    means: ({ total, within, outside, which, budget, hours, withBudget, withHours }) => {
      const kept =
        within + outside === 0
          ? `Van geen van de ${actions(total)} is vastgelegd of ze binnen budget en capaciteit bleef.`
          : `Binnen budget en capaciteit: ${number(within)} van de ${number(within + outside)} waarvan het is vastgelegd${which === '' ? '' : `; erbuiten: ${which}`}.`;
      return `${kept} Begroot: ${money(budget)} (${number(withBudget)} van ${number(total)} met budget) en ${number(hours)} uur (${number(withHours)} van ${number(total)} met uren).`;
    },
    monitoring: ({ year, indicators, measured, periods }) =>
      `${indicators === 0 ? 'Er zijn geen indicatoren' : `${number(measured)} van de ${number(indicators)} ${plural(indicators, 'indicator', 'indicatoren')} gemeten in ${year}`}; ${number(periods)} ${plural(periods, 'moment', 'momenten')} vastgelegd in Statusverloop.`,
    attention: (open) =>
      open === 0
        ? 'Er staan geen aandachtspunten open.'
        : `${number(open)} ${plural(open, 'aandachtspunt staat', 'aandachtspunten staan')} open.`,
    deviations: ({ count, later, which }) =>
      count === 0
        ? 'Geen aanbesteding is verschoven.'
        : `${withKeys(`${number(count)} ${plural(count, 'aanbesteding is', 'aanbestedingen zijn')} verschoven, ${number(later)} naar later`, which)}.`,
    anchoring: ({ structural, roles }) =>
      `${number(structural)} structurele (terugkerende of doorlopende) ${plural(structural, 'actie', 'acties')}; ${number(roles)} ${plural(roles, 'rol', 'rollen')} beschreven.`,
  },
};
