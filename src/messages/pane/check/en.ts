import { formatsOf, plural } from '../../format';
import type { CheckViewWords } from './nl';

const { number } = formatsOf('en');

/** The view Controle, in English. */
export const checkViewEn: CheckViewWords = {
  title: 'Check',
  answer: (error: number, warning: number, notice: number) =>
    `${number(error)} ${plural(error, 'error', 'errors')}, ${number(warning)} ${plural(warning, 'warning', 'warnings')} and ${number(notice)} ${plural(notice, 'notice', 'notices')}.`,
  allWell: 'No issues found.',
  allWellText: (rows: number) => `${number(rows)} ${plural(rows, 'row was', 'rows were')} checked.`,
  filters: 'What do you want to see?',
  severities: { error: 'Errors', warning: 'Warnings', notice: 'Notices' },
  severity: { error: 'error', warning: 'warning', notice: 'notice' },
  tableFilter: 'Sheet',
  allTables: 'All sheets',
  search: 'Search the findings',
  nothingFound: 'No findings with this choice.',
  table: (table: string, count: number) => `${table}: ${number(count)}`,
  more: (rest: number) => `Show ${number(rest)} more ${plural(rest, 'finding', 'findings')}`,
  toCell: (cell: string) => `To ${cell}`,
  toTable: 'To the sheet',
  fix: 'Correct',
  fixes: 'Quick fixes',
  safeFixes: (count: number) =>
    `${number(count)} ${plural(count, 'cell', 'cells')} can be corrected safely. The meaning stays the same.`,
  showFixes: (count: number) => `See ${plural(count, 'the correction', `all ${number(count)} corrections`)}`,
  applyAll: (count: number) => plural(count, 'Correct this cell', `Correct all ${number(count)} cells`),
  tidying: 'Make spellings the same',
  tidyingText: (count: number) =>
    `${number(count)} ${plural(count, 'cell is', 'cells are')} read well, but spelled otherwise than in the list. Changing them is optional.`,
  showTidying: (count: number) => `See ${plural(count, 'the cell', `the ${number(count)} cells`)}`,
  tidyAll: (count: number) => `Change the spelling of ${plural(count, 'the cell', `all ${number(count)} cells`)}`,
  guess: 'a guess, see whether it is right',
  undo: 'Undo',
  undoOf: {
    cell: (cell: string, sheet: string) => `Undo: ${cell} on ${sheet}`,
    cells: (count: number) => `Undo: ${number(count)} ${plural(count, 'cell', 'cells')}`,
    row: (row: number, sheet: string) => `Undo: row ${row} on ${sheet}`,
  },
  dismiss: 'Dismiss with a reason',
  reason: 'Why does this finding not matter here?',
  record: 'Record',
  cancel: 'Cancel',
  dismissedTitle: (count: number) => `Dismissed (${number(count)})`,
  withdraw: 'No longer dismiss',
  because: (reason: string) => `Reason: ${reason}`,
};
