import { checkOf, gridOf, type Cells } from '../../support/check-of';
import { dateOf } from '../../support/plan-of';
import { serialFromDate } from '../../../src/core/kernel/calendar-date';

/** An action with nothing to say about it, besides what a test changes. */
function action(nr: string, cells: Cells = {}): Cells {
  return { Nr: nr, Actie: `Actie ${nr}`, Rol: 'Inkoop', Begin: '2025-Q3', Eind: '2025-Q4', Uren: 8, ...cells };
}

function check(...rows: readonly Cells[]) {
  const headings = { Soort: null, Status: null, 'Voltooid op': null, Verantwoordelijke: null, Budget: null };
  const grid = gridOf({ ...action('leeg'), ...headings, 'Binnen budget en capaciteit': null }, ...rows);
  return checkOf({ Acties: grid }, { asOf: '2025-07-01' });
}

const serial = (text: string) => serialFromDate(dateOf(text));

describe('rules for actions', () => {
  it('[A01] finds an end before the begin, not the same quarter', () => {
    const { of, rowsOf } = check(
      action('1', { Begin: '2025-Q4', Eind: '2025-Q3' }),
      action('2', { Begin: '2025-Q4', Eind: '2025-Q4' }),
    );
    expect(rowsOf('A01')).toEqual(['1']);
    expect(of('A01')[0]).toMatchObject({ severity: 'error', column: 'Eind', value: '2025-Q3', cell: 'E3' });
    expect(of('A01')[0]?.details).toEqual({ begin: '2025-Q4', end: '2025-Q3' });
  });

  it('[A01] says nothing while one of the two is blank or cannot be read', () => {
    const { rowsOf } = check(action('1', { Begin: null, Eind: '2025-Q3' }), action('2', { Begin: 2025 }));
    expect(rowsOf('A01')).toEqual([]);
  });

  it('[A02] finds done without a date', () => {
    const { of, rowsOf } = check(
      action('1', { Status: 'Voltooid' }),
      action('2', { Status: 'Voltooid', 'Voltooid op': serial('2025-06-30') }),
      action('3', { Status: 'Loopt' }),
    );
    expect(rowsOf('A02')).toEqual(['1']);
    expect(of('A02')[0]).toMatchObject({ severity: 'warning', column: 'Voltooid op', value: null });
  });

  it('[A02] takes a date that cannot be read for a blank one, as the figures do', () => {
    const { rowsOf } = check(action('1', { Status: 'Voltooid', 'Voltooid op': 'gisteren' }));
    expect(rowsOf('C04')).toEqual(['1']);
    expect(rowsOf('A02')).toEqual(['1']);
  });

  it('[A03] finds a date without done, but not when the status cannot be read', () => {
    const { of, rowsOf } = check(
      action('1', { Status: 'Loopt', 'Voltooid op': serial('2025-06-30') }),
      action('2', { Status: 'bezigg!', 'Voltooid op': serial('2025-06-30') }),
      action('3', { Status: 'Voltooid', 'Voltooid op': serial('2025-06-30') }),
    );
    expect(rowsOf('A03')).toEqual(['1']);
    expect(of('A03')[0]?.details).toEqual({ status: 'Loopt', date: '2025-06-30' });
  });

  it('[A04] finds an action that names neither role nor owner', () => {
    const { of, rowsOf } = check(
      action('1', { Rol: null }),
      action('2', { Rol: null, Verantwoordelijke: 'Team Inkoop' }),
    );
    expect(rowsOf('A04')).toEqual(['1']);
    expect(of('A04')[0]).toMatchObject({ severity: 'warning', column: 'Verantwoordelijke' });
  });

  it('[A04] names the column even where the sheet lacks it', () => {
    const { of } = checkOf({
      Acties: [
        ['Nr', 'Actie'],
        ['1', 'Iets'],
      ],
    });
    expect(of('A04')[0]).toMatchObject({ column: 'Verantwoordelijke', heading: null, cell: 'A2', value: null });
  });

  it('[A05] finds an action without a quarter, unless it is continuous', () => {
    const { of, rowsOf } = check(
      action('1', { Begin: null }),
      action('2', { Begin: null, Soort: 'Doorlopend' }),
      action('3', { Begin: null, Soort: 'Terugkerend' }),
    );
    expect(rowsOf('A05')).toEqual(['1', '3']);
    expect(of('A05')[0]).toMatchObject({ severity: 'warning', column: 'Begin' });
  });

  it('[A06] finds what is past its last quarter', () => {
    const { of, rowsOf } = check(
      action('1', { Begin: '2025-Q1', Eind: '2025-Q2', Status: 'Loopt' }),
      action('2', { Begin: '2025-Q1', Eind: null }),
      action('3', { Begin: '2025-Q1', Eind: '2025-Q3' }),
      action('4', { Begin: '2025-Q1', Eind: '2025-Q2', Status: 'Vervallen' }),
      action('5', { Begin: '2025-Q1', Eind: '2025-Q2', Soort: 'Doorlopend' }),
      action('6', { Begin: '2025-Q1', Eind: '2025-Q2', Status: 'wat?' }),
    );
    expect(rowsOf('A06')).toEqual(['1', '2']);
    expect(of('A06')[0]).toMatchObject({ severity: 'warning', column: 'Eind' });
    expect(of('A06')[0]?.details).toEqual({ last: '2025-Q2', status: 'Loopt' });
    expect(of('A06')[1]).toMatchObject({ column: 'Begin' });
  });

  it('[A07] asks time, budget or "Binnen budget en capaciteit"; no is an answer', () => {
    const { of, rowsOf } = check(
      action('1', { Uren: null }),
      action('2', { Uren: null, Budget: 0 }),
      action('3', { Uren: null, 'Binnen budget en capaciteit': 'nee' }),
    );
    expect(rowsOf('A07')).toEqual(['1']);
    expect(of('A07')[0]).toMatchObject({ severity: 'notice', column: 'Budget' });
  });

  it('[A08] finds a completion after the as-of date, not on it', () => {
    const { of, rowsOf } = check(
      action('1', { Status: 'Voltooid', 'Voltooid op': serial('2025-07-02') }),
      action('2', { Status: 'Voltooid', 'Voltooid op': serial('2025-07-01') }),
    );
    expect(rowsOf('A08')).toEqual(['1']);
    expect(of('A08')[0]).toMatchObject({ severity: 'error', details: { date: '2025-07-02', asOf: '2025-07-01' } });
  });

  it('leaves an action alone about which there is nothing to say', () => {
    expect(check(action('1')).findings.filter(({ table }) => table === 'Acties')).toEqual([]);
  });
});
