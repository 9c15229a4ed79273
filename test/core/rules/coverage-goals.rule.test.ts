import { gridOf, type Cells } from '../../support/check-of';
import { THEMES, theme, tender, check } from './theme-rows';

describe('coverage targets', () => {
  const goal = (year: number, target: number | string, cells: Cells = {}): Cells => ({
    Soort: 'Dekking',
    Jaar: year,
    Streefwaarde: target,
    Over: null,
    Thema: null,
    ...cells,
  });

  it('[G08] finds a target below that of any earlier year', () => {
    const { of } = check({ Doelen: gridOf(goal(2025, 0.8), goal(2027, 0.75), goal(2026, 0.7), goal(2028, 0.8)) });
    expect(of('G08').map(({ details }) => details.year)).toEqual([2027, 2026]);
    expect(of('G08')[0]).toMatchObject({ severity: 'warning', column: 'Streefwaarde', cell: 'C3' });
    expect(of('G08')[0]?.details).toEqual({
      theme: '',
      year: 2027,
      target: 0.75,
      beforeYear: 2025,
      beforeTarget: 0.8,
    });
  });

  it('[G08] does not compare targets over different tenders, nor those of one theme', () => {
    const grid = gridOf(goal(2025, 0.9), goal(2026, 0.5, { Over: 'Alle' }), goal(2027, 0.4, { Thema: 'Klimaat' }));
    expect(check({ Doelen: grid, Themas: gridOf(theme('Klimaat')) }).of('G08')).toEqual([]);
  });

  it('[G08] holds the targets of one theme against each other', () => {
    const grid = gridOf(goal(2025, 0.5, { Thema: 'Klimaat' }), goal(2026, 0.4, { Thema: 'klimaat', Over: 'Alle' }));
    const { of } = check({ Doelen: grid, Themas: gridOf(theme('Klimaat')) });
    expect(of('G08').map(({ details }) => [details.theme, details.year])).toEqual([['Klimaat', 2026]]);
  });

  it('[G09] asks no target of a plan that states none', () => {
    const calendar = { Themas: gridOf(...THEMES), Aanbestedingen: gridOf(tender('1', { Start: '2024-Q1' })) };
    expect(check(calendar).of('G09')).toEqual([]);
    const others = [
      { Soort: 'Pilots', Thema: null },
      { Soort: 'Dekking', Thema: 'Klimaat' },
    ];
    const Doelen = gridOf(...others.map((cells) => goal(2025, 1, cells)));
    expect(check({ ...calendar, Doelen }).of('G09')).toEqual([]);
  });

  it('[G09] names each year with counted tenders and no target, stated or interpolated', () => {
    const { of } = check({
      Themas: gridOf(...THEMES),
      Aanbestedingen: gridOf(
        tender('1', { Start: '2024-Q1' }),
        tender('2', { Start: '2025-Q1' }),
        tender('3', { Start: '2026-Q1' }),
        tender('4', { Start: '2028-Q1' }),
        tender('5', { Start: '2028-Q2' }),
        tender('6', { Start: '2030-Q1', Kansrijk: 'nee' }),
      ),
      Doelen: gridOf(goal(2025, 0.75), goal(2027, 0.8)),
    });
    expect(of('G09').map(({ details }) => details)).toEqual([
      { year: 2024, count: 1 },
      { year: 2028, count: 2 },
    ]);
    expect(of('G09')[0]).toMatchObject({ severity: 'notice', table: 'Doelen', row: null });
  });
});
