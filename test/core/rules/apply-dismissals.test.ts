import { applyDismissals } from '../../../src/core/rules/apply-dismissals';
import { checkOf, gridOf, type Cells } from '../../support/check-of';

const dismissal = (cells: Cells): Cells => ({
  Code: 'A07',
  Tabel: 'Acties',
  Nr: '1',
  Kolom: null,
  Reden: 'Bewust',
  ...cells,
});

/** Of action 1: A07 (notice, Budget), A04 (warning, Verantwoordelijke) and C05 (error, Begin). */
function sortOut(...rows: readonly Cells[]) {
  const { plan, findings } = checkOf({
    Acties: gridOf({ Nr: '1', Actie: 'Iets', Begin: 2025, Budget: null, Verantwoordelijke: null }),
    ...(rows.length === 0 ? {} : { Afwijzingen: gridOf(...rows) }),
  });
  const { open, dismissed } = applyDismissals(plan, findings);
  expect(open.length + dismissed.length).toBe(findings.length);
  return dismissed.map(({ finding, reason }) => [finding.code, finding.row, reason]);
}

describe('applyDismissals', () => {
  it('splits off a notice by code, table and Nr, with its reason', () => {
    expect(sortOut(dismissal({}))).toEqual([['A07', '1', 'Bewust']]);
    expect(sortOut()).toEqual([]);
  });

  it('dismisses warnings too, but never errors', () => {
    expect(sortOut(dismissal({ Code: 'A04' }), dismissal({ Code: 'C05' }))).toEqual([['A04', '1', 'Bewust']]);
  });

  it('takes a blank Kolom for every column, else the contract’s name or the user’s heading', () => {
    expect(sortOut(dismissal({ Kolom: 'budget' }))).toHaveLength(1);
    expect(sortOut(dismissal({ Kolom: 'Uren' }))).toEqual([]);
  });

  it('matches spellings loosely, and a table by its sheet too', () => {
    expect(sortOut(dismissal({ Code: 'a07', Tabel: ' ACTIES', Nr: ' 1' }))).toHaveLength(1);
    const { plan, findings } = checkOf({
      Aanbestedingen: gridOf({ Nr: '1', Aanbesteding: 'a', Start: '2025-Q3', Kansrijk: 'nee', CPV: 'x' }),
      Afwijzingen: gridOf(dismissal({ Code: 'B08', Tabel: 'Aanbestedingskalender' })),
    });
    expect(applyDismissals(plan, findings).dismissed).toHaveLength(1);
  });

  it.each([
    ['another row', { Nr: '2' }],
    ['another table', { Tabel: 'Aanbestedingen' }],
    ['a table that does not exist', { Tabel: 'Actions!' }],
    ['no reason', { Reden: null }],
  ])('is not moved by %s', (_, cells) => {
    expect(sortOut(dismissal(cells as Cells))).toEqual([]);
  });
});
