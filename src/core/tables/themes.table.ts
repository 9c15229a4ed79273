import { yearType } from '../schema/date-types';
import { defineTable, optional, required, withDefault } from '../schema/define-table';
import { sdgListType } from '../schema/sdg-types';
import { levelType, longDutyTextType, longTextType, textType, yesNoType } from '../schema/word-types';

// prettier-ignore
export const themes = defineTable({
  name: 'Themas', sheet: "Thema's", aliases: ['Themes', 'MVOI-thema\'s', 'MVI-thema\'s', 'Speerpunten', 'Thema-overzicht'], key: ['name'], needed: true,
  note: { nl: 'De thema\'s van het plan, met niveau nu en ambitie.', en: 'The themes of the plan, with their level now and the ambition.' },
  columns: {
    name: required('Thema', textType, { aliases: ['Theme', 'MVOI-thema', 'MVI-thema', 'Speerpunt'], nl: 'Naam van het thema; de aanbestedingskalender heeft een kolom met deze naam.', en: 'Name of the theme; the tender calendar has a column with this name.' }),
    focus: withDefault('Focus', yesNoType, false, { aliases: ['Focusthema', 'Focus?', 'Focus theme'], nl: 'Ja als het plan dit thema kiest. Leeg = nee.', en: 'Yes when the plan chooses this theme. Blank = no.' }),
    reason: optional('Onderbouwing', longDutyTextType, { aliases: ['Reason', 'Motivatie', 'Toelichting keuze', 'Rationale'], nl: 'Waarom dit thema (niet) gekozen is.', en: 'Why this theme was (not) chosen.' }),
    goal: optional('Doelstelling', longTextType, { aliases: ['Goal', 'Doel', 'Doelen', 'Doelstellingen', 'Objective'], nl: 'Wat de gemeente met dit thema wil bereiken.', en: 'What the municipality wants to reach with this theme.' }),
    sdgs: optional("SDG's", sdgListType, { aliases: ['SDG', 'SDGs', 'SDG-nummers', 'Global Goals'], nl: 'Nummers van de SDG\'s, gescheiden door ;.', en: 'Numbers of the SDGs, separated by ;.' }),
    statedLevel: optional('Huidig niveau', levelType, { aliases: ['Current level', 'Niveau', 'Huidig prestatieniveau', 'Niveau nu', 'Level'], nl: 'Niveau nu volgens de nulmeting: 1-5.', en: 'Level now according to the baseline: 1-5.' }),
    ambition: optional('Ambitieniveau', levelType, { aliases: ['Ambition level', 'Ambitie', 'Gewenst niveau', 'Ambition'], nl: 'Niveau dat het plan wil bereiken: 1-5.', en: 'Level the plan wants to reach: 1-5.' }),
    ambitionYear: optional('Ambitiejaar', yearType, { aliases: ['Ambition year', 'Jaar ambitie', 'Ambitie in jaar', 'Streefjaar'], nl: 'Jaar waarin het ambitieniveau bereikt moet zijn.', en: 'Year in which the ambition must be reached.' }),
    reservation: optional('Voorbehoud', longTextType, { aliases: ['Reservation'], nl: 'Ingevuld = de ambitie is voorlopig; waarom.', en: 'Filled = the ambition is provisional; why.' }),
    contact: optional('Aanspreekpunt', textType, { aliases: ['Contact', 'Contactpersoon', 'Trekker', 'Coordinator'], nl: 'Rol of afdeling die het thema trekt.', en: 'Role or department that leads the theme.' }),
  },
});
