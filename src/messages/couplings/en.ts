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
        : `This says of ${count === 1 ? 'one table' : `${count} tables`} where it stands in your workbook, and under which headings.`,
    asOf: 'What is not here is recognised by its name.',
    status: { busy: 'Being updated…', done: 'Updated when the couplings were saved.' },
    notes: [
      'Blad (sheet) blank: this table is not used. Exceltabel (Excel table) blank: the headings stand on the sheet itself.',
      'Koppen (headings): a column on each line, such as Start = When to market. Nothing after the =: that column is not used.',
    ],
  },
  problem: ({ because, table, about }: CouplingProblem): string => PROBLEMS[because](table, about),
};

const PROBLEMS: Readonly<Record<CouplingRefusal, (table: string, about: string) => string>> = {
  'second-sheet': (_, sheet) => `Sheet ${sheet} is a second sheet of couplings; it is not read.`,
  'no-table': (_, sheet) =>
    `Sheet ${sheet} does not have the headings Tabel, Blad, Exceltabel and Koppen in one row; the couplings are not read.`,
  'too-low': (_, sheet) => `Sheet ${sheet} holds something below row 40; that is not read.`,
  'unknown-table': (table) => `${quoted(table)} is no table of the action plan.`,
  'table-twice': (table) => `${table} is there twice; the first line counts.`,
  'always-used': (table) => `The program itself writes ${table}; it cannot do without that table.`,
  'unreadable-line': (table, line) => `${table}: ${quoted(line)} cannot be read. Write column = heading.`,
  'sheet-gone': (table, sheet) => `${table}: there is no sheet ${quoted(sheet)}.`,
  'excel-table-gone': (table, name) => `${table}: there is no Excel table ${quoted(name)}.`,
  'no-headings': (table, sheet) => `${table}: sheet ${quoted(sheet)} has no headings outside an Excel table.`,
  'place-taken': (table, place) => `${table}: ${quoted(place)} is used for another table already.`,
  'unknown-column': (table, column) => `${table}: ${quoted(column)} is no column of this table.`,
  'column-twice': (table, column) => `${table}: ${column} is there twice; the first line counts.`,
  'heading-gone': (table, heading) => `${table}: there is no heading ${quoted(heading)}.`,
  'heading-twice': (table, heading) => `${table}: the heading ${quoted(heading)} is there more than once.`,
  'heading-taken': (table, heading) => `${table}: the heading ${quoted(heading)} is chosen for another column already.`,
};

function quoted(text: string): string {
  return `“${text}”`;
}
