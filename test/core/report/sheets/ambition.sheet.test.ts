import { FULL_PLAN } from '../report-of';
import { sheetOf } from './sheet-of';

describe('Ambities', () => {
  const sheet = sheetOf('ambities');

  it('answers which themes are behind, or have a level to reach this year', () => {
    // The path of Circulair begins this year, which has not ended: nothing was due yet.
    expect(sheet.answer).toBe('Voor het eind van 2025 nog te bereiken: Circulair (1 niveau).');
  });

  it('shows the baseline per cluster of criteria, which is of no level', () => {
    expect(sheet.headings).not.toContain('Nulmeting per cluster');
    const perCluster = sheetOf('ambities', {
      ...FULL_PLAN,
      Nulmeting: [
        ['Thema', 'Niveau', 'Cluster', 'Criterium', 'Voldaan', 'Bewijs'],
        ['Klimaat', 1, null, 'Kent de mogelijkheden', 'Ja', null],
        [null, null, 'Energie', 'Welke criteria worden al uitgevraagd', 'Nee', 'volgt op GWW'],
      ],
    });
    expect(perCluster.headings).toContain('Nulmeting per cluster');
    expect(perCluster.table('nulmeting').rows).toEqual([
      ['Energie', 'Welke criteria worden al uitgevraagd', 'Nee', 'volgt op GWW'],
    ]);
  });

  it('fills the matrix to the level of now, outlines it to the ambition and marks where the path is', () => {
    const cells = sheet.spec.cells.filter(({ look }) => look.startsWith('level'));
    const rows = [...new Set(cells.map(({ row }) => row))].map((row) =>
      cells
        .filter((cell) => cell.row === row)
        .map(({ look, value }) => `${look.slice('level'.length)}${String(value)}`)
        .join(' '),
    );
    expect(rows).toEqual([
      'Filled● ✓ Filled● ✓ Filled● ◆ Aimed○ ★ Empty',
      'Filled● Aimed○ ◆ Aimed○ ★ Empty Empty',
      'Filled● Filled● Empty Empty Empty',
    ]);
  });

  it('says in words what the matrix shows', () => {
    expect(sheet.lines).toContain('nu 3 van 5; aangetoond 2; ambitie 4 in 2027; nog 1 niveau tot de ambitie');
    expect(sheet.lines).toContain(
      'nu 1 van 5; ambitie 3 in 2027; voor het eind van 2025 nog 1 niveau te bereiken; nog 2 niveaus tot de ambitie',
    );
    expect(sheet.lines).toContain('nu 2 van 5; geen ambitie');
  });

  it('draws the stated levels of each theme, and none for a year between them, in the colours of the themes', () => {
    expect(sheet.table('pad').columns.map(({ heading }) => heading)).toEqual([
      'Thema',
      'Pad',
      '2024',
      '2025',
      '2026',
      '2027',
    ]);
    expect(sheet.rows('pad')).toEqual([
      ['Klimaat', 'van 2 in 2024 naar 3 in 2025', 2, 3, null, null],
      ['Circulair', 'van 2 in 2025 naar 3 in 2027', null, 2, null, 3],
    ]);
    const chart = sheet.chart('pad');
    expect(chart.series).toMatchObject([
      { name: 'Klimaat', look: { color: '#0F6CBD' } },
      { name: 'Circulair', look: { color: '#B25E00' } },
    ]);
    expect(chart.valueAxis).toMatchObject({ minimum: 0, maximum: 5 });
  });

  it('starts a path that begins later at the level of now', () => {
    const later = {
      ...FULL_PLAN,
      Ambities: [
        ['Thema', 'Jaar', 'Niveau'],
        ['Klimaat', 2027, 4],
      ],
    };
    const view = sheetOf('ambities', later);
    expect(view.table('pad').columns.map(({ heading }) => heading)).toEqual(['Thema', 'Pad', 'Nu (2025)', '2027']);
    expect(view.rows('pad')).toEqual([['Klimaat', 'niveau 4 in 2027', 3, 4]]);
    expect(view.answer).toBe('De ambitie is nog niet aan de orde bij Klimaat en Circulair.');
  });

  it('draws seven lines at most, focus themes first, and says which it leaves out', () => {
    const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'];
    const view = sheetOf('ambities', {
      Themas: [['Thema', 'Focus'], ...names.map((name) => [name, name > 'c' ? 'ja' : 'nee'])],
      Ambities: [
        ['Thema', 'Jaar', 'Niveau'],
        ...names.flatMap((name) => [
          [name, 2025, 2],
          [name, 2026, 3],
        ]),
      ],
    });
    expect(view.chart('pad').series.map(({ name }) => name)).toEqual(['a', 'd', 'e', 'f', 'g', 'h', 'i']);
    expect(view.lines.join(' ')).toContain("2 thema's staan alleen in de tabel");
  });

  it('names the evidence that is missing for the next level', () => {
    expect(sheet.rows('bewijs')).toEqual([['Klimaat', 'Monitor ingericht', 3]]);
    expect(sheet.rows('niveaus')[0]).toEqual(['Klimaat', '1 criterium voor niveau 3', 3, 3, 2, 2, 3, 0, 4, 2027, 1, 0]);
    expect(sheet.rows('niveaus')[1]?.[1]).toBe('niet vastgelegd');
  });
});
