import { fraction } from '../../../src/core/kernel/fraction';
import type { Figures } from '../../../src/core/figures/figures';
import { figuresJson } from '../../../src/core/figures/figures-json';
import { TABLES } from '../../../src/core/tables';
import { figuresJsonOf } from '../../support/figures-of';
import { dateOf, quarterOf, type Grids } from '../../support/plan-of';

const moments = { asOf: '2025-10-01', quarter: '2025-Q3', workbook: 'proef.xlsx' };

/** A workbook with something in every figure. */
const full: Grids = {
  Themas: [
    ['Thema', 'Focus', "SDG's", 'Huidig niveau', 'Ambitieniveau'],
    ['Klimaat', 'ja', 13, 2, 3],
  ],
  Nulmeting: [
    ['Thema', 'Niveau', 'Criterium', 'Voldaan'],
    ['Klimaat', 1, 'Beleid vastgesteld', 'Nee'],
  ],
  Ambities: [
    ['Thema', 'Jaar', 'Niveau'],
    ['Klimaat', 2025, 3],
  ],
  Doelen: [
    ['Soort', 'Jaar', 'Streefwaarde', 'Indicator', 'Thema'],
    ['Dekking', 2025, 0.75],
    ['Pilots', 2025, 3],
    ['Pilots', 2025, 1, null, 'Klimaat'],
    ['Indicator', 2025, 5, 'CO2'],
  ],
  Aanbestedingen: [
    ['Nr', 'Aanbesteding', 'Start', 'Oorspronkelijke start', 'Kansrijk', 'Klimaat', 'Geraamde waarde', 'CO2-trede'],
    ['A-1', 'Bestrating', '2025-Q4', '2025-Q1', 'ja', 'Kans', 100, 3],
    ['A-2', 'Catering', 'zomer', null, 'ja', 'Eis', 50, 2],
  ],
  Acties: [
    ['Nr', 'Actie', 'Onderwerp', 'Rol', 'Begin', 'Budget', 'Uren'],
    [1, 'Scholing', 'Meten', 'Inkoop', '2025-Q1', 10, 2.5],
    [2, 'Jaarrond', 'Meten', 'Inkoop', 2025, null, null],
  ],
  Indicatoren: [
    ['Code', 'Indicator', 'Thema', 'Eenheid'],
    ['CO2', 'Vermeden CO2', 'Klimaat', 'kg'],
  ],
  Metingen: [
    ['Kwartaal', 'Indicator', 'Aanbesteding', 'Ambitie', 'Realisatie'],
    ['2025-Q1', 'CO2', 'A-1', 4, 5.25],
  ],
  Beleidsregels: [
    ['Regel', 'Kolom', 'Minimaal', 'Zwaarte'],
    ['CO2-trede', 'CO2-trede', 3, 'Verplicht'],
  ],
  Sdgs: [
    ['SDG', 'Focus'],
    [13, 'ja'],
  ],
  SdgKompas: [
    ['Aanbesteding', 'SDG', 'Duiding'],
    ['A-1', 13, 'Kans'],
  ],
  Uitgaven: [
    ['Jaar', 'Productgroep', 'Bedrag'],
    [2024, 'GWW', 12.5],
  ],
  Kosten: [
    ['Aanbesteding', 'Variant', 'Jaar', 'Soort', 'Bedrag'],
    ['A-1', 'Elektrisch', 0, 'Investering', 100],
  ],
};

/** Every key of an object and of what is in it, in order, one of each list's entries. */
function keysOf(value: unknown, path = ''): readonly string[] {
  if (Array.isArray(value)) return keysOf(value[0], `${path}[]`);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [`${path}.${key}`, ...keysOf(inner, `${path}.${key}`)]);
}

describe('the JSON of the figures', () => {
  it('has the keys of figures.md and no others, in its order', () => {
    const statuses = ['Niet gestart', 'Loopt', 'Voltooid', 'Uitgesteld', 'Vervallen'];
    const under = (path: string, keys: readonly string[]) => keys.map((key) => `${path}.${key}`);
    expect(keysOf(figuresJsonOf(full, moments))).toEqual([
      '.workbook',
      '.asOf',
      '.quarter',
      '.unreadable',
      ...under('.unreadable[]', ['table', 'row', 'cell', 'code']),
      '.coverage',
      '.coverage.years',
      ...under('.coverage.years[]', ['year', 'target', 'targetFrom', 'over', 'promising', 'applied']),
      ...under('.coverage.years[]', ['appliedAnyTheme', 'coverage', 'needed', 'short', 'met', 'open', 'reachable']),
      '.coverage.years[].candidates',
      '.coverage.years[].toDate',
      ...under('.coverage.years[].toDate', ['promising', 'applied', 'coverage']),
      '.coverage.years[].value',
      ...under('.coverage.years[].value', ['promising', 'applied', 'coverage', 'withoutValue']),
      '.coverage.years[].themes',
      ...under('.coverage.years[].themes[]', ['theme', 'focus', 'applicable', 'applied', 'target', 'needed', 'met']),
      '.coverage.years[].departments',
      ...under('.coverage.years[].departments[]', ['department', 'promising', 'applied']),
      '.coverage.years[].quarters',
      ...under('.coverage.years[].quarters[]', ['quarter', 'promising', 'applied']),
      ...under('.coverage.years[].quarters[]', ['cumulativePromising', 'cumulativeApplied']),
      '.coverage.years[].withoutQuarter',
      ...under('.coverage.years[].withoutQuarter', ['promising', 'applied']),
      '.coverage.upcoming',
      '.coverage.deviations',
      ...under('.coverage.deviations[]', ['tender', 'from', 'to', 'quarters']),
      '.coverage.excluded',
      ...under('.coverage.excluded[]', ['tender', 'reason']),
      '.ambition',
      '.ambition.themes',
      ...under('.ambition.themes[]', ['theme', 'focus', 'stated', 'evidenced', 'current', 'missing', 'ambition']),
      ...under('.ambition.themes[]', ['ambitionYear', 'provisional', 'due', 'thisYear', 'toGo']),
      ...under('.ambition.themes[]', ['gap', 'behind', 'path']),
      ...under('.ambition.themes[].path[]', ['year', 'level']),
      '.actions',
      '.actions.total',
      '.actions.byStatus',
      ...under('.actions.byStatus', statuses),
      '.actions.byKind',
      ...under('.actions.byKind', ['Eenmalig', 'Terugkerend', 'Doorlopend']),
      '.actions.open',
      ...under('.actions.open', ['late', 'undated', 'continuous', 'current', 'planned']),
      '.actions.subjects',
      ...under('.actions.subjects[]', ['subject', 'total', 'byStatus']),
      ...under('.actions.subjects[].byStatus', statuses),
      ...under('.actions', ['overdue', 'completed', 'next', 'undated', 'budget', 'hours', 'yearPlan']),
      ...under('.actions.yearPlan[]', ['role', 'cells']),
      ...under('.actions.yearPlan[].cells[]', ['quarter', 'actions']),
      '.actions.yearPlan[].during',
      ...under('.actions.yearPlan[].during[]', ['span', 'actions']),
      '.counts',
      '.counts.years',
      ...under('.counts.years[]', ['year', 'pilots', 'pilotsTarget', 'flagships', 'flagshipsTarget']),
      ...under('.counts.years[]', ['supported', 'supportedTarget']),
      '.counts.themeGoals',
      ...under('.counts.themeGoals[]', ['year', 'theme', 'kind', 'target', 'realised']),
      '.indicators',
      ...under('.indicators[]', ['code', 'name', 'unit', 'theme', 'years']),
      ...under('.indicators[].years[]', ['year', 'realised', 'ambition', 'projects', 'target', 'met']),
      '.rules',
      ...under('.rules[]', ['rule', 'applies', 'met', 'explained', 'pending', 'broken']),
      '.spend',
      ...under('.spend[]', ['year', 'total', 'groups']),
      ...under('.spend[].groups[]', ['group', 'amount']),
      '.costs',
      ...under('.costs[]', ['tender', 'variants']),
      ...under('.costs[].variants[]', ['variant', 'total', 'presentValue']),
      '.sdgs',
      ...under('.sdgs[]', ['sdg', 'focus', 'themes', 'opportunities', 'risks']),
    ]);
  });

  it('is JSON through and through: nothing is lost by printing it', () => {
    const json = figuresJsonOf(full, moments);
    expect(JSON.parse(JSON.stringify(json))).toEqual(json);
  });

  it('prints counts, dates, quarters, money and the words of the contract', () => {
    expect(figuresJsonOf(full, moments)).toMatchObject({
      workbook: 'proef.xlsx',
      asOf: '2025-10-01',
      quarter: '2025-Q3',
      unreadable: [{ table: 'Aanbestedingen', row: 'A-2', cell: 'C3', code: 'C05' }],
      coverage: {
        years: [{ promising: 1, applied: 0, over: 'Kansrijk', targetFrom: 'stated', value: { promising: 100 } }],
        deviations: [{ tender: 'A-1', from: '2025-Q1', to: '2025-Q4', quarters: 3 }],
        excluded: [{ tender: 'A-2', reason: 'invalid' }],
      },
      actions: { hours: 2.5, overdue: ['1'] },
      counts: { years: [{ pilots: 0, pilotsTarget: 3 }] },
      indicators: [{ years: [{ realised: 5.25, ambition: 4, projects: 1, target: 5, met: true }] }],
      rules: [{ applies: 1, met: 1, explained: 0, broken: [] }],
    });
  });

  it('has null for every figure of which a table is missing', () => {
    const nothing = Object.fromEntries(
      ['coverage', 'ambition', 'actions', 'counts', 'indicators', 'rules', 'spend', 'costs', 'sdgs'].map((key) => [
        key,
        null,
      ]),
    );
    expect(figuresJsonOf({}, moments)).toEqual({
      workbook: 'proef.xlsx',
      asOf: '2025-10-01',
      quarter: '2025-Q3',
      unreadable: [],
      ...nothing,
    });
  });

  it('has empty lists and zeros for tables that are there without rows', () => {
    const empty = Object.fromEntries(
      Object.values(TABLES).map(({ name, columns }) => [
        name,
        [Object.values(columns).map((column: { readonly heading: string }) => column.heading)],
      ]),
    );
    expect(figuresJsonOf(empty, moments)).toMatchObject({
      unreadable: [],
      coverage: { years: [], upcoming: [], deviations: [], excluded: [] },
      ambition: { themes: [] },
      actions: { total: 0, subjects: [], budget: 0, hours: 0, yearPlan: [] },
      counts: { years: [] },
      indicators: [],
      rules: [],
      spend: [],
      costs: [],
      sdgs: [],
    });
  });

  it.each([
    [fraction(2, 3), 0.666667],
    [fraction(1, 3), 0.333333],
    [fraction(1, 2_000_000), 0.000001],
    [fraction(499_999, 1_000_000_000_000), 0],
    [fraction(-1, 2_000_000), -0.000001],
    [fraction(17, 20), 0.85],
  ])('rounds shares to 6 decimals, halves away from zero (%#)', (target, printed) => {
    const none = { count: 0, keys: [] };
    const nothing = { promising: 0, applied: 0, coverage: null };
    const figures: Figures = {
      workbook: 'proef.xlsx',
      asOf: dateOf('2025-10-01'),
      quarter: quarterOf('2025-Q3'),
      unreadable: [],
      coverage: {
        years: [
          {
            year: 2025,
            target,
            targetFrom: 'stated',
            over: 'Kansrijk',
            promising: none,
            applied: none,
            appliedAnyTheme: none,
            coverage: null,
            needed: 0,
            short: 0,
            met: null,
            open: none,
            reachable: null,
            candidates: [],
            toDate: nothing,
            value: { ...nothing, withoutValue: 0 },
            themes: [],
            departments: [],
            quarters: [],
            withoutQuarter: { promising: none, applied: none },
          },
        ],
        upcoming: [],
        deviations: [],
        excluded: [],
      },
      ambition: null,
      actions: null,
      counts: null,
      indicators: null,
      rules: null,
      spend: null,
      costs: null,
      sdgs: null,
      aids: null,
    };
    expect(figuresJson(figures).coverage?.years[0]?.target).toBe(printed);
  });
});
