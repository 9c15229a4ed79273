import { formatQuarter } from '../../../core/kernel/quarter';
import type { ResultSheetWords } from '../../../core/report/words/result-words';
import { formatPeriod } from '../../../core/schema/date-types';
import { formatsOf, plural } from '../../format';

const { number, list } = formatsOf('en');

function agreements(count: number): string {
  return `${number(count)} ${plural(count, 'agreement', 'agreements')}`;
}

function dueSaid(due: number): string {
  if (due === 0) return 'No agreement is due for a check yet.';
  return `${agreements(due)} still ${plural(due, 'has', 'have')} to be checked.`;
}

export const resultSheetsEn: ResultSheetWords = {
  results: {
    title: 'Results and agreements',
    answer: ({ results, agreements: agreed, due }) => {
      const brought = `${number(results)} ${plural(results, 'result has', 'results have')} been recorded.`;
      if (agreed === 0) return brought;
      return `${results === 0 ? 'No result has been recorded yet.' : brought} ${dueSaid(due)}`;
    },
    heading: 'Good practice, by theme and period',
    none: 'No result has been recorded yet.',
    headingOfYear: (year) => `Results of ${year}`,
    headingOfQuarter: (since, quarter) =>
      since === null ? `Results in ${formatQuarter(quarter)}` : `Results since ${formatPeriod(since)}`,
    undated: (count) =>
      `${number(count)} ${plural(count, 'result is', 'results are')} not listed here, because Periode is not filled in.`,
  },
  agreements: {
    split: ({ kept, partly, broken, due, waiting, unreadable }) => {
      const total = kept + partly + broken + due + waiting + unreadable;
      const parts = [
        ...(kept > 0 ? [`${number(kept)} kept`] : []),
        ...(partly > 0 ? [`${number(partly)} partly kept`] : []),
        ...(broken > 0 ? [`${number(broken)} not kept`] : []),
        ...(due > 0 ? [`${number(due)} still to be checked`] : []),
        ...(waiting > 0 ? [`${number(waiting)} not due yet`] : []),
        ...(unreadable > 0 ? [`${number(unreadable)} unreadable`] : []),
      ];
      return `Of the ${agreements(total)}: ${list(parts)}.`;
    },
    dueHeading: 'Agreements still to be checked',
    noneDue: 'No agreement is due for a check yet.',
    judgedHeading: 'Agreements that were checked',
    noneJudged: 'No agreement has been checked yet.',
    states: {
      kept: 'kept',
      partly: 'partly kept',
      broken: 'not kept',
      due: 'still to be checked',
      waiting: 'not due yet',
      unreadable: 'unreadable',
    },
  },
  lessons: {
    heading: 'What the next tender can learn',
    note: 'The lessons in column Les of the tender calendar, the newest first.',
  },
  contractEnds: {
    heading: 'Contracts that end without a successor',
    note: 'The contract ends within four quarters. The tender calendar has no other tender for the same product group and department around that time.',
  },
};
