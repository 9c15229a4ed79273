import { formatsOf, plural } from '../../format';
import type { StepsWords } from './nl';

const { number, list } = formatsOf('en');

const NAMED = 3;

function named(keys: readonly string[], one: string, many: string): string {
  const count = `${number(keys.length)} ${plural(keys.length, one, many)}`;
  return keys.length <= NAMED ? `${count} (${list(keys)})` : `${count} (${keys.slice(0, NAMED).join(', ')}, …)`;
}

/** Alkmaar's seven steps, in English. */
export const stepsEn: StepsWords = {
  title: 'The seven steps',
  answer: (done, total, year) => `${done} of the ${total} steps ${plural(done, 'is', 'are')} done for ${year}.`,
  once: 'Once, and looked at again each year',
  yearly: (year) => `Every year: ${year}`,
  done: 'done',
  notChosen: 'not in this plan',
  toDo: 'to do',
  names: {
    baseline: '1. Baseline',
    themes: '2. Choosing themes',
    goals: '3. Ambitions and goals',
    calendar: '4. Tender calendar',
    anchoring: '5. Anchoring MVOI',
    'year-plan': '6. Year plan',
    evaluation: '7. Evaluation',
  },
  purposes: {
    baseline: 'At which level is each theme now?',
    themes: 'Which themes get focus, and why?',
    goals: 'Where do we want to go with each theme, and which share of the promising tenders takes part?',
    calendar: 'Which tenders are coming, and where are opportunities?',
    anchoring: 'Who has which role, and what do we do structurally?',
    'year-plan': 'Who does what, in which quarter, with what time and budget?',
    evaluation: 'What went well, what to watch and what could be better? (in Q4, with the MVOI team)',
  },
  gaps: {
    'theme-without-level': (keys) => `The current level is missing for ${named(keys, 'theme', 'themes')}.`,
    'no-focus': () => 'No theme has Focus = ja.',
    'theme-without-reason': (keys) => `The reason is missing for ${named(keys, 'focus theme', 'focus themes')}.`,
    'theme-without-ambition': (keys) =>
      `An ambition level is missing for ${named(keys, 'focus theme', 'focus themes')}.`,
    'any-theme-without-ambition': (keys) => `An ambition level is missing for ${named(keys, 'theme', 'themes')}.`,
    'no-coverage-target': (_, year) => `No coverage target is stated for ${year}, and none can be computed.`,
    'no-promising-tenders': (_, year) => `There are no promising tenders with a start in ${year} yet.`,
    'tender-without-start': (keys) =>
      `The start is missing for ${named(keys, 'promising tender', 'promising tenders')}.`,
    'tender-without-theme': (keys) => `No theme is marked for ${named(keys, 'promising tender', 'promising tenders')}.`,
    'tender-unreadable': (keys) => `Not readable for ${named(keys, 'tender', 'tenders')}.`,
    'no-structural-actions': () => 'There is no recurring or continuous action.',
    'action-without-owner': (keys) => `No role or owner for ${named(keys, 'action', 'actions')}.`,
    'no-actions-this-year': (_, year) => `There are no actions in ${year}.`,
    'action-without-quarter': (keys) => `The quarter is missing for ${named(keys, 'action', 'actions')}.`,
    'action-without-means': (keys) => `Time and budget are missing for ${named(keys, 'action', 'actions')}.`,
    'no-questions-this-year': (_, year) => `There are no evaluation questions for ${year} yet.`,
    'question-without-answer': (keys) =>
      `${number(keys.length)} ${plural(keys.length, 'question is', 'questions are')} not answered yet.`,
  },
  tableMissing: (table) => `The table ${table} is missing.`,
  tableEmpty: (table) => `The table ${table} is still empty.`,
  goTo: 'Go there',
  toMissing: 'To the missing sheets',
  rowLabel: (row) => `row ${row}`,
};
