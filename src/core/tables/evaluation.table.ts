import { EVALUATION_GROUPS, EVALUATION_LEVELS } from '../reference/evaluation-questions';
import { yearType } from '../schema/date-types';
import { defineTable, optional, required } from '../schema/define-table';
import { choiceType, longTextType } from '../schema/word-types';

// prettier-ignore
export const evaluation = defineTable({
  name: 'Evaluatie', aliases: ['Evaluation'],
  note: { nl: 'De jaarlijkse evaluatie: vragen op drie niveaus.', en: 'The yearly evaluation: questions on three levels.' },
  columns: {
    year: required('Jaar', yearType, { aliases: ['Year'], nl: 'Jaar van de evaluatie.', en: 'Year of the evaluation.' }),
    level: required('Niveau', choiceType(EVALUATION_LEVELS, { Strategisch: ['Strategisch niveau', 'Strategic'], Inhoudelijk: ['Inhoudelijk niveau', 'Content'], Procesgericht: ['Proces', 'Procesgericht niveau', 'Process'] }), { aliases: ['Level'], nl: 'Strategisch, Inhoudelijk of Procesgericht.', en: 'Strategic, content or process.' }),
    group: optional('Groep', choiceType(EVALUATION_GROUPS, { 'Wat ging er goed': ['Wat ging er goed?', 'What went well'], 'Waar moeten we op letten': ['Waar moeten we op letten komend jaar?', 'Waar moeten we op letten?', 'What to watch'], 'Wat had er beter gekund': ['Wat had er beter gekund?', 'What could be better'] }), { aliases: ['Group'], nl: 'Groep van vragen.', en: 'Group of questions.' }),
    question: required('Vraag', longTextType, { aliases: ['Question'], nl: 'De vraag.', en: 'The question.' }),
    answer: optional('Antwoord', longTextType, { aliases: ['Answer'], nl: 'Het antwoord van het team.', en: 'The answer of the team.' }),
  },
});
