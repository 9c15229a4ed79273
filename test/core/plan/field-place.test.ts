import { columnOf, fieldAddress, fieldPlace, holdsField, mayLack } from '../../../src/core/plan/field-place';
import { planOf } from '../../support/plan-of';
import { checkOf } from '../../support/check-of';

const QUARTERS = [
  ['Aanbesteding', 'Kansrijk', 'Q2 2025', 'Q1 2025'],
  ['Groen', 'ja', 'x', null],
  ['Wegen', 'ja', null, null],
];

describe('where the sheet holds a field', () => {
  test('is its own column, also when the cell is blank', () => {
    const { tenders } = planOf({ Aanbestedingen: [['Nr', 'Aanbesteding', 'Start'], ['A-01', 'Groen', null]] }).plan.tables; // prettier-ignore
    expect(fieldPlace(tenders, 'start')).toEqual({ kind: 'column', column: 2 });
    expect(fieldPlace(tenders, 'status')).toBeNull();
    expect(fieldAddress(tenders, tenders.rows[0]!, 'start')).toEqual({ sheet: 'Aanbestedingskalender', address: 'C2' });
  });

  test('is a column per quarter for Start, earliest first, whether a row has its cross or not', () => {
    const { tenders } = planOf({ Aanbestedingen: QUARTERS }).plan.tables;
    expect(fieldPlace(tenders, 'start')).toMatchObject({ kind: 'quarters', columns: [{ column: 3 }, { column: 2 }] });
    expect(holdsField(tenders, 'originalStart')).toBe(false);
    expect(tenders.rows.map((row) => columnOf(tenders, row, 'start'))).toEqual([2, null]);
  });

  test('is nowhere without the table', () => {
    const { actions } = planOf({ Aanbestedingen: QUARTERS }).plan.tables;
    expect(fieldPlace(actions, 'title')).toBeNull();
  });

  test('[T02] is asked for unless the plan does without it', () => {
    const lacking = checkOf({ Aanbestedingen: QUARTERS.map(([title, , ...rest]) => [title!, ...rest]) });
    // Nothing says otherwise, so all that is in the calendar is promising (T07).
    expect([lacking.of('T02').length, lacking.of('T07').length]).toEqual([0, 1]);
    const untitled = checkOf({ Aanbestedingen: QUARTERS.map(([, ...rest]) => rest) });
    expect(untitled.of('T02').map(({ column }) => column)).toEqual(['Aanbesteding']);
    expect([mayLack('tenders', 'promising', true), mayLack('tenders', 'promising', false)]).toEqual([true, false]);
    expect([mayLack('tenders', 'nr', false), mayLack('actions', 'nr', true)]).toEqual([true, false]);
  });
});
