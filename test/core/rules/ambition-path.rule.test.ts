import { gridOf, type Cells } from '../../support/check-of';
import { theme, check } from './theme-rows';

describe('the path of an ambition', () => {
  const step = (name: string, year: number, level: number): Cells => ({ Thema: name, Jaar: year, Niveau: level });

  it('[G04] finds where a path goes down, at the later row, by year and not by row', () => {
    const { of, rowsOf } = check({
      Themas: gridOf(theme('Klimaat'), theme('Circulair')),
      Ambities: gridOf(
        step('Klimaat', 2026, 2),
        step('Klimaat', 2025, 3),
        step('Circulair', 2025, 2),
        step('Circulair', 2026, 2),
      ),
    });
    expect(rowsOf('G04')).toEqual(['Klimaat · 2026']);
    expect(of('G04')[0]).toMatchObject({ severity: 'warning', table: 'Ambities', column: 'Niveau', cell: 'C2' });
    expect(of('G04')[0]?.details).toEqual({ theme: 'Klimaat', year: 2026, level: 2, beforeYear: 2025, beforeLevel: 3 });
  });

  it('[G05] finds a path whose level in the year of the ambition is another', () => {
    const { of, rowsOf } = check({
      Themas: gridOf(
        theme('Klimaat', { Ambitieniveau: 4, Ambitiejaar: 2027 }),
        theme('Circulair', { Ambitieniveau: 3, Ambitiejaar: 2027 }),
        theme('Milieu', { Ambitieniveau: 3, Ambitiejaar: 2027 }),
        theme('ISV', { Ambitieniveau: 3, Ambitiejaar: null }),
      ),
      Ambities: gridOf(
        step('Klimaat', 2026, 3),
        step('Circulair', 2027, 3),
        step('Circulair', 2028, 4),
        step('Milieu', 2028, 4),
        step('ISV', 2027, 1),
      ),
    });
    expect(rowsOf('G05')).toEqual(['Klimaat · 2026']);
    expect(of('G05')[0]?.details).toEqual({ theme: 'Klimaat', year: 2027, ambition: 4, level: 3, stepYear: 2026 });
  });
});
