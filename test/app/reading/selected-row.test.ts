import { selectedRow } from '../../../src/app/reading/selected-row';
import { gridOf } from '../../support/check-of';
import { planOf } from '../../support/plan-of';

const { plan } = planOf({
  Themas: gridOf({ Thema: 'Klimaat' }),
  Aanbestedingen: [['Nr', 'Aanbesteding'], ['A-01', 'Groen'], [], ['A-02', 'Wegen']], // prettier-ignore
});
const at = (row: number, column: number, sheet = 'Aanbestedingskalender', columnCount = 1) =>
  selectedRow(plan, { sheet, range: { row, column, rowCount: 2, columnCount } });

test('finds the row that the user is in, by the first cell of what is selected', () => {
  expect(at(3, 1)).toEqual({ id: 'tenders', key: 'A-02', rowNumber: 3 });
  expect(at(1, 0, "Thema's")).toEqual({ id: 'themes', key: 'Klimaat', rowNumber: 1 });
  expect(at(1, 0, 'Aanbestedingskalender', 16_384)).toMatchObject({ key: 'A-01' });
});

test('finds none in headings, blank rows, beside the table, on other sheets, or in several blocks', () => {
  expect([at(0, 0), at(2, 0), at(1, 2), at(1, 0, 'Notities')]).toEqual([null, null, null, null]);
  expect(selectedRow(plan, { sheet: 'Aanbestedingskalender', range: null })).toBeNull();
  expect(selectedRow(plan, { sheet: null, range: null })).toBeNull();
});
