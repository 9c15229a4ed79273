import type { TemplateWords } from '../../core/report/words/template-words';
import { expected } from '../../core/schema/reading';
import { sheetOfTable } from '../../core/tables';
import { expectedText } from '../expected';

/** The instructions of a new workbook, in English; tables and columns keep the contract's Dutch names. */
export const templateEn: TemplateWords = {
  language: 'en',
  themeColumnNote: (theme) =>
    `What is done with ${theme}: Kans (opportunity), Eis (requirement), Gunning (award), Contract, Innovatie, Geschiktheid (suitability) or Nee (no). Several choices: put ; between them. Blank = nothing chosen yet.`,
  ownColumnNote: "The team's own step, from the sheet Checklist. Fill in ja (yes) when it is done.",
  validation: (type, refersTo) =>
    refersTo === null
      ? `Fill in: ${expectedText(expected(type.grammar, { choices: type.choices }), 'en')}.`
      : `Fill in a name that is on the sheet ${sheetOfTable(refersTo)}.`,
  instructions: {
    sheet: 'Uitleg',
    title: 'MVOI workbook',
    answer:
      'This workbook is the action plan. The figures and the quarterly report follow from the sheets that you fill in.',
    asOf: 'Everything stays in this workbook. No data leave the workbook.',
    status: { busy: 'Being refreshed…', done: 'Refreshed when the workbook was made.' },
    stepsHeading: 'How to begin',
    steps: [
      "1. Fill Instellingen: organisation and plan period. In Thema's choose the focus themes (Focus = ja) and write down why.",
      '2. Put the yearly targets in Doelen: Soort Dekking, the year and the percentage, for example 2025 and 75%.',
      '3. Fill the Aanbestedingskalender: one row per tender, with the start quarter, whether it is promising, and your choice per theme.',
      '4. Fill Acties: who does what, when, with which budget or hours.',
      '5. Check the workbook in the pane (Check) or with mvoi check, and correct what is named. Then make the quarterly report (Report, or mvoi report).',
    ],
    tablesHeading: 'The sheets',
    columns: { table: 'Table', sheet: 'Sheet', purpose: 'What for', needed: 'Needed' },
    needed: 'for every report',
    optional: 'when you use it',
    colorsHeading: 'Colours and notes',
    colors: [
      'A column with a dark heading is required. A column with a light heading may stay blank.',
      'A red cell must still be filled. A yellow theme cell belongs to a promising tender without a theme. Grey rows are cancelled.',
      'Each heading has a note that says what goes in the column. You may add columns and sheets of your own. They stay as they are.',
    ],
  },
  provenance: {
    sheet: 'Herkomst',
    title: 'Where this example comes from',
    answer: (example) =>
      `What the plan of ${example} says literally, and what is an example or an explanation of MVOI Actieplan.`,
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
