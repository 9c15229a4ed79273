import { yearType } from '../schema/date-types';
import { defineTable, required } from '../schema/define-table';
import { levelType, textType } from '../schema/word-types';

// prettier-ignore
export const ambitions = defineTable({
  name: 'Ambities', aliases: ['Ambitions', 'Ambitiepad', 'Groeipad', 'Ambition path'], key: ['theme', 'year'],
  note: { nl: 'Het pad: welk niveau een thema in een jaar heeft.', en: 'The path: the level of a theme in a year.' },
  columns: {
    theme: required('Thema', textType, { refersTo: 'Themas', aliases: ['Theme'], nl: 'Een thema van blad Thema\'s.', en: 'A theme of the sheet Thema\'s.' }),
    year: required('Jaar', yearType, { aliases: ['Year'], nl: 'Jaar.', en: 'Year.' }),
    level: required('Niveau', levelType, { aliases: ['Level', 'Ambitieniveau', 'Ambitie', 'Ambition level'], nl: 'Niveau (1-5) in dat jaar.', en: 'Level (1-5) in that year.' }),
  },
});
