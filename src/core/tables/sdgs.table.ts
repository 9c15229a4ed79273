import { defineTable, optional, required, withDefault } from '../schema/define-table';
import { choiceListType } from '../schema/list-types';
import { sdgType } from '../schema/sdg-types';
import { choiceType, longTextType, textType, yesNoType } from '../schema/word-types';

const MEANINGS = ['Kans', 'Risico'] as const;
const meaningType = choiceType(MEANINGS, { Kans: ['Kansen', 'Opportunity'], Risico: ["Risico's", 'Risk'] });

// prettier-ignore
export const sdgs = defineTable({
  name: 'Sdgs', sheet: "SDG's", aliases: ['SDG', 'Global Goals', 'Duurzame ontwikkelingsdoelen'], key: ['sdg'],
  note: { nl: 'De duurzame ontwikkelingsdoelen met lokale initiatieven.', en: 'The sustainable development goals with local initiatives.' },
  columns: {
    sdg: required('SDG', sdgType, { aliases: ['Nr', 'Nummer'], nl: 'Nummer 1-17.', en: 'Number 1-17.' }),
    focus: withDefault('Focus', yesNoType, false, { aliases: ['Focus-SDG', 'Focus SDG'], nl: 'Ja voor een focus-SDG; leeg = nee.', en: 'Yes for a focus SDG; blank = no.' }),
    initiatives: optional('Initiatieven', longTextType, { aliases: ['Initiatives'], nl: 'Lokale initiatieven.', en: 'Local initiatives.' }),
  },
});

// prettier-ignore
export const sdgCompass = defineTable({
  name: 'SdgKompas', sheet: 'SDG-kompas', aliases: ['SDG compass', 'SDG inkoopkompas'],
  note: { nl: 'Per aanbesteding: kansen en risico\'s, prioriteit, ambitie, indicator en resultaat.', en: 'Per tender: opportunities and risks, priority, ambition, indicator and result.' },
  columns: {
    tender: required('Aanbesteding', textType, { refersTo: 'Aanbestedingen', aliases: ['Tender', 'Nr aanbesteding', 'Aanbestedingsnummer'], nl: 'Nr van de aanbesteding.', en: 'Nr of the tender.' }),
    sdg: required('SDG', sdgType, { nl: 'Nummer 1-17.', en: 'Number 1-17.' }),
    meaning: optional('Duiding', meaningType, { aliases: ['Meaning'], nl: 'Kans of Risico.', en: 'Opportunity (Kans) or risk (Risico).' }),
    priority: withDefault('Prioriteit', yesNoType, false, { aliases: ['Priority'], nl: 'Ja als deze SDG is gekozen.', en: 'Yes when this SDG was chosen.' }),
    ambition: optional('Ambitie', choiceListType(['Eis', 'Gunning', 'Innovatie'], { Eis: ['Eisen', 'Requirement'], Gunning: ['Gunningscriterium', 'Award criterion'], Innovatie: ['Innovatie (pilot)', 'Innovation'] }), { aliases: ['Ambition'], nl: 'Eis, Gunning, Innovatie.', en: 'Eis, Gunning, Innovatie.' }),
    description: optional('Omschrijving', longTextType, { aliases: ['Description'], nl: 'De kans of het risico in woorden.', en: 'The opportunity or risk in words.' }),
    indicator: optional('Indicator', textType, { refersTo: 'Indicatoren', nl: 'Code van de indicator.', en: 'Code of the indicator.' }),
    result: optional('Resultaat', longTextType, { aliases: ['Result'], nl: 'Wat het werd.', en: 'What it became.' }),
  },
});

// prettier-ignore
export const sdgRelevance = defineTable({
  name: 'SdgRelevantie', sheet: 'SDG-relevantie', aliases: ['SDG relevance'],
  note: { nl: 'Welke SDG\'s een kans of risico zijn per productgroep.', en: 'Which SDGs are an opportunity or risk per product group.' },
  columns: {
    productGroup: required('Productgroep', textType, { aliases: ['Product group', 'Inkoopgroep'], nl: 'Productgroep.', en: 'Product group.' }),
    sdg: required('SDG', sdgType, { nl: 'Nummer 1-17.', en: 'Number 1-17.' }),
    meaning: required('Duiding', meaningType, { aliases: ['Meaning'], nl: 'Kans of Risico.', en: 'Opportunity (Kans) or risk (Risico).' }),
    note: optional('Toelichting', longTextType, { aliases: ['Note'], nl: 'Waarom.', en: 'Why.' }),
  },
});
