import { formatsOf, plural } from '../../format';
import type { AdoptWords } from './nl';

const { number } = formatsOf('en');

/** Saying which sheet is which table and which heading is which column, in English. */
export const adoptEn: AdoptWords = {
  adjust: (table: string) => `Change ${table}`,
  notUsed: 'not used, by choice',
  changed: 'changed, not saved yet',
  place: (table: string) => `Where is ${table}?`,
  automaticPlace: (place: string | null) => `automatic (${place ?? 'not found'})`,
  sheet: (sheet: string) => `sheet ${sheet}`,
  excelTable: (table: string, sheet: string) => `table ${table} on sheet ${sheet}`,
  gone: (place: string) => `${place} (is not there)`,
  unusedTable: '(do not use)',
  columns: 'Which heading is which column?',
  noColumns: 'First choose where the table is.',
  column: (column: string, required: boolean) => (required ? `${column} (required)` : column),
  automaticHeading: (heading: string | null) => `automatic (${heading ?? 'not found'})`,
  unusedColumn: '(do not use)',
  automaticAgain: (table: string) => `${table}: automatic again`,
  count: (count: number) =>
    count === 0
      ? 'Nothing was changed in the couplings.'
      : `${number(count)} ${plural(count, 'table', 'tables')} changed, not saved yet.`,
  save: 'Save couplings',
  revert: 'Clear changes',
  allAutomatic: 'All automatic again',
  fixFirst: 'First correct what is not possible above.',
  saved: (count: number, sheet: string | null) =>
    count === 0
      ? 'Saved. There are no couplings: everything is recognised by name.'
      : `Saved on sheet ${sheet ?? ''}: ${number(count)} ${plural(count, 'table', 'tables')} coupled. You can change this in Sheets and tables.`,
  notFollowed: (count: number) =>
    `${number(count)} ${plural(count, 'coupling is', 'couplings are')} not followed. What is recognised automatically counts there.`,
  saveDrops: 'Rows that cannot be read are removed when you save the couplings.',
};
