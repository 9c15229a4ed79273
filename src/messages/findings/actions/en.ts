import { counted, type CodesOf, type FindingTexts } from '../finding-words';

/** Actions. */
export const actionsEn: FindingTexts<CodesOf<'A'>> = {
  A01: {
    title: counted('action ends before it begins', 'actions end before they begin'),
    message: (f) =>
      `Action ${f.row} ends in ${f.when('end')}, but begins only in ${f.when('begin')}. The end does not count now. Correct one of the two.`,
  },
  A02: {
    title: counted('action done without a date', 'actions done without a date'),
    message: (f) =>
      `Action ${f.row} is Voltooid (done), but “${f.heading}” is blank or cannot be read. Without a date the action is in no quarterly report. Enter the date, for example 1-10-2025.`,
  },
  A03: {
    title: counted('action with a date is not done', 'actions with a date are not done'),
    message: (f) =>
      `Action ${f.row} has ${f.date('date')} as “${f.heading}”, but its status is ${f.text('status')}. Set the status to Voltooid, or remove the date.`,
  },
  A04: {
    title: counted('action without a role or owner', 'actions without a role or owner'),
    message: (f) => `Action ${f.row} has no role and no owner yet. Enter one of the two.`,
  },
  A05: {
    title: counted('action without a quarter', 'actions without a quarter'),
    message: (f) =>
      `Action ${f.row} has no begin yet. Enter a quarter in “${f.heading}”, for example 2025-Q3, or set its kind to Doorlopend (continuous).`,
  },
  A06: {
    title: counted('action is overdue', 'actions are overdue'),
    message: (f) =>
      `Action ${f.row} should have been done in ${f.when('last')}, but the status is ${f.text('status')}. Change the status, or enter a new quarter in Eind (end).`,
  },
  A07: {
    title: counted('action without time or budget', 'actions without time or budget'),
    message: (f) =>
      `Action ${f.row} has no time and no budget. Enter a budget or hours, or choose ja (yes) in “Binnen budget en capaciteit”.`,
  },
  A08: {
    title: counted('action done in the future', 'actions done in the future'),
    message: (f) =>
      `According to “${f.heading}” action ${f.row} was done on ${f.date('date')}, after the as-of date ${f.date('asOf')}. Correct the date.`,
  },
};
