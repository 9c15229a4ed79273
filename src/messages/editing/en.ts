import { formatsOf, plural } from '../format';
import type { EditWords } from './nl';

const { number, choices } = formatsOf('en');

/** What the pane says of changing cells, in English. */
export const editsEn: EditWords = {
  fixChanges: {
    'text-to-number': 'text becomes a number',
    'text-to-date': 'text becomes a date',
    'text-to-percent': 'text becomes a percentage',
    'number-to-percent': 'number becomes a percentage',
    'date-to-period': 'date becomes a period',
    'number-to-text': 'number becomes text',
    'tick-to-mark': 'tick or cross becomes Kans',
  },
  becomes: (from, to) => `“${from}” becomes “${to}”`,
  fixed: (count) => `${number(count)} ${plural(count, 'cell', 'cells')} repaired`,
  tidied: (count) => `${number(count)} ${plural(count, 'cell', 'cells')} spelled alike`,
  saved: (count) => `${number(count)} ${plural(count, 'cell', 'cells')} saved`,
  nothingSaved: 'Nothing saved',
  restored: (count) => `${number(count)} ${plural(count, 'cell', 'cells')} put back`,
  rowBlanked: 'The row is blank again; a blank row counts nowhere, and you can delete it in the sheet',
  leftAlone: (count) => `${number(count)} ${plural(count, 'cell', 'cells')} left alone`,
  leftAloneBecause: {
    moved: () => 'The row stands elsewhere by now; nothing was written here.',
    changed: (found) =>
      found === '' ? 'The cell was emptied meanwhile.' : `The cell was changed to “${found}” meanwhile.`,
    formula: () => 'The cell holds a formula; change it in the sheet itself.',
    'error-value': () => 'The cell held an Excel error, which cannot be put back.',
  },
  refused: {
    'column-missing': ({ column }) => `Your sheet has no column “${column}”. Add that column to fill this in.`,
    unreadable: ({ value, column, expected }) => `“${value}” does not fit “${column}”: it takes ${expected}.`,
    required: ({ column }) => `“${column}” must be filled in.`,
    'unknown-name': ({ value, names }) =>
      `“${value}” does not exist.${names.length === 0 ? '' : ` Did you mean ${choices(names)}?`}`,
    'key-taken': ({ value, column }) => `${column} “${value}” is in use already; choose another.`,
    'no-quarter-column': ({ value, names }) =>
      `Your calendar has no column for ${value}.${names.length === 0 ? '' : ` There is ${choices(names)}.`}`,
    'quarter-unreadable': ({ names }) =>
      `The column ${names[0] ?? ''} holds something that is no cross; empty that cell first, or put an x in it.`,
  },
  noRow: {
    'table-missing': 'The table is not in the workbook yet; make it first under Settings.',
    'no-header-row': 'The table has no header row; turn it on to add rows.',
    'nothing-to-write': 'Nothing was filled in yet.',
  },
  notDismissible: {
    error: 'An error cannot be dismissed; repair the cell.',
    'about-a-table': 'This message is about a whole table and cannot be dismissed.',
    'no-reason': 'Give a reason.',
    'columns-missing': 'The table Afwijzingen lacks a column; repair its headings.',
  },
  rowAdded: (key) => (key === null ? 'Row added' : `${key} added`),
  dismissed: 'Message dismissed, with the reason in Afwijzingen',
  withdrawn: 'Dismissal withdrawn',
};
