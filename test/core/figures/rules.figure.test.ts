import type { CellValue } from '../../../src/core/workbook/cell-value';
import { figuresJsonOf, figuresOf, present } from '../../support/figures-of';
import type { Grid, Grids } from '../../support/plan-of';

const TENDER = [
  'Nr',
  'Start',
  'Kansrijk',
  'Status',
  'Procedure',
  'Afdeling',
  'Productgroep',
  'Soort',
  'Geraamde waarde',
  'CO2-trede',
  'SROI %',
  'Marktverkenning',
  'Klimaat',
  'Uitleg',
];
const RULE = [
  'Regel',
  'Vanaf',
  'Tot',
  'Procedure',
  'Afdeling',
  'Productgroep',
  'Soort',
  'Waarde vanaf',
  'Kolom',
  'Minimaal',
  'Maximaal',
  'Zwaarte',
];
type Cells = Readonly<Record<string, CellValue>>;

function calendar(...tenders: readonly Cells[]): Grid {
  const rows = tenders.map((cells, i) => {
    const filled: Cells = { Nr: i + 1, Start: '2025-Q1', Kansrijk: 'nee', ...cells };
    return TENDER.map((heading) => filled[heading] ?? null);
  });
  return [TENDER, ...rows];
}

function policy(...rules: readonly Cells[]): Grid {
  const rows = rules.map((cells, i) => {
    const filled: Cells = { Regel: `Regel ${i + 1}`, Zwaarte: 'Verplicht', ...cells };
    return RULE.map((heading) => filled[heading] ?? null);
  });
  return [RULE, ...rows];
}

const grids = (rules: Grid, tenders: Grid): Grids => ({
  Themas: [['Thema'], ['Klimaat']],
  Aanbestedingen: tenders,
  Beleidsregels: rules,
});
const rulesOf = (rules: Grid, tenders: Grid) => present(figuresJsonOf(grids(rules, tenders)).rules);

/** Keys of the tenders that a rule applies to. */
const applies = (rule: Cells, ...tenders: readonly Cells[]) =>
  figuresOf(grids(policy({ Kolom: 'CO2-trede', ...rule }), calendar(...tenders))).rules?.[0]?.applies.keys;

/** Keys of the tenders that meet a rule. */
const meets = (rule: Cells, ...tenders: readonly Cells[]) =>
  figuresOf(grids(policy(rule), calendar(...tenders))).rules?.[0]?.met.keys;

describe('policy rules', () => {
  it('tell per rule what it applies to, who meets it, who explains and who breaks it', () => {
    const rules = policy(
      { Regel: 'CO2-trede', Kolom: 'CO2-trede', Minimaal: 3, Zwaarte: 'Toepassen of uitleggen' },
      { Regel: 'CO2-trede hard', Kolom: 'CO2-trede', Minimaal: 3 },
      { Regel: 'Waar het kan', Kolom: 'CO2-trede', Minimaal: 3, Zwaarte: 'Waar mogelijk' },
      { Regel: 'Zonder zwaarte', Kolom: 'CO2-trede', Minimaal: 3, Zwaarte: null },
    );
    const published = { Status: 'Gepubliceerd' };
    const tenders = calendar(
      { 'CO2-trede': 3 },
      { 'CO2-trede': 2, Uitleg: 'kleine markt', Status: 'Gegund' },
      published,
      { 'CO2-trede': 5 },
      { Status: 'Uitgesteld' },
    );
    expect(rulesOf(rules, tenders)).toEqual([
      { rule: 'CO2-trede', applies: 5, met: 2, explained: 1, pending: ['5'], broken: ['3'] },
      { rule: 'CO2-trede hard', applies: 5, met: 2, explained: 0, pending: ['5'], broken: ['2', '3'] },
      { rule: 'Waar het kan', applies: 5, met: 2, explained: 1, pending: ['5'], broken: ['3'] },
      { rule: 'Zonder zwaarte', applies: 5, met: 2, explained: 0, pending: ['5'], broken: ['2', '3'] },
    ]);
  });

  it('are not listed without a Kolom that exists', () => {
    const rules = policy(
      { Regel: 'Voor mensen' },
      { Regel: 'Fout', Kolom: 'Kleur' },
      { Regel: 'Goed', Kolom: 'uitleg' },
    );
    expect(rulesOf(rules, calendar({})).map(({ rule }) => rule)).toEqual(['Goed']);
  });

  it('look at tenders that are not cancelled, promising or not, with a readable Start and Status', () => {
    const tenders: Cells[] = [
      { Kansrijk: 'ja' },
      { Kansrijk: 'nee' },
      { Status: 'Vervallen' },
      { Status: 'bijna' },
      { Start: 'zomer' },
      { Start: null },
      { Kansrijk: 'misschien', Klimaat: '??' },
    ];
    expect(applies({}, ...tenders)).toEqual(['1', '2', '6', '7']);
  });

  it('hold from Vanaf to Tot, both inclusive, by the first day of the quarter of Start', () => {
    const tenders: Cells[] = ['2025-Q1', '2025-Q2', '2025-Q3', '2025-Q4', null].map((Start) => ({ Start }));
    expect(applies({ Vanaf: '2025-04-01', Tot: '2025-07-01' }, ...tenders)).toEqual(['2', '3']);
    expect(applies({ Vanaf: '2025-04-02' }, ...tenders)).toEqual(['3', '4']);
    expect(applies({ Tot: '2025-06-30' }, ...tenders)).toEqual(['1', '2']);
    expect(applies({}, ...tenders)).toEqual(['1', '2', '3', '4', '5']);
  });

  it('hold from Waarde vanaf on, inclusive; without a value a tender is outside', () => {
    const tenders: Cells[] = [49999.99, 50000, null, 'veel'].map((value) => ({ 'Geraamde waarde': value }));
    expect(applies({ 'Waarde vanaf': 50000 }, ...tenders)).toEqual(['2']);
    expect(applies({ 'Waarde vanaf': 0 }, ...tenders)).toEqual(['1', '2']);
  });

  it('hold for procedures, groups and kinds; a blank one passes no filter', () => {
    const procedures: Cells[] = ['Enkelvoudig', 'Meervoudig', 'Nationaal', 'Europees', 'SAS', null].map(
      (Procedure) => ({
        Procedure,
      }),
    );
    expect(applies({ Procedure: 'Onderhands' }, ...procedures)).toEqual(['1', '2']);
    expect(applies({ Procedure: 'Openbaar; Sociaal en specifiek (SAS)' }, ...procedures)).toEqual(['3', '4', '5']);
    const departments: Cells[] = ['Beheer', 'beheer ', 'Grond-, weg- en waterbouw', 'Zorg', null].map((Afdeling) => ({
      Afdeling,
    }));
    expect(applies({ Afdeling: 'BEHEER, zorg' }, ...departments)).toEqual(['1', '2', '4']);
    expect(applies({ Afdeling: 'Grond-, weg- en waterbouw' }, ...departments)).toEqual(['3']);
    expect(applies({ Soort: 'Diensten' }, { Soort: 'dienst' }, { Soort: 'Werken' }, {})).toEqual(['1']);
  });

  it('need a filled cell at least, and compare it by the grammar of its column', () => {
    const shares: Cells[] = [0.05, '5 %', 0.049, null, 'veel'].map((share) => ({ 'SROI %': share }));
    expect(meets({ Kolom: 'SROI %', Minimaal: '5 %' }, ...shares)).toEqual(['1', '2']);
    expect(meets({ Kolom: 'SROI %' }, ...shares)).toEqual(['1', '2', '3']);
    expect(meets({ Kolom: 'SROI %', Maximaal: 0.049 }, ...shares)).toEqual(['3']);
    const steps: Cells[] = [3, 2, '3 (4.0)', '2 (4.0)'].map((step) => ({ 'CO2-trede': step }));
    expect(meets({ Kolom: 'CO2-trede', Minimaal: 3 }, ...steps)).toEqual(['1']);
    expect(meets({ Kolom: 'CO2-trede', Minimaal: '2 (4.0)' }, ...steps)).toEqual(['3', '4']);
    const explored: Cells[] = ['ja', 'nee', null].map((answer) => ({ Marktverkenning: answer }));
    expect(meets({ Kolom: 'Marktverkenning', Minimaal: 'nee' }, ...explored)).toEqual(['2']);
    const kinds: Cells[] = ['Werken', 'Diensten'].map((Soort) => ({ Soort }));
    expect(meets({ Kolom: 'Soort', Minimaal: 'diensten' }, ...kinds)).toEqual(['2']);
  });

  it('take a Start that quarter columns tell for a filled one', () => {
    const calendarOfQuarters: Grid = [
      ['Nr', 'Aanbesteding', 'Kansrijk', '2025-Q1', '2025-Q2'],
      [1, 'Bestrating', 'ja', 'X', null],
      [2, 'Catering', 'ja', null, null],
    ];
    const rules = policy({ Kolom: 'Start', Minimaal: '2025-Q1' });
    expect(rulesOf(rules, calendarOfQuarters)).toEqual([
      { rule: 'Regel 1', applies: 2, met: 1, explained: 0, pending: ['2'], broken: [] },
    ]);
  });

  it('need one of the marks of a theme', () => {
    const marks: Cells[] = ['Eis', 'Gunning; Contract', 'Kans', 'Nee', null, '??'].map((Klimaat) => ({ Klimaat }));
    expect(meets({ Kolom: 'Klimaat', Minimaal: 'Eis; Contract' }, ...marks)).toEqual(['1', '2']);
    expect(meets({ Kolom: 'klimaat' }, ...marks)).toEqual(['1', '2', '3', '4']);
  });

  it('read a bound that is no value of the column as blank (R02)', () => {
    expect(meets({ Kolom: 'CO2-trede', Minimaal: 'hoog' }, { 'CO2-trede': 1 }, {})).toEqual(['1']);
  });

  it('are null without Beleidsregels or without Aanbestedingen, and none when there are none', () => {
    expect(figuresOf({ Aanbestedingen: calendar({}) }).rules).toBeNull();
    expect(figuresOf({ Beleidsregels: policy({ Kolom: 'Uitleg' }) }).rules).toBeNull();
    expect(rulesOf(policy(), calendar({}))).toEqual([]);
  });
});
