import { WIDE_PLAN } from '../wide-plan';
import { FULL_MOMENTS } from '../report-of';
import { sheetOf } from './sheet-of';

describe('Monitor', () => {
  const sheet = sheetOf('monitor');

  it('answers how many are done, what was realised since the last period and what is planned next, parts too', () => {
    expect(sheet.answer).toBe(
      'Van de 5 acties is er 1 voltooid en lopen er 2; 1 gerealiseerd sinds 2025-Q1, 2 gepland voor 2025-Q4.',
    );
    expect(sheet.headings).toEqual([
      'Verloop van de acties',
      'Per moment en groep',
      'Voltooid sinds 2025-Q1',
      'Gepland voor 2025-Q4',
      'Te late acties',
      'Veranderd sinds de vorige stand',
      'Aandachtspunten',
      'Communicatie',
    ]);
  });

  it('keeps unknown apart from 0, per period and group', () => {
    const rows = sheet.rows('groepen');
    expect(rows[0]).toEqual(['2025-Q1', '2025', 1, null, null, null, null, 3, 4]);
    expect(rows.slice(1).map(([period, group, done, running]) => [period, group, done, running])).toEqual([
      ['2025-Q3', '2025', 1, 1],
      ['2025-Q3', 'Concreet', 0, 1],
      ['2025-Q3', 'Bewustwording', 0, 0],
      ['2025-Q3', 'zonder onderwerp', 0, 0],
    ]);
    expect(sheet.chart('verloop').type).toBe('columns-stacked');
  });

  it('names what was realised after the last period, and says which have no day', () => {
    expect(sheet.rows('voltooid').map(([nr]) => nr)).toEqual(['1']);
    const [head = [], first = [], ...rest] = WIDE_PLAN['Acties'] ?? [];
    const undated = [...first.slice(0, 12), null, ...first.slice(13)].map((cell, i) => (i === 0 ? '9' : cell));
    const view = sheetOf('monitor', { ...WIDE_PLAN, Acties: [head, first, undated, ...rest] }, FULL_MOMENTS);
    expect(view.rows('voltooid').map(([nr]) => nr)).toEqual(['1']);
    expect(view.lines.join(' ')).toContain('1 actie is voltooid zonder datum');
  });

  it('says that nothing was realised since the last period, not in the quarter', () => {
    const [head = []] = WIDE_PLAN['Acties'] ?? [];
    const view = sheetOf('monitor', { ...WIDE_PLAN, Acties: [head, ['7', 'Iets nieuws']] }, FULL_MOMENTS);
    expect(view.lines).toContain('Sinds 2025-Q1 is geen actie voltooid.');
  });

  it('speaks of the quarter where nothing is on record before it', () => {
    const { Statusverloop: _history, ...rest } = WIDE_PLAN;
    const view = sheetOf('monitor', rest, FULL_MOMENTS);
    expect(view.answer).toContain('1 gerealiseerd in 2025-Q3');
    expect(view.headings).toContain('Voltooid in 2025-Q3');
  });
});
