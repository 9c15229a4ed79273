import { formatsOf, plural } from '../../format';
import type { CheckViewWords } from './nl';

const { number } = formatsOf('en');

/** The view Controle, in English. */
export const checkViewEn: CheckViewWords = {
  title: 'Check',
  answer: (error: number, warning: number, notice: number) =>
    `${number(error)} ${plural(error, 'error', 'errors')}, ${number(warning)} ${plural(warning, 'warning', 'warnings')} and ${number(notice)} ${plural(notice, 'notice', 'notices')}.`,
  allWell: 'All is well.',
  allWellText: (rows: number) =>
    `${number(rows)} ${plural(rows, 'row was', 'rows were')} checked; nothing needs attention.`,
  filters: 'What to show?',
  severities: { error: 'Errors', warning: 'Warnings', notice: 'Notices' },
  severity: { error: 'error', warning: 'warning', notice: 'notice' },
  tableFilter: 'Table',
  allTables: 'All tables',
  search: 'Search the findings',
  nothingFound: 'Nothing found with this choice.',
  table: (table: string, count: number) => `${table}: ${number(count)}`,
  more: (rest: number) => `Show more (${number(rest)} left)`,
  toCell: (cell: string) => `To ${cell}`,
  toTable: 'To the table',
  fix: 'Correct',
  fixes: 'Quick fixes',
  safeFixes: (count: number) =>
    `${number(count)} ${plural(count, 'cell', 'cells')} can be corrected safely: the meaning stays the same.`,
  showFixes: (count: number) => `See ${plural(count, 'the correction', `all ${number(count)} corrections`)}`,
  applyAll: (count: number) => `Correct all ${number(count)} safe ones`,
  tidying: 'Make spellings the same',
  tidyingText: (count: number) =>
    `${number(count)} ${plural(count, 'cell is', 'cells are')} read well, but spelled otherwise than in the list. This is optional.`,
  showTidying: (count: number) => `See ${plural(count, 'the cell', `the ${number(count)} cells`)}`,
  tidyAll: (count: number) => `Change the spelling of ${plural(count, 'the cell', `all ${number(count)} cells`)}`,
  guess: 'a guess; see whether it is right',
  undo: 'Undo',
  undoOf: {
    cell: (cell: string, sheet: string) => `Undo: ${cell} on ${sheet}`,
    cells: (count: number) => `Undo: ${number(count)} cells`,
    row: (row: number, sheet: string) => `Undo: row ${row} on ${sheet}`,
  },
  dismiss: 'Dismiss',
  reason: 'Why is this finding not right here?',
  record: 'Record',
  cancel: 'Never mind',
  dismissedTitle: (count: number) => `Dismissed (${number(count)})`,
  withdraw: 'Withdraw the dismissal',
  because: (reason: string) => `Reason: ${reason}`,
};
