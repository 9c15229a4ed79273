import { checkOf, gridOf, type Cells } from '../../support/check-of';

const THEMES = gridOf({ Thema: 'Social return', Focus: 'ja', Onderbouwing: 'Beleid' });

function tender(nr: string, cells: Cells = {}): Cells {
  return { Nr: nr, Aanbesteding: `Opdracht ${nr}`, Start: '2025-Q3', Kansrijk: 'nee', ...cells };
}

const CALENDAR = gridOf(
  tender('1', { 'CO2-trede': 3, 'SROI %': 0.02, Uitleg: null, 'Social return': 'Eis', Pilot: 'ja' }),
  tender('2', { 'CO2-trede': 2, 'SROI %': 0.01, Uitleg: 'Te klein' }),
  tender('3', { Status: 'Vervallen' }),
  tender('4', {}),
);

function rule(cells: Cells): Cells {
  return {
    Regel: 'Regel',
    Kolom: 'CO2-trede',
    Minimaal: 3,
    Maximaal: null,
    Zwaarte: 'Verplicht',
    Bron: null,
    ...cells,
  };
}

const check = (...rules: readonly Cells[]) =>
  checkOf({ Themas: THEMES, Aanbestedingen: CALENDAR, Beleidsregels: gridOf(...rules) });

describe('[R01] rule-broken', () => {
  it.each([
    ['Verplicht', 'error', ['2', '4']],
    ['Toepassen of uitleggen', 'warning', ['4']],
    ['Waar mogelijk', 'notice', ['4']],
  ])('[R01] of weight %s is of severity %s', (weight, severity, rows) => {
    const { of, rowsOf } = check(rule({ Zwaarte: weight, Bron: 'Inkoopbeleid' }));
    expect(rowsOf('R01')).toEqual(rows);
    expect(of('R01').every((finding) => finding.severity === severity)).toBe(true);
    expect(of('R01')[0]).toMatchObject({ table: 'Aanbestedingen', column: 'CO2-trede' });
    expect(of('R01')[0]?.details).toMatchObject({ rule: 'Regel', source: 'Inkoopbeleid', minimum: 3, weight });
  });

  it('[R01] stands at the cell of the theme when the rule asks marks', () => {
    const { of, rowsOf } = check(rule({ Kolom: 'SROI', Minimaal: 'Eis; Contract' }));
    expect(rowsOf('R01')).toEqual(['2', '4']);
    expect(of('R01')[0]).toMatchObject({ column: 'Social return' });
    expect(of('R01')[0]?.details).toMatchObject({ compare: 'marks', minimum: 'Eis; Contract' });
  });

  it('[R01] gives bounds and value as the column writes them', () => {
    const { of } = check(
      rule({ Kolom: 'SROI %', Minimaal: '2 %', Maximaal: '5 %' }),
      rule({ Regel: 'Pilots', Kolom: 'Pilot', Minimaal: 'ja' }),
    );
    const first = of('R01').find(({ row, column }) => row === '2' && column === 'SROI %');
    expect(first?.details).toMatchObject({ grammar: 'percent', minimum: 0.02, maximum: 0.05, actual: 0.01 });
    const pilot = of('R01').find(({ column }) => column === 'Pilot');
    expect(pilot?.details).toMatchObject({ compare: 'equal', minimum: 'ja' });
  });

  it('[R01] is not raised by a rule for people, nor by a tender that meets it', () => {
    expect(check(rule({ Kolom: null })).of('R01')).toEqual([]);
    expect(check(rule({ Minimaal: 1, Zwaarte: 'Verplicht' })).rowsOf('R01')).toEqual(['4']);
  });
});

describe('[R02] rule-invalid', () => {
  it('[R02] and [K02] name a Kolom that does not exist, with the nearest', () => {
    const { of } = check(rule({ Kolom: 'CO2 tred' }));
    expect(of('R02')[0]).toMatchObject({
      severity: 'error',
      table: 'Beleidsregels',
      column: 'Kolom',
      value: 'CO2 tred',
    });
    expect(of('K02')[0]).toMatchObject({ severity: 'error', column: 'Kolom' });
    expect(of('K02')[0]?.details.nearest).toContain('CO2-trede');
    expect(of('R01')).toEqual([]);
  });

  it('[R02] refuses a bound that is not a value of the column', () => {
    const { of } = check(
      rule({ Minimaal: 'veel' }),
      rule({ Regel: 'b', Kolom: 'Status', Minimaal: 'Gegundd' }),
      rule({ Regel: 'c', Minimaal: null, Maximaal: 9 }),
      rule({ Regel: 'd', Kolom: 'Social return', Minimaal: 'Eiss' }),
    );
    expect(of('R02').map(({ cell }) => cell)).toEqual(['C2', 'C3', 'D4', 'C5']);
    expect(of('R02')[1]?.expected).toMatchObject({ grammar: 'choice', nearest: 'Gegund' });
    expect(of('R02')[0]?.details).toMatchObject({ because: 'bound', name: 'CO2-trede' });
  });

  it('[R02] accepts what the column accepts, and a rule without bounds', () => {
    const { of } = check(
      rule({ Kolom: 'SROI %', Minimaal: '2 %' }),
      rule({ Regel: 'b', Kolom: 'Start', Minimaal: 'Q1 2025' }),
      rule({ Regel: 'c', Kolom: 'Uitleg', Minimaal: null }),
      rule({ Regel: 'd', Kolom: null, Minimaal: 'wat dan ook' }),
    );
    expect(of('R02')).toEqual([]);
  });
});
