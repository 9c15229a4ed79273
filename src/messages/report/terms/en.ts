import { roundDecimal } from '../../../core/kernel/fraction';
import type { TermWords } from '../../../core/report/words/report-words';
import { formatsOf, plural } from '../../format';

const formats = formatsOf('en');
/** A share has two decimals more than its percentage. */
const HUNDREDTHS = 2;

export const termsEn: TermWords = {
  percent: (share, decimals) => formats.percent(roundDecimal(share, decimals + HUNDREDTHS)),
  andMore: (shown, rest) => `${shown} and ${formats.number(rest)} more`,
  rows: (count) => `${formats.number(count)} ${plural(count, 'row', 'rows')}`,
  moreRows: (count) =>
    `And ${formats.number(count)} more ${plural(count, 'row', 'rows')}; filter in the source table to see them.`,
  yes: 'yes',
  example: (title) => `${title} (example)`,
  no: 'no',
  examplesInside: 'This includes examples that are not from the plan.',
  withExamples: (text) => `${text} (with examples)`,
  notYet: 'not yet',
  notDueYet: 'not due yet',
  notAvailable: 'n/a',
  actionStatus: {
    'Niet gestart': 'Not started',
    Loopt: 'Running',
    Voltooid: 'Done',
    Uitgesteld: 'Postponed',
    Vervallen: 'Cancelled',
  },
  actionKind: { Eenmalig: 'One-off', Terugkerend: 'Recurring', Doorlopend: 'Continuous' },
  tenderStatus: {
    Gepland: 'Planned',
    'In voorbereiding': 'In preparation',
    Gepubliceerd: 'Published',
    Gegund: 'Awarded',
    Uitgesteld: 'Postponed',
    Vervallen: 'Cancelled',
  },
  communicationStatus: { Gepland: 'Planned', Gerealiseerd: 'Done', Vervallen: 'Cancelled' },
  exclusion: {
    'not-promising': 'not promising',
    undecided: 'promising not known yet',
    cancelled: 'cancelled',
    'no-start': 'no start',
    invalid: 'cannot be read',
  },
  severity: { error: 'error', warning: 'warning', notice: 'notice' },
  severities: { error: 'Errors', warning: 'Warnings', notice: 'Notices' },
  coverageBase: { Kansrijk: 'promising', Alle: 'all' },
  coverageGroups: { applied: 'applied', open: 'still can', missed: 'not applied' },
  weight: {
    Verplicht: 'Mandatory',
    'Toepassen of uitleggen': 'Apply or explain',
    'Waar mogelijk': 'Where possible',
  },
  targetFrom: { stated: 'stated', interpolated: 'computed, not stated', none: 'no target' },
  levels: ['1 Consideration', '2 Pilots', '3 Widening', '4 Anchoring', '5 Leadership'],
};
