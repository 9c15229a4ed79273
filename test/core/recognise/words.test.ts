import { moneyReading } from '../../../src/core/recognise/money-words';
import { meaningOfWord } from '../../../src/core/recognise/meaning-of-word';
import { timeKind, yearPartOf } from '../../../src/core/recognise/time-words';
import { factorOf, headingKey, valueKey } from '../../../src/core/recognise/word-keys';
import { LIST_IDS, claimsOf } from '../../../src/core/recognise/heading-claims';
import { TABLES } from '../../../src/core/tables';
import { ACTION_WORDS, TENDER_WORDS, THEME_WORDS } from '../../../src/core/reference/heading-words';

describe('a heading as it is looked up', () => {
  it.each([
    ['Raming (excl. btw)', 'raming'],
    ["MVOI-thema's", 'mvoi themas'],
    ['Naam\nopdracht', 'naam opdracht'],
    ['Kansrijk?', 'kansrijk'],
    ['(jaar)', 'jaar'],
    ['#', 'nr'],
    ['SROI %', 'sroi %'],
  ])('%s', (text, key) => expect(headingKey(text)).toBe(key));

  it.each([
    ['Raming (x € 1.000)', 1000],
    ['Bedragen x 1.000', 1000],
    ['Waarde in k€', 1000],
    ['Waarde (in mln)', 1_000_000],
    ['Waarde', 1],
    ['Waarde boven 1.000', 1],
  ])('%s is times %d', (text, factor) => expect(factorOf(text)).toBe(factor));
});

describe('what headings mean in a calendar', () => {
  const best = (lower: string, upper: string | null = null): string | undefined =>
    claimsOf('tenders', { column: 0, upper, lower, text: upper === null ? lower : `${upper} › ${lower}` })[0]?.field;

  it.each([
    ['Start aanbesteding', 'start'],
    ['Waarde van de opdracht', 'value'],
    ['Naam opdrachtgever', 'client'],
    ['Procurement route', 'procedure'],
    ['Voorwerp van de opdracht', 'title'],
    ['Oude planning', 'originalStart'],
  ])('%s is %s', (heading, field) => expect(best(heading)).toBe(field));

  it.each([
    'Gunning',
    'Start contract',
    'Ingangsdatum overeenkomst',
    'Startdatum uitvoering',
    'Contractstatus',
    'Oplevering',
  ])('%s is no start and no status', (heading) => expect(['start', 'status']).not.toContain(best(heading)));

  it('heeds the line above: under Contract a start is that of the contract', () => {
    expect(best('Start', 'Planning')).toBe('start');
    expect(best('Start', 'Contract')).not.toBe('start');
  });
});

it('has words only for fields of the contract', () => {
  const registries = { tenders: TENDER_WORDS, actions: ACTION_WORDS, themes: THEME_WORDS };
  const unknown = LIST_IDS.flatMap((id) =>
    Object.keys(registries[id]).filter((field) => !(field in TABLES[id].columns)),
  );
  expect(unknown).toEqual([]);
});

describe('amounts in words', () => {
  it.each([
    ['€ 50.000 - 100.000', 75_000, true],
    ['50-100k', 75_000, true],
    ['< € 50.000', 25_000, true],
    ['1,2 mln', 1_200_000, false],
    ['€ 1.250.000,-', 1_250_000, false],
    ['250k', 250_000, false],
  ])('%s', (text, amount, isBand) => expect(moneyReading(text)).toEqual({ amount, isBand }));

  it.each(['Q3 2025', '12-3-2025', 'n.t.b.', 'vier ton'])('%s is none', (text) =>
    expect(moneyReading(text)).toBeNull(),
  );
});

describe('times in words', () => {
  it.each([
    ['Q3 2025', 'full'],
    ['mei 2026', 'full'],
    ['begin 2026', 'full'],
    ['3e kwartaal', 'part'],
    ['mrt', 'part'],
    ['2026', 'year'],
    ['Kerkweg 12', null],
  ])('%s is %s', (text, kind) => expect(timeKind(text)).toBe(kind));

  it('names the quarter or month of a heading', () => {
    expect(yearPartOf('K2')).toEqual({ kind: 'quarter', number: 2 });
    expect(yearPartOf('okt.')).toEqual({ kind: 'month', number: 10 });
    expect(yearPartOf('Project')).toBeNull();
  });
});

describe('words of a team', () => {
  it.each([
    ['status', '0. Gepland', 'Gepland', 'certain'],
    ['status', 'in_progress', 'In voorbereiding', 'proposed'],
    ['status', 'Withdrawn', 'Vervallen', 'certain'],
    ['status', 'gegund 12-3-2025', 'Gegund', 'proposed'],
    ['status', 'blauw', null, 'proposed'],
    ['promising', 'hoog', 'ja', 'certain'],
    ['procedure', 'Framework call-off', 'Raamovereenkomst (minicompetitie)', 'certain'],
    ['procedure', 'Open procedure', 'Europees', 'proposed'],
    ['theme', 'G', 'Gunning', 'proposed'],
    ['value', '€ 50.000 - 100.000', '75000', 'proposed'],
  ])('%s: %s', (field, word, means, confidence) => {
    expect(meaningOfWord('tenders', field, word)).toMatchObject({ means, confidence });
  });

  it('looks words up without numbers in front and without marks', () => {
    expect(valueKey('2) Op de markt')).toBe('op de markt');
    expect(valueKey('✓')).toBe('✓');
  });
});
