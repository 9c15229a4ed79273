import { dateType, quarterType } from '../schema/date-types';
import { defineTable, optional, required, withDefault } from '../schema/define-table';
import { textListType } from '../schema/list-types';
import { moneyType, numberType } from '../schema/number-types';
import { choiceType, longTextType, textType, yesNoType } from '../schema/word-types';

export const ACTION_STATUSES = ['Niet gestart', 'Loopt', 'Voltooid', 'Uitgesteld', 'Vervallen'] as const;
export type ActionStatus = (typeof ACTION_STATUSES)[number];

export const ACTION_KINDS = ['Eenmalig', 'Terugkerend', 'Doorlopend'] as const;
export type ActionKind = (typeof ACTION_KINDS)[number];

// prettier-ignore
export const actions = defineTable({
  name: 'Acties', aliases: ['Actions', 'Actielijst', 'Actieplan'], key: ['nr'], needed: true,
  note: { nl: 'De acties van het plan: één regel per actie.', en: 'The actions of the plan: one row per action.' },
  columns: {
    nr: required('Nr', textType, { aliases: ['Nr.', 'Nummer', 'No', 'Number', 'Id', 'Volgnummer', 'Actienummer'], nl: 'Uniek nummer.', en: 'Unique number.' }),
    title: required('Actie', longTextType, { aliases: ['Action', 'Omschrijving', 'Actiepunt', 'Omschrijving actie'], nl: 'Wat er gedaan wordt.', en: 'What is done.' }),
    horizon: optional('Horizon', textType, { aliases: ['Termijn'], nl: 'Termijn in eigen woorden, bijvoorbeeld 2023 en verder.', en: 'Term in own words, for example 2023 and further.' }),
    subject: optional('Onderwerp', textType, { aliases: ['Subject', 'Categorie', 'Rubriek'], nl: 'Rubriek van het plan.', en: 'Subject in the plan.' }),
    themes: optional('Thema', textListType, { refersTo: 'Themas', aliases: ["Thema's", 'Theme', 'Themes'], nl: 'Thema\'s, gescheiden door ;.', en: 'Themes, separated by ;.' }),
    roles: optional('Rol', textListType, { refersTo: 'Rollen', aliases: ['Role', 'Rollen', 'Wie'], nl: 'Rollen die de actie uitvoeren, gescheiden door ;.', en: 'Roles that carry it out, separated by ;.' }),
    owner: optional('Verantwoordelijke', textType, { aliases: ['Owner', 'Responsible', 'Eigenaar', 'Trekker'], nl: 'Wie verantwoordelijk is.', en: 'Who is responsible.' }),
    kind: withDefault('Soort', choiceType(ACTION_KINDS, { Eenmalig: ['One-off', 'Once'], Terugkerend: ['Recurring', 'Structureel', 'Periodiek'], Doorlopend: ['Continuous'] }), 'Eenmalig', { aliases: ['Kind', 'Soort actie'], nl: 'Eenmalig, terugkerend of doorlopend; leeg = Eenmalig.', en: 'One-off, recurring or continuous; blank = one-off.' }),
    repeat: optional('Herhaling', choiceType(['Maand', 'Kwartaal', 'Halfjaar', 'Jaar'], { Maand: ['Month', 'Maandelijks'], Kwartaal: ['Quarter', 'Per kwartaal'], Halfjaar: ['Half year', 'Halfjaarlijks'], Jaar: ['Year', 'Jaarlijks'] }), { aliases: ['Repeat', 'Frequentie'], nl: 'Hoe vaak een terugkerende actie terugkomt.', en: 'How often a recurring action comes back.' }),
    partOf: optional('Onderdeel van', textType, { refersTo: 'Acties', aliases: ['Part of'], nl: 'Nr van de actie waar dit een deel van is; telt dan niet nog eens mee.', en: 'Nr of the action this is a part of; then it is not counted again.' }),
    takenFrom: optional('Overgenomen van', textType, { aliases: ['Taken from', 'Carried over from'], nl: 'Het eerdere plan waar de actie uit komt.', en: 'The earlier plan it comes from.' }),
    begin: optional('Begin', quarterType, { aliases: ['Start', 'Startkwartaal', 'Kwartaal', 'Van'], nl: 'Kwartaal waarin de actie begint.', en: 'Quarter in which it begins.' }),
    end: optional('Eind', quarterType, { aliases: ['End', 'Einde', 'Gereed', 'Tot', 'Deadline'], nl: 'Kwartaal waarin de actie klaar is.', en: 'Quarter in which it is done.' }),
    status: withDefault('Status', choiceType(ACTION_STATUSES, { 'Niet gestart': ['Not started', 'Open', 'Nog niet gestart'], Loopt: ['Running', 'Lopend', 'In uitvoering', 'Bezig'], Voltooid: ['Done', 'Gereed', 'Afgerond', 'Klaar'], Uitgesteld: ['Postponed'], Vervallen: ['Cancelled', 'Canceled'] }), 'Niet gestart', { aliases: ['Stand', 'Voortgang'], nl: 'Hoe ver het is; leeg = Niet gestart.', en: 'How far it is; blank = not started.' }),
    budget: optional('Budget', moneyType({ negative: false }), { aliases: ['Kosten'], nl: 'Budget in euro.', en: 'Budget in euros.' }),
    hours: optional('Uren', numberType({ minimum: 0, maximum: Infinity }), { aliases: ['Hours', 'Capaciteit', 'Tijd'], nl: 'Benodigde uren.', en: 'Hours needed.' }),
    withinMeans: optional('Binnen budget en capaciteit', yesNoType, { aliases: ['Within means', 'Binnen budget'], nl: 'Ja als de actie past binnen het bestaande budget en de capaciteit.', en: 'Yes when it fits the existing budget and capacity.' }),
    result: optional('Resultaat', longTextType, { aliases: ['Result', 'Toelichting', 'Opmerking'], nl: 'Wat het heeft opgeleverd.', en: 'What came of it.' }),
    doneOn: optional('Voltooid op', dateType, { aliases: ['Done on', 'Datum gereed', 'Afgerond op'], nl: 'Datum waarop de actie voltooid is.', en: 'Date on which it was done.' }),
  },
});
