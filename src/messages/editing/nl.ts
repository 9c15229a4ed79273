import type { FixChange } from '../../core/fixes/fix-change';
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
  rowBlanked: 'De rij is leeggemaakt; een lege rij telt nergens mee, en u kunt haar in het blad verwijderen',
  leftAlone: (count: number) => `${number(count)} ${plural(count, 'cel', 'cellen')} met rust gelaten`,
  leftAloneBecause: {
    moved: () => 'De rij staat intussen ergens anders; hier is niets geschreven.',
    changed: (found: string) =>
      found === '' ? 'De cel is intussen leeggemaakt.' : `De cel is intussen gewijzigd in “${found}”.`,
    formula: () => 'In de cel staat een formule; wijzig die in het blad zelf.',
    'error-value': () => 'In de cel stond een Excel-fout; die is niet terug te zetten.',
  } satisfies Record<LeftAloneReason, (found: string) => string>,
  refused: {
    'column-missing': ({ column }) => `Uw blad heeft geen kolom “${column}”. Voeg die kolom toe om dit in te vullen.`,
    unreadable: ({ value, column, expected }) => `“${value}” past niet in “${column}”: hier hoort ${expected}.`,
    required: ({ column }) => `“${column}” moet gevuld zijn.`,
    'unknown-name': ({ value, names }) =>
      `“${value}” komt niet voor.${names.length === 0 ? '' : ` Bedoelt u ${choices(names)}?`}`,
    'key-taken': ({ value, column }) => `${column} “${value}” is al in gebruik; kies een ander.`,
    'no-quarter-column': ({ value, names }) =>
      `Uw kalender heeft geen kolom voor ${value}.${names.length === 0 ? '' : ` Er is wel ${choices(names)}.`}`,
    'quarter-unreadable': ({ names }) =>
      `In de kolom ${names[0] ?? ''} staat iets wat geen kruisje is; maak die cel eerst leeg of zet er een x in.`,
  } satisfies Record<RefusedBecause, (facts: RefusalFacts) => string>,
  noRow: {
    'table-missing': 'De tabel staat nog niet in de werkmap; maak haar eerst bij Instellingen.',
    'no-header-row': 'De tabel heeft geen rij met koppen; zet die aan om rijen toe te voegen.',
    'nothing-to-write': 'Er is nog niets ingevuld.',
  } satisfies Record<NoRowBecause, string>,
  notDismissible: {
    error: 'Een fout kan niet worden afgewezen; herstel de cel.',
    'about-a-table': 'Deze melding gaat over een hele tabel en kan niet worden afgewezen.',
    'no-reason': 'Geef een reden.',
    'columns-missing': 'De tabel Afwijzingen mist een kolom; herstel haar koppen.',
  } satisfies Record<NotDismissible, string>,
  rowAdded: (key: string | null) => (key === null ? 'Rij toegevoegd' : `${key} toegevoegd`),
  dismissed: 'Melding afgewezen, met de reden in Afwijzingen',
  withdrawn: 'Afwijzing ingetrokken',
};

export type EditWords = typeof editsNl;
