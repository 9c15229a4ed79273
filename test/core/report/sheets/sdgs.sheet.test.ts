import { WIDE_PLAN } from '../wide-plan';
import { sheetOf } from './sheet-of';

describe("SDG's", () => {
  const sheet = sheetOf('sdgs', WIDE_PLAN);

  it('answers how many goals are named, in focus and looked at in tenders', () => {
    expect(sheet.answer).toBe("2 SDG's in het plan, 1 met focus; het SDG-kompas is ingevuld bij 2 aanbestedingen.");
    expect(sheet.rows('sdgs')).toEqual([
      ['8 Waardig werk en economische groei', null, null, '', 0, 1],
      ['13 Klimaatactie', 'klimaatneutraal in 2040', 'ja', '', 2, 0],
    ]);
    expect(sheet.chart('sdgs').title).toBe('Bij aanbestedingen: 2 kansen en 1 risico');
  });

  it('says of totals over the compass that they are an example, where it holds examples', () => {
    const compass = (WIDE_PLAN['SdgKompas'] ?? []).map((row) =>
      row.map((cell) => (cell === 'groene stroom' ? 'groene stroom (voorbeeld)' : cell)),
    );
    const view = sheetOf('sdgs', { ...WIDE_PLAN, SdgKompas: compass });
    expect(view.answer).toMatch(/bij 2 aanbestedingen\. Hier zitten voorbeelden bij, die niet uit het plan komen\.$/);
    expect(view.chart('sdgs').title).toBe('Bij aanbestedingen: 2 kansen en 1 risico (met voorbeelden)');
  });

  it('reads the compass back per tender, step by step', () => {
    expect(sheet.rows('kompas')).toEqual([
      ['1', 'Energie', 1, 1, 1, 1, 1, 1],
      ['2', 'Wegen', 1, 0, 1, 0, 0, 0],
    ]);
    expect(sheet.rows('kompas-regels')[0]).toEqual([
      '1',
      'groene stroom\nResultaat: geheel groen',
      'SDG 13',
      'kans',
      'ja',
      'eis, gunning',
      'CO2',
    ]);
  });

  it('counts in its answer the tenders of the table below it, not one that does not exist', () => {
    const unknown = ['99', 13, 'Kans', 'ja', null, null, null, null];
    const view = sheetOf('sdgs', { ...WIDE_PLAN, SdgKompas: [...(WIDE_PLAN['SdgKompas'] ?? []), unknown] });
    expect(view.rows('kompas').map(([tender]) => tender)).toEqual(['1', '2']);
    expect(view.answer).toContain('het SDG-kompas is ingevuld bij 2 aanbestedingen.');
  });

  it('shows as a matrix which goals matter to which product group', () => {
    const { cells } = sheet.spec;
    const row = cells.find(({ value }) => value === 'Energie')?.row;
    expect(cells.filter((cell) => cell.row === row).map(({ value, look }) => [value, look])).toEqual([
      ['Energie', 'label'],
      ['opwek; mijnbouw', 'wrapped'],
      ['−', 'levelAimed'],
      ['±', 'levelFilled'],
    ]);
  });

  it('has no chart and no compass where nothing was filled in', () => {
    const { SdgKompas: _compass, SdgRelevantie: _relevance, ...rest } = WIDE_PLAN;
    const view = sheetOf('sdgs', rest);
    expect(view.spec.charts).toEqual([]);
    expect(view.headings).toEqual(["SDG's, initiatieven en thema's"]);
    expect(view.table('sdgs').columns.map(({ heading }) => heading)).toEqual(['SDG', 'Initiatieven', 'Focus', 'Thema']);
  });
});
