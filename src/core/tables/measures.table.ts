import { defineTable, optional, required } from '../schema/define-table';
import { choiceType, longTextType, textType } from '../schema/word-types';

// prettier-ignore
export const measures = defineTable({
  name: 'Maatregelen', aliases: ['Measures'],
  note: { nl: 'De concrete maatregel per aanbesteding en thema.', en: 'The concrete measure per tender and theme.' },
  columns: {
    tender: required('Aanbesteding', textType, { refersTo: 'Aanbestedingen', aliases: ['Tender', 'Nr aanbesteding', 'Aanbestedingsnummer'], nl: 'Nr van de aanbesteding.', en: 'Nr of the tender.' }),
    theme: required('Thema', textType, { refersTo: 'Themas', aliases: ['Theme'], nl: 'Een thema van blad Thema\'s.', en: 'A theme of the sheet Thema\'s.' }),
    measure: required('Maatregel', longTextType, { aliases: ['Measure', 'Concrete maatregel'], nl: 'Wat er concreet gevraagd wordt, bijvoorbeeld elektrisch.', en: 'What is asked, for example electric.' }),
    form: optional('Vorm', choiceType(['Eis', 'Gunning', 'Contract', 'Innovatie', 'Geschiktheid'], { Eis: ['Eisen', 'Requirement'], Gunning: ['Gunningscriterium', 'Award criterion'], Contract: ['Contracteis', 'Contractvoorwaarde', 'Contract clause'], Innovatie: ['Innovatie (pilot)', 'Innovation'], Geschiktheid: ['Geschiktheidseis', 'Suitability'] }), { aliases: ['Form', 'Soort uitvraag', 'Hoe'], nl: 'Hoe het gevraagd wordt. Leeg = nog te kiezen.', en: 'How it is asked. Blank = still to be chosen.' }),
  },
});
