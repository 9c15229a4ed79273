import { counted, type CodesOf, type FindingTexts } from '../finding-words';

/** Actions. */
export const actionsEn: FindingTexts<CodesOf<'A'>> = {
  A01: {
    title: counted('action ends before it begins', 'actions end before they begin'),
    message: (f) =>
      `Action ${f.row} ends in ${f.text('end')}, but begins only in ${f.text('begin')}. Correct one of the two; until then the end does not count.`,
  },
  A02: {
    title: counted('finished action without a date', 'finished actions without a date'),
    message: (f) =>
      `Action ${f.row} is Voltooid (done), but "${f.heading}" is blank or cannot be read; without a date it is in no quarterly report. Enter the date, for example 1-10-2025.`,
  },
  A03: {
    title: counted('action with a date that is not finished', 'actions with a date that are not finished'),
    message: (f) =>
      `Action ${f.row} has ${f.date('date')} as "${f.heading}", but its status is ${f.text('status')}. Set the status to Voltooid, or remove the date.`,
  },
  A04: {
    title: counted('action without a role or owner', 'actions without a role or owner'),
    message: (f) => `Nobody is named for action ${f.row}. Enter a role or an owner.`,
  },
  A05: {
    title: counted('action without a quarter', 'actions without a quarter'),
    message: (f) =>
      `Action ${f.row} has no begin, so it is not in the year plan. Enter a quarter in "${f.heading}", for example 2025-Q3, or set its kind to Doorlopend (continuous).`,
  },
  A06: {
    title: counted('action is overdue', 'actions are overdue'),
    message: (f) =>
      `Action ${f.row} should have been done in ${f.text('last')}, but its status is ${f.text('status')}. Update the status, or plan a new quarter.`,
  },
  A07: {
    title: counted('action without time or budget', 'actions without time or budget'),
    message: (f) =>
      `It does not say what action ${f.row} takes. Enter a budget or hours, or say ja (yes) in "Binnen budget en capaciteit".`,
  },
  A08: {
    title: counted('action finished in the future', 'actions finished in the future'),
    message: (f) =>
      `According to "${f.heading}" action ${f.row} was done on ${f.date('date')}, after the as-of date ${f.date('asOf')}. Correct the date.`,
  },
};
