import { formatsOf } from '../../format';
import type { FindingView } from '../finding-view';
import { counted, type CodesOf, type FindingTexts } from '../finding-words';

const { choices: either } = formatsOf('en');

/** "Did you mean "Gunning"? ", or nothing when no word is near. */
function didYouMean(words: readonly string[]): string {
  return words.length === 0 ? '' : `Did you mean ${either(words.map((word) => `“${word}”`))}? `;
}

function nearest({ expected }: FindingView): string {
  return didYouMean(expected.nearest === null ? [] : [expected.nearest]);
}

/** Why a cell is no day or quarter, where it is more than the grammar says. */
function whyNoDay(f: FindingView, whole: string): string {
  switch (f.expected.because) {
    case 'year-alone':
      return `“${f.value}” is a year, not a ${whole}. `;
    case 'year-missing':
      return `“${f.value}” has no year. `;
    case 'two-years':
      return `“${f.value}” runs over two years. `;
    case 'runs-back':
      return `“${f.value}” runs back in time. `;
    case 'no-such-week':
      return `The week “${f.value}” does not exist in that year. `;
    case 'two-digit-year':
      return `“${f.value}” has a year of two digits, which can mean several years. `;
    default:
      return `“${f.value}” is not a ${whole}. `;
  }
}

/** Tables and columns. */
export const tablesEn: FindingTexts<CodesOf<'T'>> = {
  T01: {
    title: counted('sheet is missing', 'sheets are missing'),
    message: (f) => {
      const like = f.has('nearest') ? ` The sheet “${f.text('nearest')}” looks most like it.` : '';
      const without = f.isError ? 'The report is made, but without these figures.' : 'That sheet is not required.';
      return `No sheet “${f.text('sheet')}” was found. ${without}${like} Couple your own sheet, or make a sheet with that name.`;
    },
  },
  T02: {
    title: counted('column is missing', 'columns are missing'),
    message: (f) =>
      `The column “${f.text('name')}” is missing on the sheet “${f.sheet}”. ${didYouMean(f.list('nearest'))}Couple the heading that has these data, or add a column “${f.text('name')}”.`,
  },
  T03: {
    title: counted('column is there twice', 'columns are there twice'),
    message: (f) =>
      `Two headings match “${f.text('name')}”: “${f.text('first')}” and “${f.text('second')}”. Only the first is read. Give the other column another heading.`,
  },
  T04: {
    title: counted('sheet is still empty', 'sheets are still empty'),
    message: (f) =>
      `The sheet “${f.text('sheet')}” has no rows yet, so there is nothing to count. Fill in the first row.`,
  },
  T05: {
    title: counted('theme has no column', 'themes have no column'),
    message: (f) =>
      !f.has('name')
        ? `Nothing has been recorded per theme on the sheet “${f.sheet}” yet. Add a column for each theme, with the name of the theme as heading.`
        : `The theme “${f.text('name')}” has no column on the sheet “${f.sheet}”, so no tender can choose this theme. Add a column with the heading “${f.text('name')}”.`,
  },
  T06: {
    title: counted('column with choices belongs to no theme', 'columns with choices belong to no theme'),
    message: (f) =>
      `The column “${f.text('heading')}” has choices per theme, but no theme has that name. These choices do not count. ${didYouMean(f.list('nearest'))}Add the theme on the sheet Thema's, or give the column the name of a theme.`,
  },
  T07: {
    title: counted(
      'column Kansrijk is missing, so every tender counts as promising',
      'columns Kansrijk are missing, so every tender counts as promising',
    ),
    message: (f) =>
      `There is no column Kansrijk (promising) on the sheet “${f.sheet}”, so every tender counts as promising. Add a column Kansrijk to choose.`,
  },
  T08: {
    title: counted('table has rows below it', 'tables have rows below them'),
    message: (f) =>
      `Below the table on the sheet “${f.sheet}” ${f.number('count') === 1 ? 'is 1 row that is not part of the table and was not read' : `are ${f.number('count')} rows that are not part of the table and were not read`}: ${f.text('cells')}. Make the table larger, or move the data into the table.`,
  },
  T09: {
    title: counted('table is on several sheets', 'tables are on several sheets'),
    message: (f) =>
      `The same rows are on several sheets: ${f.text('places')}. Only the sheet “${f.text('read')}” is read. Couple the sheet that you mean, if that is another one.`,
  },
  T11: {
    title: counted('sheet that is not coupled yet', 'sheets that are not coupled yet'),
    message: (f) =>
      `Sheet “${f.text('sheets')}” looks like sheet “${f.sheet}” and is not read, because it is not on Koppelingen. Couple the sheet if it belongs there, or leave it.`,
  },
  T10: {
    title: counted('sheet with prepared rows', 'sheets with prepared rows'),
    message: (f) =>
      `On the sheet “${f.sheet}” ${f.number('count') === 1 ? '1 row is prepared and not filled in yet. That row counts' : `${f.number('count')} rows are prepared and not filled in yet. Those rows count`} nowhere. Fill in “${f.text('column')}” of a row to count that row.`,
  },
};

/** Cells. */
export const cellsEn: FindingTexts<CodesOf<'C'>> = {
  C01: {
    title: counted('required cell is blank', 'required cells are blank'),
    message: (f) =>
      `“${f.heading}” is blank, but must be filled. ${f.expected.grammar === 'text' ? 'Fill the cell.' : `Enter ${f.accepted}.`}`,
  },
  C02: {
    title: counted('cell has an unknown choice', 'cells have an unknown choice'),
    message: (f) => `“${f.value}” is not a choice for “${f.heading}”. ${nearest(f)}Choose ${f.accepted}.`,
  },
  C03: {
    title: counted('cell has no number', 'cells have no number'),
    message: (f) =>
      f.expected.because === 'not-whole'
        ? `“${f.value}” in “${f.heading}” is not a whole number. Excel may have made one number of two. Put ; between the numbers, for example 12; 13.`
        : `“${f.value}” in “${f.heading}” is not a number. Enter ${f.accepted}.`,
  },
  C04: {
    title: counted('cell has no date', 'cells have no date'),
    message: (f) => `${whyNoDay(f, 'usable date')}Enter in “${f.heading}” ${f.accepted}.`,
  },
  C05: {
    title: counted('cell has no quarter', 'cells have no quarter'),
    message: (f) => `${whyNoDay(f, 'quarter')}Enter in “${f.heading}” ${f.accepted}.`,
  },
  C06: {
    title: counted('cell has no year', 'cells have no year'),
    message: (f) => `“${f.value}” in “${f.heading}” is not a year. Enter ${f.accepted}.`,
  },
  C07: {
    title: counted('cell has no level', 'cells have no level'),
    message: (f) => `“${f.value}” in “${f.heading}” is not a level. ${nearest(f)}Enter ${f.accepted}.`,
  },
  C08: {
    title: counted('cell has no yes or no', 'cells have no yes or no'),
    message: (f) => `“${f.value}” in “${f.heading}” is not a yes or no. Enter ja (yes) or nee (no).`,
  },
  C09: {
    title: counted('number can be read in two ways', 'numbers can be read in two ways'),
    message: (f) =>
      `“${f.value}” in “${f.heading}” is kept as text and can mean thousands or decimals. Type the number again without a sign for the thousands.`,
  },
  C10: {
    title: counted('cell with an Excel error', 'cells with an Excel error'),
    message: (f) => `“${f.heading}” shows the Excel error ${f.value}. Repair the formula, or enter ${f.accepted}.`,
  },
  C11: {
    title: counted('percentage is kept as a number', 'percentages are kept as numbers'),
    message: (f) => `“${f.value}” in “${f.heading}” was read as per cent. Type a % behind it, so that it says so.`,
  },
  C12: {
    title: counted('value is out of range', 'values are out of range'),
    message: (f) =>
      f.value.trim().startsWith('-')
        ? `“${f.value}” in “${f.heading}” cannot be negative. Enter ${f.accepted}.`
        : `“${f.value}” in “${f.heading}” is outside what is possible here. Enter ${f.accepted}.`,
  },
  C13: {
    title: counted('cell with choices that contradict each other', 'cells with choices that contradict each other'),
    message: (f) =>
      `“${f.value}” in “${f.heading}” has choices that contradict each other. Kans and Nee cannot go with Eis, Gunning, Contract or Innovatie. Keep what is right.`,
  },
  C15: {
    title: counted('cell is not known yet', 'cells are not known yet'),
    message: (f) => `“${f.value}” in “${f.heading}” was read as not known yet. Fill in the cell once it is known.`,
  },
  C16: {
    title: counted('tick for a theme was read as Kans', 'ticks for themes were read as Kans'),
    message: (f) =>
      `“${f.value}” in “${f.heading}” was read as Kans (opportunity) and does not count as applied. Choose Eis, Gunning, Contract or Innovatie if the theme is applied.`,
  },
  C14: {
    title: counted('number or date is kept as text', 'numbers or dates are kept as text'),
    message: (f) =>
      `“${f.value}” in “${f.heading}” is kept as text, but was read correctly. Make it a real number or date, so that Excel can compute with it too.`,
  },
};

/** Keys and references. */
export const keysEn: FindingTexts<CodesOf<'K'>> = {
  K01: {
    title: counted('key occurs twice', 'keys occur twice'),
    message: (f) =>
      f.table === 'Aanbestedingen' || f.table === 'Acties'
        ? `“${f.text('key')}” is also in ${otherPlace(f)}. Both rows count. Give one of the two its own ${f.heading}.`
        : `“${f.text('key')}” is also in ${otherPlace(f)}. Only the first row counts. Merge the rows, or correct ${f.heading}.`,
  },
  K02: {
    title: counted('reference to something that does not exist', 'references to something that does not exist'),
    message: (f) =>
      `“${f.text('name')}” in “${f.heading}” is not on the sheet “${f.text('target')}”. ${didYouMean(f.list('nearest'))}Correct the name, or add “${f.text('name')}” there.`,
  },
  K03: {
    title: counted('role is not on the sheet Rollen', 'roles are not on the sheet Rollen'),
    message: (f) =>
      `The role “${f.text('name')}” is not on the sheet “${f.text('target')}”. ${didYouMean(f.list('nearest'))}Correct the name, or add the role there.`,
  },
};

function otherPlace(f: FindingView): string {
  return f.has('other') ? `cell ${f.text('other')}` : `row ${f.number('otherRow')}`;
}
