import { planOf } from '../../support/plan-of';

const tendersOf = (...named: readonly (string | null)[]): readonly (string | null)[] =>
  planOf({
    Aanbestedingen: [
      ['Nr', 'Aanbesteding'],
      ['A-1', 'Groenonderhoud'],
      ['A-2', 'Catering'],
      ['A-3', 'Catering'],
      ['Schoonmaak', 'Hulp'],
      ['A-5', 'Schoonmaak'],
    ],
    Resultaten: [['Aanbesteding', 'Resultaat'], ...named.map((name) => [name, 'Gelukt'])],
  }).plan.tables.results.rows.map(({ tender }) => tender);

describe('the tender of a good example', () => {
  it('is found by its Nr, else by its name', () => {
    expect(tendersOf('a-1', ' groenonderhoud ', 'A-2')).toEqual(['A-1', 'A-1', 'A-2']);
    expect(tendersOf('Schoonmaak')).toEqual(['Schoonmaak']);
  });

  it('stays as it was typed where no tender, or more than one, is called so', () => {
    expect(tendersOf('Wijkpark', 'Catering', null)).toEqual(['Wijkpark', 'Catering', null]);
  });

  it('is no finding', () => {
    const { findings } = planOf({
      Aanbestedingen: [
        ['Nr', 'Aanbesteding'],
        ['A-1', 'Groen'],
      ],
      Resultaten: [
        ['Aanbesteding', 'Resultaat'],
        ['Wijkpark', 'Gelukt'],
      ],
    });
    expect(findings.filter(({ table }) => table === 'Resultaten')).toEqual([]);
  });
});
