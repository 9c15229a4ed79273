import type { FixChange } from '../../core/fixes/fix';
import type { LeftAloneReason, NoRowBecause, RefusedBecause } from '../../core/plan/refused-edit';
import type { NotDismissible } from '../../core/rules/finding';
import { formatsOf, plural } from '../format';

const { number, choices } = formatsOf('nl');

/** What a refusal is about, in words: the column, what was typed, what would do. */
export interface RefusalFacts {
  readonly column: string;
  readonly value: string;
  /** What the column accepts. */
  readonly expected: string;
  /** Names that are near, or the quarters that there are. */
  readonly names: readonly string[];
}

/** What the pane says of changing cells, in Dutch; `en.ts` has the same keys. */
export const editsNl = {
  fixChanges: {
    'text-to-number': 'tekst wordt getal',
    'text-to-date': 'tekst wordt datum',
    'text-to-percent': 'tekst wordt percentage',
    'number-to-percent': 'getal wordt percentage',
    'date-to-period': 'datum wordt periode',
    'number-to-text': 'getal wordt tekst',
    'tick-to-mark': 'vinkje of kruisje wordt Kans',
  } satisfies Record<FixChange, string>,
  /** 'ja ' wordt 'Ja' */
  becomes: (from: string, to: string) => `“${from}” wordt “${to}”`,
  fixed: (count: number) => `${number(count)} ${plural(count, 'cel', 'cellen')} verbeterd`,
  tidied: (count: number) => `${number(count)} ${plural(count, 'cel', 'cellen')} anders geschreven`,
  saved: (count: number) => `${number(count)} ${plural(count, 'cel', 'cellen')} bewaard`,
  nothingSaved: 'Niets bewaard',
  restored: (count: number) => `${number(count)} ${plural(count, 'cel', 'cellen')} teruggezet`,
  rowBlanked: 'De rij is leeggemaakt. Een lege rij telt nergens mee',
  leftAlone: (count: number) => `${number(count)} ${plural(count, 'cel', 'cellen')} niet gewijzigd`,
  leftAloneBecause: {
    moved: () => 'De rij staat intussen ergens anders. Er is niets gewijzigd.',
    changed: (found: string) =>
      found === '' ? 'De cel is intussen leeggemaakt.' : `De cel is intussen gewijzigd in “${found}”.`,
    formula: () => 'In de cel staat een formule. Wijzig die in het blad zelf.',
    'error-value': () => 'In de cel stond een Excel-fout. Die is niet terug te zetten.',
  } satisfies Record<LeftAloneReason, (found: string) => string>,
  refused: {
    'column-missing': ({ column }) => `Uw blad heeft geen kolom “${column}”. Voeg die kolom toe om dit in te vullen.`,
    unreadable: ({ value, column, expected }) => `“${value}” past niet in “${column}”: hier hoort ${expected}.`,
    required: ({ column }) => `“${column}” moet gevuld zijn.`,
    'unknown-name': ({ value, names }) =>
      `“${value}” komt niet voor.${names.length === 0 ? '' : ` Bedoelt u ${choices(names)}?`}`,
    'key-taken': ({ value, column }) => `${column} “${value}” is al in gebruik. Kies een andere waarde.`,
    'no-quarter-column': ({ value, names }) =>
      `Uw aanbestedingskalender heeft geen kolom voor ${value}.${names.length === 0 ? '' : ` Er is wel ${choices(names)}.`}`,
    'quarter-unreadable': ({ names }) =>
      `In de kolom ${names[0] ?? ''} staat iets wat geen kruisje is. Maak die cel eerst leeg, of zet er een x in.`,
  } satisfies Record<RefusedBecause, (facts: RefusalFacts) => string>,
  noRow: {
    'table-missing': 'Dit blad staat nog niet in de werkmap. Maak het blad eerst bij Bladen en tabellen.',
    'no-header-row': 'De tabel heeft geen veldnamenrij. Zet die in Excel aan (Tabelontwerp) om rijen toe te voegen.',
    'several-sheets': 'Deze lijst staat op meer bladen. Voeg de rij zelf toe op het blad waar die hoort.',
    'nothing-to-write': 'Er is nog niets ingevuld.',
  } satisfies Record<NoRowBecause, string>,
  notDismissible: {
    error: 'Een fout is niet te negeren. Verbeter de cel.',
    'about-a-table': 'Deze melding gaat over een heel blad en is niet te negeren.',
    'no-reason': 'Geef een reden.',
    'columns-missing': 'Op blad Afwijzingen ontbreekt een kolom. Zet de kop terug.',
  } satisfies Record<NotDismissible, string>,
  rowAdded: (key: string | null) => (key === null ? 'Rij toegevoegd' : `${key} toegevoegd`),
  dismissed: 'De melding wordt genegeerd. De reden staat op blad Afwijzingen',
  withdrawn: 'De melding wordt niet meer genegeerd',
};

export type EditWords = typeof editsNl;
