import { EVALUATION_QUESTIONS } from '../../../../src/core/reference/evaluation-questions';
import { WIDE_PLAN } from '../wide-plan';
import { sheetOf } from './sheet-of';

describe('Evaluatie', () => {
  const sheet = sheetOf('evaluatie', WIDE_PLAN);

  it('is about the reported year, level by level, with the answers of the team', () => {
    expect(sheet.answer).toBe('Van de 3 vragen over 2025 is er 1 beantwoord.');
    expect(sheet.headings).toEqual(['2. Inhoudelijk', '3. Procesgericht', 'Alle feiten over 2025']);
    expect(sheet.rows('vragen-procesgericht')).toEqual([
      [null, 'Hoe was de koffie?', 'Hierover zeggen de cijfers niets.', 'Goed'],
    ]);
  });

  it('fills the facts in beside the questions: coverage reached, budget and hours kept', () => {
    const [coverage = [], means = []] = sheet.rows('vragen-inhoudelijk');
    expect(coverage[2]).toContain('50 %');
    expect(coverage[2]).toContain('75 %');
    expect(coverage[3]).toBeNull();
    expect(means[2]).toBe(
      'Van geen van de 4 acties is vastgelegd of ze binnen budget en capaciteit bleef. Begroot: € 3.500 (2 van 4 met budget) en 48 uur (2 van 4 met uren).',
    );
  });

  it('names what was done and what was not', () => {
    const facts = new Map(sheet.rows('feiten').map(([about, fact]) => [about, fact]));
    expect(facts.get('Uitgevoerde acties')).toBe(
      'Van de 4 acties in 2025 is er 1 voltooid en lopen er 2. Voltooid: 1.',
    );
    expect(facts.get('Niet uitgevoerde acties')).toBe('2 acties van 2025 nog niet voltooid: 2, 4.');
    expect(facts.get('Pilots en speerpunten')).toBe('1 pilot (doel 2).');
    expect(facts.get('Verschoven aanbestedingen')).toBe('1 aanbesteding is verschoven, 1 naar later: 2.');
  });

  it('counts what stayed within budget and capacity', () => {
    const [head = [], ...rows] = WIDE_PLAN['Acties'] ?? [];
    const kept = ['ja', 'nee', null, 'ja', null, null];
    const actions = [[...head, 'Binnen budget en capaciteit'], ...rows.map((row, i) => [...row, kept[i] ?? null])];
    const [, means = []] = sheetOf('evaluatie', { ...WIDE_PLAN, Acties: actions }).rows('vragen-inhoudelijk');
    expect(means[2]).toContain('Binnen budget en capaciteit: 2 van de 3 waarvan het is vastgelegd; erbuiten: 2.');
  });

  it('takes the last year with questions before the reported one', () => {
    const old = sheetOf('evaluatie', WIDE_PLAN, { asOf: '2024-10-01', quarter: '2024-Q3' });
    expect(old.answer).toBe('Van de 1 vraag over 2024 is er 1 beantwoord.');
  });

  it('knows 17 questions, of which some come back on another level with the same facts', () => {
    const questions = new Set(EVALUATION_QUESTIONS.map(({ question }) => question));
    const known = new Set(EVALUATION_QUESTIONS.map(({ question, facts }) => [question, ...facts].join()));
    expect([EVALUATION_QUESTIONS.length, questions.size, known.size]).toEqual([17, 14, 14]);
  });
});
