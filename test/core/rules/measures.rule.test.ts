import { gridOf, type Cells } from '../../support/check-of';
import { THEMES, tender, check } from './theme-rows';

describe('measures and the marks of the calendar', () => {
  it('[X03] finds a measure whose form the calendar does not have', () => {
    const measure = (cells: Cells): Cells => ({
      Aanbesteding: '1',
      Thema: 'Klimaat',
      Maatregel: 'elektrisch',
      Vorm: 'Eis',
      ...cells,
    });
    const { of } = check({
      Themas: gridOf(...THEMES),
      Aanbestedingen: gridOf(tender('1', { Klimaat: 'Eis; Contract' }), tender('2', { Klimaat: '??' })),
      Maatregelen: gridOf(
        measure({}),
        measure({ Vorm: 'Gunning' }),
        measure({ Vorm: null }),
        measure({ Thema: 'Circulair', Vorm: null }),
        measure({ Thema: 'Circulair' }),
        measure({ Aanbesteding: '2' }),
        measure({ Aanbesteding: '99' }),
      ),
    });
    expect(of('X03').map(({ cell, column }) => [cell, column])).toEqual([
      ['D3', 'Vorm'],
      ['B5', 'Thema'],
      ['D6', 'Vorm'],
    ]);
    expect(of('X03')[0]).toMatchObject({ severity: 'warning' });
    expect(of('X03')[0]?.details).toEqual({
      tender: '1',
      theme: 'Klimaat',
      form: 'Gunning',
      marks: ['Eis', 'Contract'],
    });
  });
});
