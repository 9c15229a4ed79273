import { contrastWithWhite } from '../../../src/core/report/sheet-spec/accent';
import { themeColors } from '../../../src/core/report/theme-colors';

describe('themeColors', () => {
  it('gives the themes of the Manifest their own colour, however they are written', () => {
    expect(themeColors(['Klimaat', 'Milieu en biodiversiteit', 'Circulair (incl. bio-based)'])).toEqual([
      '#0F6CBD',
      '#2E7D4F',
      '#B25E00',
    ]);
    expect(themeColors(['ISV', 'D&I', 'SROI'])).toEqual(['#7A4DA0', '#A4336B', '#006E76']);
  });

  it("takes others from a palette: Helmond's Innovatiegericht", () => {
    const colors = themeColors(['Klimaatneutraal', 'Circulair', 'Innovatiegericht', 'Social Return']);
    expect(colors[0]).toBe('#0F6CBD');
    expect(new Set(colors).size).toBe(4);
  });

  it('gives no colour twice to a dozen themes, and only colours that show on white', () => {
    const names = ['Klimaat', 'Milieu', 'Circulair', 'Keten', 'Inclusie', 'Social return', ...'abcdef'];
    const colors = themeColors(names);
    expect(new Set(colors).size).toBe(names.length);
    for (const color of colors) expect(contrastWithWhite(color)).toBeGreaterThanOrEqual(3);
  });

  it('gives a second spelling of the same theme a colour of its own', () => {
    const [first, second] = themeColors(['Klimaat', 'Klimaatneutraal']);
    expect(second).not.toBe(first);
  });
});
