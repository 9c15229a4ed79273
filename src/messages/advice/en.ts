import { assertNever } from '../../core/kernel/assert-never';
import type { NeededChange, SuggestionReason, TenderStanding } from '../../core/advice/advice';
import type { Exclusion } from '../../core/plan/tender-facts';
import { SDG_NAMES } from '../../core/reference/sdg-names';
import { editsEn } from '../editing/en';
import type { AdviceWords } from './nl';
import { formatsOf, plural, spanInSentence } from '../format';

const formats = formatsOf('en');
const { number, list } = formats;

/** The contract's words for what a product group means for an SDG. */
const MEANINGS: Readonly<Record<string, string>> = { Kans: 'an opportunity', Risico: 'a risk' };

function reason(given: SuggestionReason): string {
  switch (given.kind) {
    case 'risk-group':
      return `${given.productGroup} is one of the state's risk groups in the supply chain (${given.group})`;
    case 'sdg-relevance': {
      const name = SDG_NAMES.en[given.sdg - 1] ?? '';
      return `SDG ${given.sdg} (${name}) is ${MEANINGS[given.meaning] ?? given.meaning} for ${given.productGroup}`;
    }
    case 'request-text':
      return `${number(given.texts)} sample ${plural(given.texts, 'text', 'texts')} for ${given.productGroup}`;
    case 'product-group':
      return `${share(given)} in product group ${given.shared}`;
    case 'cluster':
      return `${share(given)} in cluster ${given.shared}`;
    case 'cpv':
      return `${share(given)} with CPV division ${given.shared}`;
    case 'title':
      return `${share(given)} with “${given.shared}” in the name`;
    default:
      return assertNever(given);
  }
}

function share({ marked, of }: { readonly marked: number; readonly of: number }): string {
  return `${number(marked)} of the ${number(of)} other ${plural(of, 'tender', 'tenders')}`;
}

function needed({ kind, change }: NeededChange): string {
  switch (kind) {
    case 'set-promising':
      return 'Kansrijk set to ja';
    case 'reopen':
      return 'Status back to Gepland';
    case 'fill-start':
      return 'Start filled in';
    case 'repair':
      return `${change.column} made readable`;
    case 'apply-theme':
      return `one focus theme applied, for example ${change.column}: ${String(change.value)}`;
    default:
      return assertNever(kind);
  }
}

function standing({ counts, applied, exclusion, appliedThemes, appliedElsewhere, year }: TenderStanding): string {
  if (!counts) return exclusion === null ? '' : `Not counted: ${EXCLUSIONS[exclusion]}`;
  if (applied) return `Counted${year === null ? '' : ` in ${year}`}: ${list(appliedThemes)} applied`;
  if (appliedElsewhere.length > 0)
    return `Not applied yet: ${list(appliedElsewhere)} ${plural(appliedElsewhere.length, 'is no focus theme', 'are no focus themes')}`;
  return 'Not applied yet: choose Eis, Gunning, Contract or Innovatie for a focus theme';
}

const EXCLUSIONS: Readonly<Record<Exclusion, string>> = {
  'not-promising': 'Kansrijk is nee or not filled in',
  undecided: 'Kansrijk says that it is not known yet',
  cancelled: 'the status is Vervallen',
  'no-start': 'Start is not filled in',
  invalid: 'a cell cannot be read',
};

/** What stands above the one change that is enough, or above the changes that are needed together. */
function enough(changes: readonly NeededChange[]): string {
  return changes.length === 1 ? 'One change is enough:' : 'Together enough:';
}

/** What the advice says of a row, in English. */
export const adviceEn: AdviceWords = {
  edits: editsEn,
  standing,
  needed,
  enough,
  tooLate: 'The tender has been published. What was not requested can no longer be added. An explanation still can.',
  reason,
  suggestion: 'suggested',
  restsOn: (keys, of) => `${list(keys)}${of > keys.length ? ` and ${number(of - keys.length)} more` : ''}`,
  ruleStates: {
    met: 'Met',
    explained: 'Explained',
    pending: 'To be filled in',
    broken: 'Not met',
    'for-people': 'For you to judge',
  },
  bounds: {
    atLeast: (value) => `at least ${value}`,
    atMost: (value) => `at most ${value}`,
    filled: 'filled in',
    fill: (column, value) => `${column} to ${value}`,
  },
  explanation: {
    started: 'The planned start was reached without an applied focus theme. Explain why.',
    refused: 'A theme is set to Nee (no). Explain why.',
    rules: 'A policy rule to apply or explain is not met. Explain why.',
  },
  checklist: {
    'start-document': 'A choice per theme in the start document, or an explanation',
    'market-exploration': 'Market explored',
    criteria: 'Criteria in the request',
    evaluation: 'Evaluated',
    'agreements-kept': 'Checked whether agreements were kept',
  },
  checklistStates: { done: 'filled in', open: 'to be filled in', 'not-due': 'not due yet' },
  textFits: {
    theme: 'fits the theme',
    sdg: 'fits an SDG of the SDG compass',
    'theme-sdg': 'fits the SDG of a theme',
    'relevant-sdg': 'fits an SDG that matters for this product group',
    'product-group': 'for this product group',
    procedure: 'form fits the procedure',
  },
  actionProposals: {
    finish: 'Set Status to Voltooid',
    'date-done': 'Voltooid op',
    'new-end': 'Choose a later Eind',
    'plan-begin': 'Fill in Begin',
    'name-owner': 'Name a role or someone responsible',
    'give-means': 'Choose ja (yes) in Binnen budget en capaciteit',
  },
  actionStates: {
    overdue: (quarter) => `Overdue: planned until ${spanInSentence(quarter, formats)} and not done yet`,
    partOf: (key) => `Part of ${key}, counted there`,
    notCounted: 'Not counted: the status cannot be read',
    counted: 'Counted',
  },
  missingColumns: (columns) => `Your sheet has no ${plural(columns.length, 'column', 'columns')} ${list(columns)}.`,
};
