import { dateType } from '../schema/date-types';
import { defineTable, optional, required, withDefault } from '../schema/define-table';
import { timingType } from '../schema/span-type';
import { choiceType, longTextType, textType } from '../schema/word-types';

// prettier-ignore
export const roles = defineTable({
  name: 'Rollen', aliases: ['Roles', 'Rollen en verantwoordelijkheden'], key: ['name'],
  note: { nl: 'Wie wat doet.', en: 'Who does what.' },
  columns: {
    name: required('Rol', textType, { aliases: ['Role', 'Stakeholder', 'Naam rol'], nl: 'Naam van de rol.', en: 'Name of the role.' }),
    who: optional('Wie', textType, { aliases: ['Who'], nl: 'Afdeling of functie die de rol vervult.', en: 'Department or position that fills it.' }),
    responsibility: optional('Verantwoordelijkheid', longTextType, { aliases: ['Responsibility', 'Responsibilities', 'Verantwoordelijkheden', 'Rolbeschrijving'], nl: 'Waarvoor de rol verantwoordelijk is.', en: 'What the role is responsible for.' }),
  },
});

// prettier-ignore
export const communication = defineTable({
  name: 'Communicatie', aliases: ['Communication', 'Communicatieplan'],
  note: { nl: 'Communicatiemomenten, gepland en gerealiseerd.', en: 'Communication moments, planned and done.' },
  columns: {
    moment: required('Moment', longTextType, { aliases: ['Communicatiemoment', 'Communication moment'], nl: 'Wat er gecommuniceerd wordt.', en: 'What is communicated.' }),
    date: optional('Datum', timingType, { aliases: ['Date', 'Wanneer'], nl: 'Wanneer: een datum, kwartaal of jaar.', en: 'When: a date, quarter or year.' }),
    action: optional('Actie', textType, { refersTo: 'Acties', aliases: ['Action', 'Nr actie', 'Actienummer'], nl: 'Nr van de actie waar het moment bij hoort.', en: 'Nr of the action it belongs to.' }),
    plan: optional('Plan', textType, { aliases: ['Actieplan'], nl: 'Naam van het plan. Leeg = het plan dat geldt.', en: 'Name of the plan. Blank = the plan in force.' }),
    audience: optional('Doelgroep', textType, { aliases: ['Audience', 'Voor wie'], nl: 'Voor wie.', en: 'For whom.' }),
    channel: optional('Kanaal', textType, { aliases: ['Channel', 'Middel'], nl: 'Hoe.', en: 'How.' }),
    status: optional('Status', choiceType(['Gepland', 'Gerealiseerd', 'Vervallen'], { Gepland: ['Planned'], Gerealiseerd: ['Uitgevoerd', 'Gereed', 'Done', 'Realised'], Vervallen: ['Geannuleerd', 'Cancelled', 'Canceled'] }), { nl: 'Gepland, Gerealiseerd of Vervallen.', en: 'Planned, done or cancelled.' }),
  },
});

// prettier-ignore
export const attentionPoints = defineTable({
  name: 'Aandachtspunten', aliases: ['Aandachtspunt', 'Points of attention'],
  note: { nl: 'Wat aandacht vraagt.', en: 'What needs attention.' },
  columns: {
    point: required('Punt', longTextType, { aliases: ['Point', 'Aandachtspunt'], nl: 'Het aandachtspunt.', en: 'The point of attention.' }),
    date: optional('Datum', dateType, { aliases: ['Date'], nl: 'Wanneer genoteerd.', en: 'When it was noted.' }),
    owner: optional('Eigenaar', textType, { aliases: ['Owner', 'Verantwoordelijke', 'Wie'], nl: 'Wie het oppakt.', en: 'Who takes it up.' }),
    status: withDefault('Status', choiceType(['Open', 'Gesloten'], { Gesloten: ['Afgehandeld', 'Afgesloten', 'Closed'] }), 'Open', { nl: 'Open of Gesloten. Leeg = Open.', en: 'Open or closed. Blank = open.' }),
  },
});
