import type { CouplingProblem, CouplingRefusal } from '../../core/plan/couplings';
import type { CouplingsWords } from './nl';

/** The sheet of couplings, and what of them is not followed; in English. */
export const couplingsEn: CouplingsWords = {
  sheet: {
    sheet: 'Koppelingen',
    title: 'Couplings',
    answer: (count) =>
      count === 0
        ? 'There are no couplings: every table and every column is recognised by its name.'
        : `This says of ${count === 1 ? 'one table' : `${count} tables`} where it is in your workbook, and under which headings.`,
    asOf: 'What is not here is recognised by its name.',
    status: { busy: 'Being refreshed…', done: 'Refreshed when the couplings were saved.' },
    notes: [
      'Blad (sheet) blank: this table is not used. Exceltabel (Excel table) blank: the headings are on the sheet itself.',
      'Koppen (headings): a column on each line, such as Start = When to market. Nothing after the =: that column is not used.',
    ],
  },
  problem: ({ because, table, about }: CouplingProblem): string => PROBLEMS[because](table, about),
};

const PROBLEMS: Readonly<Record<CouplingRefusal, (table: string, about: string) => string>> = {
  'second-sheet': (_, sheet) => `Sheet ${sheet} is a second sheet of couplings. That sheet is not read.`,
  'no-table': (_, sheet) =>
    `Sheet ${sheet} does not have the headings Tabel, Blad, Exceltabel and Koppen in one row. The couplings are not read.`,
  'too-low': (_, sheet) => `Sheet ${sheet} has something below row 40. That is not read.`,
  'unknown-table': (table) => `${quoted(table)} is no table of the action plan.`,
  'table-twice': (table) => `${table} is there twice. The first row counts.`,
  'always-used': (table) => `MVOI Actieplan writes ${table} itself and needs that sheet.`,
  'unreadable-line': (table, line) => `${table}: ${quoted(line)} cannot be read. Write column = heading.`,
  'sheet-gone': (table, sheet) => `${table}: there is no sheet ${quoted(sheet)}.`,
  'excel-table-gone': (table, name) => `${table}: there is no Excel table ${quoted(name)}.`,
  'no-headings': (table, sheet) => `${table}: sheet ${quoted(sheet)} has no headings outside an Excel table.`,
  'place-taken': (table, place) => `${table}: ${quoted(place)} is used for another table already.`,
  'unknown-column': (table, column) => `${table}: ${quoted(column)} is no column of this table.`,
  'column-twice': (table, column) => `${table}: ${column} is there twice. The first line counts.`,
  'heading-gone': (table, heading) => `${table}: there is no heading ${quoted(heading)}.`,
  'heading-twice': (table, heading) => `${table}: the heading ${quoted(heading)} is there more than once.`,
  'heading-taken': (table, heading) => `${table}: the heading ${quoted(heading)} is chosen for another column already.`,
};

function quoted(text: string): string {
  return `“${text}”`;
}
