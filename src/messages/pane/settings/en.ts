import { formatsOf, plural } from '../../format';
import type { SettingsWords } from './nl';

const { number } = formatsOf('en');

/** The view Instellingen, in English. */
export const settingsEn: SettingsWords = {
  title: 'Settings',
  answer: (organisation, from, until) =>
    `${organisation ?? 'Your organisation'}: ${from === '' && until === '' ? 'no period of the plan yet' : `plan from ${from || '…'} up to and including ${until || '…'}`}.`,
  fields: {
    organisation: 'Organisation',
    planFrom: 'Plan from',
    planUntil: 'Plan until',
    asOf: 'As-of date',
    contains: 'The calendar holds',
    language: 'Language of the report',
    discountRate: 'Discount rate',
    houseColor: 'House colour',
    logo: 'Logo',
    refreshAutomatically: 'Refresh automatically',
    planName: 'Name of the plan',
  },
  hints: {
    planFrom: 'A year, a quarter or a date: 2024 or 2024-Q4.',
    asOf: 'Blank = today. For example 1-10-2025 (day-month-year).',
    discountRate: 'For costs over the years, for example 2%.',
    houseColor: 'For example #0F6CBD; used only where it is legible.',
    planName: 'The plan in force. Blank = the plan of the actions that name none.',
    refreshAutomatically: 'The pane reads the workbook again when you change nothing for a moment.',
  },
  notSet: (counts) => `(blank: ${counts})`,
  languages: { nl: 'Dutch', en: 'English' },
  unreadable: (expected) => `This cannot be read. Expected: ${expected}.`,
  refused: {
    rate: 'Fill in a percentage from 0 to 100, for example 2%.',
    color: 'Fill in a colour of six digits, for example #0F6CBD.',
    period: 'The plan ends before it begins.',
  },
  lightColor: 'This colour is too light to be read; the report keeps the usual one.',
  noColumn: (heading) => `The table Instellingen has no column ${heading}. Rename the heading that you use for it.`,
  changes: (count) => `${number(count)} ${plural(count, 'change', 'changes')}`,
  save: 'Save',
  revert: 'Discard',
  saved: 'The settings are saved.',
  leftAlone: (count) =>
    `${number(count)} ${plural(count, 'cell was', 'cells were')} not changed: someone else was before you, or it holds a formula.`,
  noTable: 'This workbook has no table Instellingen. Make the missing sheets, then you can fill it in here.',
  themes: 'Themes',
  themesHint: 'Focus themes decide which tenders count towards coverage. When you choose none, all themes count.',
  focus: (theme) => `${theme}: focus`,
  reason: 'Reason',
  focusSaved: (theme) => `The focus of ${theme} is saved.`,
  noFocusColumn: 'The table Themas has no column Focus. Add that heading, then you can choose here.',
  noThemes: 'There are no themes in the table Themas yet.',
};
