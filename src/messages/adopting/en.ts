import type { ListId } from '../../core/recognise/heading-claims';
import type { AdoptingWords } from './nl';

/** What is said of a workbook that is adopted, in English. */
export const adoptingEn: AdoptingWords = {
  found: (lists, questions) => {
    if (lists.length === 0) return 'No tender calendar and no list of actions was recognised in this workbook.';
    const parts = lists.map(({ id, count, sheets }) => `${counted(id, count)} in ${joined(sheets)}`);
    const rest =
      questions === 0
        ? 'There are no questions.'
        : questions === 1
          ? '1 question, then your first figure.'
          : `${questions} questions, then your first figure.`;
    return `We found ${joined(parts)}. ${rest}`;
  },
  unused: (count) => (count === 1 ? '1 column not in use.' : `${count} columns not in use.`),
  skipped: (count) =>
    count === 1
      ? '1 row was left out: a total, subheading or note.'
      : `${count} rows were left out: totals, subheadings and notes.`,
  confidence: { certain: 'certain', proposed: 'proposed' },
  why: {
    'own-name': 'the heading is that of the action plan',
    'heading-and-cells': 'heading and cells agree',
    'heading-alone': 'the heading may mean something else',
    'no-cells': 'the column is still empty',
    'cells-differ': 'the cells do not fit the heading',
    'other-heading': 'another heading may be it too',
    'cells-alone': 'only the cells say so',
    'only-date': 'it is the only column with a date',
    'several-dates': 'more columns have a date',
    'several-columns': 'the start is in several columns',
    'year-elsewhere': 'the year is given elsewhere',
    'from-contract-end': 'the start can be worked out from the end of the contract',
    'group-rows': 'the subheadings say so',
  },
  question: (question) => {
    switch (question.about) {
      case 'place':
        return `Are your ${NOUNS[question.id][1]} on sheet ${joined(question.sheets)}?`;
      case 'start':
        return `Is ${quoted(question.headings.join(' + '))} the start of a tender?${shown(question.samples)}`;
      case 'no-start':
        return 'Which heading tells when a tender starts?';
      case 'themes':
        return `Does ${quoted(question.heading)} name the themes of a tender?${shown(question.samples)}`;
      case 'words':
        return `What does ${joined(question.words.map(({ word, means }) => (means === null ? quoted(word) : `${quoted(word)} (${means}?)`)))} mean under ${question.column}?`;
      case 'column':
        return `Is ${quoted(question.headings.join(' + '))} the column ${question.column}?${shown(question.samples)}`;
    }
  },
  questions: 'Questions',
  acceptWith: 'With --accept and --out all that is proposed here counts.',
};

function counted(id: ListId, count: number): string {
  const [one, many] = NOUNS[id];
  return `${count} ${count === 1 ? one : many}`;
}

const NOUNS: Readonly<Record<ListId, readonly [one: string, many: string]>> = {
  tenders: ['tender', 'tenders'],
  actions: ['action', 'actions'],
  themes: ['theme', 'themes'],
};

function quoted(text: string): string {
  return `“${text}”`;
}

function shown(samples: readonly string[]): string {
  return samples.length === 0 ? '' : ` For example: ${samples.join('; ')}.`;
}

function joined(parts: readonly string[]): string {
  const last = parts.at(-1) ?? '';
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} and ${last}`;
}
