import { yearType } from '../schema/date-types';
import { defineTable, optional, present, required, withDefault } from '../schema/define-table';
import { targetType } from '../schema/raw-value-type';
import { choiceType, longTextType, textType } from '../schema/word-types';

const GOAL_KINDS = ['Dekking', 'Pilots', 'Speerpunten', 'Ondersteund', 'Indicator'] as const;
export type GoalKind = (typeof GOAL_KINDS)[number];

/** Goals in numbers of tenders. */
export const COUNT_KINDS = ['Pilots', 'Speerpunten', 'Ondersteund'] as const satisfies readonly GoalKind[];
export type CountKind = (typeof COUNT_KINDS)[number];

// prettier-ignore
export const goals = defineTable({
  name: 'Doelen', aliases: ['Goals', 'Targets', 'Doelstellingen', 'Jaardoelen', 'Streefwaarden'], key: ['kind', 'theme', 'indicator', 'year'],
  note: { nl: 'De jaardoelen: dekking, pilots, speerpuntaanbestedingen, indicatoren.', en: 'The yearly targets: coverage, pilots, flagship tenders, indicators.' },
  columns: {
    kind: required('Soort', choiceType(GOAL_KINDS, { Dekking: ['Dekkingsgraad', 'Coverage'], Speerpunten: ['Speerpunt', 'Speerpuntaanbestedingen', 'Flagships'], Ondersteund: ['Ondersteunde speerpunten', 'Supported'], Pilots: ['Pilot'], Indicator: ['Indicatoren'] }), { aliases: ['Kind', 'Soort doel', 'Type doel'], nl: 'Waarover het doel gaat.', en: 'What the target is about.' }),
    theme: optional('Thema', textType, { refersTo: 'Themas', aliases: ['Theme'], nl: 'Alleen als het doel voor een thema geldt.', en: 'Only when the target is for one theme.' }),
    indicator: optional('Indicator', textType, { refersTo: 'Indicatoren', aliases: ['Code', 'Indicatorcode', 'KPI'], nl: 'Code van de indicator, bij Soort Indicator.', en: 'Code of the indicator, for Soort Indicator.' }),
    over: withDefault('Over', choiceType(['Kansrijk', 'Alle'], { Kansrijk: ['Kansrijke', 'Kansrijke aanbestedingen', 'Promising'], Alle: ['Alle aanbestedingen', 'All'] }), 'Kansrijk', { aliases: ['Aandeel van', 'Share of'], nl: 'Bij Dekking: aandeel van de kansrijke of van alle aanbestedingen. Leeg = Kansrijk.', en: 'For Dekking: share of the promising or of all tenders. Blank = promising.' }),
    year: present('Jaar', yearType, null, { aliases: ['Year'], nl: 'Jaar waarvoor het doel geldt. Mag leeg zijn bij een indicator.', en: 'Year of the target; may be blank for an indicator.' }),
    target: required('Streefwaarde', targetType, { aliases: ['Target', 'Target value', 'Doel', 'Doelwaarde', 'Norm', 'Waarde'], nl: 'Het doel; een percentage bij Dekking.', en: 'The target; a percentage for Dekking.' }),
    note: optional('Toelichting', longTextType, { aliases: ['Note', 'Opmerking', 'Opmerkingen'], nl: 'Waar het doel vandaan komt.', en: 'Where the target comes from.' }),
  },
});
