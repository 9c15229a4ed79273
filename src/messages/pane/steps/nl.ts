import type { GapKind, StepName } from '../../../core/plan/step-gap';
import { formatsOf, plural } from '../../format';

const { number, list } = formatsOf('nl');

/** How many rows a sentence names before it only counts. */
const NAMED = 3;

export interface StepsWords {
  readonly title: string;
  readonly answer: (done: number, total: number, year: number) => string;
  readonly once: string;
  readonly yearly: (year: number) => string;
  readonly done: string;
  /** The plan does not have what the step is about. */
  readonly notChosen: string;
  readonly toDo: string;
  readonly names: Readonly<Record<StepName, string>>;
  readonly purposes: Readonly<Record<StepName, string>>;
  readonly gaps: Readonly<Record<Exclude<GapKind, 'table-empty'>, (keys: readonly string[], year: number) => string>>;
  /** Instead of a gap about a table that the workbook does not have. */
  readonly tableMissing: (table: string) => string;
  readonly tableEmpty: (table: string) => string;
  readonly goTo: string;
  readonly toMissing: string;
  readonly rowLabel: (row: number) => string;
}

function named(keys: readonly string[], one: string, many: string): string {
  const count = `${number(keys.length)} ${plural(keys.length, one, many)}`;
  return keys.length <= NAMED ? `${count} (${list(keys)})` : `${count} (${keys.slice(0, NAMED).join(', ')}, …)`;
}

/** Alkmaar's seven steps, in Dutch. */
export const stepsNl: StepsWords = {
  title: 'De zeven stappen',
  answer: (done, total, year) =>
    `${number(done)} van de ${number(total)} stappen ${plural(done, 'is', 'zijn')} voltooid voor ${year}.`,
  once: 'Eén keer, en elk jaar nog eens bekeken',
  yearly: (year) => `Elk jaar opnieuw: ${year}`,
  done: 'voltooid',
  notChosen: 'niet in dit plan',
  toDo: 'nog te doen',
  names: {
    baseline: '1. Nulmeting',
    themes: "2. Thema's kiezen",
    goals: '3. Ambities en doelen',
    calendar: '4. Aanbestedingskalender',
    anchoring: '5. Borging van MVOI',
    'year-plan': '6. Jaarplanning',
    evaluation: '7. Evaluatie',
  },
  purposes: {
    baseline: 'Op welk niveau staat elk thema nu?',
    themes: "Welke thema's krijgen focus, en waarom?",
    goals: 'Waar willen we per thema heen, en welk deel van de kansrijke aanbestedingen doet mee?',
    calendar: 'Welke aanbestedingen komen eraan, en waar liggen kansen?',
    anchoring: 'Wie heeft welke rol, en wat doen we structureel?',
    'year-plan': 'Wie doet wat, in welk kwartaal, met welke tijd en welk budget?',
    evaluation: 'Wat ging goed, waar letten we op en wat kan beter? (in Q4, met het MVOI-team)',
  },
  gaps: {
    'theme-without-level': (keys) => `Huidig niveau ontbreekt bij ${named(keys, 'thema', "thema's")}.`,
    'no-focus': () => 'Geen enkel thema heeft Focus = ja.',
    'theme-without-reason': (keys) => `De onderbouwing ontbreekt bij ${named(keys, 'focusthema', "focusthema's")}.`,
    'theme-without-ambition': (keys) => `Een ambitieniveau ontbreekt bij ${named(keys, 'focusthema', "focusthema's")}.`,
    'any-theme-without-ambition': (keys) => `Een ambitieniveau ontbreekt bij ${named(keys, 'thema', "thema's")}.`,
    'no-coverage-target': (_, year) => `Voor ${year} is geen dekkingsdoel vastgesteld of te berekenen.`,
    'no-promising-tenders': (_, year) => `Er zijn nog geen kansrijke aanbestedingen met een start in ${year}.`,
    'tender-without-start': (keys) =>
      `De start ontbreekt bij ${named(keys, 'kansrijke aanbesteding', 'kansrijke aanbestedingen')}.`,
    'tender-without-theme': (keys) =>
      `Geen thema gemarkeerd bij ${named(keys, 'kansrijke aanbesteding', 'kansrijke aanbestedingen')}.`,
    'tender-unreadable': (keys) => `Niet te lezen bij ${named(keys, 'aanbesteding', 'aanbestedingen')}.`,
    'no-structural-actions': () => 'Er is geen terugkerende of doorlopende actie.',
    'action-without-owner': (keys) => `Geen rol of verantwoordelijke bij ${named(keys, 'actie', 'acties')}.`,
    'no-actions-this-year': (_, year) => `Er zijn geen acties in ${year}.`,
    'action-without-quarter': (keys) => `Het kwartaal ontbreekt bij ${named(keys, 'actie', 'acties')}.`,
    'action-without-means': (keys) => `Tijd en budget ontbreken bij ${named(keys, 'actie', 'acties')}.`,
    'no-questions-this-year': (_, year) => `Er zijn nog geen evaluatievragen voor ${year}.`,
    'question-without-answer': (keys) =>
      `${number(keys.length)} ${plural(keys.length, 'vraag is', 'vragen zijn')} nog niet beantwoord.`,
  },
  tableMissing: (table) => `De tabel ${table} ontbreekt.`,
  tableEmpty: (table) => `De tabel ${table} is nog leeg.`,
  goTo: 'Ga erheen',
  toMissing: 'Naar de bladen die ontbreken',
  rowLabel: (row) => `rij ${row}`,
};
