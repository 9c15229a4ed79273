import { gridOf, type Cells } from '../../support/check-of';
import { theme, check } from './theme-rows';

describe('the levels of a theme', () => {
  const criterion = (level: number, met: string, text: string): Cells => ({
    Thema: 'Klimaat',
    Niveau: level,
    Criterium: text,
    Voldaan: met,
  });

  it('[G02] finds an ambition below the stated level, else below the evidenced one', () => {
    const { of, rowsOf } = check({
      Themas: gridOf(
        theme('Circulair', { 'Huidig niveau': 3, Ambitieniveau: 2 }),
        theme('Klimaat', { Ambitieniveau: 1 }),
        theme('Milieu', { 'Huidig niveau': 3, Ambitieniveau: 3 }),
      ),
      Nulmeting: gridOf(criterion(1, 'Ja', 'a'), criterion(2, 'Ja', 'b')),
    });
    expect(rowsOf('G02')).toEqual(['Circulair', 'Klimaat']);
    expect(of('G02')[1]).toMatchObject({ column: 'Ambitieniveau', details: { ambition: 1, current: 2 } });
  });

  it('[G03] finds a claim above the evidence and names what is missing', () => {
    const { of } = check({
      Themas: gridOf(theme('Klimaat', { 'Huidig niveau': 3 })),
      Nulmeting: gridOf(criterion(1, 'Ja', 'a'), criterion(2, 'Deels', 'beleid'), criterion(2, 'Nee', 'pilots')),
    });
    expect(of('G03')[0]).toMatchObject({ severity: 'warning', column: 'Huidig niveau' });
    expect(of('G03')[0]?.details).toEqual({ stated: 3, evidenced: 1, missing: ['beleid', 'pilots'] });
  });

  it('[G03] takes a level without criteria for not recorded, never for failed', () => {
    const themes = gridOf(theme('Klimaat', { 'Huidig niveau': 3 }));
    const found = (...rows: readonly Cells[]) => check({ Themas: themes, Nulmeting: gridOf(...rows) }).of('G03');
    expect(found(criterion(1, 'Ja', 'a'), criterion(2, 'Ja', 'b'))).toEqual([]);
    expect(found(criterion(3, 'Ja', 'c'))).toEqual([]);
    expect(found(criterion(1, 'Ja', 'a'), criterion(4, 'Nee', 'd'))).toEqual([]);
    expect(found(criterion(1, 'Ja', 'a'), criterion(3, 'Nee', 'c'))[0]?.details).toMatchObject({ missing: ['c'] });
  });

  it('[G03] says nothing without criteria or when the evidence suffices', () => {
    const themes = gridOf(theme('Klimaat', { 'Huidig niveau': 1 }), theme('Circulair', { 'Huidig niveau': 4 }));
    expect(check({ Themas: themes, Nulmeting: gridOf(criterion(1, 'Ja', 'a')) }).of('G03')).toEqual([]);
  });
});
