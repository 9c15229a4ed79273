import { WIDE_PLAN } from '../wide-plan';
import { sheetOf } from './sheet-of';

describe('Uitgavenanalyse', () => {
  const sheet = sheetOf('uitgaven', WIDE_PLAN);

  it('answers how much of the last year goes where themes are applied', () => {
    expect(sheet.answer).toBe(
      'In 2024 ging € 2.250.000,75 naar 4 productgroepen; € 1.500.000 daarvan naar groepen waarin MVOI is toegepast.',
    );
  });

  it('sets the spend of each group beside the tenders that count in it', () => {
    expect(sheet.rows('productgroepen')).toEqual([
      ['GWW', '2, 10', 1500000, 1500000 / 2250000.75, 2, 1, 0.5],
      ['Catering', '4', 500000.5, 500000.5 / 2250000.75, 1, 0, 0],
      ['Onderzoek', '', 250000, 250000 / 2250000.75, 0, 0, null],
      ['zonder productgroep', '', 0.25, expect.closeTo(0.25 / 2250000.75, 15), 0, 0, null],
    ]);
    expect(sheet.chart('productgroepen').title).toBe('Het meeste geld in 2024: GWW, € 1.500.000');
  });

  it('divides all of the money over applied, not yet and no tender', () => {
    const rows = sheet.rows('bereik');
    expect(rows.map(([reach, groups, amount]) => [reach, groups, amount])).toEqual([
      ['MVOI toegepast', 'GWW', 1500000],
      ['Nog niet toegepast', 'Catering', 500000.5],
      ['Geen aanbesteding die meetelt', 'Onderzoek, zonder productgroep', 250000.25],
    ]);
    expect(sheet.rows('jaren')).toEqual([
      [2023, 'GWW', 900000],
      [2024, 'GWW', 2250000.75],
    ]);
  });

  it('says in every title and total of a year that its amounts are an example', () => {
    const spend = (WIDE_PLAN['Uitgaven'] ?? []).map((row) =>
      row.map((cell) => (cell === 'GWW' ? 'GWW (voorbeeld)' : cell)),
    );
    const view = sheetOf('uitgaven', { ...WIDE_PLAN, Uitgaven: spend });
    expect(view.answer).toMatch(/Hier zitten voorbeelden bij, die niet uit het plan komen\.$/);
    const money = view.headings.filter((title) => title.includes('itgaven') && !title.includes('geen uitgaven'));
    expect(money.length).toBeGreaterThan(2);
    expect(money.filter((title) => !title.endsWith('(voorbeeld)'))).toEqual([]);
    expect(view.chart('productgroepen').title).toMatch(/\(met voorbeelden\)$/);
  });

  it('says which counted tenders stand beside no money, and why', () => {
    const rows = (WIDE_PLAN['Aanbestedingen'] ?? []).map((row) => row.map((cell) => (cell === 'Groen' ? null : cell)));
    const some = sheetOf('uitgaven', { ...WIDE_PLAN, Aanbestedingen: rows });
    expect(some.rows('zonder-uitgaven')).toEqual([
      ['Geen productgroep', '3', 1],
      ['Geen uitgaven in 2024', '1', 1],
    ]);
    expect(some.lines.join(' ')).toContain(
      'Van de 5 aanbestedingen die meetellen heeft er 1 geen productgroep, en 1 een productgroep zonder uitgaven in 2024.',
    );
  });

  it('says so when every counted tender stands beside money', () => {
    const spend = [...(WIDE_PLAN['Uitgaven'] ?? []), ...['Energie', 'Groen'].map((group) => [2024, group, 1])];
    const full = sheetOf('uitgaven', { ...WIDE_PLAN, Uitgaven: spend });
    expect(full.lines.join(' ')).toContain(
      'Elke aanbesteding die meetelt (5) heeft een productgroep met uitgaven in 2024.',
    );
    expect(() => full.table('zonder-uitgaven')).toThrow('No table');
  });
});
