import { ExcelHost, cellsAt } from '../../excel-stand-in';
import { conditionLooks } from '../src/sheet/conditions';
import { formulaHolds } from '../src/sheet/formula';

const { workbook } = new ExcelHost(
  {},
  {
    styles: [{}],
    sheets: [
      {
        name: 'Blad1',
        cells: cellsAt('A1', [
          ['Nr', 'Kansrijk', 'Status', 'Bedrag'],
          ['A-1', 'Ja', 'Vervallen', 5],
          ['A-2', null, ' ', 12],
        ]),
        conditionalFormats: [
          { addresses: ['A2:D3'], type: 'Custom', formula: '=$C2="Vervallen"', look: { font: { color: '#8A8886' } } },
          {
            addresses: ['D2:D3'],
            type: 'CellValue',
            comparison: { formula1: '=10', operator: 'GreaterThan' },
            look: { fill: { color: '#FDE7E9' } },
          },
        ],
      },
    ],
  },
);
const sheet = workbook.worksheets.get('Blad1');

test.each([
  ['=AND(COUNTA($A2:$D2)>0,LEN(TRIM($C2))=0)', 0, false],
  ['=AND(COUNTA($A2:$D2)>0,LEN(TRIM($C2))=0)', 1, true],
  ['=AND(LOWER($B2)="ja",COUNTA($C2:$D2)<>0)', 0, true],
  ['=OR(ISBLANK(B2),D2*2+1>=25)', 0, false],
  ['=OR(ISBLANK(B2),D2*2+1>=25)', 1, true],
  ['=NOT(-D2<0)', 0, false],
  ['="a"&A2="aA-1"', 0, true],
  ['=B2=0', 1, true],
])('%s in row %i is %s', (formula, rows, expected) => {
  expect(formulaHolds(formula, { sheet, rows, columns: 0 })).toBe(expected);
});

test.each(['=VLOOKUP(A2,A1:B3,2)', '=A2:B3', '=Blad2!A1="x"', '=A2>'])('%s is not known', (formula) => {
  expect(formulaHolds(formula, { sheet, rows: 0, columns: 0 })).toBeNull();
});

test('a condition holds for the row of each of its cells', () => {
  const colors = (row: number, column: number): (string | null)[] =>
    conditionLooks(sheet, row, column).map(({ font, fill }) => font.color ?? fill.color);
  expect([colors(1, 0), colors(2, 0), colors(2, 3), colors(0, 0)]).toEqual([['#8A8886'], [], ['#FDE7E9'], []]);
});
