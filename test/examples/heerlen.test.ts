import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openXlsx } from '../../src/adapters/xlsx/read/open-xlsx';
import { computeWorkbook, type Computed } from '../../src/app/reading/compute-workbook';
import { tenderAdvice } from '../../src/core/advice/tender-advice';
import { exampleFile } from '../support/example-file';
import { besideProject, itWith } from '../support/outside-needs';
import { dateOf } from '../support/plan-of';

const SEEDS = besideProject('shared/seeds');
const itWithSeed = itWith(SEEDS);

/** What the plan gives no end: it asks it of every purchase, tender or contract, or to be watched. */
const STANDING = ['K1', 'K5', 'K6', 'C1', 'C3', 'C6', 'C7', 'M5', 'M6', 'I2', 'I4', 'I7', 'I9', 'S2'];

/** The lines of the plan that its own lists are made of, read without the data of the example. */
function listsOf(text: string) {
  const lines = text.split('\n').map((line) => line.trim());
  const at = (start: string, from = 0): number => lines.findIndex((line, i) => i >= from && line.startsWith(start));
  const numbered = (start: string): number => {
    const first = at(start);
    const section = lines.slice(first, at('Hoe gaan we monitoren', first));
    return section.filter((line) => /^\d\. /.test(line)).length;
  };
  const planning = lines.slice(at('9. Planning 2024'), at('Bijlage 1'));
  return {
    actionsPerTheme: ['klimaat', 'circulair', 'milieu', 'ISV', 'Diversiteit/Inclusie', 'Social Return'].map((theme) =>
      numbered(`Wat gaan we doen binnen het thema ${theme}`),
    ),
    planned: planning.filter((line) => /^(?:\p{L}+ )?- /u.test(line)).length,
    tenders: [...text.matchAll(/(?:^|\s)o +(\p{L}[^(\n]*?)(?= *\(| +o |\s*\n)/gu)].map(([, name = '']) => name.trim()),
  };
}

describe("Heerlen's plan in its example", () => {
  let computed: Computed;

  beforeAll(async () => {
    const moments = { date: null, today: dateOf('2026-01-01'), quarter: null };
    computed = await computeWorkbook(openXlsx(exampleFile('heerlen'), 'heerlen.xlsx'), moments);
  });

  const actions = () => computed.plan.tables.actions.rows;

  itWithSeed('holds every item of its numbered lists and of its planning, once', () => {
    const seed = listsOf(readFileSync(join(SEEDS.path, 'heerlen-actieplan-2024-2026.txt'), 'utf8'));
    const ofSubject = (subject: string) => actions().filter((action) => action.subject === subject).length;
    const themes = computed.plan.themes.map(({ name }) => name);
    expect(themes.map(ofSubject)).toEqual(seed.actionsPerTheme);
    // "Markt dialogen:" stands above its four without a dash of its own.
    expect(ofSubject('Planning 2024')).toBe(seed.planned + 1);
  });

  itWithSeed('holds every tender of its lists, and no other', () => {
    const { tenders } = listsOf(readFileSync(join(SEEDS.path, 'heerlen-actieplan-2024-2026.txt'), 'utf8'));
    const sameName: Readonly<Record<string, string>> = {
      'straat coaches': 'straat coach',
      'civiel en bouwkundig onderhoud': 'civiele en bouwkundig onderhoud',
    };
    const named = tenders.map((name) => name.toLowerCase()).map((name) => sameName[name] ?? name);
    const held = computed.plan.tables.tenders.rows.map(({ title }) => (title ?? '').toLowerCase());
    expect([...new Set(named)].sort()).toEqual(held.sort());
  });

  it('has standing duties that go on, and no action that is late because nobody told', () => {
    const kinds = new Map(actions().map(({ key, kind }) => [key, kind]));
    expect(STANDING.filter((key) => kinds.get(key) !== 'Doorlopend')).toEqual([]);
    expect(computed.figures.actions?.overdue).toEqual([]);
    expect(computed.figures.actions?.open.undated.keys).toEqual([]);
  });

  it('counts what the planning repeats once, and keeps it in the year plan', () => {
    const parts = actions().filter(({ partOf }) => partOf !== null);
    expect(parts.map(({ key, partOf }) => [key, partOf])).toEqual(
      expect.arrayContaining([
        ['P12', 'C3'],
        ['P13', 'C4'],
        ['P14', 'M2'],
        ['P17', 'K1'],
        ['P18', 'I3'],
        ['P23', 'I4'],
        ['P31', 'I3'],
      ]),
    );
    expect(computed.figures.actions?.total).toBe(actions().length - parts.length);
    const inYear = new Set(
      computed.figures.actions?.yearPlan.flatMap(({ cells }) => cells.flatMap(({ actions: keys }) => keys)),
    );
    expect(actions().filter(({ key }) => key.startsWith('P') && !inYear.has(key))).toEqual([]);
  });

  it('offers the texts about Fair Trade for each of its six tenders of ISV', () => {
    const { plan, findings } = computed;
    const isv = plan.themes.findIndex(({ name }) => name === 'ISV');
    const tenders = plan.tables.tenders.rows.filter(({ marks }) => (marks[isv] ?? 0) !== 0);
    const offered = tenders.map(({ rowNumber }) => tenderAdvice(plan, findings, rowNumber)?.requestTexts ?? []);
    expect(tenders).toHaveLength(6);
    expect(offered.filter((texts) => !texts.some(({ text }) => text.includes('Fair Trade')))).toEqual([]);
  });

  it('shows the level of Social Return with the evidence that it rests on', () => {
    const theme = computed.figures.ambition?.themes.find((entry) => entry.theme === 'Social Return');
    expect(theme).toMatchObject({ stated: 4, evidenced: 4, missing: [] });
  });

  it('opens without an error or a warning', () => {
    expect(computed.findings.filter(({ severity }) => severity !== 'notice')).toEqual([]);
    expect([...new Set(computed.findings.map(({ code }) => code))].sort()).toEqual(['A07', 'B15', 'R01']);
  });
});
