import { formatsOf, plural } from '../../format';
import type { StartWords } from './nl';

const { number, list } = formatsOf('en');

/** Starting a workbook, in English. */
export const startEn: StartWords = {
  welcome: 'Welcome to MVOI Actieplan',
  intro: [
    'This pane checks your tender calendar and actions and shows the cell of every error.',
    'It works out how far you are with your goals and what you can still change.',
    'With one click it makes the charts and the quarterly report, in this workbook.',
  ],
  choose: 'How do you want to begin?',
  setUp: 'Set up',
  setUpHint: 'Makes the sheets of the action plan, with drop-downs and notes. Your own sheets stay as they are.',
  adopt: 'Use my workbook',
  adoptHint: 'You have a tender calendar or a list of actions. See what is recognised and put right what is wrong.',
  example: 'Look at an example',
  exampleHint: "Fills this workbook with a municipality's plan, to look around. Do that in an empty workbook.",
  exampleNames: {
    voorbeeld: 'Gemeente Voorbeeld (made up)',
    alkmaar: 'Alkmaar',
    helmond: 'Helmond',
    heerlen: 'Heerlen',
  },
  made: (count: number) => `${number(count)} ${plural(count, 'sheet', 'sheets')} made.`,
  begin: "First fill in the sheets Instellingen and Thema's. ⋯ > Steps shows what comes next.",
  noExample: (tables: readonly string[]) =>
    `This workbook has tables of a plan already (${list(tables)}). Open an empty workbook to look at an example.`,
  lookAgain: 'Look again',
  looked: 'The workbook was read again.',
  exampleLoaded: (name: string) => `The plan of ${name} is in the workbook.`,
  foundTitle: 'What was recognised',
  found: (found: number, total: number) =>
    `${number(found)} of the ${number(total)} tables ${plural(found, 'was', 'were')} found.`,
  foundBy: {
    adopted: 'by your coupling',
    'table-name': 'by the name of the table',
    'sheet-name': 'by the name of the sheet',
    headings: 'by the headings',
  },
  foundOn: (sheet: string, by: string, rows: number) =>
    `sheet ${sheet}, recognised ${by}, ${number(rows)} ${plural(rows, 'row', 'rows')}`,
  notFound: 'not found',
  needed: 'needed for every report',
  headings: (used: number, total: number) => `${number(used)} of the ${number(total)} columns recognised`,
  renamed: (column: string, heading: string) => `${column} is called “${heading}” by you`,
  missingColumns: (columns: readonly string[]) =>
    `Needed and not found: ${list(columns)}. Choose below under which heading you have it, or add this heading.`,
  unused: (headings: readonly string[]) => `Columns of your own, left as they are: ${list(headings)}`,
  adoptHelp: 'A coupling says which sheet and which heading you use. Your choice is kept on the sheet Koppelingen.',
  show: 'Show',
  missing: (count: number) =>
    count === 0 ? 'All tables are there.' : `${number(count)} ${plural(count, 'table is', 'tables are')} missing.`,
  makeMissing: 'Make the missing sheets',
  back: 'Back',
};
