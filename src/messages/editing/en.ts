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
  rowBlanked: 'The row is blank again. A blank row counts nowhere',
  leftAlone: (count) => `${number(count)} ${plural(count, 'cell', 'cells')} not changed`,
  leftAloneBecause: {
    moved: () => 'The row has moved meanwhile. Nothing was changed.',
    changed: (found) =>
      found === '' ? 'The cell was emptied meanwhile.' : `The cell was changed to “${found}” meanwhile.`,
    formula: () => 'The cell has a formula. Change it in the sheet itself.',
    'error-value': () => 'The cell had an Excel error, which cannot be put back.',
  },
  refused: {
    'column-missing': ({ column }) => `Your sheet has no column “${column}”. Add that column to fill this in.`,
    unreadable: ({ value, column, expected }) => `“${value}” does not fit “${column}”. Expected: ${expected}.`,
    required: ({ column }) => `“${column}” must be filled in.`,
    'unknown-name': ({ value, names }) =>
      `“${value}” does not exist.${names.length === 0 ? '' : ` Did you mean ${choices(names)}?`}`,
    'key-taken': ({ value, column }) => `${column} “${value}” is in use already. Choose another value.`,
    'no-quarter-column': ({ value, names }) =>
      `Your tender calendar has no column for ${value}.${names.length === 0 ? '' : ` There is ${choices(names)}.`}`,
    'quarter-unreadable': ({ names }) =>
      `The column ${names[0] ?? ''} has something that is no cross. Clear that cell first, or put an x in it.`,
  },
  noRow: {
    'table-missing': 'This sheet is not in the workbook yet. Make the sheet first in Sheets and tables.',
    'no-header-row': 'The table has no header row. Turn it on in Excel (Table Design) to add rows.',
    'several-sheets': 'This list is on several sheets. Add the row yourself on the sheet where it belongs.',
    'nothing-to-write': 'Nothing was filled in yet.',
  },
  notDismissible: {
    error: 'An error cannot be dismissed. Correct the cell.',
    'about-a-table': 'This finding is about a whole sheet and cannot be dismissed.',
    'no-reason': 'Give a reason.',
    'columns-missing': 'A column is missing on the sheet Afwijzingen. Put the heading back.',
  },
  rowAdded: (key) => (key === null ? 'Row added' : `${key} added`),
  dismissed: 'The finding is dismissed. The reason is on the sheet Afwijzingen',
  withdrawn: 'The finding is no longer dismissed',
};
