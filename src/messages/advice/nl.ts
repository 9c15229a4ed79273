import type {
  ActionProposal,
  ExplanationAdvice,
  NeededChange,
  RequestTextAdvice,
  SuggestionReason,
  TenderStanding,
} from '../../core/advice/advice';
import type { RuleState } from '../../core/plan/policy';
import type { ChecklistItem, ChecklistItemName } from '../../core/plan/tender-checklist';
import type { Exclusion } from '../../core/plan/tender-facts';
import { assertNever } from '../../core/kernel/assert-never';
import { SDG_NAMES } from '../../core/reference/sdg-names';
import { editsNl } from '../editing/nl';
import { formatsOf, plural, spanInSentence } from '../format';

const formats = formatsOf('nl');
const { number, list } = formats;

function reason(given: SuggestionReason): string {
  switch (given.kind) {
    case 'risk-group':
      return `${given.productGroup} is een risicogroep van het Rijk voor de keten (${given.group})`;
    case 'sdg-relevance': {
      const name = SDG_NAMES.nl[given.sdg - 1] ?? '';
      return `SDG ${given.sdg} (${name}) is een ${given.meaning.toLowerCase()} bij ${given.productGroup}`;
    }
    case 'request-text':
      return `${number(given.texts)} ${plural(given.texts, 'uitvraagtekst', 'uitvraagteksten')} voor ${given.productGroup}`;
    case 'product-group':
      return `${share(given)} in productgroep ${given.shared}`;
    case 'cluster':
      return `${share(given)} in cluster ${given.shared}`;
    case 'cpv':
      return `${share(given)} met CPV-divisie ${given.shared}`;
    case 'title':
      return `${share(given)} met “${given.shared}” in de naam`;
    default:
      return assertNever(given);
  }
}

function share({ marked, of }: { readonly marked: number; readonly of: number }): string {
  return `${number(marked)} van de ${number(of)} ${plural(of, 'andere aanbesteding', 'andere aanbestedingen')}`;
}

function needed({ kind, change }: NeededChange): string {
  switch (kind) {
    case 'set-promising':
      return 'Kansrijk op ja';
    case 'reopen':
      return 'Status weer op Gepland';
    case 'fill-start':
      return 'Start invullen';
    case 'repair':
      return `${change.column} leesbaar maken`;
    case 'apply-theme':
      return `één focusthema toepassen, bijvoorbeeld ${change.column}: ${String(change.value)}`;
    default:
      return assertNever(kind);
  }
}

/** Whether a tender counts, in one sentence. */
function standing({ counts, applied, exclusion, appliedThemes, appliedElsewhere, year }: TenderStanding): string {
  if (!counts) return exclusion === null ? '' : `Telt niet mee: ${EXCLUSIONS[exclusion]}`;
  if (applied) return `Telt mee${year === null ? '' : ` in ${year}`}: ${list(appliedThemes)} toegepast`;
  if (appliedElsewhere.length > 0)
    return `Nog niet toegepast: ${list(appliedElsewhere)} ${plural(appliedElsewhere.length, 'is geen focusthema', "zijn geen focusthema's")}`;
  return 'Nog niet toegepast: kies bij een focusthema Eis, Gunning, Contract of Innovatie';
}

const EXCLUSIONS: Readonly<Record<Exclusion, string>> = {
  'not-promising': 'Kansrijk is nee of niet ingevuld',
  undecided: 'bij Kansrijk staat dat het nog niet bekend is',
  cancelled: 'de status is Vervallen',
  'no-start': 'Start is niet ingevuld',
  invalid: 'een cel is niet te lezen',
};

/** What stands above the one change that is enough, or above the changes that are needed together. */
function enough(changes: readonly NeededChange[]): string {
  return changes.length === 1 ? 'Eén wijziging is genoeg:' : 'Samen genoeg:';
}

/** What the advice says of a row, in Dutch; `en.ts` has the same keys. */
export const adviceNl = {
  edits: editsNl,
  standing,
  needed,
  enough,
  tooLate: 'De aanbesteding is al gepubliceerd. Wat niet is gevraagd, is niet meer toe te voegen. Uitleg kan nog wel.',
  reason,
  suggestion: 'voorstel',
  restsOn: (keys: readonly string[], of: number) =>
    `${list(keys)}${of > keys.length ? ` en nog ${number(of - keys.length)}` : ''}`,
  ruleStates: {
    met: 'Voldaan',
    explained: 'Uitgelegd',
    pending: 'Nog in te vullen',
    broken: 'Niet voldaan',
    'for-people': 'Zelf beoordelen',
  } satisfies Record<RuleState, string>,
  bounds: {
    atLeast: (value: string) => `ten minste ${value}`,
    atMost: (value: string) => `ten hoogste ${value}`,
    filled: 'ingevuld',
    fill: (column: string, value: string) => `${column} op ${value}`,
  },
  explanation: {
    started: 'De geplande start is bereikt zonder toegepast focusthema. Leg uit waarom.',
    refused: 'Een thema staat op Nee. Leg uit waarom.',
    rules: 'Aan een beleidsregel met “Toepassen of uitleggen” is niet voldaan. Leg uit waarom.',
  } satisfies Record<ExplanationAdvice['because'][number], string>,
  checklist: {
    'start-document': 'Keuze per thema in het startdocument, of uitleg',
    'market-exploration': 'Markt verkend',
    criteria: 'Criteria in de uitvraag',
    evaluation: 'Geëvalueerd',
    'agreements-kept': 'Nagegaan of afspraken zijn nagekomen',
  } satisfies Record<ChecklistItemName, string>,
  checklistStates: { done: 'ingevuld', open: 'nog in te vullen', 'not-due': 'nog niet aan de orde' } satisfies Record<
    ChecklistItem['state'],
    string
  >,
  textFits: {
    theme: 'past bij het thema',
    sdg: 'past bij een SDG van het SDG-kompas',
    'theme-sdg': 'past bij de SDG van een thema',
    'relevant-sdg': 'past bij een SDG die van belang is voor deze productgroep',
    'product-group': 'voor deze productgroep',
    procedure: 'vorm past bij de procedure',
  } satisfies Record<RequestTextAdvice['because'][number], string>,
  actionProposals: {
    finish: 'Status op Voltooid zetten',
    'date-done': 'Voltooid op',
    'new-end': 'Een later Eind kiezen',
    'plan-begin': 'Begin invullen',
    'name-owner': 'Een rol of verantwoordelijke noemen',
    'give-means': 'Ja kiezen bij Binnen budget en capaciteit',
  } satisfies Record<ActionProposal['kind'], string>,
  actionStates: {
    overdue: (quarter: string) =>
      `Te laat: gepland tot en met ${spanInSentence(quarter, formats)} en nog niet voltooid`,
    partOf: (key: string) => `Onderdeel van ${key}, telt daar mee`,
    notCounted: 'Telt niet mee: de status is niet te lezen',
    counted: 'Telt mee',
  },
  missingColumns: (columns: readonly string[]) =>
    `Uw blad heeft geen ${plural(columns.length, 'kolom', 'kolommen')} ${list(columns)}.`,
};

export type AdviceWords = typeof adviceNl;
