import { WIDE_PLAN } from '../wide-plan';
import { sheetOf } from './sheet-of';

describe('Rolverdeling', () => {
  const sheet = sheetOf('rollen', WIDE_PLAN);

  it('answers how many roles there are, and which have nothing to do', () => {
    expect(sheet.answer).toBe('3 rollen, 1 zonder actie. 1 actie heeft nog geen rol of verantwoordelijke.');
  });

  it('names the roles of Rollen first, then those that only actions name', () => {
    expect(sheet.rows('rollen')).toEqual([
      ['Inkoop', 'de kalender', 'Team Inkoop', 2, 1, 1, 1],
      ['Bestuur', 'besluiten', null, 0, 0, 0, 0],
      ['MVOI-team', 'Staat niet in de tabel Rollen.', null, 3, 1, 0, 1],
    ]);
  });

  it('sets an action against the roles: who carries it out, who answers for it', () => {
    expect(sheet.table('wie-doet-wat').columns.map(({ heading }) => heading)).toEqual([
      'Nr',
      'Actie',
      'Inkoop',
      'MVOI-team',
    ]);
    expect(sheet.rows('wie-doet-wat')).toEqual([
      ['1', 'Kennissessie', 'U', null],
      ['2', 'Startdocument', 'U', 'U'],
      ['4', 'Marktdag', null, 'U'],
      ['6', 'Zaal huren', null, 'U'],
    ]);
    const [head = [], ...rows] = WIDE_PLAN['Acties'] ?? [];
    const owned = [[...head, 'Verantwoordelijke'], ...rows.map((row, i) => [...row, i === 1 ? 'team inkoop' : null])];
    const view = sheetOf('rollen', { ...WIDE_PLAN, Acties: owned });
    expect(view.rows('wie-doet-wat')[1]).toEqual(['2', 'Startdocument', 'U E', 'U', 'team inkoop']);
  });
});
