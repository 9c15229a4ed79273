import { checkOf } from '../../support/check-of';
import { action, check } from './action-rows';

describe('the owner of an action', () => {
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
});
