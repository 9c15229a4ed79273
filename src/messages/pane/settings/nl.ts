import type { SETTINGS } from '../../../core/plan/read-settings';
import { formatsOf, plural } from '../../format';
import type { Language } from '../../language';

const { number } = formatsOf('nl');

type Name = keyof typeof SETTINGS;

export interface SettingsWords {
  readonly title: string;
  readonly answer: (organisation: string | null, from: string, until: string) => string;
  readonly fields: Readonly<Record<Name, string>>;
  readonly hints: Readonly<Partial<Record<Name, string>>>;
  /** A choice that is not made; `counts` is what it counts as. */
  readonly notSet: (counts: string) => string;
  readonly languages: Readonly<Record<Language, string>>;
  readonly unreadable: (expected: string) => string;
  readonly refused: Readonly<Record<'rate' | 'color' | 'period', string>>;
  readonly lightColor: string;
  readonly noColumn: (heading: string) => string;
  readonly changes: (count: number) => string;
  readonly save: string;
  readonly revert: string;
  readonly saved: string;
  readonly leftAlone: (count: number) => string;
  readonly noTable: string;
  readonly themes: string;
  readonly themesHint: string;
  readonly focus: (theme: string) => string;
  readonly reason: string;
  readonly focusSaved: (theme: string) => string;
  readonly noFocusColumn: string;
  readonly noThemes: string;
}

/** The view Instellingen, in Dutch. */
export const settingsNl: SettingsWords = {
  title: 'Instellingen',
  answer: (organisation, from, until) =>
    `${organisation ?? 'Uw organisatie'}: ${from === '' && until === '' ? 'planperiode nog niet ingevuld' : `plan van ${from || '…'} tot en met ${until || '…'}`}.`,
  fields: {
    organisation: 'Organisatie',
    planFrom: 'Planperiode van',
    planUntil: 'Planperiode tot en met',
    asOf: 'Peildatum',
    contains: 'De aanbestedingskalender bevat',
    language: 'Taal van het rapport',
    discountRate: 'Disconteringsvoet',
    houseColor: 'Huiskleur',
    logo: 'Logo',
    refreshAutomatically: 'Automatisch bijwerken',
    planName: 'Naam van het plan',
  },
  hints: {
    planFrom: 'Een jaar, een kwartaal of een datum: 2024 of 2024-Q4.',
    asOf: 'Niet ingevuld = vandaag. Bijvoorbeeld 1-10-2025.',
    discountRate: 'Voor de kosten over de looptijd, bijvoorbeeld 2%.',
    houseColor: 'Bijvoorbeeld #0F6CBD. Een kleur die te licht is, wordt niet gebruikt.',
    planName: 'Het plan dat nu geldt. Niet ingevuld = het plan van de acties zonder naam bij Plan.',
    refreshAutomatically: 'Het paneel leest de werkmap opnieuw als u even niets wijzigt.',
  },
  notSet: (counts) => `(niet ingevuld: ${counts})`,
  languages: { nl: 'Nederlands', en: 'Engels' },
  unreadable: (expected) => `Dit is niet te lezen. Verwacht: ${expected}.`,
  refused: {
    rate: 'Vul een percentage van 0 tot 100 in, bijvoorbeeld 2%.',
    color: 'Vul een kleurcode in van zes tekens, bijvoorbeeld #0F6CBD.',
    period: 'Het einde van de planperiode ligt vóór het begin.',
  },
  lightColor: 'Deze kleur is te licht om te lezen. Het rapport houdt de gewone kleur.',
  noColumn: (heading) =>
    `Blad Instellingen heeft geen kolom ${heading}. Koppel de kop die u daarvoor gebruikt, of voeg de kolom toe.`,
  changes: (count) => `${number(count)} ${plural(count, 'wijziging', 'wijzigingen')}`,
  save: 'Bewaren',
  revert: 'Wijzigingen wissen',
  saved: 'De instellingen zijn bewaard.',
  leftAlone: (count) =>
    `${number(count)} ${plural(count, 'cel is', 'cellen zijn')} niet gewijzigd. Iemand anders was u voor, of er staat een formule.`,
  noTable: 'Deze werkmap heeft geen blad Instellingen. Maak de bladen die ontbreken, dan kunt u hier invullen.',
  themes: "Thema's",
  themesHint: 'Alleen bij een focusthema telt toegepast mee. Kiest u geen thema, dan is elk thema een focusthema.',
  focus: (theme) => `${theme}: focus`,
  reason: 'Onderbouwing',
  focusSaved: (theme) => `De focus van ${theme} is bewaard.`,
  noFocusColumn: "Blad Thema's heeft geen kolom Focus. Voeg die kolom toe, dan kunt u hier kiezen.",
  noThemes: "Op blad Thema's staan nog geen thema's.",
};
