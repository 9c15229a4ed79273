import type { Grid, Grids } from '../../support/plan-of';
import { planOf } from '../../support/plan-of';

const BASE: Grids = {
  Themas: [['Thema'], ['Klimaat'], ['Circulair (inclusief biobased)'], ['SROI'], ['Grond-, weg- en waterbouw']],
  Rollen: [['Rol'], ['Inkoop'], ['Team Klimaat, Energie'], ['Energie']],
  Aanbestedingen: [['Nr', 'Aanbesteding', 'Start', 'Kansrijk'], ['A-1', 'Groen', '2025-Q1', 'ja'], [2025001, 'Grijs', '2025-Q1', 'ja']], // prettier-ignore
};

const actionsOf = (header: Grid[number], ...rows: readonly Grid[number][]) =>
  planOf({ ...BASE, Acties: [['Nr', 'Actie', ...header], ...rows.map((row, i) => [String(i + 1), 'Doen', ...row])] });

const themesOf = (...cells: readonly string[]) =>
  actionsOf(['Thema'], ...cells.map((cell) => [cell])).plan.tables.actions.rows.map(({ themes }) => themes);

describe('names of rows elsewhere', () => {
  it('are spelled as where they are defined, matched like headings and then by alias', () => {
    expect(themesOf('klimaat ', 'KLIMAAT\u00a0', 'Klimaatneutraal', 'Circulair', 'social  return')).toEqual([
      ['Klimaat'],
      ['Klimaat'],
      ['Klimaat'],
      ['Circulair (inclusief biobased)'],
      ['SROI'],
    ]);
  });

  it('come in lists, split on , + / when every piece exists, each once', () => {
    expect(
      themesOf(
        'Klimaat; Circulair',
        'Klimaat, SROI',
        'Klimaat+Climate',
        'Grond-, weg- en waterbouw',
        'Klimaat, Grond-, weg- en waterbouw',
      ),
    ).toEqual([
      ['Klimaat', 'Circulair (inclusief biobased)'],
      ['Klimaat', 'SROI'],
      ['Klimaat'],
      ['Grond-, weg- en waterbouw'],
      ['Klimaat', 'Grond-, weg- en waterbouw'],
    ]);
    const { plan } = actionsOf(['Rol'], ['inkoop, Team Klimaat, Energie'], ['Energie / Inkoop']);
    expect(plan.tables.actions.rows.map(({ roles }) => roles)).toEqual([
      ['Inkoop', 'Team Klimaat, Energie'],
      ['Energie', 'Inkoop'],
    ]);
  });

  it('that do not exist stay as typed, are remembered, and are named with what is near', () => {
    const { plan, findings } = actionsOf(['Thema'], ['Klimaad; SROI'], ['Klimaat, Wonen'], ['Klimaat']);
    expect(plan.tables.actions.rows.map(({ themes, unresolved }) => [themes, unresolved && [...unresolved]])).toEqual([
      [['Klimaad', 'SROI'], ['themes']],
      [['Klimaat, Wonen'], ['themes']],
      [['Klimaat'], null],
    ]);
    expect(
      findings
        .filter(({ code }) => code === 'K02')
        .map(({ row, cell, details }) => [row, cell, details.name, details.nearest]),
    ).toEqual([
      ['1', 'C2', 'Klimaad', ['Klimaat']],
      ['2', 'C3', 'Wonen', []],
    ]);
  });

  it('are numbers as well as texts: 2025001 is "2025001"', () => {
    const { plan, findings } = planOf({
      ...BASE,
      Maatregelen: [['Aanbesteding', 'Thema', 'Maatregel'], [2025001, 'Klimaat', 'a'], ['2025001 ', 'Klimaat', 'b'], ['a-1', 'Klimaat', 'c'], ['Groen', 'Klimaat', 'd']], // prettier-ignore
    });
    expect(plan.tables.measures.rows.map(({ tender }) => tender)).toEqual(['2025001', '2025001', 'A-1', 'Groen']);
    expect(findings.filter(({ code }) => code === 'K02').map(({ details }) => details.name)).toEqual(['Groen']);
  });

  it('are names of tenders in a calendar without Nr', () => {
    const { plan, findings } = planOf({
      Aanbestedingen: [['Aanbesteding', 'Start', 'Kansrijk'], ['Groen', '2025-Q1', 'ja']], // prettier-ignore
      Maatregelen: [['Aanbesteding', 'Thema', 'Maatregel'], ['groen', 'Klimaat', 'a']], // prettier-ignore
    });
    expect(plan.tables.measures.rows[0]?.tender).toBe('Groen');
    expect(findings.map(({ code }) => code)).not.toContain('K02');
  });

  it('are left alone when their table is not there; roles also when Rollen has no rows', () => {
    const actions: Grid = [['Nr', 'Actie', 'Thema', 'Rol'], ['1', 'Doen', 'Wonen', 'Wie dan ook']]; // prettier-ignore
    const workbooks: readonly Grids[] = [{ Acties: actions }, { Acties: actions, Rollen: [['Rol']] }];
    for (const grids of workbooks) {
      const { plan, findings } = planOf(grids);
      expect(plan.tables.actions.rows[0]).toMatchObject({
        themes: ['Wonen'],
        roles: ['Wie dan ook'],
        notKnown: null,
        unresolved: null,
      });
      expect(findings.filter(({ code }) => code.startsWith('K'))).toEqual([]);
    }
  });
});

describe('names in the plan', () => {
  const { plan } = planOf(BASE);

  it('lead to themes by name and by alias, and to tenders by Nr', () => {
    expect(['klimaat', 'Climate', 'Social return', 'Wonen'].map((name) => plan.themeByName(name)?.name)).toEqual([
      'Klimaat',
      'Klimaat',
      'SROI',
      undefined,
    ]);
    expect(['a-1', '2025001', 'Groen'].map((key) => plan.tenderByKey(key)?.title)).toEqual([
      'Groen',
      'Grijs',
      undefined,
    ]);
  });
});

describe('keys that occur twice', () => {
  it('keep the first row, except of tenders and actions, which all count', () => {
    const { plan, findings } = planOf({
      Themas: [['Thema', 'Doelstelling'], ['Klimaat', 'a'], ['KLIMAAT ', 'b']], // prettier-ignore
      Aanbestedingen: [['Nr', 'Aanbesteding', 'Start', 'Kansrijk'], ['1', 'a', null, null], [1, 'b', null, null]], // prettier-ignore
      Acties: [['Nr', 'Actie'], ['1', 'a'], ['1', 'b']], // prettier-ignore
    });
    expect(plan.themes.map(({ row }) => row.goal)).toEqual(['a']);
    expect([plan.tables.themes, plan.tables.tenders, plan.tables.actions].map(({ rows }) => rows.length)).toEqual([
      1, 2, 2,
    ]);
    expect(plan.tenderByKey('1')?.title).toBe('a');
    expect(
      findings.filter(({ code }) => code === 'K01').map(({ table, cell, details }) => [table, cell, details.other]),
    ).toEqual([
      ['Themas', 'A3', 'A2'],
      ['Aanbestedingen', 'A3', 'A2'],
      ['Acties', 'A3', 'A2'],
    ]);
  });

  it('are compared by the names they stand for', () => {
    const { plan } = planOf({ ...BASE, Ambities: [['Thema', 'Jaar', 'Niveau'], ['Circulair', 2025, 2], ['circulariteit', 2025, 3], ['Circulair', 2026, 3]] }); // prettier-ignore
    expect(plan.tables.ambitions.rows.map(({ theme, year, level }) => [theme, year, level])).toEqual([
      ['Circulair (inclusief biobased)', 2025, 2],
      ['Circulair (inclusief biobased)', 2026, 3],
    ]);
  });

  it('are not known to be the same when a part is missing or cannot be read', () => {
    const { plan, findings } = planOf({
      ...BASE,
      Ambities: [['Thema', 'Jaar', 'Niveau'], ['Klimaat', null, 2], ['Klimaat', null, 3], ['Klimaat', 'later', 2], ['Klimaat', 'later', 3]], // prettier-ignore
    });
    expect(plan.tables.ambitions.rows).toHaveLength(4);
    expect(findings.map(({ code }) => code)).not.toContain('K01');
  });

  it('count a blank part that may be blank as a part', () => {
    const { plan } = planOf({ Doelen: [['Soort', 'Jaar', 'Streefwaarde'], ['Pilots', 2025, 3], ['Pilots', 2025, 4]] }); // prettier-ignore
    expect(plan.tables.goals.rows.map(({ target }) => target)).toEqual([3]);
  });
});
