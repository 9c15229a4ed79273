import { rowKinds } from '../../../src/core/recognise/row-rules';
import type { CellValue } from '../../../src/core/workbook/cell-value';

const CONTEXT = { title: 1, telling: [2], headings: ['Nr', 'Project', 'Start', 'Waarde'], isTable: false };

function kindsOf(rows: readonly (readonly CellValue[])[], context = CONTEXT): readonly string[] {
  const kinds = rowKinds(rows, context);
  return rows.map((_, row) => kinds.get(row)?.why ?? '');
}

it('leaves out totals by the whole word, and keeps a tender that is called so', () => {
  expect(
    kindsOf([
      [1, 'Schoonmaak', '2025-Q1', 10],
      [2, 'Totaalonderhoud wegen', null, 20],
      [null, 'Totaal beheer openbare ruimte', '2025-Q2', 30],
      [null, 'Subtotaal', null, 60],
      ['Totaal:', null, null, 60],
    ]),
  ).toEqual(['', '', '', 'total', 'total']);
});

it('tells group rows, which come back with rows between, from a tender with only its name', () => {
  const item = (nr: number): readonly CellValue[] => [nr, `Opdracht ${nr}`, '2025-Q1', 10];
  expect(kindsOf([['Afdeling A'], item(1), item(2), ['Afdeling B'], item(3)])).toEqual(['group', '', '', 'group', '']);
  expect(kindsOf([item(1), [null, 'Nog te bepalen opdracht'], item(2)])).toEqual(['', '', '']);
});

it('leaves out notes under the list', () => {
  expect(kindsOf([[1, 'Schoonmaak', '2025-Q1', 10], [], ['Bron: begroting'], ['* onder voorbehoud']])).toEqual([
    '',
    '',
    'note',
    'note',
  ]);
});

it('leaves out headings that come back', () => {
  expect(
    kindsOf([
      [1, 'Schoonmaak', null, 10],
      ['Nr', 'Project', 'Start', 'Waarde'],
      [2, 'Groen', null, 20],
    ]),
  ).toEqual(['', 'headings', '']);
});

it('takes every row of an Excel table for a row, but for totals', () => {
  const rows = [['Afdeling A'], [1, 'Schoonmaak', '2025-Q1', 10], ['Totaal', null, null, 10]];
  expect(kindsOf(rows, { ...CONTEXT, isTable: true })).toEqual(['', '', 'total']);
});
