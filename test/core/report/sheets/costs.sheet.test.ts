import { FULL_MOMENTS } from '../report-of';
import { WIDE_PLAN } from '../wide-plan';
import { sheetOf } from './sheet-of';

// At 10%: diesel 1000 + 550/1.1 + 605/1.21 = 2000; electric 1700 + 110/1.1 + (121 - 242)/1.21 = 1700.
describe('Kostenvergelijking', () => {
  const sheet = sheetOf('kosten', WIDE_PLAN);

  it('answers how often what is cheapest to buy is not cheapest in the end', () => {
    expect(sheet.answer).toBe(
      '1 aanbesteding met varianten naast elkaar: bij 1 is de goedkoopste aanschaf niet de goedkoopste over de hele looptijd.',
    );
    expect(sheet.rows('overzicht')).toEqual([['1', 'Energie', 'Diesel', 'Elektrisch', 1700, 300, 2]]);
    expect(sheet.lines).toContain('Contante waarde bij een disconteringsvoet van 10%. Restwaarde wordt afgetrokken.');
  });

  it('sets out each variant by kind of costs, with residual value subtracted', () => {
    expect(sheet.rows('varianten-1')).toEqual([
      ['Elektrisch', 'goedkoopst; terugverdiend in jaar 2', 1700, 231, 0, 0, -242, 1689, 1700],
      ['Diesel', '€ 300 duurder', 1000, 1155, 0, 0, 0, 2155, 2000],
    ]);
  });

  it('draws what each has cost by each year, and says when the dearer purchase has paid off', () => {
    expect(sheet.rows('verloop-1')).toEqual([
      [0, 'Diesel', 1700, 1000],
      [1, 'Diesel', 1800, 1500],
      [2, 'Elektrisch', 1700, 2000],
    ]);
    const chart = sheet.chart('verloop-1');
    expect(chart.title).toBe('Elektrisch is vanaf jaar 2 goedkoper dan Diesel');
    expect(chart.series.map(({ name }) => name)).toEqual(['Elektrisch', 'Diesel']);
    // No conclusion that two variants cannot carry (language.md, rule 7).
    expect(sheet.lines.join(' ')).not.toContain('Duurzaam');
  });

  it('does not say so where the cheapest to buy stays cheapest, nor of a variant alone', () => {
    const [head = [], ...rows] = WIDE_PLAN['Kosten'] ?? [];
    const never = sheetOf('kosten', { ...WIDE_PLAN, Kosten: [head, ...rows.slice(0, 1), ...rows.slice(3, 4)] });
    expect(never.rows('overzicht')).toEqual([['1', 'Energie', 'Diesel', 'Diesel', 1000, 700, null]]);
    expect(never.lines.join(' ')).not.toContain('Duurzaam');
    const alone = sheetOf('kosten', { ...WIDE_PLAN, Kosten: [head, ...rows.slice(0, 3)] });
    expect(alone.answer).toBe('Bij geen aanbesteding staan twee varianten naast elkaar.');
    expect(alone.rows('overzicht')).toEqual([['1', 'Energie', null, 'Diesel', 2000, null, null]]);
  });

  describe('of variants that do not last equally long', () => {
    const [head = [], ...rows] = WIDE_PLAN['Kosten'] ?? [];
    // Electric until year 1: it would be cheapest by far.
    const unequal = { ...WIDE_PLAN, Kosten: [head, ...rows.slice(0, 5)] };
    const view = sheetOf('kosten', unequal);

    it('says until when each lasts, and concludes nothing', () => {
      expect(view.answer).toBe('Bij 1 aanbesteding lopen de varianten niet even lang: daar is niets te vergelijken.');
      expect(view.rows('overzicht')).toEqual([['1', 'Energie', 'Diesel', 'niet even lang', null, null, null]]);
      const said = view.lines.join(' ');
      expect(said).toContain('Elektrisch tot en met jaar 1 en Diesel tot en met jaar 2.');
      expect(said).not.toMatch(/Duurzaam|terugverdiend|vanaf jaar/);
      expect(view.rows('varianten-1').map(([variant, standing]) => [variant, standing])).toEqual([
        ['Elektrisch', 'tot en met jaar 1'],
        ['Diesel', 'tot en met jaar 2'],
      ]);
    });

    it('draws each as long as it lasts', () => {
      expect(view.rows('verloop-1')).toEqual([
        [0, 'Diesel', 1700, 1000],
        [1, 'Diesel', 1800, 1500],
        [2, null, null, 2000],
      ]);
      expect(view.chart('verloop-1').title).toBe('Kosten per variant; niet even lang');
      const english = sheetOf('kosten', unequal, { ...FULL_MOMENTS, language: 'en' });
      expect(english.answer).toContain('do not last equally long');
      expect(english.lines.join(' ')).toContain('Elektrisch until year 1 and Diesel until year 2.');
    });

    it('compares the other tenders all the same', () => {
      const other = rows.map(([, ...cells]) => ['2', ...cells]);
      const both = sheetOf('kosten', { ...WIDE_PLAN, Kosten: [head, ...rows.slice(0, 5), ...other] });
      expect(both.answer).toBe(
        '1 aanbesteding met varianten naast elkaar: bij 1 is de goedkoopste aanschaf niet de goedkoopste over de hele looptijd. Bij 1 aanbesteding lopen de varianten niet even lang: daar is niets te vergelijken.',
      );
    });
  });

  describe('of rows without a variant', () => {
    const [head = [], ...rows] = WIDE_PLAN['Kosten'] ?? [];
    const unnamed = ['1', null, 9, 'Gebruik', 1];

    it('compares the others, and says how many it leaves out', () => {
      const view = sheetOf('kosten', { ...WIDE_PLAN, Kosten: [head, ...rows, unnamed] });
      expect(view.answer).toBe(sheet.answer);
      for (const id of ['overzicht', 'varianten-1', 'verloop-1']) expect(view.rows(id)).toEqual(sheet.rows(id));
      const said = view.lines.filter((line) => line.includes('zonder Variant'));
      expect(said).toEqual(Array(2).fill('1 rij zonder Variant telt niet mee in de vergelijking.'));
    });

    it('has no tables where there is nothing else', () => {
      const view = sheetOf('kosten', { ...WIDE_PLAN, Kosten: [head, unnamed] });
      expect(view.rows('overzicht')).toEqual([['1', 'Energie', null, null, null, null, null]]);
      expect(view.lines).toContain('Geen variant met een naam: er is niets te vergelijken.');
      expect(view.spec.tables).toHaveLength(1);
    });
  });
});
