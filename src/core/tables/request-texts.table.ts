import { defineTable, optional, required } from '../schema/define-table';
import { sdgType } from '../schema/sdg-types';
import { choiceType, longTextType, textType } from '../schema/word-types';

// prettier-ignore
export const requestTexts = defineTable({
  name: 'Uitvraagteksten', aliases: ['Request texts', 'Standaardteksten', 'Voorbeeldteksten'],
  note: { nl: 'Voorbeeldteksten voor de uitvraag.', en: 'Sample texts for the request.' },
  columns: {
    theme: optional('Thema', textType, { refersTo: 'Themas', aliases: ['Theme'], nl: 'Thema waar de tekst bij hoort.', en: 'Theme it belongs to.' }),
    sdg: optional('SDG', sdgType, { nl: 'SDG waar de tekst bij hoort.', en: 'SDG it belongs to.' }),
    productGroup: optional('Productgroep', textType, { aliases: ['Product group', 'Inkoopgroep'], nl: 'Alleen voor deze productgroep. Leeg = alle.', en: 'Only for this product group. Blank = all.' }),
    level: required('Niveau', choiceType(['Eis', 'Gunning', 'Contract', 'Innovatie'], { Eis: ['Eisen', 'Requirement'], Gunning: ['Gunningscriterium', 'Award criterion'], Contract: ['Contracteis', 'Contractvoorwaarde', 'Contract clause'], Innovatie: ['Innovatie (pilot)', 'Innovation'] }), { aliases: ['Level', 'Vorm'], nl: 'Eis, Gunning, Contract of Innovatie.', en: 'Eis, Gunning, Contract or Innovatie.' }),
    text: required('Tekst', longTextType, { aliases: ['Text', 'Voorbeeldtekst', 'Uitvraagtekst'], nl: 'De tekst voor de uitvraag.', en: 'The text for the request.' }),
    source: optional('Bron', longTextType, { aliases: ['Source'], nl: 'Waar de tekst vandaan komt.', en: 'Where the text comes from.' }),
  },
});
