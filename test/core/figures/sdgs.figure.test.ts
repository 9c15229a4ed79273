import { figuresJsonOf, figuresOf, present } from '../../support/figures-of';
import type { Grids } from '../../support/plan-of';

const sdgsOf = (grids: Grids) => present(figuresJsonOf(grids).sdgs);

describe('sdgs', () => {
  it('are those that Themas, Sdgs or SdgKompas name, ascending', () => {
    const grids = {
      Themas: [
        ['Thema', "SDG's"],
        ['Klimaat', '13; 7'],
        ['Circulair', '12; 13'],
        ['Social return', null],
      ],
      Sdgs: [
        ['SDG', 'Focus'],
        [8, 'ja'],
        [13, 'ja'],
        [7, 'nee'],
        [13, 'nee'],
      ],
      SdgKompas: [
        ['Aanbesteding', 'SDG', 'Duiding'],
        ['A-1', 13, 'Kans'],
        ['A-2', 13, 'kans'],
        ['A-2', 13, 'Risico'],
        ['A-3', 'SDG 1', 'Risico'],
        ['A-4', 2, null],
        ['A-5', 99, 'Kans'],
      ],
    };
    expect(sdgsOf(grids)).toEqual([
      { sdg: 1, focus: false, themes: [], opportunities: 0, risks: 1 },
      { sdg: 2, focus: false, themes: [], opportunities: 0, risks: 0 },
      { sdg: 7, focus: false, themes: ['Klimaat'], opportunities: 0, risks: 0 },
      { sdg: 8, focus: true, themes: [], opportunities: 0, risks: 0 },
      { sdg: 12, focus: false, themes: ['Circulair'], opportunities: 0, risks: 0 },
      { sdg: 13, focus: true, themes: ['Klimaat', 'Circulair'], opportunities: 2, risks: 1 },
    ]);
  });

  it('are null only when all three tables are missing', () => {
    expect(figuresOf({ Acties: [['Nr', 'Actie']] }).sdgs).toBeNull();
    expect(figuresOf({ Themas: [['Thema']] }).sdgs).toEqual([]);
    expect(figuresOf({ Sdgs: [['SDG']] }).sdgs).toEqual([]);
    expect(figuresOf({ SdgKompas: [['Aanbesteding', 'SDG']] }).sdgs).toEqual([]);
  });
});
