import { gridOf } from '../../support/check-of';
import { THEMES, check } from './theme-rows';

describe('focus themes', () => {
  it('[G06] warns when no theme has focus, at the heading', () => {
    const { of } = check({ Themas: gridOf({ Thema: 'Klimaat', Focus: 'nee' }, { Thema: 'Circulair', Focus: null }) });
    expect(of('G06')).toHaveLength(1);
    expect(of('G06')[0]).toMatchObject({ severity: 'warning', row: null, column: 'Focus', cell: 'B1' });
    expect(check({ Themas: gridOf({ Thema: 'Klimaat' }) }).of('G06')[0]).toMatchObject({ column: 'Focus', cell: null });
  });

  it('[G06] is silent with one focus theme, and without themes', () => {
    expect(check({ Themas: gridOf(...THEMES) }).of('G06')).toEqual([]);
    expect(check({ Themas: [['Thema', 'Focus']] }).of('G06')).toEqual([]);
  });

  it('[G07] asks the reason of a focus theme only', () => {
    const { of, rowsOf } = check({ Themas: gridOf(...THEMES) });
    expect(rowsOf('G07')).toEqual(['Circulair']);
    expect(of('G07')[0]).toMatchObject({ severity: 'notice', column: 'Onderbouwing' });
  });
});
