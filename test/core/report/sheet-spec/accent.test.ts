import { accentOf, contrastWithWhite, withAccent } from '../../../../src/core/report/sheet-spec/accent';
import { COLORS, LOOKS } from '../../../../src/core/report/sheet-spec/looks';

describe('accentOf', () => {
  it.each([
    ['#00664f', '#00664F'],
    ['00664F', '#00664F'],
    [' #C8102E ', '#C8102E'],
    ['#949494', '#949494'],
  ])('takes %s', (color, accent) => {
    expect(accentOf(color)).toBe(accent);
  });

  it.each(['#FFFF00', '#959595', '#FFFFFF', 'groen', '#12', '', null])('does not take %p', (color) => {
    expect(accentOf(color)).toBeNull();
  });
});

describe('contrastWithWhite', () => {
  it('is 21 for black, 1 for white', () => {
    expect(contrastWithWhite('#000000')).toBeCloseTo(21);
    expect(contrastWithWhite('#FFFFFF')).toBeCloseTo(1);
  });
});

describe('withAccent', () => {
  it('replaces our accent in text, fill and border, and its light tint by one of its own', () => {
    expect(withAccent(LOOKS.tableHeading, '#00664F')).toMatchObject({ fill: '#00664F', color: '#FFFFFF' });
    const aimed = withAccent(LOOKS.levelAimed, '#00664F');
    expect(aimed).toMatchObject({ color: '#00664F', borderColor: '#00664F' });
    expect(aimed.fill).not.toBe(COLORS.accentLight);
    expect(contrastWithWhite(aimed.fill ?? '#000000')).toBeLessThan(1.6);
  });

  it('leaves other colours, and every look without an accent, as they are', () => {
    expect(withAccent(LOOKS.bad, '#00664F')).toEqual(LOOKS.bad);
    expect(withAccent(LOOKS.tableHeading, undefined)).toBe(LOOKS.tableHeading);
  });
});
