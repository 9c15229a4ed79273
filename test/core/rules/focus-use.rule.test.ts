import { gridOf } from '../../support/check-of';
import type { Grids } from '../../support/plan-of';
import { THEMES, tender, check } from './theme-rows';

describe('the use of focus themes', () => {
  it('[G01] finds a focus theme that no counted tender of the year marks', () => {
    const { of, rowsOf } = check({
      Themas: gridOf(...THEMES),
      Aanbestedingen: gridOf(
        tender('1'),
        tender('2', { Circulair: 'Eis', Start: '2026-Q1' }),
        tender('3', { Circulair: 'Eis', Status: 'Vervallen' }),
        tender('4', { Circulair: 'Eis', Kansrijk: 'nee' }),
      ),
    });
    expect(rowsOf('G01')).toEqual(['Circulair']);
    expect(of('G01')[0]).toMatchObject({
      severity: 'warning',
      table: 'Themas',
      column: 'Thema',
      details: { year: 2025, counted: 1 },
    });
  });

  it('[G01] [G06] are not there where the plan focuses on SDGs and on no theme', () => {
    const themes = gridOf({ Thema: 'Klimaat', Focus: 'nee' });
    const calendar = gridOf(tender('1'));
    const codes = (more: Grids) => {
      const { of } = check({ Themas: themes, Aanbestedingen: calendar, ...more });
      return [...of('G01'), ...of('G06')].map(({ code }) => code);
    };
    const sdg = (focus: string) => ({ Sdgs: gridOf({ SDG: 13, Focus: focus }) });
    expect(codes({})).toContain('G06');
    expect(codes(sdg('nee'))).toContain('G06');
    expect(codes(sdg('ja'))).toEqual([]);
    expect(codes({ ...sdg('ja'), Themas: gridOf({ Thema: 'Circulair', Focus: 'ja' }) })).toEqual(['G01']);
  });

  it('[G01] is content with any mark, Nee too, and says nothing without a calendar', () => {
    const calendar = gridOf(tender('1', { Circulair: 'Nee' }));
    expect(check({ Themas: gridOf(...THEMES), Aanbestedingen: calendar }).of('G01')).toEqual([]);
    expect(check({ Themas: gridOf(...THEMES) }).of('G01')).toEqual([]);
  });
});
