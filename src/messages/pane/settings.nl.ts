import type { SETTINGS } from '../../core/plan/read-settings';
import { formatsOf, plural } from '../format';

const { number } = formatsOf('nl');

type Name = keyof typeof SETTINGS;

export interface SettingsWords {
  readonly title: string;
  readonly answer: (organisation: string | null, from: string, until: string) => string;
  readonly fields: Readonly<Record<Name, string>>;
  readonly hints: Readonly<Partial<Record<Name, string>>>;
  readonly notSet: string;
  readonly changes: (count: number) => string;
  readonly save: string;
  readonly revert: string;
  readonly saved: string;
  readonly leftAlone: (count: number) => string;
  readonly undo: string;
  readonly undone: string;
  readonly noTable: string;
  readonly themes: string;
  readonly themesHint: string;
  readonly focus: (theme: string) => string;
  readonly reason: string;
  readonly noThemes: string;
  readonly tables: string;
}

/** The view Instellingen, in Dutch. */
export const settingsNl: SettingsWords = {
  title: 'Instellingen',
  answer: (organisation, from, until) =>
    `${organisation ?? 'Uw organisatie'}: ${from === '' && until === '' ? 'nog geen planperiode ingevuld' : `plan van ${from || '…'} tot en met ${until || '…'}`}.`,
  fields: {
    organisation: 'Organisatie',
    planFrom: 'Planperiode van',
    planUntil: 'Planperiode tot en met',
    asOf: 'Peildatum',
    contains: 'De kalender bevat',
    language: 'Taal van het rapport',
    discountRate: 'Disconteringsvoet',
    houseColor: 'Huiskleur',
    logo: 'Logo',
    refreshAutomatically: 'Automatisch bijwerken',
  },
  hints: {
    planFrom: 'Een jaar, een kwartaal of een datum: 2024 of 2024-Q4.',
    asOf: 'Leeg = vandaag. Bijvoorbeeld 1-10-2025.',
    discountRate: 'Voor de kosten over de looptijd, bijvoorbeeld 2 %.',
    houseColor: 'Bijvoorbeeld #0F6CBD; alleen gebruikt als hij leesbaar is.',
    refreshAutomatically: 'Het paneel leest de werkmap opnieuw als u even niets wijzigt.',
  },
  notSet: '(leeg: de standaard)',
  changes: (count) => `${number(count)} ${plural(count, 'wijziging', 'wijzigingen')}`,
  save: 'Bewaren',
  revert: 'Terug',
  saved: 'De instellingen zijn bewaard.',
  leftAlone: (count) =>
    `${number(count)} ${plural(count, 'cel is', 'cellen zijn')} niet gewijzigd: iemand anders was u voor, of er staat een formule.`,
  undo: 'Ongedaan maken',
  undone: 'De oude waarden staan er weer.',
  noTable: 'Deze werkmap heeft geen tabel Instellingen. Maak de bladen die ontbreken, dan kunt u hier invullen.',
  themes: "Thema's",
  themesHint: 'Focusthema’s bepalen welke aanbestedingen meetellen voor de dekking.',
  focus: (theme) => `${theme}: focus`,
  reason: 'Onderbouwing',
  noThemes: "Er staan nog geen thema's in de tabel Themas.",
  tables: 'Bladen en tabellen',
};
