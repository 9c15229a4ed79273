import { checkOf, gridOf, type Cells } from '../../support/check-of';

const THEMES = gridOf({ Thema: 'Milieu en biodiversiteit' }, { Thema: 'Klimaat' });
const step = (theme: string, year: number, level = 2): Cells => ({ Thema: theme, Jaar: year, Niveau: level });
const tender = (nr: string): Cells => ({ Nr: nr, Aanbesteding: nr, Start: '2025-Q3', Kansrijk: 'nee' });

describe('findings about keys', () => {
  it('[K01] finds a key twice, names the other cell, and lets both tenders count', () => {
    const { of, plan } = checkOf({ Aanbestedingen: gridOf(tender('A-1'), tender('A-2'), tender('a-1 ')) });
    expect(of('K01')).toHaveLength(1);
    expect(of('K01')[0]).toMatchObject({ severity: 'error', column: 'Nr', cell: 'A4' });
    expect(of('K01')[0]?.details).toMatchObject({ other: 'A2', otherRow: 2 });
    expect(plan.tables.tenders.rows).toHaveLength(3);
  });

  it('[K01] uses the first row in other tables, and knows a theme by its other names', () => {
    const { of, plan } = checkOf({
      Themas: THEMES,
      Ambities: gridOf(step('Milieu', 2025, 2), step('Milieu en biodiversiteit', 2025, 3), step('Milieu', 2026)),
    });
    expect(of('K01').map(({ cell }) => cell)).toEqual(['A3']);
    expect(plan.tables.ambitions.rows.map(({ year, level }) => [year, level])).toEqual([
      [2025, 2],
      [2026, 2],
    ]);
  });

  it('[K01] does not take rows without a key for the same', () => {
    const { of } = checkOf({ Acties: gridOf({ Nr: null, Actie: 'a' }, { Nr: null, Actie: 'b' }) });
    expect(of('K01')).toEqual([]);
    expect(of('C01')).toHaveLength(2);
  });

  it('[K02] finds a name that does not exist and names the nearest', () => {
    const { of } = checkOf({
      Themas: THEMES,
      Ambities: gridOf(step('Klimat', 2025), step('KLIMAAT', 2025), step('milieu', 2025)),
      Aanbestedingen: gridOf(tender('A-1')),
      Maatregelen: gridOf({ Aanbesteding: 'A-9', Thema: 'Klimaat', Maatregel: 'x' }),
    });
    expect(of('K02').map(({ table, cell }) => [table, cell])).toEqual([
      ['Ambities', 'A2'],
      ['Maatregelen', 'A2'],
    ]);
    expect(of('K02')[0]).toMatchObject({ severity: 'error' });
    expect(of('K02')[0]?.details).toMatchObject({ name: 'Klimat', target: "Thema's", nearest: ['Klimaat'] });
  });

  it('[K02] says nothing of a table that is not there: T01 does', () => {
    expect(checkOf({ Ambities: gridOf(step('Klimat', 2025)) }).of('K02')).toEqual([]);
  });

  it('[K03] finds a role that is not in Rollen, only when Rollen has rows', () => {
    const actions = gridOf({ Nr: '1', Actie: 'a', Rol: 'Inkop; Bestuur' });
    const { of } = checkOf({ Acties: actions, Rollen: gridOf({ Rol: 'Inkoop' }, { Rol: 'Bestuur' }) });
    expect(of('K03')).toHaveLength(1);
    expect(of('K03')[0]).toMatchObject({ severity: 'warning', column: 'Rol', cell: 'C2' });
    expect(of('K03')[0]?.details).toMatchObject({ name: 'Inkop', target: 'Rollen', nearest: ['Inkoop'] });
    expect(checkOf({ Acties: actions, Rollen: [['Rol']] }).of('K03')).toEqual([]);
    expect(checkOf({ Acties: actions }).of('K03')).toEqual([]);
  });
});
