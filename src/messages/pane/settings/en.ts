import { formatsOf, plural } from '../../format';
import type { SettingsWords } from './nl';

const { number } = formatsOf('en');

/** The view Instellingen, in English. */
export const settingsEn: SettingsWords = {
  title: 'Settings',
  answer: (organisation, from, until) =>
    `${organisation ?? 'Your organisation'}: ${from === '' && until === '' ? 'the plan period is not filled in yet' : `plan from ${from || '…'} up to and including ${until || '…'}`}.`,
  fields: {
    organisation: 'Organisation',
    planFrom: 'Plan period from',
    planUntil: 'Plan period until',
    asOf: 'As-of date',
    contains: 'The tender calendar has',
    language: 'Language of the report',
    discountRate: 'Discount rate',
    houseColor: 'House colour',
    logo: 'Logo',
    refreshAutomatically: 'Refresh automatically',
    planName: 'Name of the plan',
  },
  hints: {
    planFrom: 'A year, a quarter or a date: 2024 or 2024-Q4.',
    asOf: 'Not filled in = today. For example 1-10-2025 (day-month-year).',
    discountRate: 'For costs over the years, for example 2%.',
    houseColor: 'For example #0F6CBD. A colour that is too light is not used.',
    planName: 'The plan in force. Not filled in = the plan of the actions that name none.',
    refreshAutomatically: 'The pane reads the workbook again when you change nothing for a moment.',
  },
  notSet: (counts) => `(not filled in: ${counts})`,
  languages: { nl: 'Dutch', en: 'English' },
  unreadable: (expected) => `This cannot be read. Expected: ${expected}.`,
  refused: {
    rate: 'Fill in a percentage from 0 to 100, for example 2%.',
    color: 'Fill in a colour of six digits, for example #0F6CBD.',
    period: 'The plan ends before it begins.',
  },
  lightColor: 'This colour is too light to be read. The report keeps the usual colour.',
  noColumn: (heading) =>
    `The sheet Instellingen has no column ${heading}. Couple the heading that you use for it, or add the column.`,
  changes: (count) => `${number(count)} ${plural(count, 'change', 'changes')}`,
  save: 'Save',
  revert: 'Clear changes',
  saved: 'The settings are saved.',
  leftAlone: (count) =>
    `${number(count)} ${plural(count, 'cell was', 'cells were')} not changed. Someone else was before you, or there is a formula.`,
  noTable: 'This workbook has no sheet Instellingen. Make the missing sheets, then you can fill it in here.',
  themes: 'Themes',
  themesHint: 'Applied counts for focus themes only. If you choose no theme, every theme is a focus theme.',
  focus: (theme) => `${theme}: focus`,
  reason: 'Reason',
  focusSaved: (theme) => `The focus of ${theme} is saved.`,
  noFocusColumn: "The sheet Thema's has no column Focus. Add that column, then you can choose here.",
  noThemes: "There are no themes on the sheet Thema's yet.",
};
