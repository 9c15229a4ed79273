import { roundDecimal } from '../../../core/kernel/fraction';
import { LEVEL_NAMES } from '../../../core/schema/word-types';
import type { TermWords } from '../../../core/report/words/report-words';
import { formatsOf, plural } from '../../format';

const formats = formatsOf('nl');
/** A share has two decimals more than its percentage. */
const HUNDREDTHS = 2;

export const termsNl: TermWords = {
  percent: (share, decimals) => formats.percent(roundDecimal(share, decimals + HUNDREDTHS)),
  andMore: (shown, rest) => `${shown} en nog ${formats.number(rest)}`,
  rows: (count) => `${formats.number(count)} ${plural(count, 'rij', 'rijen')}`,
  moreRows: (count) =>
    `En nog ${formats.number(count)} ${plural(count, 'rij', 'rijen')}; filter in de brontabel om ze te zien.`,
  yes: 'ja',
  example: (title) => `${title} (voorbeeld)`,
  no: 'nee',
  examplesInside: 'Hier zitten voorbeelden bij, die niet uit het plan komen.',
  withExamples: (text) => `${text} (met voorbeelden)`,
  notYet: 'nog niet',
  notDueYet: 'nog niet aan de orde',
  notAvailable: 'n.v.t.',
  actionStatus: {
    'Niet gestart': 'Niet gestart',
    Loopt: 'Loopt',
    Voltooid: 'Voltooid',
    Uitgesteld: 'Uitgesteld',
    Vervallen: 'Vervallen',
  },
  actionKind: { Eenmalig: 'Eenmalig', Terugkerend: 'Terugkerend', Doorlopend: 'Doorlopend' },
  tenderStatus: {
    Gepland: 'Gepland',
    'In voorbereiding': 'In voorbereiding',
    Gepubliceerd: 'Gepubliceerd',
    Gegund: 'Gegund',
    Uitgesteld: 'Uitgesteld',
    Vervallen: 'Vervallen',
  },
  communicationStatus: { Gepland: 'Gepland', Gerealiseerd: 'Gerealiseerd', Vervallen: 'Vervallen' },
  exclusion: {
    'not-promising': 'niet kansrijk',
    undecided: 'nog niet bekend of kansrijk',
    cancelled: 'vervallen',
    'no-start': 'geen start',
    invalid: 'niet te lezen',
  },
  severity: { error: 'fout', warning: 'waarschuwing', notice: 'opmerking' },
  severities: { error: 'Fouten', warning: 'Waarschuwingen', notice: 'Opmerkingen' },
  coverageBase: { Kansrijk: 'kansrijke', Alle: 'alle' },
  coverageGroups: { applied: 'toegepast', open: 'kan nog', missed: 'niet toegepast' },
  weight: {
    Verplicht: 'Verplicht',
    'Toepassen of uitleggen': 'Toepassen of uitleggen',
    'Waar mogelijk': 'Waar mogelijk',
  },
  targetFrom: { stated: 'vastgesteld', interpolated: 'berekend, niet vastgesteld', none: 'geen doel' },
  levels: LEVEL_NAMES.map((name, i) => `${i + 1} ${name}`),
};
