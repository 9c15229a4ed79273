import { gridOf } from '../../../support/check-of';
import { FULL_MOMENTS, FULL_PLAN } from '../report-of';
import { sheetOf } from './sheet-of';

describe('Dekking', () => {
  const sheet = sheetOf('dekking');

  it('answers in one sentence how the year stands', () => {
    expect(sheet.answer).toBe(
      'Bij 2 van de 4 kansrijke aanbestedingen van 2025 is een focusthema toegepast (50%). Het doel is 75%. Er is nog 1 aanbesteding nodig, en 2 aanbestedingen zijn nog aan te passen.',
    );
  });

  it('gives each year its numbers, a target between stated ones marked as computed', () => {
    expect(sheet.rows('stand')).toEqual([
      [2025, 'nog 1 nodig, en 2 kunnen nog', 'vastgesteld', 4, 2, 0.5, 0.75, 3, 1, 2, 3],
      [2026, 'nog 1 nodig, en 1 kan nog', 'berekend, niet vastgesteld', 1, 0, 0, 0.8, 1, 1, 1, 0],
      [2027, 'geen kansrijke aanbestedingen', 'vastgesteld', 0, 0, null, 0.85, 0, 0, 0, 0],
    ]);
    expect(sheet.lines.join(' ')).toContain('Het doel van 2026 is berekend, niet vastgesteld');
  });

  it('adds the quarters up against the target, with the keys behind them', () => {
    expect(sheet.rows('kwartalen')).toEqual([
      ['2025-Q1', '1', 1, 1, 1, 1, 1, 0.75],
      ['2025-Q2', '2', 1, 1, 2, 2, 1, 0.75],
      ['2025-Q3', null, 1, 0, 3, 2, 2 / 3, 0.75],
      ['2025-Q4', null, 1, 0, 4, 2, 0.5, 0.75],
    ]);
    const chart = sheet.chart('kwartalen');
    expect(chart).toMatchObject({
      type: 'lines',
      title: 'Dekking tot en met het 3e kwartaal 2025: 2 van 3; doel over het jaar 75%',
    });
    expect(chart.series).toMatchObject([
      { name: 'Dekking t/m', look: { kind: 'line', dashed: false }, labels: { place: 'above', format: null } },
      { name: 'Doel', look: { kind: 'line', dashed: true }, labels: null },
    ]);
  });

  it('counts applied and applicable per theme', () => {
    expect(sheet.rows('themas')).toEqual([
      ['Klimaat', '1', 'ja', 3, 1, 1 / 3],
      ['Circulair', '2', 'ja', 2, 1, 0.5],
      ['Social return', '2, 4', 'nee', 2, 2, 1],
    ]);
    expect(sheet.chart('themas').title).toBe('Social return is in 2025 het vaakst toegepast: bij 2 van 2');
  });

  it('lists who must talk now and what can still change, each leading to its row', () => {
    expect(sheet.rows('aan-zet').map((row) => row[0])).toEqual(['4', '10']);
    expect(sheet.rows('kan-nog').map((row) => [row[0], row[5]])).toEqual([
      ['3', 'Klimaat, Circulair'],
      ['4', ''],
    ]);
    expect(sheet.linkAt('kan-nog', 0, 0)).toMatchObject({ sheet: 'Aanbestedingskalender', address: 'A4' });
  });

  it('lists deviations with what was noted, and every row that does not count with the reason', () => {
    expect(sheet.rows('afwijkingen')).toEqual([['2', 'Wegen\nlater', '2025-Q1', '2025-Q2', 'Gepubliceerd', 1]]);
    expect(sheet.rows('telt-niet-mee').map((row) => [row[0], row[4]])).toEqual([
      ['5', 'vervallen'],
      ['6', 'niet kansrijk'],
      ['7', 'niet te lezen'],
    ]);
    expect(sheet.lines).toContain('3 van de 8 aanbestedingen tellen niet mee in de dekking. Achter elke staat waarom.');
  });

  it('puts every tender of a year in one of three groups', () => {
    expect(sheet.rows('welke')).toEqual([
      [2025, '1, 2', 'toegepast', 2],
      [2025, '3, 4', 'kan nog', 2],
      [2026, '10', 'kan nog', 1],
    ]);
  });

  it('says of how many tenders the value is known', () => {
    expect(sheet.rows('euro')[0]).toEqual([2025, '3 van de 4 hadden een waarde', 230000, 100000, 100000 / 230000]);
  });

  it('shows shares as numbers with a format, not as text', () => {
    const { columns } = sheet.table('stand');
    expect(columns.map(({ format }) => format)).toEqual([
      'general',
      'text',
      'text',
      'integer',
      'integer',
      'percent',
      'percent',
      'integer',
      'integer',
      'integer',
      'integer',
    ]);
  });

  it('names a share with decimals when it would read like the target it misses', () => {
    const tenders = Array.from({ length: 189 }, (_, i) => [
      String(i + 1),
      'Iets',
      '2025-Q1',
      'ja',
      i < 141 ? 'Eis' : 'Kans',
    ]);
    const grids = {
      Themas: [['Thema'], ['Klimaat']],
      Doelen: [
        ['Soort', 'Jaar', 'Streefwaarde'],
        ['Dekking', 2025, 0.75],
      ],
      Aanbestedingen: [['Nr', 'Aanbesteding', 'Start', 'Kansrijk', 'Klimaat'], ...tenders],
    };
    expect(sheetOf('dekking', grids, FULL_MOMENTS).answer).toContain(
      '(74,6%). Het doel is 75%. Er is nog 1 aanbesteding nodig',
    );
  });

  it('speaks of all tenders where the target is over all of them', () => {
    const grids = {
      ...FULL_PLAN,
      Doelen: [
        ['Soort', 'Over', 'Jaar', 'Streefwaarde'],
        ['Dekking', 'Alle', 2025, 1],
      ],
    };
    expect(sheetOf('dekking', grids).answer).toBe(
      'Bij 3 van de 5 aanbestedingen van 2025 is een focusthema toegepast (60%). Het doel is 100%. Er zijn nog 2 aanbestedingen nodig, en 2 aanbestedingen zijn nog aan te passen.',
    );
  });
});

describe('Dashboard', () => {
  const sheet = sheetOf('dashboard');

  it('has a card for each thing that the plan promised and for the actions, with what it is a part of and a link to its sheet', () => {
    const figures = sheet.spec.cells
      .filter(({ look }) => look === 'figure')
      .map(({ value, format }) => [value, format]);
    expect(figures).toEqual([
      // Coverage of 2025, its pilots, a rule met (1, 4) or explained (3), and what is done.
      [0.5, 'percent'],
      [1, 'integer'],
      [3, 'integer'],
      [1, 'integer'],
    ]);
    expect(sheet.spec.links.map(({ kind }) => kind)).toEqual(['dekking', 'dekking', 'controle', 'acties']);
    expect(sheet.lines).toContain('2 van de 4 kansrijke aanbestedingen van');
    expect(sheet.lines.join(' ')).toContain('van de 6 keer dat');
  });

  it('draws coverage against the target by year', () => {
    const chart = sheet.chart('jaren');
    expect(chart.title).toBe('Dekking 2025: 50% van de kansrijke, doel 75%');
    expect(chart.type).toBe('columns');
    expect(chart.series).toMatchObject([
      { name: 'Dekking', look: { kind: 'bar' }, labels: { format: null } },
      { name: 'Doel', look: { kind: 'line', dashed: true, marker: 'none' } },
    ]);
    expect(chart.valueAxis).toMatchObject({ minimum: 0, maximum: 1, format: '0%' });
  });

  it('draws each action in one state, what is cancelled or to come light with an edge', () => {
    const chart = sheet.chart('soorten');
    expect(chart.type).toBe('bars-stacked');
    expect(chart.title).toBe('5 acties: 1 voltooid, 1 aan de beurt, 1 doorlopend, 1 te laat, 1 vervallen');
    expect(
      chart.series.filter(({ look }) => look.kind === 'bar' && look.edge !== '#FFFFFF').map(({ name }) => name),
    ).toEqual(['Gepland voor later', 'Zonder kwartaal', 'Vervallen']);
    expect(sheet.rows('soorten')[0]).toEqual(['Alle acties', 1, 1, 1, 0, 1, 0, 1, 5]);
  });

  it('names the themes that are behind, and stands on one page', () => {
    // What the path asks of 2025 has until the end of that year.
    expect(() => sheet.rows('achter')).toThrow('No table achter');
    const path = [
      ['Thema', 'Jaar', 'Niveau'],
      ['Circulair', 2024, 2],
    ];
    const behind = sheetOf('dashboard', { ...FULL_PLAN, Ambities: path });
    expect(behind.rows('achter')).toEqual([['Circulair', 1, 2, 1, 3, 2027]]);
    expect([sheet.spec.print.onePage, behind.spec.print.onePage]).toEqual([true, true]);
  });

  it('lists the measure per tender and theme in the order of the calendar, and nothing where there are none', () => {
    expect(() => sheet.rows('maatregelen')).toThrow('No table maatregelen');
    const [, first, second] = FULL_PLAN['Aanbestedingen'] ?? [];
    const [nr1, nr2] = [first?.[0] ?? '', second?.[0] ?? ''];
    const planned = sheetOf('dekking', {
      ...FULL_PLAN,
      Maatregelen: gridOf(
        { Aanbesteding: nr2, Thema: 'Klimaat', Maatregel: 'elektrisch', Vorm: 'Eis' },
        { Aanbesteding: nr1, Thema: 'Circulair', Maatregel: 'refurbish pilot', Vorm: null },
      ),
    });
    expect(planned.rows('maatregelen').map(([nr, , theme, form]) => [nr, theme, form])).toEqual([
      [String(nr1), 'Circulair', null],
      [String(nr2), 'Klimaat', 'Eis'],
    ]);
    expect(planned.rows('maatregelen')[0]?.[1]).toMatch(/^refurbish pilot\n/);
  });
});
