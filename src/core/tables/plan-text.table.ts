import { defineTable, optional, required } from '../schema/define-table';
import { numberType } from '../schema/number-types';
import { choiceType, longTextType, textType } from '../schema/word-types';

/** Chapters of the plan as a document, in their order. */
const CHAPTERS = [
  'Inleiding',
  'Terugblik',
  'Nulmeting',
  "Thema's",
  'Ambities en doelen',
  'Aanbestedingskalender',
  'Borging',
  'Jaarplanning',
  'Evaluatie',
  'Bijlage',
] as const;
export type Chapter = (typeof CHAPTERS)[number];

// prettier-ignore
export const planText = defineTable({
  name: 'Plantekst', aliases: ['Plan text', 'Planteksten'],
  note: { nl: 'Wat het plan in woorden zegt, voor de documenten.', en: 'What the plan says in prose, for the documents.' },
  columns: {
    chapter: required('Hoofdstuk', choiceType(CHAPTERS, { Inleiding: ['Introduction'], Terugblik: ['Review'], Nulmeting: ['Baseline'], "Thema's": ['Themas', 'Themes'], 'Ambities en doelen': ['Ambities', 'Doelen', 'Ambitions and goals'], Aanbestedingskalender: ['Kalender', 'Tender calendar'], Borging: ['Anchoring'], Jaarplanning: ['Year plan'], Evaluatie: ['Evaluation'], Bijlage: ['Bijlagen', 'Appendix'] }), { aliases: ['Chapter'], nl: 'Hoofdstuk van het document.', en: 'Chapter of the document.' }),
    order: required('Volgorde', numberType(), { aliases: ['Order'], nl: 'Getal waarop de teksten van een hoofdstuk geordend worden.', en: 'Number by which the texts of a chapter are ordered.' }),
    heading: optional('Kop', textType, { aliases: ['Heading'], nl: 'Kop boven de tekst.', en: 'Heading above the text.' }),
    text: required('Tekst', longTextType, { aliases: ['Text'], nl: 'De tekst.', en: 'The text.' }),
    source: optional('Bron', longTextType, { aliases: ['Source'], nl: 'Waar de tekst vandaan komt.', en: 'Where the text comes from.' }),
  },
});
