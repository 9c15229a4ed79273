import { dateType } from '../schema/date-types';
import { defineTable, optional, required, withDefault } from '../schema/define-table';
import { dutyTextListType, textListType } from '../schema/list-types';
import { moneyType, numberType } from '../schema/number-types';
import { spanType } from '../schema/span-type';
import { choiceType, dutyTextType, longTextType, textType, yesNoType } from '../schema/word-types';

export const ACTION_STATUSES = ['Niet gestart', 'Loopt', 'Voltooid', 'Uitgesteld', 'Vervallen'] as const;
export type ActionStatus = (typeof ACTION_STATUSES)[number];

export const ACTION_KINDS = ['Eenmalig', 'Terugkerend', 'Doorlopend'] as const;
export type ActionKind = (typeof ACTION_KINDS)[number];

const ACTION_STATUS_ALIASES = {
  'Niet gestart': ['Nog niet gestart', 'Nog te starten', 'Gepland', 'Open', 'Not started', 'Planned', 'To do'],
  Loopt: ['Lopend', 'In uitvoering', 'Bezig', 'Gestart', 'Running', 'In progress', 'Started'],
  Voltooid: ['Gereed', 'Afgerond', 'Klaar', 'Uitgevoerd', 'Gerealiseerd', 'Done', 'Completed', 'Finished'],
  Uitgesteld: ['Doorgeschoven', 'Postponed', 'On hold'],
  Vervallen: ['Geannuleerd', 'Gestopt', 'Stopgezet', 'Cancelled', 'Canceled', 'Dropped'],
} as const;

// prettier-ignore
export const actions = defineTable({
  name: 'Acties', aliases: ['Actions', 'Actielijst', 'Actieoverzicht', 'Actieplan', 'Action list'], key: ['nr'], needed: true,
  note: { nl: 'De acties van het plan: één rij per actie.', en: 'The actions of the plan: one row per action.' },
  columns: {
    nr: required('Nr', textType, { aliases: ['Nr.', 'Nummer', 'No', 'Number', 'Id', 'Volgnummer', 'Volgnr', 'Volgnr.', 'Actienummer', 'Actienr', 'Actienr.', 'Action number'], nl: 'Uniek nummer.', en: 'Unique number.' }),
    title: required('Actie', longTextType, { aliases: ['Action', 'Omschrijving', 'Omschrijving actie', 'Actiepunt', 'Activiteit', 'Wat', 'Description', 'Activity'], nl: 'Wat er gedaan wordt.', en: 'What is done.' }),
    horizon: optional('Horizon', textType, { aliases: ['Termijn', 'Term'], nl: 'Termijn in eigen woorden, bijvoorbeeld 2023 en verder.', en: 'Term in own words, for example 2023 and further.' }),
    subject: optional('Onderwerp', textType, { aliases: ['Subject', 'Categorie', 'Rubriek', 'Speerpunt', 'Category', 'Topic'], nl: 'Rubriek van het plan.', en: 'Subject in the plan.' }),
    themes: optional('Thema', textListType, { refersTo: 'Themas', aliases: ["Thema's", 'Theme', 'Themes'], nl: 'Thema\'s, gescheiden door ;.', en: 'Themes, separated by ;.' }),
    roles: optional('Rol', dutyTextListType, { refersTo: 'Rollen', aliases: ['Role', 'Roles', 'Rollen', 'Wie', 'Who'], nl: 'Rollen die de actie uitvoeren, gescheiden door ;.', en: 'Roles that carry it out, separated by ;.' }),
    owner: optional('Verantwoordelijke', dutyTextType, { aliases: ['Owner', 'Responsible', 'Eigenaar', 'Trekker', 'Verantwoordelijk', 'Actiehouder', 'Actie-eigenaar'], nl: 'Wie verantwoordelijk is.', en: 'Who is responsible.' }),
    kind: withDefault('Soort', choiceType(ACTION_KINDS, { Eenmalig: ['Incidenteel', 'One-off', 'Once'], Terugkerend: ['Structureel', 'Periodiek', 'Recurring'], Doorlopend: ['Continu', 'Continuous', 'Ongoing'] }), 'Eenmalig', { aliases: ['Kind', 'Soort actie', 'Type actie'], nl: 'Eenmalig, terugkerend of doorlopend. Leeg = Eenmalig.', en: 'One-off, recurring or continuous. Blank = one-off.' }),
    repeat: optional('Herhaling', choiceType(['Maand', 'Kwartaal', 'Halfjaar', 'Jaar'], { Maand: ['Maandelijks', 'Elke maand', 'Month', 'Monthly'], Kwartaal: ['Per kwartaal', 'Elk kwartaal', 'Quarter', 'Quarterly'], Halfjaar: ['Halfjaarlijks', 'Elk halfjaar', 'Half year', 'Half-yearly'], Jaar: ['Jaarlijks', 'Elk jaar', 'Year', 'Yearly', 'Annually'] }), { aliases: ['Repeat', 'Frequentie', 'Frequency', 'Recurrence'], nl: 'Hoe vaak een terugkerende actie terugkomt.', en: 'How often a recurring action comes back.' }),
    partOf: optional('Onderdeel van', textType, { refersTo: 'Acties', aliases: ['Deel van', 'Hoofdactie', 'Part of'], nl: 'Nr van de actie waar dit een deel van is. Telt dan niet nog eens mee.', en: 'Nr of the action this is a part of. Then it is not counted again.' }),
    takenFrom: optional('Overgenomen van', textType, { aliases: ['Overgenomen uit', 'Taken from', 'Carried over from'], nl: 'Het eerdere plan waar de actie uit komt.', en: 'The earlier plan it comes from.' }),
    plan: optional('Plan', textType, { aliases: ['Actieplan', 'Uit plan'], nl: 'Naam van het plan waar de actie in staat. Leeg = het plan dat geldt.', en: 'Name of the plan that holds the action. Blank = the plan in force.' }),
    begin: optional('Begin', spanType, { aliases: ['Start', 'Startkwartaal', 'Startdatum', 'Begindatum', 'Kwartaal', 'Van', 'Quarter', 'Start date'], nl: 'Wanneer de actie begint: een kwartaal, halfjaar of jaar.', en: 'When it begins: a quarter, half-year or year.' }),
    end: optional('Eind', spanType, { aliases: ['End', 'Einde', 'Eindkwartaal', 'Einddatum', 'Gereed', 'Tot', 'Tot en met', 'Deadline', 'End date', 'Until', 'Due'], nl: 'Wanneer de actie klaar is: een kwartaal, halfjaar of jaar.', en: 'When it is done: a quarter, half-year or year.' }),
    status: withDefault('Status', choiceType(ACTION_STATUSES, ACTION_STATUS_ALIASES), 'Niet gestart', { aliases: ['Stand'], nl: 'Hoe ver het is. Leeg = Niet gestart.', en: 'How far it is. Blank = not started.' }),
    budget: optional('Budget', moneyType({ negative: false }), { aliases: ['Budget (euro)', 'Budget in euro', 'Kosten', 'Costs'], nl: 'Budget in euro.', en: 'Budget in euros.' }),
    hours: optional('Uren', numberType({ minimum: 0, maximum: Infinity }), { aliases: ['Hours', 'Capaciteit', 'Capaciteit (uren)', 'Tijd', 'Tijd (uren)', 'Aantal uren', 'Capacity'], nl: 'Benodigde uren.', en: 'Hours needed.' }),
    withinMeans: optional('Binnen budget en capaciteit', yesNoType, { aliases: ['Within means', 'Within budget and capacity', 'Binnen budget', 'Past binnen budget en capaciteit'], nl: 'Ja als de actie past binnen het bestaande budget en de capaciteit.', en: 'Yes when it fits the existing budget and capacity.' }),
    result: optional('Resultaat', longTextType, { aliases: ['Result', 'Toelichting', 'Opmerking', 'Opmerkingen', 'Note', 'Remarks'], nl: 'Wat het heeft opgeleverd.', en: 'What came of it.' }),
    doneOn: optional('Voltooid op', dateType, { aliases: ['Done on', 'Completed on', 'Datum gereed', 'Datum voltooid', 'Gereed op', 'Afgerond op'], nl: 'Datum waarop de actie voltooid is.', en: 'Date on which it was done.' }),
  },
});
