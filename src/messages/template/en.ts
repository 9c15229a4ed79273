import type { TemplateWords } from '../../core/report/words/template-words';
import { expected } from '../../core/schema/reading';
import { expectedText } from '../expected';

/** The instructions of a new workbook, in English; tables and columns keep the contract's Dutch names. */
export const templateEn: TemplateWords = {
  language: 'en',
  themeColumnNote: (theme) =>
    `What is done with ${theme}: Kans (opportunity), Eis (requirement), Gunning (award), Contract, Innovatie, Geschiktheid (suitability) or Nee (no); several with ; between them. Blank = it does not apply.`,
  ownColumnNote: "The team's own step, from the table Checklist: fill in ja (yes) when it is done.",
  validation: (type, refersTo) =>
    refersTo === null
      ? `Fill in: ${expectedText(expected(type.grammar, { choices: type.choices }), 'en')}.`
      : `Fill in a name that stands in the table ${refersTo}.`,
  instructions: {
    sheet: 'Uitleg',
    title: 'MVOI workbook',
    answer:
      'This workbook is the action plan: fill the tables, and the figures and the quarterly report follow from them.',
    asOf: 'Everything stays in this workbook; nothing leaves it.',
    status: { busy: 'Being updated…', done: 'Updated when the workbook was made.' },
    stepsHeading: 'How to begin',
    steps: [
      "1. Fill Instellingen: organisation and plan period. In Thema's choose the focus themes (Focus = ja) and write down why.",
      '2. Put the yearly targets in Doelen: Soort Dekking, the year and the percentage, for example 2025 and 75%.',
      '3. Fill the Aanbestedingskalender: one row per tender, with its start quarter, whether it is promising, and what is done per theme.',
      '4. Fill Acties: who does what, when, with which budget or hours.',
      '5. Check the workbook in the pane (Check) or with mvoi check and mend what it names. Then make the quarterly report (Report, or mvoi report).',
    ],
    tablesHeading: 'The tables',
    columns: { table: 'Table', sheet: 'Sheet', purpose: 'What for', needed: 'Needed' },
    needed: 'for every report',
    optional: 'when you use it',
    colorsHeading: 'Colours and notes',
    colors: [
      'A column with a dark heading must be filled; a column with a light heading may stay blank.',
      'A red cell must still be filled. A yellow theme cell belongs to a promising tender without a theme. Grey rows are cancelled.',
      'Each heading has a note that says what goes in the column. Columns and sheets of your own are welcome; they stay as they are.',
    ],
  },
  provenance: {
    sheet: 'Herkomst',
    title: 'Where this example comes from',
    answer: (example) => `What the plan of ${example} says literally, and what is an example or a reading of ours.`,
    heading: 'Row by row',
    columns: {
      table: 'Table',
      row: 'Row',
      source: 'Source',
      quote: 'Words of the source',
      elsewhere: 'Columns from other words',
      ours: 'Not from the source',
      note: 'Remark',
    },
    empty: 'There are no rows.',
  },
};
